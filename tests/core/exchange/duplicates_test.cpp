// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/duplicates.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/rebuild.h"
#include "core/journal/reorganization.h"
#include "core/model/duplicate.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/history_reader.h"
#include "core/storage/organization_reader.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Two or three offices that enter one organization without knowing of each other's entry.
class DuplicatesTest : public testing::Test
{
protected:
    Organization enter(int site, const QString &name)
    {
        Organization entered = sites.base.organization;
        entered.id = OrganizationId::make([this] { return now += 1000; });
        entered.code = u"130207-0077"_s;
        entered.name = name;
        sites.journal(site).apply(Action::AddOrganization, organizationEdits(entered));
        return entered;
    }

    AssessmentId open(int site, const Organization &of, std::int64_t times)
    {
        const SheetName name{sites.base.round.id, of.id, u"county"_s, 0};
        const AssessmentId id = assessmentKey(name);
        Sheet sheet;
        sheet.fit(sites.base.standard);
        sheet.clauses.at(0).given = true;
        sheet.clauses.at(0).a = times;
        sites.journal(site).apply(
            Action::PlanVisit,
            {assessmentEdit(name, sites.base.standardRef, of.affiliation),
             visitEdit(id, VisitState::Draft, {2023, 7, 3}, of.affiliation),
             answersEdit({id, sites.base.standardRef, sites.base.standard, sheet, {0}},
                         of.affiliation)});
        return id;
    }

    void decide(int site, const Organization &of, const QString &grade, const QDate &day)
    {
        sites.journal(site).apply(
            Action::DecideGrade,
            {decisionEdit({of.id, sites.base.round.id, grade, grade, day, {}, {}, 0},
                          of.affiliation)});
    }

    void merge(int site, const Organization &kept)
    {
        const std::vector<Duplicates> found = readDuplicates(sites.database(site));
        ASSERT_EQ(found.size(), 1U);
        sites.journal(site).apply(Action::MergeDuplicates,
                                  mergeEdits(planMerge(found.front(), kept.id)));
    }

    std::vector<AssessmentEntry> sheetsOf(int site, const Organization &of)
    {
        return readAssessmentsOf(sites.database(site), of.id);
    }

    std::int64_t now = 1'690'000'000'000;
    ExchangeSites sites{3};
};

TEST_F(DuplicatesTest, OneCodeOfTwoEntriesIsFoundAndTheOneWithMoreWorkIsProposed)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    open(1, second, 2);
    EXPECT_EQ(countDuplicates(sites.database(0)), 0);
    exchange(sites, 0, 1);
    EXPECT_EQ(countDuplicates(sites.database(0)), 1);
    const std::vector<Duplicates> found = readDuplicates(sites.database(0));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().code, u"130207-0077"_s);
    ASSERT_EQ(found.front().entries.size(), 2U);
    EXPECT_EQ(found.front().entries.front().organization.id, second.id);
    EXPECT_EQ(found.front().entries.back().organization.id, first.id);
    EXPECT_NE(found.front().entries.front().id(), found.front().entries.back().id());
}

TEST_F(DuplicatesTest, APreviewSaysWhatIsFilledWhatDiffersAndWhatMeets)
{
    Organization first = enter(0, u"西村党支部"_s);
    Organization second = first;
    second.id = OrganizationId::make([this] { return now += 1000; });
    second.name = u"西村支部"_s;
    second.contact.telephone = u"0315-1"_s;
    sites.journal(0).apply(Action::AddOrganization, organizationEdits(second));
    open(0, first, 1);
    open(0, second, 2);
    decide(0, first, u"A"_s, {2023, 11, 1});
    decide(0, second, u"B"_s, {2023, 11, 2});
    const Duplicates found = readDuplicates(sites.database(0)).front();
    const DuplicateMerge plan = planMerge(found, first.id);
    ASSERT_EQ(plan.filled.size(), 1U);
    EXPECT_EQ(plan.filled.front().field, OrganizationField::Telephone);
    ASSERT_EQ(plan.differing.size(), 1U);
    EXPECT_EQ(plan.differing.front().before, u"西村党支部"_s);
    EXPECT_EQ(plan.differing.front().after, u"西村支部"_s);
    ASSERT_EQ(plan.sheets.size(), 1U);
    EXPECT_EQ(plan.sheets.front().kept.id, sheetsOf(0, first).front().id);
    ASSERT_EQ(plan.decisions.size(), 1U);
    EXPECT_EQ(plan.decisions.front().gone.grade, u"B"_s);
    EXPECT_THROW(planMerge(found, sites.base.organization.id), Error);
}

