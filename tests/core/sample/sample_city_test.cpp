// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/reporting/overview.h"
#include "core/sample/sample_city.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QDate today(2026, 3, 10);

Clock clockOn(const QDate &day)
{
    return [day] { return startOfDay(day) + std::int64_t{36'000'000}; };
}

class SampleCity : public testing::Test
{
protected:
    SampleCity() : installation(Installation::open(folder.filePath(u"here"_s))) {}

    Workbook &make(const SampleOptions &options, const QDate &day = today)
    {
        const QString path = folder.filePath(u"city%1.plumb"_s.arg(++made));
        makeSampleCity(path, options, installation, clockOn(day), {});
        books.push_back(std::make_unique<Workbook>(path, Access::Read));
        return *books.back();
    }

    QTemporaryDir folder;
    Installation installation;
    std::vector<std::unique_ptr<Workbook>> books;
    int made = 0;
};

/// All rows of a query, each as one text.
QStringList rowsOf(Database &db, const char *sql, int columns)
{
    QStringList rows;
    db.each(sql, [&](const Statement &row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells << QString::fromLatin1(row.bytes(i).toHex());
        rows << cells.join(u'|');
    });
    rows.sort();
    return rows;
}

QStringList contentOf(Database &db)
{
    return rowsOf(db,
                  "SELECT key, code, name, sector, affiliation, exempt, contact, attributes FROM "
                  "organization",
                  8) +
           rowsOf(db, "SELECT key, organization, day, value FROM organization_event", 4) +
           rowsOf(db, "SELECT key, hash, document FROM standard", 3) +
           rowsOf(db, "SELECT key, value FROM round", 2) +
           rowsOf(db,
                  "SELECT a.key, a.state, a.visit, s.answers, r.total, r.grade FROM assessment a "
                  "LEFT JOIN sheet s ON s.no = a.no LEFT JOIN result r ON r.no = a.no",
                  6) +
           rowsOf(db, "SELECT key, day, grade, computed, document, reason FROM decision", 6) +
           rowsOf(db, "SELECT key, value FROM author", 2) +
           rowsOf(db, "SELECT key, grade, share, day FROM target", 4) +
           rowsOf(db, "SELECT key, code, name FROM division", 3) +
           rowsOf(db, "SELECT stream, seq, stamp, register, key, value FROM log", 6);
}

} // namespace

TEST_F(SampleCity, TheSameSeedMakesTheSameCityAndAnotherAnother)
{
    const QStringList one = contentOf(make({.organizations = 90}).database());
    EXPECT_EQ(one, contentOf(make({.organizations = 90}).database()));
    EXPECT_NE(one, contentOf(make({.organizations = 90, .seed = 2}).database()));
}

TEST_F(SampleCity, TheShareOfAAtTheEndOf2023IsAsNearAsCountsAllow)
{
    for (const int organizations : {30, 257, 600}) {
        Workbook &book = make({.organizations = organizations});
        const GradeMix mix = buildOverview(book.database(), {}, QDate(2023, 12, 31)).whole;
        const auto share = [&](int count) { return std::abs(count * 1000 - mix.assessable * 275); };
        const int count = mix.grades.at(u"A"_s);
        EXPECT_LE(share(count), share(count - 1)) << organizations;
        EXPECT_LE(share(count), share(count + 1)) << organizations;
    }
}

TEST_F(SampleCity, TheCityMovesTowardsItsTargetAndMissesItNarrowly)
{
    Workbook &book = make({});
    const auto percent = [&](const QDate &day, const QString &grade) {
        GradeMix mix = buildOverview(book.database(), {}, day).whole;
        return mix.grades[grade] * 100.0 / mix.assessable;
    };
    EXPECT_NEAR(percent(QDate(2024, 12, 31), u"A"_s), 36, 1);
    EXPECT_NEAR(percent(QDate(2025, 12, 31), u"A"_s), 48, 1.2);
    EXPECT_NEAR(percent(QDate(2023, 12, 31), u"C"_s), 6, 1);
    EXPECT_LT(percent(QDate(2025, 12, 31), u"C"_s), 1);
    EXPECT_LT(percent(QDate(2023, 12, 31), u"B"_s) + percent(QDate(2023, 12, 31), u"A"_s), 94);
    const Overview now = buildOverview(book.database(), {}, today);
    EXPECT_EQ(now.trajectory.state, TargetState::Missed);
    EXPECT_GT(now.raised, 0);
    EXPECT_GT(now.lowered, 0);
    EXPECT_TRUE(std::any_of(now.byCounty.begin(), now.byCounty.end(), [](GradeMix mix) {
        return mix.assessable > 20 && mix.grades[u"A"_s] * 2 >= mix.assessable;
    }));
}

