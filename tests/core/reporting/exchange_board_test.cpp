// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/office.h"
#include "core/reporting/exchange_board.h"
#include "tests/support/exchange_offices.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class ExchangeBoardTest : public testing::Test, protected ExchangeOffices
{
protected:
    ExchangeBoardTest() : ExchangeOffices(3) {}

    ExchangeBoard board(int site)
    {
        return readExchangeBoard(sites.database(site), sites.base.round.id, moment);
    }

    OfficeStanding standing(int site, const QString &code)
    {
        for (const OfficeStanding &office : board(site).offices)
            if (office.code == code)
                return office;
        ADD_FAILURE() << code.toStdString();
        return {};
    }
};

TEST_F(ExchangeBoardTest, OfficesWithAKeyABundleOrOrganizationsAreListedAndTheOwnIsNot)
{
    const ExchangeBoard seen = board(1);
    EXPECT_EQ(seen.ownCode, codeOf(1));
    QStringList codes;
    for (const OfficeStanding &office : seen.offices)
        codes << office.code;
    EXPECT_EQ(codes, (QStringList{u"130200"_s, u"130202"_s, u"130207"_s}));
    EXPECT_TRUE(seen.offices.front().isAbove);
    EXPECT_EQ(seen.offices.front().installations,
              std::vector<QByteArray>{sites.installation(0).publicKey()});
}

TEST_F(ExchangeBoardTest, TheNewestBundlesOfBothDirectionsAreShown)
{
    score(1, 0, 3);
    take(0, sendTo(1, 0));
    const OfficeStanding county = standing(0, codeOf(1));
    EXPECT_EQ(county.taken.at, moment);
    EXPECT_EQ(county.taken.operations, 1);
    EXPECT_EQ(county.made.at, 0);
    EXPECT_EQ(standing(1, codeOf(0)).made.at, moment);
}

TEST_F(ExchangeBoardTest, WhatAnOfficeIsNotKnownToHaveIsCountedUntilItTells)
{
    take(0, sendTo(1, 0));
    take(1, sendTo(0, 1));
    const std::int64_t before = standing(1, codeOf(0)).lacking;
    score(1, 0, 3);
    EXPECT_EQ(standing(1, codeOf(0)).lacking, before + 1);
    take(0, sendTo(1, 0));
    EXPECT_EQ(standing(1, codeOf(0)).lacking, before + 1) << "it may be lost on the way";
    take(1, sendTo(0, 1));
    EXPECT_EQ(standing(1, codeOf(0)).lacking, 0);
}

TEST_F(ExchangeBoardTest, OperationsThatAreWaitedForAreNamedAtTheirOffice)
{
    score(1, 0, 1);
    take(2, send(1));
    take(1, sendTo(2, 1));
    score(1, 0, 2);
    take(0, sendTo(1, 2));
    const OfficeStanding county = standing(0, codeOf(1));
    ASSERT_EQ(county.waiting.size(), 1U);
    EXPECT_EQ(county.waiting.front().first, 1);
    EXPECT_EQ(county.waiting.front().last, 1);
    EXPECT_TRUE(standing(0, codeOf(2)).waiting.empty());
}

TEST_F(ExchangeBoardTest, AClockThatIsMoreThanADayAheadIsTold)
{
    constexpr std::int64_t days = 3LL * 24 * 3600 * 1000;
    EXPECT_EQ(standing(0, codeOf(1)).ahead, 0);
    sites.skew(1, days);
    score(1, 0, 1);
    take(0, send(1));
    EXPECT_GT(standing(0, codeOf(1)).ahead, days - 600'000);
}

TEST_F(ExchangeBoardTest, TheSheetsHandedInOfARoundAreCountedByAffiliation)
{
    OfficeStanding county = standing(0, u"130207"_s);
    EXPECT_EQ(county.organizations, 1);
    EXPECT_EQ(county.handedIn, 0);
    sites.journal(0).apply(Action::HandIn, {visitEdit(sites.base.assessment, VisitState::HandedIn,
                                                      QDate(2023, 11, 15), u"130207"_s)});
    EXPECT_EQ(standing(0, u"130207"_s).handedIn, 1);
    EXPECT_EQ(readExchangeBoard(sites.database(0), {}, moment).offices.back().handedIn, 0);
}

TEST_F(ExchangeBoardTest, OfThoseAboveTheNearestComesFirst)
{
    sites.database(1).script(u"UPDATE meta SET value = '130207-1' WHERE name = 'office_code'"_s);
    const ExchangeBoard seen = board(1);
    EXPECT_EQ(seen.offices.at(0).code, u"130207"_s);
    EXPECT_EQ(seen.offices.at(1).code, u"130200"_s);
    EXPECT_EQ(seen.offices.at(2).code, codeOf(2));
}

TEST_F(ExchangeBoardTest, WhatIsOfItsCountyIsMeantForATeam)
{
    confirmInstallation(sites.database(0), QByteArray(32, 't'), u"130207-1"_s, u"Team 1"_s, moment);
    const std::int64_t before = standing(0, u"130207-1"_s).lacking;
    const std::int64_t elsewhere = standing(0, codeOf(2)).lacking;
    score(0, 0, 3);
    EXPECT_EQ(standing(0, u"130207-1"_s).lacking, before + 1);
    EXPECT_EQ(standing(0, u"130207-1"_s).lacking, standing(0, u"130207"_s).lacking);
    EXPECT_EQ(standing(0, codeOf(2)).lacking, elsewhere);
}

TEST_F(ExchangeBoardTest, TheRosterSaysWhichAreasAnOfficeGets)
{
    sites.database(0).script(u"INSERT INTO office_scope VALUES ('130200-1', 5, '130207'), "
                             "('130299', 1, '')"_s);
    const OfficeStanding team = standing(0, u"130200-1"_s);
    EXPECT_TRUE(team.getsArea(u"130207"_s));
    EXPECT_FALSE(team.getsArea(u"130208"_s));
    EXPECT_FALSE(team.getsArea(u"130200"_s)) << "its code begins with it, but the roster says more";
    EXPECT_TRUE(standing(0, u"130299"_s).getsArea(u"130208"_s));
}

TEST(OfficeStandingTest, WithoutARosterAnOfficeGetsItsOwnAreaOrThatOfItsCounty)
{
    OfficeStanding office;
    office.code = u"130207-1"_s;
    EXPECT_TRUE(office.getsArea(u"130207-1"_s));
    EXPECT_TRUE(office.getsArea(u"130207"_s));
    EXPECT_FALSE(office.getsArea(u"130208"_s));
    EXPECT_FALSE(office.getsArea(u"130200"_s));
    office.isAbove = true;
    EXPECT_TRUE(office.getsArea(u"130208"_s));
}

TEST(OfficeTest, ACityStandsAboveItsCountiesAndACountyAboveItsTownships)
{
    EXPECT_TRUE(isAbove(u"130200"_s, u"130207"_s));
    EXPECT_TRUE(isAbove(u"130000"_s, u"130207"_s));
    EXPECT_TRUE(isAbove(u"130207"_s, u"130207001"_s));
    EXPECT_FALSE(isAbove(u"130207"_s, u"130200"_s));
    EXPECT_FALSE(isAbove(u"130200"_s, u"130200"_s));
    EXPECT_FALSE(isAbove(u"130300"_s, u"130207"_s));
    EXPECT_FALSE(isAbove({}, u"130207"_s));
}

} // namespace
