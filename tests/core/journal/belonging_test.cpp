// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/belonging.h"
#include "core/journal/edits.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/evidence_store.h"
#include "core/storage/redaction_codec.h"
#include "core/storage/register_codec.h"
#include "tests/core/sync/roster_sites.h"

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString otherArea = u"130202"_s;

/// The city (0) has begun the roster with a county (1) and another one (2) that has not heard of it
/// yet, so that nothing there keeps it from writing what it must not. Site 3 is the receiver.
class BelongingTest : public RosterTest
{
protected:
    BelongingTest()
    {
        begin();
        add(1, u"130207"_s, OfficeKind::County);
        add(2, otherArea, OfficeKind::County, {otherArea});
        theirs = enter(1, area);
        sheet = open(1, theirs);
        exchange(sites, 1, 2);
    }

    Organization enter(int site, const QString &affiliation)
    {
        Organization entered = sites.base.organization;
        entered.id = OrganizationId::make([this] { return now += 1000; });
        entered.code = u"0099"_s + affiliation;
        entered.affiliation = affiliation;
        sites.journal(site).apply(Action::AddOrganization, organizationEdits(entered));
        return entered;
    }

    AssessmentId open(int site, const Organization &of)
    {
        const SheetName name{sites.base.round.id, of.id, u"county"_s, 0};
        sites.journal(site).apply(Action::PlanVisit,
                                  {assessmentEdit(name, sites.base.standardRef, of.affiliation)});
        return assessmentKey(name);
    }

    Edit answer(const AssessmentId &id, std::int64_t times, const QString &scope)
    {
        Sheet typed;
        typed.fit(sites.base.standard);
        typed.clauses.at(0).given = true;
        typed.clauses.at(0).a = times;
        return answersEdit({id, sites.base.standardRef, sites.base.standard, typed, {0}}, scope);
    }

    std::int64_t given(int site, const AssessmentId &id)
    {
        Sheet read;
        readSheet(db(site), id, sites.base.standard, read);
        return read.clauses.at(0).a;
    }

    Evidence evidence(const QByteArray &content, const QString &name) const
    {
        const Hash hash = digest({content});
        return {sheet, 0, QByteArray(4, 's'), hash, content.size(), u"image/jpeg"_s, name, {hash}};
    }

    static Edit attachment(const Evidence &file, const QString &scope)
    {
        return {Register::Evidence,
                evidenceKey(file.sheet, file.item, file.content),
                scope,
                encodeEvidence(file),
                {},
                true};
    }

    /// The first op of that register which that site wrote.
    Operation operationOf(int site, Register reg)
    {
        for (const Piece &piece : own(site))
            for (const Operation &op : piece.ops)
                if (op.reg == reg)
                    return op;
        return {};
    }

    /// The pieces of that site's own streams.
    std::vector<Piece> own(int site)
    {
        std::vector<Piece> pieces = sites.pieces(site);
        std::erase_if(pieces, [&](const Piece &piece) {
            return piece.named.front().site != sites.journal(site).site();
        });
        return pieces;
    }

    Organization theirs;
    AssessmentId sheet;
    std::int64_t now = 1'699'000'000'000;
};

TEST_F(BelongingTest, ACountyThatWritesOnAnothersSheetInItsOwnAreaWritesNothing)
{
    sites.journal(1).apply(Action::ScoreItem, {answer(sheet, 1, area)});
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 4, otherArea)});
    meet();
    for (int site = 0; site < 4; ++site) {
        EXPECT_EQ(given(site, sheet), 1);
        EXPECT_EQ(reasons(site), std::vector{QuarantineReason::Elsewhere});
        EXPECT_EQ(conflicts(db(site)), 0);
    }
    expectEqual(sites);
    expectRefused(
        [&] { sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 3, otherArea)}); });
}

TEST_F(BelongingTest, NorDoesItAttachAFileThereOrPutOneInAnothersPlace)
{
    const Evidence photo = evidence("photo", u"photo.jpg"_s);
    const Evidence other = evidence("other", u"other.jpg"_s);
    sites.journal(1).apply(Action::AttachEvidence, {attachment(photo, area)});
    sites.journal(2).apply(Action::AttachEvidence, {attachment(other, otherArea)});
    Edit inItsPlace = attachment(other, otherArea);
    inItsPlace.key = attachment(photo, area).key;
    sites.journal(2).apply(Action::AttachEvidence, {inItsPlace});
    meet();
    for (int site = 0; site < 4; ++site) {
        const std::vector<AttachedFile> files = readEvidence(db(site), sheet);
        ASSERT_EQ(files.size(), 1U);
        EXPECT_EQ(files.front().evidence.name, u"photo.jpg"_s);
        EXPECT_EQ(reasons(site), (std::vector(2, QuarantineReason::Elsewhere)));
    }
    expectEqual(sites);
}

