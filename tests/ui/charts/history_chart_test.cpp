// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/history_chart.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

core::AssessmentEntry sheet(const core::RoundId &round, const QString &level, std::int64_t total)
{
    core::AssessmentEntry entry;
    entry.id = core::AssessmentId::make(core::systemClock());
    entry.name.round = round;
    entry.name.level = level;
    entry.scored = true;
    entry.complete = true;
    entry.total = total;
    entry.possible = 100'000;
    entry.grade = total >= 90'000 ? u"A"_s : u"B"_s;
    return entry;
}

class HistoryChartTest : public testing::Test
{
protected:
    core::RoundId first = core::RoundId::make(core::systemClock());
    core::RoundId second = core::RoundId::make(core::systemClock());
    std::map<core::RoundId, QString> rounds = {{first, u"2023"_s}, {second, u"2024"_s}};
    ui::HistoryChart chart;
};

} // namespace

TEST_F(HistoryChartTest, TellsTheRoundsFromTheOldestOn)
{
    chart.show({sheet(second, u"county"_s, 92'160), sheet(first, u"county"_s, 88'080)}, rounds);
    const ui::ChartTable table = chart.table();
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (QStringList{u"2023"_s, u"88.08"_s, u"Grade B"_s}));
    EXPECT_EQ(table.rows[1].cells, (QStringList{u"2024"_s, u"92.16"_s, u"Grade A"_s}));
}

TEST_F(HistoryChartTest, OfARoundTheHighestLevelCounts)
{
    chart.show({sheet(second, u"self"_s, 99'000), sheet(second, u"city"_s, 80'000),
                sheet(second, u"county"_s, 90'000)},
               rounds);
    ASSERT_EQ(chart.table().rows.size(), 1U);
    EXPECT_EQ(chart.table().rows[0].cells[1], u"80"_s);
}

TEST_F(HistoryChartTest, LeavesOutWhatIsNotFinished)
{
    core::AssessmentEntry half = sheet(first, u"county"_s, 20'400);
    half.complete = false;
    chart.show({half}, rounds);
    EXPECT_TRUE(chart.isEmpty());
    chart.grab(); // nothing to draw is no fault
}

TEST_F(HistoryChartTest, APointLeadsToItsSheet)
{
    const auto newest = sheet(second, u"county"_s, 92'160);
    chart.show({newest, sheet(first, u"county"_s, 88'080)}, rounds);
    chart.resize(400, 200);
    ui::Destination where;
    QObject::connect(&chart, &ui::Chart::navigate, &chart,
                     [&](const ui::Destination &destination) { where = destination; });
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {370, 100});
    EXPECT_EQ(where.page, ui::PageName::Assess);
    EXPECT_EQ(where.assessment, newest.id);
}
