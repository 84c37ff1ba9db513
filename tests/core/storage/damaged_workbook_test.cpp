// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"
#include "tests/support/test_workbook.h"

#include <QFile>
#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace {

using core::Failure;

/// What a look at a file came to.
struct Verdict
{
    std::optional<Failure> refusal; ///< it was not opened, or reading broke off
    bool isSound = false;           ///< what `plumbline-cli check` finds: nothing
    core::Hash state{};
};

class DamagedWorkbookTest : public testing::Test
{
protected:
    DamagedWorkbookTest()
    {
        for (std::uint32_t item = 0; item < 5; ++item)
            book.journal().apply(core::Action::ScoreItem, {book.count(item, item, u"缺记录"_s)});
        book.journal().apply(core::Action::EditOrganization, {book.rename(u"西村党支部"_s)});
        book.close();
        QFile file(book.path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
        good = look(whole, core::Access::Read);
        EXPECT_TRUE(good.isSound);
    }

    QString path() const { return book.folder() + u"/damaged.plumb"_s; }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Verdict look(const QByteArray &bytes, core::Access access)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        Verdict verdict;
        try {
            core::Workbook read(path(), access);
            core::Database &db = read.database();
            verdict.isSound = core::checkWorkbook(db).isEmpty() &&
                              core::checkChains(db).isEmpty() &&
                              core::stateFollowsLog(db, book.folder());
            verdict.state = core::stateDigest(db);
        } catch (const core::Error &error) {
            verdict.refusal = error.kind();
            EXPECT_EQ(error.file(), path()) << error.what();
        }
        return verdict;
    }

    /// Refused for what it is, found by the check, or of no consequence: never read as something
    /// else.
    void expectNoLie(const QByteArray &bytes)
    {
        const Verdict verdict = look(bytes, core::Access::Read);
        if (verdict.refusal) {
            EXPECT_TRUE(*verdict.refusal == Failure::FileDamaged ||
                        *verdict.refusal == Failure::FileForeign ||
                        *verdict.refusal == Failure::FileTooNew)
                << static_cast<int>(*verdict.refusal);
            EXPECT_EQ(content(), bytes) << "it was not left untouched";
        } else if (verdict.isSound) {
            EXPECT_EQ(verdict.state, good.state);
        }
    }

    QByteArray flipped(qsizetype at, char bits) const
    {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ bits);
        return bytes;
    }

    TestWorkbook book;
    QByteArray whole;
    Verdict good;
};

TEST_F(DamagedWorkbookTest, EveryByteOfTheHeaderFlippedIsRefusedFoundOrOfNoConsequence)
{
    for (qsizetype at = 0; at < 100; ++at) {
        SCOPED_TRACE(at);
        expectNoLie(flipped(at, '\xff'));
        expectNoLie(flipped(at, '\x01'));
    }
}

TEST_F(DamagedWorkbookTest, BytesFlippedInThePagesAreRefusedFoundOrOfNoConsequence)
{
    std::mt19937 random(1);
    for (int i = 0; i < 300; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        SCOPED_TRACE(at);
        expectNoLie(flipped(at, static_cast<char>(1 + random() % 255)));
    }
}

TEST_F(DamagedWorkbookTest, AFileThatIsCutOffAnywhereIsRefusedOrFound)
{
    std::mt19937 random(2);
    std::vector<qsizetype> lengths{0, 1, 16, 60, 99, 100, 101, 4095, 4096, 4097, whole.size() - 1};
    for (int i = 0; i < 30; ++i)
        lengths.push_back(static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size())));
    for (const qsizetype length : lengths) {
        SCOPED_TRACE(length);
        expectNoLie(whole.left(length));
        EXPECT_EQ(content(), whole.left(length));
    }
}

TEST_F(DamagedWorkbookTest, OverwrittenPagesAreRefusedOrFoundAndLeftAsTheyWere)
{
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        SCOPED_TRACE(page / 4096 + 1);
        QByteArray bytes = whole;
        bytes.replace(page, 4096, QByteArray(4096, '\x7f'));
        expectNoLie(bytes);
        bytes.replace(page, 4096, QByteArray(4096, '\0'));
        expectNoLie(bytes);
    }
}

TEST_F(DamagedWorkbookTest, WhatIsRefusedForWritingIsLeftUntouched)
{
    std::mt19937 random(3);
    for (int i = 0; i < 100; ++i) {
        const auto at = static_cast<qsizetype>(random() % (i < 50 ? 100U : 4096U));
        SCOPED_TRACE(at);
        const QByteArray bytes = flipped(at, static_cast<char>(1 + random() % 255));
        const Verdict verdict = look(bytes, core::Access::Write);
        if (verdict.refusal) {
            EXPECT_EQ(content(), bytes);
        }
    }
}

} // namespace
