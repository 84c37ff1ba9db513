// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"
#include "core/storage/workbook.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int mostWrites = 3000;

/// A workbook's content: its tables and the length of its log.
struct State
{
    core::Hash tables{};
    std::int64_t operations = 0;

    bool operator==(const State &) const = default;
};

State stateOf(const QString &workbook)
{
    core::Workbook book(workbook, core::Access::Read);
    return {core::stateDigest(book.database()), book.database().number("SELECT count(*) FROM log")};
}

// Each verb that writes is run with a disk that is full from its n-th write on, for n = 1, 2, 3 …
// until a run has room enough.
class FullDiskTest : public testing::Test
{
protected:
    FullDiskTest() { desk.put(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s); }

    Outcome runWithRoomFor(int writes, const QStringList &words)
    {
        desk.put(u"LD_PRELOAD"_s, QString::fromUtf8(FULL_DISK));
        desk.put(u"FULL_DISK_FROM"_s, QString::number(writes + 1));
        Outcome run = desk.run(words);
        desk.put(u"LD_PRELOAD"_s, {});
        return run;
    }

    /// Runs the verb with ever more room; after each failure `isAsBefore` must hold.
    void expectAllOrNothing(const QStringList &words, const std::function<bool()> &isAsBefore)
    {
        int failures = 0;
        int step = 1;
        for (int writes = 0; writes < mostWrites; writes += step) {
            const Outcome run = runWithRoomFor(writes, words);
            if (run.status == 0)
                break;
            ++failures;
            SCOPED_TRACE(std::to_string(writes) + " writes");
            EXPECT_EQ(run.status, 4) << run.err.constData();
            EXPECT_TRUE(run.err.contains("The disk is full")) << run.err.constData();
            EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
            EXPECT_TRUE(isAsBefore());
            step = writes < 40 ? 1 : 7;
        }
        EXPECT_GT(failures, 0) << "it writes nothing";
        EXPECT_LT(failures, mostWrites);
    }

    void expectStateStays(const QString &workbook, const QStringList &words)
    {
        const State before = stateOf(workbook);
        expectAllOrNothing(words, [&] { return stateOf(workbook) == before; });
        EXPECT_EQ(desk.run({u"check"_s, workbook}).status, 0);
    }

    QString sampleStandard() const
    {
        return QString::fromUtf8(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s;
    }

    Desk desk;
};

TEST_F(FullDiskTest, NewLeavesNoHalfWorkbook)
{
    const QDir folder(desk.path(u"."_s));
    const auto nothingThere = [&] {
        return folder.entryList({u"w.plumb*"_s}, QDir::Files | QDir::Hidden).isEmpty();
    };
    expectAllOrNothing({u"new"_s, desk.path(u"w.plumb"_s), u"--office=130200"_s, u"--name=X"_s},
                       nothingThere);
    EXPECT_EQ(desk.run({u"check"_s, desk.path(u"w.plumb"_s)}).status, 0);
}

TEST_F(FullDiskTest, AnImportIsTakenAsAWholeOrNotAtAll)
{
    const QString workbook = desk.make(u"w.plumb"_s);
    QByteArray list = "编码,名称,领域,属地,隶属\n";
    for (int i = 0; i < 200; ++i)
        list += "V-" + QByteArray::number(i) + ",浭阳" + QByteArray::number(i) +
                "村党支部,农村,130207,130207\n";
    expectStateStays(workbook, {u"import"_s, workbook, desk.write(u"o.csv"_s, list)});
    expectStateStays(workbook, {u"import"_s, workbook, sampleStandard(), u"--reason=full"_s});
}

TEST_F(FullDiskTest, RebuildingKeepsWhatWasThere)
{
    const QString city = desk.makeCity(u"city.plumb"_s, 20);
    expectStateStays(city, {u"rebuild"_s, city});
}

TEST_F(FullDiskTest, AReportThatDoesNotFitLeavesNoFile)
{
    const QString city = desk.makeCity(u"city.plumb"_s, 20);
    const QString out = desk.path(u"report.pdf"_s);
    QString code;
    const QJsonArray sheets =
        desk.run({u"list"_s, city, u"assessments"_s, u"--json"_s}).json().array();
    for (const QJsonValueConstRef sheet : sheets)
        if (!sheet[u"total"].isNull())
            code = sheet[u"organization"].toString();
    const State before = stateOf(city);
    expectAllOrNothing({u"report"_s, city, u"grade"_s, u"--organization"_s, code, u"--out"_s, out},
                       [&] { return !QFile::exists(out) && stateOf(city) == before; });
}

} // namespace
} // namespace cli
