// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/parts.h"
#include "core/journal/edits.h"
#include "core/journal/standard_shelf.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "core/storage/workbook.h"
#include "tests/app/window.h"
#include "tests/ui/office.h"

#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qint64 lastSecond = 1000;

/// A key that changed an answer, and when the X server had it.
struct Typed
{
    int item = 0;
    QChar key;
    qint64 at = 0;
};

/// Letters one after the other, and when the X server had each.
struct Letters
{
    QString typed;
    std::vector<qint64> times;
};

// The inspector scores a sheet in the real window, and the power fails.
class KillTest : public testing::Test
{
protected:
    KillTest()
    {
        sheet = office.plan(0);
        office.close();
    }

    core::Sheet onFile()
    {
        core::Workbook book(office.path(), core::Access::Read);
        core::StandardShelf shelf(book.database());
        const core::Standard &standard = shelf.get(office.standard).standard;
        core::Sheet read;
        read.fit(standard);
        core::readSheet(book.database(), sheet, standard, read);
        return read;
    }

    std::int64_t countOnFile(int item)
    {
        const core::ClauseAnswer answer = onFile().clauses.at(static_cast<std::size_t>(item));
        return answer.given ? answer.a : -1;
    }

    /// From a first start to the cursor on the first item of the only visit, all by keys.
    void openTheVisit(Window &window)
    {
        ASSERT_TRUE(window.waitForTitle(u"Overview"_s));
        window.press({u"ctrl+2"_s});
        ASSERT_TRUE(window.waitForTitle(u"Assess"_s));
        window.press({u"Down"_s, u"Down"_s, u"Return"_s});
    }

    /// The item under the cursor, found as a person would: by typing.
    int itemUnderTheCursor(Window &window, QChar key)
    {
        const core::Sheet before = onFile();
        int item = -1;
        window.press({QString(key)});
        EXPECT_TRUE(becomes([&] {
            const core::Sheet now = onFile();
            for (std::size_t i = 0; i < now.clauses.size(); ++i)
                if (now.clauses[i] != before.clauses[i])
                    item = static_cast<int>(i);
            return item >= 0;
        })) << "what was typed is not in the file";
        return item;
    }

    /// Answers one item after the other, from the one behind `item`, for so many milliseconds.
    std::vector<Typed> typeOn(Window &window, int item, qint64 span) const
    {
        std::vector<Typed> typed;
        for (const qint64 begin = clock.elapsed(); clock.elapsed() - begin < span;) {
            window.press({u"Return"_s});
            QThread::msleep(110);
            const QChar key(u'1' + ++item % 7);
            window.press({QString(key)});
            typed.push_back({item, key, clock.elapsed()});
            QThread::msleep(90);
        }
        return typed;
    }

    Letters typeLetters(Window &window) const
    {
        Letters letters;
        for (const qint64 begin = clock.elapsed(); clock.elapsed() - begin < 4000;) {
            const QChar letter(u'a' + static_cast<int>(letters.typed.size()) % 26);
            window.type(letter);
            letters.typed += letter;
            letters.times.push_back(clock.elapsed());
            QThread::msleep(60);
        }
        return letters;
    }

    void expectUpToTheLastSecond(const Letters &letters, qint64 killed, const QString &kept) const
    {
        QString safe;
        for (std::size_t i = 0; letters.times[i] < killed - lastSecond; ++i)
            safe += letters.typed[static_cast<qsizetype>(i)];
        EXPECT_TRUE(kept.startsWith(safe)) << qPrintable(kept) << "\nlacks some of\n"
                                           << qPrintable(safe);
        EXPECT_TRUE(letters.typed.startsWith(kept)) << qPrintable(kept);
        EXPECT_GT(safe.size(), 10) << "the test typed too little to show anything";
        expectAWholeFile();
    }

    void expectAWholeFile() const
    {
        const cli::Outcome run = desk.run({u"check"_s, office.path()});
        EXPECT_EQ(run.status, 0) << run.out.constData() << run.err.constData();
    }