TEST_F(BelongingTest, WhatIsRedactedInQuarantineEndsAlikeWhereItCameBeforeAndAfter)
{
    const Evidence other = evidence("other", u"other.jpg"_s);
    sites.journal(2).apply(Action::AttachEvidence, {attachment(other, otherArea)});
    exchange(sites, 0, 2);
    exchange(sites, 0, 1);
    const Operation held = operationOf(2, Register::Evidence);
    const Redaction redaction{
        u"不得外传"_s,
        {{sites.journal(2).site(), otherArea, held.name.seq, valueDigest(held), QByteArray()}},
        {},
        sheet,
        0,
        Register::Evidence};
    sites.journal(0).apply(Action::Redact, {{Register::Redaction,
                                             Key::from(randomBytes(16)),
                                             otherArea,
                                             encodeRedaction(redaction),
                                             {},
                                             true}});
    meet();
    meet();
    for (int site = 0; site < 4; ++site)
        EXPECT_TRUE(readEvidence(db(site), sheet).empty());
    expectEqual(sites);
}

TEST_F(BelongingTest, NorDoesItWhereTheSheetComesLater)
{
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 4, otherArea)});
    sites.take(3, own(0));
    sites.take(3, own(2));
    EXPECT_EQ(given(3, sheet), 4) << "nobody knows yet whose it is";
    EXPECT_EQ(db(3).number("SELECT count(*) FROM unplaced"), 1);
    sites.take(3, own(1));
    EXPECT_EQ(given(3, sheet), 0);
    EXPECT_EQ(reasons(3), std::vector{QuarantineReason::Elsewhere});
    EXPECT_EQ(db(3).number("SELECT count(*) FROM unplaced"), 0);
    meet();
    expectEqual(sites);
}

TEST_F(BelongingTest, ItCannotClaimTheOrganizationOrTheKeyOfItsSheet)
{
    Organization claimed = theirs;
    claimed.affiliation = otherArea;
    sites.journal(2).apply(Action::EditOrganization, {identityEdit(claimed)});
    const Organization mine = enter(2, otherArea);
    const SheetName name{sites.base.round.id, mine.id, u"county"_s, 0};
    Edit stolen = assessmentEdit(name, sites.base.standardRef, otherArea);
    stolen.key = sheet.key;
    sites.journal(2).apply(Action::PlanVisit, {stolen});
    sites.journal(2).apply(Action::MergeDuplicates, {duplicateEdit(mine, theirs.id)});
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 4, otherArea)});
    meet();
    EXPECT_EQ(reasons(0), (std::vector(3, QuarantineReason::Elsewhere)));
    EXPECT_EQ(readAssessment(db(0), sheet)->name.organization, theirs.id);
    EXPECT_EQ(readAssessment(db(0), sheet)->affiliation, area);
    EXPECT_EQ(conflicts(db(0)), 0);
    expectEqual(sites);
}

TEST_F(BelongingTest, WhatTheCityGivesToAnotherAreaBelongsThereFromThenOn)
{
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 4, otherArea)});
    meet();
    EXPECT_EQ(given(0, sheet), 0);
    Organization moved = theirs;
    moved.affiliation = otherArea;
    sites.journal(0).apply(Action::EditOrganization, {identityEdit(moved)});
    EXPECT_EQ(given(0, sheet), 4) << "it waited";
    meet();
    EXPECT_TRUE(reasons(3).empty());
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 2, otherArea)});
    sites.journal(1).apply(Action::ScoreItem, {answer(sheet, 1, area)}); // it was theirs
    meet();
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_EQ(conflicts(db(0)), 1);
    expectEqual(sites);
}

TEST_F(BelongingTest, WhoseEntryWasMergedIntoAnothersGivesItsSheetsToThat)
{
    const Organization mine = enter(2, otherArea);
    const AssessmentId given2 = open(2, mine);
    sites.journal(2).apply(Action::MergeDuplicates, {duplicateEdit(mine, theirs.id)});
    meet();
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_EQ(readAssessment(db(1), given2)->affiliation, area);
    sites.journal(1).apply(Action::ScoreItem, {answer(given2, 3, area)});
    meet();
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_EQ(given(3, given2), 3);
    expectRefused(
        [&] { sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 3, otherArea)}); });
    expectEqual(sites);
}

TEST_F(BelongingTest, WhateverTheOrderTheSameCounts)
{
    const Organization mine = enter(2, otherArea);
    const AssessmentId own2 = open(2, mine);
    sites.journal(2).apply(Action::ScoreItem, {answer(sheet, 4, otherArea)});
    sites.journal(2).apply(Action::ScoreItem, {answer(own2, 2, otherArea)});
    sites.journal(1).apply(Action::ScoreItem, {answer(sheet, 1, area)});
    Organization claimed = theirs;
    claimed.affiliation = otherArea;
    sites.journal(2).apply(Action::EditOrganization, {identityEdit(claimed)});
    Organization moved = mine;
    moved.affiliation = area;
    sites.take(0, own(2));
    sites.journal(0).apply(Action::EditOrganization, {identityEdit(moved)});
    std::vector<Piece> pieces;
    for (const int site : {0, 1, 2})
        for (Piece &piece : own(site))
            pieces.push_back(std::move(piece));
    sites.take(0, pieces);
    const Hash all = stateDigest(db(0));
    std::mt19937 random(7);
    for (int order = 0; order < 6; ++order) {
        sites.keepCopy(3);
        std::shuffle(pieces.begin(), pieces.end(), random);
        for (const Piece &piece : pieces)
            sites.take(3, {piece});
        EXPECT_EQ(stateDigest(db(3)), all) << "order " << order;
        expectRebuiltTheSame(sites, 3);
        sites.goBack(3);
    }
}

} // namespace