TEST_F(DuplicatesTest, WhatHangsOnAnEntryIsShownUnderTheKeptOneAndUndoTakesItBack)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(0, u"西村支部"_s);
    const AssessmentId sheet = open(0, second, 3);
    decide(0, second, u"B"_s, {2023, 11, 1});
    Organization renamed = second;
    renamed.name = u"西村新支部"_s;
    sites.journal(0).apply(Action::EditOrganization,
                           changeEdits(sites.database(0), second, renamed, {{2023, 11, 3}, {}},
                                       [this] { return now += 1000; }));
    const Hash before = stateDigest(sites.database(0));
    merge(0, first);
    Database &db = sites.database(0);
    EXPECT_EQ(countDuplicates(db), 0);
    ASSERT_EQ(sheetsOf(0, first).size(), 1U);
    EXPECT_EQ(sheetsOf(0, first).front().id, sheet);
    EXPECT_EQ(sheetsOf(0, first).front().organizationName, first.name);
    EXPECT_EQ(sheetsOf(0, first).front().decided, u"B"_s);
    EXPECT_EQ(sheetNamed(db, {sites.base.round.id, first.id, u"county"_s, 0}), sheet);
    EXPECT_EQ(readDecisions(db, first.id).size(), 1U);
    EXPECT_EQ(readEvents(db, first.id).size(), 1U);
    EXPECT_EQ(readOrganization(db, second.id)->id, first.id); // links lead to the kept one
    ASSERT_EQ(readOtherEntries(db, first.id).size(), 1U);
    EXPECT_EQ(readOtherEntries(db, first.id).front().id, second.id);
    for (const Organization &listed : readOrganizations(db))
        EXPECT_NE(listed.id, second.id);
    expectRebuiltTheSame(sites, 0);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_TRUE(sheetsOf(0, first).empty());
    EXPECT_EQ(sheetsOf(0, second).size(), 1U);
    EXPECT_EQ(readDecisions(db, second.id).size(), 1U);
    EXPECT_EQ(db.number("SELECT count(*) FROM moved"), 0);
    EXPECT_NE(stateDigest(db), before); // the heads are others
    expectRebuiltTheSame(sites, 0);
}

TEST_F(DuplicatesTest, OfTwoSheetsThatMeetTheKeptOnesCountsAndTheOtherIsASecondScorers)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    const AssessmentId counting = open(0, first, 1);
    const AssessmentId other = open(1, second, 4);
    exchange(sites, 0, 1);
    merge(0, first);
    exchange(sites, 0, 1);
    for (const int site : {0, 1}) {
        ASSERT_EQ(sheetsOf(site, first).size(), 2U);
        EXPECT_EQ(readAssessment(sites.database(site), counting)->name.series, 0);
        EXPECT_EQ(readAssessment(sites.database(site), other)->name.series, 1);
        Sheet sheet;
        readSheet(sites.database(site), other, sites.base.standard, sheet);
        EXPECT_EQ(sheet.clauses.at(0).a, 4);
    }
    sites.take(2, sites.pieces(0));
    expectEqual(sites);
}

TEST_F(DuplicatesTest, MergedInDifferentDirectionsTheOneThatWasEnteredFirstStandsEverywhere)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    open(0, first, 1);
    open(1, second, 4);
    exchange(sites, 0, 1);
    merge(0, second);
    merge(1, first);
    exchange(sites, 0, 1);
    sites.take(2, sites.pieces(1));
    for (const int site : {0, 1, 2}) {
        EXPECT_EQ(readOrganization(sites.database(site), second.id)->id, first.id);
        EXPECT_EQ(sheetsOf(site, first).size(), 2U);
    }
    expectEqual(sites);
}

TEST_F(DuplicatesTest, WhatComesLaterForTheOtherEntryIsShownUnderTheKeptOne)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    exchange(sites, 0, 1);
    const AssessmentId late = open(1, second, 2);
    decide(1, second, u"A"_s, {2023, 11, 5});
    merge(0, first);
    sites.take(0, sites.pieces(1));
    ASSERT_EQ(sheetsOf(0, first).size(), 1U);
    EXPECT_EQ(sheetsOf(0, first).front().id, late);
    EXPECT_EQ(readDecisions(sites.database(0), first.id).size(), 1U);
    sites.take(1, sites.pieces(0));
    sites.take(2, sites.pieces(0));
    expectEqual(sites);
}

TEST_F(DuplicatesTest, AnEntryThatHasNotComeHidesNothing)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    Organization unknown = second;
    unknown.id = OrganizationId::make([this] { return now += 1000; });
    sites.journal(1).apply(Action::MergeDuplicates, {duplicateEdit(second, unknown.id)});
    EXPECT_EQ(readOrganization(sites.database(1), second.id)->id, second.id);
    sites.journal(1).apply(Action::AddOrganization, organizationEdits(unknown));
    EXPECT_EQ(readOrganization(sites.database(1), second.id)->id, unknown.id);
    exchange(sites, 0, 1);
    sites.take(2, sites.pieces(0));
    EXPECT_EQ(readOrganization(sites.database(2), first.id)->id, first.id);
    expectEqual(sites);
}

