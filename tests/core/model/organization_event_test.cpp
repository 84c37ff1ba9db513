// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"
#include "core/model/organization_event.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

OrganizationEvent event(EventKind kind, const QDate &day, const QString &before,
                        const QString &after)
{
    static std::uint8_t written = 0;
    OrganizationEvent made;
    made.id.bytes[15] = ++written; // keys rise as they are made
    made.kind = kind;
    made.day = day;
    made.before = before;
    made.after = after;
    return made;
}

/// A village that has become a community of another county's with a new name.
class AsOf : public testing::Test
{
protected:
    AsOf()
    {
        last.code = u"130202-0009"_s;
        last.name = u"东社区党委"_s;
        last.sector = u"community"_s;
        last.county = u"130202"_s;
        last.township = u"新城街道"_s;
        last.affiliation = u"130200-02"_s;
        last.contact.secretary = u"李某"_s;
        events = {
            event(EventKind::Renamed, QDate(2022, 3, 1), u"东大队党支部"_s, u"东村党支部"_s),
            event(EventKind::SectorChanged, QDate(2024, 5, 1), u"village"_s, u"community"_s),
            event(EventKind::Renamed, QDate(2024, 5, 1), u"东村党支部"_s, u"东社区党支部"_s),
            event(EventKind::Renamed, QDate(2024, 5, 1), u"东社区党支部"_s, u"东社区党委"_s),
            event(EventKind::PlaceChanged, QDate(2024, 9, 1), u"130207/丰南镇"_s,
                  u"130202/新城街道"_s),
            event(EventKind::CodeChanged, QDate(2024, 9, 1), u"130207-0001"_s, u"130202-0009"_s),
            event(EventKind::Reaffiliated, QDate(2024, 10, 1), u"130207"_s, u"130200-02"_s),
            event(EventKind::SecretaryChanged, QDate(2024, 11, 1), u"王某"_s, u"李某"_s),
        };
    }

    Organization on(int year, int month, int day) const
    {
        return asOf(last, events, QDate(year, month, day)).value();
    }

    Organization last;
    std::vector<OrganizationEvent> events;
};

TEST_F(AsOf, TodayIsWhatTheRegistersHold)
{
    EXPECT_EQ(on(2024, 11, 1), last);
}

TEST_F(AsOf, TheDayOfAChangeIsTheFirstOnWhichItHolds)
{
    EXPECT_EQ(on(2024, 5, 1).sector, u"community"_s);
    EXPECT_EQ(on(2024, 4, 30).sector, u"village"_s);
}

TEST_F(AsOf, EachChangeIsTakenBackByItself)
{
    const Organization autumn = on(2024, 9, 30);
    EXPECT_EQ(autumn.affiliation, u"130207"_s);
    EXPECT_EQ(autumn.county, u"130202"_s);
    EXPECT_EQ(autumn.contact.secretary, u"王某"_s);
    const Organization summer = on(2024, 8, 31);
    EXPECT_EQ(summer.county, u"130207"_s);
    EXPECT_EQ(summer.township, u"丰南镇"_s);
    EXPECT_EQ(summer.code, u"130207-0001"_s);
    EXPECT_EQ(summer.name, u"东社区党委"_s);
}

TEST_F(AsOf, ManyChangesOfOneThingAreTakenBackLastFirst)
{
    EXPECT_EQ(on(2024, 4, 30).name, u"东村党支部"_s) << "two renamings on one day";
    EXPECT_EQ(on(2022, 2, 28).name, u"东大队党支部"_s);
    std::reverse(events.begin(), events.end());
    EXPECT_EQ(on(2024, 4, 30).name, u"东村党支部"_s) << "whatever order they are read in";
}

TEST_F(AsOf, AnExemptionHoldsFromItsDayToItsEnd)
{
    last.standing = {};
    events = {event(EventKind::Exempted, QDate(2024, 2, 1), {}, u"停产"_s),
              event(EventKind::Readmitted, QDate(2024, 8, 1), u"停产"_s, {})};
    EXPECT_FALSE(on(2024, 1, 31).standing.exempt);
    EXPECT_TRUE(on(2024, 2, 1).standing.exempt);
    EXPECT_EQ(on(2024, 7, 31).standing.ground, u"停产"_s);
    EXPECT_FALSE(on(2024, 8, 1).standing.exempt);
}

TEST_F(AsOf, BeforeItWasFoundedThereIsNothing)
{
    last.founded = QDate(2020, 7, 1);
    EXPECT_FALSE(asOf(last, events, QDate(2020, 6, 30)));
    EXPECT_TRUE(asOf(last, events, QDate(2020, 7, 1)));
}

TEST_F(AsOf, WhatNobodyWroteDownStays)
{
    events = {event(EventKind::SectorChanged, QDate(2024, 5, 1), {}, u"community"_s),
              event(EventKind::Merged, QDate(2024, 5, 1), {}, {})};
    EXPECT_EQ(on(2024, 1, 1), last);
}

Decision decided(const QString &grade, const QDate &day, int series)
{
    Decision made;
    made.grade = grade;
    made.day = day;
    made.series = series;
    return made;
}

TEST(StandingGrade, IsTheNewestOneInForce)
{
    const std::vector<Decision> decisions = {decided(u"A"_s, QDate(2024, 12, 30), 0),
                                             decided(u"B"_s, QDate(2024, 3, 1), 1),
                                             decided(u"A"_s, QDate(2023, 12, 30), 0)};
    EXPECT_EQ(standingGrade(decisions, QDate(2023, 12, 29)), QString());
    EXPECT_EQ(standingGrade(decisions, QDate(2024, 2, 29)), u"A"_s);
    EXPECT_EQ(standingGrade(decisions, QDate(2024, 12, 29)), u"B"_s) << "the future does not count";
    EXPECT_EQ(standingGrade(decisions, QDate(2024, 12, 30)), u"A"_s);
}

TEST(StandingGrade, OfADayIsReplacedAndOfALaterDayIsAdded)
{
    const std::vector<Decision> decisions = {decided(u"B"_s, QDate(2024, 3, 1), 1),
                                             decided(u"A"_s, QDate(2023, 12, 30), 0)};
    EXPECT_EQ(nextSeries({}, {}, QDate(2024, 1, 1)), 0);
    EXPECT_EQ(nextSeries(decisions, {}, QDate(2023, 12, 30)), 0);
    EXPECT_EQ(nextSeries(decisions, {}, QDate(2024, 3, 1)), 1);
    EXPECT_EQ(nextSeries(decisions, {}, QDate(2024, 5, 1)), 2);
    RoundId other;
    other.key.bytes[0] = 1;
    EXPECT_EQ(nextSeries(decisions, other, QDate(2024, 5, 1)), 0);
}

TEST(StandingGrade, OfEachSeriesHasAKeyOfItsOwn)
{
    EXPECT_NE(decisionKey({}, {}, 0), decisionKey({}, {}, 1));
    EXPECT_NE(decisionKey({}, {}, 1), decisionKey({}, {}, 2));
    EXPECT_EQ(decisionKey({}, {}), decisionKey({}, {}, 0));
}

} // namespace
} // namespace core