TEST_F(SampleCity, EverySheetOfADecidedRoundIsCompleteAndDecidedAsItScores)
{
    Database &db = make({.organizations = 200, .rounds = 12}).database();
    EXPECT_EQ(db.number("SELECT count(*) FROM round WHERE frozen = 1"), 12);
    EXPECT_EQ(db.number("SELECT count(*) FROM round WHERE frozen = 0"), 1);
    EXPECT_GT(
        db.number(
            "SELECT count(*) FROM assessment a JOIN round r ON r.no = a.round WHERE r.frozen"),
        2000);
    // 0 complete, 2 suspended; 4 is a sheet begun under the sector that was then left.
    EXPECT_EQ(
        db.number(
            "SELECT count(*) FROM assessment a JOIN round r ON r.no = a.round LEFT JOIN result e "
            "ON e.no = a.no WHERE r.frozen AND a.state <> 4 AND coalesce(e.state, 1) = 1"),
        0);
    EXPECT_EQ(
        db.number("SELECT count(*) FROM decision d JOIN assessment a ON a.round = d.round AND "
                  "a.organization = d.organization AND a.level IN ('county', 'city') "
                  "JOIN result e ON e.no = a.no WHERE e.grade <> d.computed"),
        0);
    EXPECT_EQ(
        db.number("SELECT count(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM assessment a "
                  "WHERE a.round = d.round AND a.organization = d.organization)"),
        0);
    EXPECT_EQ(
        db.number("SELECT count(*) FROM decision WHERE (grade <> computed) <> (reason <> '')"), 0);
    const std::int64_t differing =
        db.number("SELECT count(*) FROM decision WHERE grade <> computed");
    EXPECT_GT(differing, 0);
    EXPECT_LT(differing * 40, db.number("SELECT count(*) FROM decision"));
    EXPECT_GT(db.number("SELECT count(*) FROM assessment WHERE level IN ('self', 'township')"), 0);
}

TEST_F(SampleCity, EveryOrganizationHasTheAttributesOfItsStandard)
{
    const std::map<QString, QStringList> needed = {
        {u"village"_s, {u"members"_s, u"households"_s, u"collectiveIncome"_s, u"newlyFounded"_s}},
        {u"community"_s, {u"members"_s, u"serviceArea"_s}},
        {u"office"_s, {u"members"_s}},
        {u"soe"_s, {u"members"_s, u"staff"_s}},
        {u"nonpublic"_s, {u"members"_s, u"newlyFounded"_s, u"hasOwnPremises"_s}},
        {u"school"_s, {u"members"_s}},
        {u"hospital"_s, {u"members"_s}},
        {u"university"_s, {u"members"_s}},
        {u"township"_s, {u"members"_s}}};
    std::set<QString> sectors;
    for (const Organization &one : readOrganizations(make({.sheets = false}).database())) {
        sectors.insert(one.sector);
        for (const QString &name : needed.at(one.sector))
            EXPECT_TRUE(one.attributes.count(name) && one.attributes.value(name).number)
                << qPrintable(one.code);
        EXPECT_GE(one.attributes.value(u"members"_s).number.value_or(0), 3'000'000)
            << qPrintable(one.code);
        EXPECT_EQ(one.standing.exempt, !one.standing.ground.isEmpty()) << qPrintable(one.code);
    }
    EXPECT_EQ(sectors.size(), needed.size());
}

