// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/journal/freeze.h"
#include "core/journal/reorganization.h"
#include "core/journal/subject_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/history_reader.h"
#include "tests/support/test_workbook.h"

#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

const QDate day{2023, 11, 10}; // the clock of a TestWorkbook stands on 2023-11-14

class Reorganization : public testing::Test
{
protected:
    /// A community's standard: items 1 and 2 as the village has them, 3 with other words, 4 that
    /// asks for a number, 5 under a new id.
    Reorganization()
    {
        QByteArray json = TestWorkbook::standardJson();
        json.replace("3f2b8a52-54a5-4f35-9dd0-0a3a6d6a0c11",
                     "3f2b8a52-54a5-4f35-9dd0-0a3a6d6a0c12");
        json.replace(R"("sector":"village")", R"("sector":"community")");
        json.replace(R"({"id":"i3","number":"3","text":"t")",
                     R"({"id":"i3","number":"3","text":"other")");
        json.replace(R"("id":"i5")", R"("id":"i6")");
        const auto fourth = json.indexOf(R"("id":"i4")");
        json.replace(json.indexOf(R"("type":"each")", fourth), 13, R"("type":"once")");
        const StandardReading reading = readStandard(json);
        EXPECT_TRUE(reading.isUsable());
        community = reading.standard;
        communityRef = {community.id, community.revision, reading.hash};
        Round round = book.round;
        round.standards[u"community"_s] = communityRef;
        const StandardEntry entry{communityRef, u"C"_s, u"C"_s, u"community"_s, 2023, 5};
        book.journal().apply(Action::AddRound,
                             {standardEdit(entry, reading.canonical), roundEdit(round)});
    }

    std::vector<Edit> toCommunity(const QDate &from)
    {
        Organization after = book.organization;
        after.sector = u"community"_s;
        return changeEdits(book.database(), book.organization, after, {from, u"〔2023〕7号"_s},
                           book.clock());
    }

    AssessmentEntry successor()
    {
        const SheetName name{book.round.id, book.organization.id, u"county"_s, 0};
        return readAssessment(book.database(), assessmentKey(name.successor()))
            .value_or(AssessmentEntry());
    }

    VisitState stateOfOld() { return readAssessment(book.database(), book.assessment)->state; }

    TestWorkbook book;
    Standard community;
    StandardRef communityRef;
};

TEST_F(Reorganization, AChangeLeavesAnEventWithItsDayAndDocument)
{
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    const std::vector<OrganizationEvent> events = readEvents(book.database(), book.organization.id);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].kind, EventKind::SectorChanged);
    EXPECT_EQ(events[0].day, day);
    EXPECT_EQ(events[0].document, u"〔2023〕7号"_s);
    EXPECT_EQ(events[0].before, u"village"_s);
    EXPECT_EQ(events[0].after, u"community"_s);
}

TEST_F(Reorganization, WhatIsFilledInForTheFirstTimeIsNoChange)
{
    Organization after = book.organization;
    after.township = u"丰南镇"_s;
    after.contact.secretary = u"王某"_s;
    after.attributes[u"members"_s] = AttributeValue::ofNumber(30'000'000);
    book.journal().apply(Action::EditOrganization, changeEdits(book.database(), book.organization,
                                                               after, {day, {}}, book.clock()));
    EXPECT_TRUE(readEvents(book.database(), book.organization.id).empty());
}

TEST_F(Reorganization, ASheetBegunUnderTheOldSectorIsSupersededAndItsSuccessorPlanned)
{
    book.journal().apply(Action::ScoreItem, {book.count(0, 2)});
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    EXPECT_EQ(stateOfOld(), VisitState::Superseded);
    EXPECT_EQ(successor().state, VisitState::Planned);
    EXPECT_EQ(successor().standard, communityRef);
    EXPECT_EQ(successor().name.scorer(), 0);
    EXPECT_EQ(book.sheet().clauses.at(0).a, 2) << "what was typed is still there";
    book.journal().undo();
    EXPECT_EQ(stateOfOld(), VisitState::Planned);
}

TEST_F(Reorganization, ASheetThatIsHandedInStays)
{
    book.journal().apply(Action::HandIn, {visitEdit(book.assessment, VisitState::HandedIn, day,
                                                    book.organization.affiliation)});
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    EXPECT_EQ(stateOfOld(), VisitState::HandedIn);
    EXPECT_TRUE(successor().id.isNull());
}