TEST_F(DuplicatesTest, SeparatedTheEntriesAreTwoAgainWhoeverMergedThem)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(1, u"西村支部"_s);
    open(1, second, 2);
    exchange(sites, 0, 1);
    merge(0, first);
    exchange(sites, 0, 1);
    sites.journal(1).apply(Action::SeparateDuplicates, separateEdits(sites.database(1), first.id));
    exchange(sites, 0, 1);
    EXPECT_TRUE(sheetsOf(0, first).empty());
    EXPECT_EQ(sheetsOf(0, second).size(), 1U);
    EXPECT_EQ(countDuplicates(sites.database(0)), 1);
    sites.take(2, sites.pieces(1));
    expectEqual(sites);
}

TEST_F(DuplicatesTest, AFrozenResultStaysWithItsSheetWhicheverEntryStands)
{
    const Organization first = enter(0, u"西村党支部"_s);
    const Organization second = enter(0, u"西村支部"_s);
    const AssessmentId other = open(0, second, 4);
    merge(0, first);
    const Key freezing = Key::make([this] { return now += 1000; });
    sites.journal(0).apply(Action::FreezeRound,
                           freezeEdits(sites.database(0), sites.base.round.id, freezing));
    Database &db = sites.database(0);
    const auto frozen = readAssessment(db, other);
    EXPECT_EQ(frozen->name.organization, first.id);
    EXPECT_EQ(db.number("SELECT count(*) FROM frozen"), 1);
    EXPECT_EQ(db.number("SELECT count(*) FROM assessment"), 2) << "the frozen one has its own row";
    expectRebuiltTheSame(sites, 0);
    sites.journal(0).apply(Action::SeparateDuplicates, separateEdits(db, first.id));
    EXPECT_EQ(readAssessment(db, other)->name.organization, second.id);
    EXPECT_EQ(readAssessment(db, other)->total, frozen->total);
    sites.take(1, sites.pieces(0));
    sites.take(2, sites.pieces(1));
    expectEqual(sites);
}

/// What offices do with entries of one code, at random.
class RandomDuplicates : public DuplicatesTest
{
protected:
    int any(std::size_t below) { return static_cast<int>(m_random() % below); }

    const Organization &anyEntry() { return m_entries.at(std::size_t(any(m_entries.size()))); }

    void step(int number)
    {
        const int site = any(3);
        const int what = any(6);
        if (what == 0 && m_entries.size() < 5)
            m_entries.push_back(enter(site, QString::number(number)));
        else if (what == 1 && !m_entries.empty())
            open(site, anyEntry(), any(4));
        else if (what == 2 && !m_entries.empty())
            decide(site, anyEntry(), QString(u"ABC"[any(3)]), QDate(2023, 11, 1 + any(20)));
        else if (what == 3)
            sites.journal(site).undo();
        else if (what == 4)
            exchange(sites, site, any(3));
        else
            mergeAny(site);
    }

private:
    void mergeAny(int site)
    {
        const std::vector<Duplicates> found = readDuplicates(sites.database(site));
        if (found.empty())
            return;
        const auto &entries = found.front().entries;
        const auto kept = std::size_t(any(entries.size()));
        sites.journal(site).apply(
            Action::MergeDuplicates,
            mergeEdits(planMerge(found.front(), entries.at(kept).organization.id)));
    }

    std::mt19937 m_random{20231115};
    std::vector<Organization> m_entries;
};

TEST_F(RandomDuplicates, MergesUndosAndExchangesEndInOneState)
{
    for (int number = 0; number < 90; ++number)
        step(number);
    for (int turn = 0; turn < 2; ++turn)
        for (const auto &[one, other] : {std::pair(0, 1), std::pair(1, 2), std::pair(2, 0)})
            exchange(sites, one, other);
    expectEqual(sites);
}

Key keyOf(std::uint8_t number)
{
    Key key;
    key.bytes.back() = number;
    return key;
}

TEST(StandingForTest, TheOneThatNothingLeadsAwayFromStandsAndOfACircleTheLeast)
{
    const auto all = [](const Key &) { return true; };
    const std::map<Key, Key> chain = {{keyOf(1), keyOf(2)}, {keyOf(2), keyOf(3)}};
    for (const auto &[key, stands] : standingFor(chain, all))
        EXPECT_EQ(stands, keyOf(3));
    const std::map<Key, Key> circle = {
        {keyOf(4), keyOf(2)}, {keyOf(2), keyOf(3)}, {keyOf(3), keyOf(2)}};
    EXPECT_EQ(standingFor(circle, all).size(), 3U);
    for (const auto &[key, stands] : standingFor(circle, all))
        EXPECT_EQ(stands, keyOf(2));
    const auto fourOnly = [](const Key &key) { return key == keyOf(4); };
    for (const auto &[key, stands] : standingFor(circle, fourOnly))
        EXPECT_EQ(stands, keyOf(4));
    for (const auto &[key, stands] : standingFor(circle, [](const Key &) { return false; }))
        EXPECT_EQ(stands, key);
}

} // namespace
} // namespace core
