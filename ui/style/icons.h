// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui {

/// One of our line icons (resources/icons/NAME.svg, 24-px grid), drawn at any size in the colour
/// of the application's text at the time of painting, so that it follows light and dark.
///
///     button->setIcon(icon(u"search"_s));
QIcon icon(const QString &name);

/// The same in a fixed colour.
QIcon icon(const QString &name, const QColor &colour);

} // namespace ui