    Screen screen;
    cli::Desk desk;
    TestOffice office{countingStandard(60), 1};
    core::AssessmentId sheet;
    QElapsedTimer clock;
};

TEST_F(KillTest, WhatWasTypedASecondBeforeTheKillIsInTheFileAndTheCursorIsThereAgain)
{
    clock.start();
    int from = 0;
    int to = 0;
    QChar probe = u'9';
    for (const qint64 span : {300, 900, 1500, 2600, 4200}) {
        Window window(screen, desk, office.path());
        if (span == 300)
            ASSERT_NO_FATAL_FAILURE(openTheVisit(window));
        else
            ASSERT_TRUE(window.waitForTitle(u"Assess"_s)) << "it reopened at another page";
        const int item = itemUnderTheCursor(window, probe);
        probe = probe == u'9' ? u'8' : u'9'; // another value, also where it stood before
        EXPECT_GE(item, from) << "it reopened before the item";
        EXPECT_LE(item, to) << "it reopened behind the item";

        const std::vector<Typed> typed = typeOn(window, item, span);
        const qint64 killed = clock.elapsed();
        window.kill();
        for (const Typed &one : typed) {
            if (one.at >= killed - lastSecond)
                continue;
            EXPECT_EQ(countOnFile(one.item), one.key.digitValue())
                << "typed " << killed - one.at << " ms before the kill";
            from = one.item;
        }
        to = typed.back().item;
        expectAWholeFile();
    }
    EXPECT_GT(from, 10) << "the test typed too little to show anything";
}

TEST_F(KillTest, AReasonTypedWithoutAPauseIsInTheFileUpToTheLastSecond)
{
    clock.start();
    Window window(screen, desk, office.path());
    ASSERT_NO_FATAL_FAILURE(openTheVisit(window));
    ASSERT_EQ(itemUnderTheCursor(window, u'2'), 0);
    window.press({u"r"_s});
    const Letters letters = typeLetters(window);
    const qint64 killed = clock.elapsed();
    window.kill();
    expectUpToTheLastSecond(letters, killed, onFile().items.at(0).note);
}

TEST_F(KillTest, WhatIsTypedIntoADraftIsInTheFileUpToTheLastSecond)
{
    office.reopen();
    const core::DraftId draft = core::DraftId::make(core::systemClock());
    const core::Json json = core::copiedAsDraft(core::parseJson(countingStandard(60)).root, 2);
    office.session().journal().apply(core::Action::NewDraft,
                                     {core::draftEdit(draft, core::writtenJson(json))});
    const QString before = core::readDraft(office.session().database(), draft)->standard.title;
    office.close();
    clock.start();
    Window window(screen, desk, office.path());
    ASSERT_TRUE(window.waitForTitle(u"Overview"_s));
    window.press({u"ctrl+4"_s});
    ASSERT_TRUE(window.waitForTitle(u"Standards"_s));
    window.press({u"Return"_s, u"Return"_s, u"End"_s}); // its tree; its title
    const Letters letters = typeLetters(window);
    const qint64 killed = clock.elapsed();
    window.kill();
    core::Workbook book(office.path(), core::Access::Read);
    const QString title = core::readDraft(book.database(), draft)->standard.title;
    ASSERT_TRUE(title.startsWith(before)) << qPrintable(title);
    expectUpToTheLastSecond(letters, killed, title.mid(before.size()));
}

TEST_F(KillTest, BesideAWindowTheCommandLineReadsAndIsToldWhoWrites)
{
    Window window(screen, desk, office.path());
    ASSERT_TRUE(window.waitForTitle(u"Overview"_s));
    EXPECT_EQ(desk.run({u"list"_s, office.path(), u"organizations"_s}).status, 0);
    const cli::Outcome refused = desk.run({u"rescore"_s, office.path()});
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.err.contains("plumbline")) << refused.err.constData();
    EXPECT_TRUE(refused.err.contains(QSysInfo::machineHostName().toUtf8()));
    window.kill();
    EXPECT_EQ(desk.run({u"rescore"_s, office.path()}).status, 0) << "the dead hold no lock";
}

} // namespace
} // namespace app
