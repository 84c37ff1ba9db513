// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/point_labels.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QRectF plot(40, 20, 300, 120);

/// Marks of a row of points as a chart of many rounds has them: narrow columns, a rising line.
std::vector<QRectF> marksOf(int points)
{
    std::vector<QRectF> marks;
    const qreal column = plot.width() / points;
    for (int i = 0; i < points; ++i) {
        QRectF mark(0, 0, std::min(16.0, column - 1), std::min(16.0, column - 1));
        mark.moveCenter({plot.left() + (i + 0.5) * column, 110.0 - 60.0 * i / points});
        marks.push_back(mark);
    }
    return marks;
}

} // namespace

TEST(PointLabelsTest, NoFigureLiesOverAnotherOrOverAMark)
{
    for (const int points : {1, 4, 12, 30}) {
        const std::vector<QRectF> marks = marksOf(points);
        const auto places =
            ui::figurePlaces(marks, std::vector<QSizeF>(marks.size(), {38, 16}), plot);
        std::vector<QRectF> taken = marks;
        for (const auto &place : places) {
            if (!place)
                continue;
            EXPECT_TRUE(plot.contains(*place)) << points;
            for (const QRectF &other : taken)
                EXPECT_FALSE(other.intersects(*place)) << points;
            taken.push_back(*place);
        }
    }
}

TEST(PointLabelsTest, TheLastTheHighestAndTheLowestPointHaveTheirFigure)
{
    std::vector<QRectF> marks = marksOf(12);
    marks[7].moveTop(40);
    marks[3].moveTop(105);
    const auto places = ui::figurePlaces(marks, std::vector<QSizeF>(marks.size(), {38, 16}), plot);
    for (const std::size_t point : {3U, 7U, 11U})
        EXPECT_TRUE(places[point].has_value()) << point;
}

TEST(PointLabelsTest, EachNameIsShownWhileThereIsRoomAndElseEverySoMany)
{
    const QFontMetricsF metrics(QGuiApplication::font());
    const QStringList names(12, u"2025年第三季度评定"_s);
    const qreal wide = metrics.horizontalAdvance(names[0]) + 20;
    EXPECT_EQ(ui::nameRow(names, wide, metrics).every, 1U);
    EXPECT_EQ(ui::nameRow(names, wide, metrics).lines, 1);
    const ui::NameRow tight = ui::nameRow(names, wide / 6, metrics);
    EXPECT_GT(tight.every, 1U);
    EXPECT_LE(tight.lines, 2);
    EXPECT_TRUE(tight.isShown(11, 12)) << "the last round always has its name";
    EXPECT_LE(tight.width, wide / 6 * static_cast<qreal>(tight.every)) << "names stay apart";
}
