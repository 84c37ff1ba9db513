// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/issue.h"
#include "core/journal/journal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// One item of 100 points, −1 a count, and ten more for the best rank; at most half of a county is
/// A.
QByteArray rankingStandard()
{
    return R"({"format":"plumbline-standard/1","id":"6a0b2f3e-8d8f-4b6e-9a39-0d5f0c1b7a21",)"
           R"("revision":1,"code":"RANK","title":"Ranks","sector":"village","year":2023,)"
           R"("parts":[{"kind":"common","title":"All","points":110,"sections":[{"id":"s1",)"
           R"("number":"1","title":"S","points":110,"items":[{"id":"i1","number":"1",)"
           R"("text":"t","points":100,"kind":"scored","method":"m","clauses":[{"id":"c1",)"
           R"("text":"x","rule":{"type":"each","points":-1}}]},{"id":"i2","number":"2",)"
           R"("text":"r","points":10,"kind":"scored","start":0,"method":"m","clauses":[{)"
           R"("id":"c1","text":"y","rule":{"type":"rank","order":"descending",)"
           R"("ties":"competition","table":[10,6,3]}}]}]}]}],"levels":["county"],)"
           R"("total":{"of":110},"grading":{"grades":["A","B"],"rules":[{"grade":"A","when":)"
           R"({"total":true,"atLeast":90}},{"grade":"B","when":true}],"quota":[{"grade":"A",)"
           R"("share":"50%","within":["county"],"base":"complete","rounding":"down",)"
           R"("ties":"out"}]}})";
}

/// Four villages that were imported; the round is graded by ranks.
class CohortVerbTest : public testing::Test
{
protected:
    CohortVerbTest()
    {
        const QByteArray list = "编码,名称,领域,属地,隶属\nV-1,一村,农村,130207,130207\n"
                                "V-2,二村,农村,130207,130207\nV-3,三村,农村,130207,130207\n"
                                "V-4,四村,农村,130207,130207\n";
        EXPECT_EQ(desk.run({u"import"_s, book, desk.write(u"o.csv"_s, list)}).status, 0);
        core::Installation here = core::Installation::open(desk.path(u"mine"_s));
        core::Workbook workbook(book, core::Access::Write);
        core::Journal journal(workbook.database(), here, core::systemClock());
        const core::StandardReading reading = core::readStandard(rankingStandard());
        EXPECT_TRUE(reading.isUsable());
        core::Round round;
        round.id = core::RoundId::make(core::systemClock());
        round.year = 2023;
        round.name = u"R1"_s;
        round.levels = QStringList{u"county"_s};
        round.standards[u"village"_s] = core::entryOf(reading).ref;
        std::vector<core::Edit> edits = core::issueEdits(reading, u"tried"_s);
        edits.push_back(core::roundEdit(round));
        journal.apply(core::Action::AddRound, edits);
    }

    /// What each organization is asked for: counts that deduct, and the value it is ranked by.
    Outcome importAnswers() const
    {
        QByteArray assessments;
        const QByteArray counts[] = {"2", "4", "6", "30"};
        const QByteArray values[] = {"7", "9", "5", "1"};
        for (int n = 0; n < 4; ++n)
            assessments += QByteArray(n > 0 ? "," : "") + R"({"organization":"V-)" +
                           QByteArray::number(n + 1) +
                           R"(","level":"county","sector":"village","county":"130207",)" +
                           R"("answers":{"i1":{"c1":)" + counts[n] + R"(},"i2":{"c1":)" +
                           values[n] + "}}}";
        const QByteArray document = R"({"format":"plumbline-answers/1","year":2023,)"
                                    R"("assessments":[)" +
                                    assessments + "]}";
        return desk.run({u"import"_s, book, desk.write(u"a.json"_s, document), u"--as"_s,
                         u"answers"_s, u"--round"_s, u"R1"_s});
    }

    QJsonArray assessments() const
    {
        return desk.run({u"list"_s, book, u"assessments"_s, u"--json"_s}).json().array();
    }

    Desk desk;
    QString book = desk.make(u"w.plumb"_s);
};

TEST_F(CohortVerbTest, AStandardThatRanksIsScoredFromTheAnswersToTheFrozenReport)
{
    const Outcome imported = importAnswers();
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    const QJsonArray provisional = assessments();
    ASSERT_EQ(provisional.size(), 4);
    const char *totals[] = {"104", "106", "97", "70"}; // 98 + 6, 96 + 10, 94 + 3, 70 + 0
    const char *grades[] = {"A", "A", "B", "B"};       // two of four may be A
    for (int n = 0; n < 4; ++n) {
        const QJsonObject one = provisional[n].toObject();
        EXPECT_EQ(one["total"_L1].toString().toStdString(), totals[n]);
        EXPECT_EQ(one["grade"_L1].toString().toStdString(), grades[n]);
        EXPECT_TRUE(one["provisional"_L1].toBool());
    }
    EXPECT_EQ(desk.run({u"check"_s, book}).status, 0);
    const QJsonObject again = desk.run({u"rescore"_s, book, u"--json"_s}).json().object();
    EXPECT_EQ(again["sheets"_L1].toInt(), 4);
    EXPECT_EQ(again["changed"_L1].toInt(-1), 0);
    EXPECT_EQ(desk.run({u"freeze"_s, book, u"--round"_s, u"R1"_s}).status, 0);
    const QJsonArray frozen = assessments();
    for (int n = 0; n < 4; ++n) {
        EXPECT_EQ(frozen[n].toObject()["total"_L1].toString().toStdString(), totals[n]);
        EXPECT_EQ(frozen[n].toObject()["grade"_L1].toString().toStdString(), grades[n]);
        EXPECT_FALSE(frozen[n].toObject()["provisional"_L1].toBool(true));
    }
    EXPECT_EQ(desk.run({u"report"_s, book, u"grade"_s, u"--organization"_s, u"V-2"_s, u"--out"_s,
                        desk.path(u"r.pdf"_s)})
                  .status,
              0);
    EXPECT_EQ(desk.run({u"check"_s, book}).status, 0);
}