TEST_F(SampleCity, CodesAndNamesAreUniqueAndSectorsHaveTheirShares)
{
    Database &db = make({.organizations = 2000, .sheets = false}).database();
    EXPECT_EQ(db.number("SELECT count(*) FROM organization"), 2000);
    EXPECT_EQ(db.number("SELECT count(DISTINCT code) FROM organization"), 2000);
    EXPECT_GE(db.number("SELECT count(DISTINCT name) FROM organization"),
              1999); // 村改居 may meet one
    EXPECT_EQ(db.number("SELECT count(DISTINCT county) FROM organization"), 18);
    const auto villages = db.number("SELECT count(*) FROM organization WHERE sector = 'village'");
    EXPECT_LE(std::abs(villages - 1000), 60);
    const auto firms = db.number("SELECT count(*) FROM organization WHERE sector = 'nonpublic'");
    EXPECT_LE(std::abs(firms - 320), 40);
    EXPECT_GT(db.number("SELECT count(*) FROM organization WHERE affiliation <> county"), 50);
    EXPECT_GT(db.number("SELECT count(*) FROM organization WHERE name LIKE '%浭%'"), 0);
    EXPECT_GT(db.number("SELECT count(*) FROM organization WHERE dissolved IS NOT NULL"), 0);
    EXPECT_GT(db.number("SELECT count(*) FROM organization_event"), 100);
}

TEST_F(SampleCity, PeopleAppearAsHoldersOfAnOfficeOnly)
{
    static const QRegularExpression atWork(u"^0315-0[0-9]{6}$"_s);
    static const QRegularExpression number(u"[0-9]{11}"_s);
    for (const Organization &one : readOrganizations(make({.sheets = false}).database())) {
        EXPECT_TRUE(atWork.match(one.contact.telephone).hasMatch())
            << qPrintable(one.contact.telephone);
        EXPECT_FALSE(
            number.match(one.contact.office + one.contact.secretary + one.name).hasMatch());
        EXPECT_LE(one.contact.secretary.size(), 4);
    }
}

TEST_F(SampleCity, TheOpenRoundHasADozenVisitsForToday)
{
    for (const int organizations : {30, 600}) {
        Database &db = make({.organizations = organizations}).database();
        const Round open = readRounds(db).front();
        EXPECT_FALSE(open.frozen);
        EXPECT_EQ(open.year, today.year());
        int planned = 0;
        std::set<VisitState> states;
        for (const AssessmentEntry &entry : readAssessments(db, {open.id, {}, {}})) {
            states.insert(entry.state);
            planned += entry.state == VisitState::Planned && entry.visit == today ? 1 : 0;
            EXPECT_EQ(entry.scored, entry.state != VisitState::Planned)
                << qPrintable(entry.organizationCode);
        }
        EXPECT_EQ(planned, 12) << organizations;
        EXPECT_TRUE(organizations < 600 || states.count(VisitState::Draft) == 1);
    }
}

TEST_F(SampleCity, RoundsThatAreNotOverAreNotDecided)
{
    Database &db = make({.organizations = 60, .rounds = 12}, QDate(2024, 5, 14)).database();
    EXPECT_EQ(db.number("SELECT count(*) FROM round WHERE frozen = 1"), 5);
    EXPECT_EQ(readRounds(db).front().begins, QDate(2024, 4, 1));
    Database &few = make({.organizations = 60, .rounds = 2}).database();
    EXPECT_EQ(few.number("SELECT count(*) FROM round WHERE frozen = 1"), 1);
    EXPECT_EQ(few.number("SELECT count(*) FROM round"), 2);
}

TEST_F(SampleCity, WhatTheLogTellsIsNeverInTheFuture)
{
    Database &db = make({.organizations = 60}).database();
    EXPECT_LE(db.number("SELECT max(stamp) >> 16 FROM log"), clockOn(today)());
    EXPECT_LT(db.number("SELECT min(stamp) >> 16 FROM log"), startOfDay(QDate(2023, 2, 1)));
}

TEST_F(SampleCity, AStoppedSampleLeavesNoFile)
{
    const QString path = folder.filePath(u"stopped.plumb"_s);
    const auto half = [](int percent) { return percent < 50; };
    try {
        makeSampleCity(path, {.organizations = 60}, installation, clockOn(today), half);
        ADD_FAILURE() << "went on";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Cancelled);
    }
    EXPECT_TRUE(QDir(folder.path()).entryList({u"stopped*"_s}, QDir::Files).isEmpty());
}

TEST_F(SampleCity, AFileThatIsThereIsLeftAlone)
{
    const QString path = make({.organizations = 30, .sheets = false}).path();
    const std::int64_t before = books.back()->database().number("SELECT count(*) FROM log");
    EXPECT_THROW(makeSampleCity(path, {}, installation, clockOn(today), {}), Error);
    EXPECT_EQ(books.back()->database().number("SELECT count(*) FROM log"), before);
}
