// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QByteArray sheet(const QByteArray &organization, const QByteArray &answers,
                 const QByteArray &level = "self")
{
    return R"({"organization": ")" + organization + R"(", "level": ")" + level +
           R"(", "answers": )" + answers + '}';
}

const QByteArray clean = R"({"common.posts": {"clean": true}, "common.decision": {"c1": 1,
    "note": "一项未经集体研究", "source": "会议记录"}})";

class AnswersImportTest : public testing::Test
{
protected:
    AnswersImportTest()
    {
        const QJsonArray villages =
            list({u"organizations"_s, u"--where=sector=village,dissolved=false"_s});
        EXPECT_GE(villages.size(), 2);
        const QJsonArray planned = list({u"assessments"_s, u"--where=state=planned"_s});
        year = planned[0][u"round"].toString().left(4).toUtf8();
        one = villages[0][u"code"].toString().toUtf8();
        other = villages[1][u"code"].toString().toUtf8();
    }

    /// Of the year of the round that is open.
    QByteArray document(const QByteArrayList &sheets) const
    {
        return R"({"format": "plumbline-answers/1", "year": )" + year + R"(, "assessments": [)" +
               sheets.join(',') + "]}";
    }

    Outcome import(const QByteArray &json, const QStringList &options = {})
    {
        return desk.run(QStringList{u"import"_s, city, desk.write(u"a.json"_s, json),
                                    u"--as=answers"_s, u"--json"_s} +
                        options);
    }

    QJsonArray list(const QStringList &words)
    {
        const Outcome run = desk.run(QStringList{u"list"_s, city, u"--json"_s} + words);
        EXPECT_EQ(run.status, 0) << run.err.constData();
        return run.json().array();
    }

    QJsonArray sheetsOf(const QByteArray &organization)
    {
        return list({u"assessments"_s, u"--where=level=self,state=draft,organization="_s +
                                           QString::fromUtf8(organization)});
    }

    Desk desk;
    QString city = desk.makeCity(u"c.plumb"_s);
    QByteArray year;
    QByteArray one;
    QByteArray other;
};

TEST_F(AnswersImportTest, ASheetEarnsInTheWorkbookWhatItEarnsByItself)
{
    const QByteArray json = document({sheet(one, clean)});
    const Outcome run = import(json);
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_EQ(run.json()[u"sheets"].toInt(), 1);
    ASSERT_EQ(sheetsOf(one).size(), 1);
    const Outcome alone = desk.run(
        {u"score"_s, QString::fromUtf8(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s,
         desk.path(u"a.json"_s), u"--json"_s});
    EXPECT_EQ(alone.status, 0) << alone.err.constData();
    const QJsonValue total = alone.json()[u"results"][0][u"total"];
    EXPECT_EQ(total.type(), QJsonValue::String);
    EXPECT_EQ(sheetsOf(one)[0][u"total"], total);
    EXPECT_FALSE(sheetsOf(one)[0][u"complete"].toBool()) << "most items are unanswered";
}

TEST_F(AnswersImportTest, ARefusedSheetIsListedAndDoesNotStopTheOthers)
{
    const Outcome run =
        import(document({sheet(one, clean), sheet(other, R"({"common.posts": {"c1": -1}})"),
                         sheet(other, clean, "moon"), sheet("9", clean)}));
    EXPECT_EQ(run.status, 3);
    EXPECT_EQ(run.json()[u"sheets"].toInt(), 1);
    const QJsonArray refused = run.json()[u"refused"].toArray();
    ASSERT_EQ(refused.size(), 3) << run.out.constData();
    EXPECT_EQ(refused[0][u"where"].toString(), u"common.posts.c1"_s);
    EXPECT_EQ(refused[1][u"level"].toString(), u"moon"_s);
    EXPECT_EQ(refused[2][u"organization"].toString(), u"9"_s);
    EXPECT_EQ(sheetsOf(one).size(), 1);
    EXPECT_EQ(sheetsOf(other).size(), 0);
}

TEST_F(AnswersImportTest, ADocumentThatIsNotTakenChangesNothing)
{
    const QByteArray before = Desk::content(city);
    const QByteArray json = document({sheet(one, clean)});
    const Outcome preview = import(json, {u"--preview"_s});
    EXPECT_EQ(preview.status, 0) << preview.err.constData();
    EXPECT_TRUE(preview.json()[u"dryRun"].toBool());
    EXPECT_EQ(preview.json()[u"sheets"].toInt(), 1);
    EXPECT_EQ(import(json, {u"--round=2023年年终评定"_s}).status, 5) << "a frozen round";
    EXPECT_EQ(import(QByteArray(json).replace("\"year\"", "\"moon\": 1, \"year\"")).status, 3);
    EXPECT_EQ(import(json.chopped(1)).status, 3);
    EXPECT_EQ(Desk::content(city), before);
}

} // namespace
} // namespace cli
