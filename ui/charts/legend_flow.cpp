// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_flow.h"

#include <algorithm>
#include <numeric>

namespace ui {

std::vector<QRectF> legendFlow(const std::vector<qreal> &widths, const QRectF &area, qreal left,
                               qreal lineHeight, qreal gap)
{
    const qreal gaps = gap * static_cast<qreal>(std::max<std::size_t>(1, widths.size()) - 1);
    const qreal whole = std::accumulate(widths.begin(), widths.end(), gaps);
    const qreal first = std::max(area.left(), std::min(left, area.right() - whole));
    std::vector<QRectF> places;
    qreal x = first;
    qreal y = area.top();
    for (const qreal width : widths) {
        if (x > area.left() && x + width > area.right() + 0.5) {
            x = area.left();
            y += lineHeight;
        }
        places.emplace_back(x, y, std::min(width, area.width()), lineHeight);
        x += width + gap;
    }
    return places;
}

} // namespace ui
