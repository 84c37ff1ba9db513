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

core::Counting countingAs(const core::AssessmentEntry &sheet)
{
    core::Counting counting;
    counting.level = sheet.name.level;
    counting.total = sheet.total;
    counting.possible = sheet.possible;
    counting.complete = sheet.complete;
    counting.grade = sheet.grade;
    return counting;
}

class HistoryChartTest : public testing::Test
{
protected:
    /// Each sheet is the only one of its round.
    void show(const std::vector<core::AssessmentEntry> &sheets)
    {
        std::vector<std::optional<core::Counting>> counting;
        counting.reserve(sheets.size());
        for (const core::AssessmentEntry &sheet : sheets)
            counting.emplace_back(countingAs(sheet));
        chart.show(sheets, counting, rounds);
    }

    core::RoundId first = core::RoundId::make(core::systemClock());
    core::RoundId second = core::RoundId::make(core::systemClock());
    std::map<core::RoundId, QString> rounds = {{first, u"2023"_s}, {second, u"2024"_s}};
    ui::HistoryChart chart;
};

} // namespace

TEST_F(HistoryChartTest, TellsTheRoundsFromTheOldestOn)
{
    show({sheet(second, u"county"_s, 92'160), sheet(first, u"county"_s, 88'080)});
    const ui::ChartTable table = chart.table();
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells, (QStringList{u"2023"_s, u"88.08"_s, u"Grade B"_s}));
    EXPECT_EQ(table.rows[1].cells, (QStringList{u"2024"_s, u"92.16"_s, u"Grade A"_s}));
}

TEST_F(HistoryChartTest, OfARoundTheLevelThatCountsIsShown)
{
    const std::vector<core::AssessmentEntry> sheets = {sheet(second, u"self"_s, 99'000),
                                                       sheet(second, u"city"_s, 80'000),
                                                       sheet(second, u"county"_s, 90'000)};
    chart.show(sheets, {countingAs(sheets[1]), countingAs(sheets[1]), countingAs(sheets[1])},
               rounds);
    ASSERT_EQ(chart.table().rows.size(), 1U);
    EXPECT_EQ(chart.table().rows[0].cells[1], u"80"_s);
    EXPECT_EQ(chart.table().rows[0].behind.assessment, sheets[1].id);
}

TEST_F(HistoryChartTest, AMixIsOnePointThatLeadsToItsHighestLevel)
{
    const std::vector<core::AssessmentEntry> sheets = {sheet(second, u"county"_s, 85'000),
                                                       sheet(second, u"self"_s, 100'000)};
    core::Counting mix = countingAs(sheets[0]);
    mix.level.clear();
    mix.total = 91'000;
    mix.grade = u"A"_s;
    mix.provisional = true;
    chart.show(sheets, {mix, mix}, rounds);
    ASSERT_EQ(chart.table().rows.size(), 1U);
    EXPECT_EQ(chart.table().rows[0].cells,
              (QStringList{u"2024"_s, u"91, provisional"_s, u"Grade A"_s}));
    EXPECT_EQ(chart.table().rows[0].behind.assessment, sheets[0].id);
}

TEST_F(HistoryChartTest, LeavesOutWhatIsNotFinished)
{
    core::AssessmentEntry half = sheet(first, u"county"_s, 20'400);
    half.complete = false;
    show({half});
    EXPECT_TRUE(chart.isEmpty());
    chart.grab(); // nothing to draw is no fault
}

TEST_F(HistoryChartTest, APointLeadsToItsSheet)
{
    const auto newest = sheet(second, u"county"_s, 92'160);
    show({newest, sheet(first, u"county"_s, 88'080)});
    chart.resize(400, 200);
    ui::Destination where;
    QObject::connect(&chart, &ui::Chart::navigate, &chart,
                     [&](const ui::Destination &destination) { where = destination; });
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {370, 100});
    EXPECT_EQ(where.page, ui::PageName::Assess);
    EXPECT_EQ(where.assessment, newest.id);
}
