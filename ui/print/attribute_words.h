// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// Attributes of organizations that the program knows by name, in the order in which they are
/// listed; any other can be typed.
QStringList attributeKeys();
QStringList attributeNames(); ///< of these, in the language set

/// The key of what somebody typed, which may be any name that `attributeName` gives; else the text
/// itself is the key.
QString attributeKey(const QString &typed);

/// Whether its number says 1 for yes and 0 for no.
bool isYesOrNo(const QString &attribute);

} // namespace ui
