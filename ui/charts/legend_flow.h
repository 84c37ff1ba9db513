// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace ui {

/// Where the entries of a legend stand: in one line from `left` on when they fit there, else in
/// one line that ends at the right edge, else in as many lines as they need. None is cut, unless
/// it is wider than the area by itself.
std::vector<QRectF> legendFlow(const std::vector<qreal> &widths, const QRectF &area, qreal left,
                               qreal lineHeight, qreal gap);

} // namespace ui
