// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/point_labels.h"

#include "ui/style/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// The lines that a text takes in `width`; a word that is wider counts as too many.
int linesOf(const QString &text, qreal width, const QFontMetricsF &metrics)
{
    constexpr qreal endless = 10'000;
    const QRectF bounds =
        metrics.boundingRect(QRectF(0, 0, width, endless), Qt::TextWordWrap, text);
    constexpr int tooMany = 1000;
    return bounds.width() > width ? tooMany : qRound(bounds.height() / metrics.lineSpacing());
}

/// What a name has for itself. Where it is wider than its column, the last one is moved in from
/// the edge, nearer to the one before it.
qreal roomOf(std::size_t every, qreal column)
{
    const qreal gap = space(2);
    const qreal alone = column * static_cast<qreal>(every) - gap;
    return every == 1 ? alone : (alone + column / 2) * 2 / 3;
}

QRectF movedInto(QRectF place, const QRectF &within)
{
    place.moveRight(std::min(place.right(), within.right()));
    place.moveLeft(std::max(place.left(), within.left()));
    return place;
}

bool isFree(const QRectF &place, const std::vector<QRectF> &taken, const QRectF &within)
{
    return within.contains(place) &&
           std::none_of(taken.begin(), taken.end(),
                        [&](const QRectF &other) { return other.intersects(place); });
}

/// The last one, the highest, the lowest, then the others from the newest on.
std::vector<std::size_t> byWeight(const std::vector<QRectF> &marks)
{
    std::vector<std::size_t> order(marks.size());
    std::iota(order.rbegin(), order.rend(), std::size_t{0});
    const auto isHigher = [&](std::size_t left, std::size_t right) {
        return marks[left].top() < marks[right].top();
    };
    const auto [highest, lowest] = std::minmax_element(order.begin(), order.end(), isHigher);
    const std::size_t last = order.front();
    std::vector<std::size_t> weighed = {last, *highest, *lowest};
    weighed.insert(weighed.end(), order.begin(), order.end());
    return weighed;
}

} // namespace

NameRow nameRow(const QStringList &names, qreal column, const QFontMetricsF &metrics)
{
    constexpr int mostLines = 2;
    NameRow row;
    const auto count = static_cast<std::size_t>(names.size());
    for (row.every = 1; row.every <= count; ++row.every) {
        row.width = roomOf(row.every, column);
        row.lines = 1;
        for (std::size_t i = 0; i < count; ++i)
            if (row.isShown(i, count))
                row.lines = std::max(row.lines,
                                     linesOf(names[static_cast<qsizetype>(i)], row.width, metrics));
        if (row.lines <= mostLines)
            return row;
    }
    row.every = std::max<std::size_t>(count, 1);
    row.lines = mostLines;
    return row;
}

std::vector<std::optional<QRectF>> figurePlaces(const std::vector<QRectF> &marks,
                                                const std::vector<QSizeF> &figures,
                                                const QRectF &within)
{
    std::vector<std::optional<QRectF>> places(marks.size());
    if (marks.empty())
        return places;
    std::vector<QRectF> taken = marks;
    for (const std::size_t point : byWeight(marks)) {
        if (places[point])
            continue;
        QRectF place({}, figures[point]);
        const qreal middle = marks[point].center().x();
        for (const bool isAbove : {true, false}) {
            place.moveCenter({middle, 0});
            if (isAbove)
                place.moveBottom(marks[point].top() - 1);
            else
                place.moveTop(marks[point].bottom() + 1);
            const QRectF moved = movedInto(place, within);
            if (!isFree(moved, taken, within))
                continue;
            places[point] = moved;
            taken.push_back(moved);
            break;
        }
    }
    return places;
}

} // namespace ui
