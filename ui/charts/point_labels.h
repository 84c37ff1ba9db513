// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QFontMetricsF;
QT_END_NAMESPACE

namespace ui {

/// How the names below a row of points stand: each of them while there is room, else every second,
/// third …, counted from the last. Pure.
///
///     const NameRow names = nameRow(texts, plot.width() / points, metrics);
struct NameRow
{
    std::size_t every = 1;
    int lines = 1; ///< that a name takes, at most two
    qreal width = 0;

    bool isShown(std::size_t name, std::size_t names) const
    {
        return (names - 1 - name) % every == 0;
    }
};

NameRow nameRow(const QStringList &names, qreal column, const QFontMetricsF &metrics);

/// Where the figures of points in a row stand, above their mark or below it, so that none lies
/// over another or over a mark. The last point, the highest and the lowest come first; who finds
/// no room has no figure.
std::vector<std::optional<QRectF>> figurePlaces(const std::vector<QRectF> &marks,
                                                const std::vector<QSizeF> &figures,
                                                const QRectF &within);

} // namespace ui