TEST_F(CohortVerbTest, AListSaysWhenItsComparisonsAreOld)
{
    ASSERT_EQ(importAnswers().status, 0);
    const QStringList words = {u"list"_s, book, u"assessments"_s, u"--lang"_s, u"en"_s};
    EXPECT_FALSE(desk.run(words).err.contains("rescore"));
    {
        core::Installation here = core::Installation::open(desk.path(u"mine"_s));
        core::Workbook workbook(book, core::Access::Write);
        core::Journal journal(workbook.database(), here, core::systemClock());
        const auto sheets = core::readAssessments(workbook.database(), {});
        journal.apply(core::Action::EditOrganization,
                      {core::visitEdit(sheets.front().id, core::VisitState::Superseded, {},
                                       sheets.front().affiliation)});
    }
    EXPECT_TRUE(desk.run(words).err.contains("rescore"));
    EXPECT_EQ(desk.run({u"rescore"_s, book}).status, 0);
    EXPECT_FALSE(desk.run(words).err.contains("rescore"));
    EXPECT_EQ(assessments()[2].toObject()["grade"_L1].toString(), u"B"_s);
}

TEST_F(CohortVerbTest, AnotherStandardShowsWhoWouldChangePlacesAndChangesNothing)
{
    ASSERT_EQ(importAnswers().status, 0);
    ASSERT_EQ(desk.run({u"rescore"_s, book}).status, 0);
    // Values 7, 9, 5, 1 give 6, 10, 3, 0 now and, the lowest first, 3, 0, 6, 10 then: totals of
    // 104, 106, 97, 70 become 101, 96, 100, 80, and two of four may be A.
    const QString draft = desk.write(
        u"draft.json"_s, rankingStandard()
                             .replace(R"("revision":1)", R"("revision":2)")
                             .replace(R"("order":"descending")", R"("order":"ascending")"));
    const QByteArray before = Desk::content(book);
    const QString list = desk.path(u"list.xlsx"_s);
    const Outcome run =
        desk.run({u"rescore"_s, book, u"--standard"_s, draft, u"--json"_s, u"--out"_s, list});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    const QJsonObject said = run.json().object();
    EXPECT_EQ(said["compared"_L1].toInt(), 4);
    EXPECT_EQ(said["raised"_L1].toInt(), 1);
    EXPECT_EQ(said["lowered"_L1].toInt(), 1);
    const QJsonArray changes = said["changes"_L1].toArray();
    ASSERT_EQ(changes.size(), 4);
    EXPECT_EQ(changes[0]["organization"_L1].toString(), u"V-2"_s);
    EXPECT_EQ(changes[0]["now"_L1]["grade"_L1].toString(), u"A"_s);
    EXPECT_EQ(changes[0]["then"_L1]["grade"_L1].toString(), u"B"_s);
    EXPECT_EQ(changes[0]["then"_L1]["total"_L1].toString(), u"96"_s);
    EXPECT_EQ(changes[0]["items"_L1].toArray(), QJsonArray{u"i2"_s});
    EXPECT_EQ(changes[0]["moves"_L1][0]["change"_L1].toString(), u"-10"_s);
    EXPECT_EQ(changes[1]["organization"_L1].toString(), u"V-3"_s);
    EXPECT_EQ(changes[1]["then"_L1]["grade"_L1].toString(), u"A"_s);
    EXPECT_EQ(changes[2]["then"_L1]["total"_L1].toString(), u"101"_s);
    EXPECT_EQ(changes[3]["then"_L1]["total"_L1].toString(), u"80"_s);
    EXPECT_EQ(Desk::content(book), before);
    EXPECT_TRUE(QFile::exists(list));
    const QByteArray lines = desk.run({u"rescore"_s, book, u"--standard"_s, draft, u"--csv"_s}).out;
    EXPECT_EQ(lines.count('\n'), 5) << lines.constData();
    const QString csv = desk.path(u"changes.csv"_s);
    EXPECT_EQ(
        desk.run({u"rescore"_s, book, u"--standard"_s, draft, u"--out"_s, csv, u"--json"_s}).status,
        0);
    EXPECT_EQ(Desk::read(csv), "\xef\xbb\xbf" + QByteArray(lines).replace("\n", "\r\n"));
}

} // namespace
} // namespace cli