TEST_F(Reorganization, AFrozenRoundStays)
{
    book.journal().apply(Action::FreezeRound,
                         freezeEdits(book.database(), book.round.id, Key::make(book.clock())));
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    EXPECT_EQ(stateOfOld(), VisitState::Planned);
}

TEST_F(Reorganization, AChangeToComeLeavesTheSheetsAlone)
{
    book.journal().apply(Action::EditOrganization, toCommunity(QDate(2024, 1, 1)));
    EXPECT_EQ(stateOfOld(), VisitState::Planned);
}

TEST_F(Reorganization, AChangeThatLeavesTheSectorLeavesTheSheets)
{
    Organization after = book.organization;
    after.name = u"西村党支部"_s;
    book.journal().apply(Action::EditOrganization, changeEdits(book.database(), book.organization,
                                                               after, {day, {}}, book.clock()));
    EXPECT_EQ(stateOfOld(), VisitState::Planned);
}

TEST_F(Reorganization, AnswersToSharedItemsAreOffered)
{
    for (std::uint32_t item = 0; item < 5; ++item)
        if (item != 1)
            book.journal().apply(Action::ScoreItem, {book.count(item, item + 1, u"缺记录"_s)});
    const OfferedAnswers offered = offeredAnswers(book.standard, book.sheet(), community);
    EXPECT_EQ(offered.items, std::vector<std::uint32_t>{0})
        << "the second was not answered, the others are not the same";
    EXPECT_EQ(offered.sheet.clauses.at(0).a, 1);
    EXPECT_EQ(offered.sheet.items.at(0).note, u"缺记录"_s);
    EXPECT_FALSE(offered.sheet.clauses.at(2).given);
}

TEST_F(Reorganization, OfferedAnswersFollowTheirItemsToAnotherPlace)
{
    Standard turned = book.standard;
    std::vector<Item> &items = turned.parts[0].sections[0].items;
    std::reverse(items.begin(), items.end());
    numberStandard(turned);
    book.journal().apply(Action::ScoreItem, {book.count(0, 7)});
    const OfferedAnswers offered = offeredAnswers(book.standard, book.sheet(), turned);
    EXPECT_EQ(offered.items, std::vector<std::uint32_t>{4});
    EXPECT_EQ(offered.sheet.clauses.at(4).a, 7);
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    book.journal().apply(Action::FillSheet,
                         {answersEdit({successor().id,
                                       communityRef,
                                       community,
                                       offeredAnswers(book.standard, book.sheet(), community).sheet,
                                       {0}},
                                      book.organization.affiliation)});
    Sheet taken;
    readSheet(book.database(), successor().id, community, taken);
    EXPECT_EQ(taken.clauses.at(0).a, 7);
}

TEST_F(Reorganization, AnEarlierRoundIsReadOnceWhateverBecameOfItsGradeAndSheet)
{
    Decision decision{
        book.organization.id, book.round.id, u"A"_s, u"A"_s, QDate(2023, 12, 20), {}, {}, 0};
    Decision lowered = decision;
    lowered.grade = u"B"_s;
    lowered.day = QDate(2024, 1, 10);
    lowered.series = 1;
    book.journal().apply(Action::EditOrganization, toCommunity(day));
    book.journal().apply(Action::DecideGrade,
                         {decisionEdit(decision, {}), decisionEdit(lowered, {})});
    Round next = book.round;
    next.id = RoundId::make(book.clock());
    next.year = 2024;
    next.begins = QDate(2024, 1, 1);
    const SheetName name{next.id, book.organization.id, u"county"_s, 0};
    book.journal().apply(Action::AddRound,
                         {roundEdit(next), assessmentEdit(name, communityRef, {})});
    const Subject subject = readSubject(book.database(), assessmentKey(name));
    EXPECT_EQ(subject.previous.size(), 1U);
    EXPECT_EQ(subject.held, u"B"_s);
}

TEST_F(Reorganization, TheSampleStandardsShareTheirCommonPart)
{
    const auto read = [](const char *name) {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/sample/standards/") +
                   QString::fromLatin1(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readStandard(file.readAll()).standard;
    };
    const Standard from = read("village.json");
    const Standard to = read("community.json");
    Sheet given;
    given.fit(from);
    std::size_t common = 0;
    for (const Item *item : itemsOf(from)) {
        given.items[static_cast<std::size_t>(item->ordinal)].clean = true;
        common += item->id.startsWith(u"common.") ? 1 : 0;
    }
    const OfferedAnswers offered = offeredAnswers(from, given, to);
    EXPECT_GT(common, 10U);
    EXPECT_EQ(offered.items.size(), common);
}

} // namespace
} // namespace core
