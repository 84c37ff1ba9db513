// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_page.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

/// Values as PDF writes them.

void putNumber(QByteArray &out, double value); ///< two decimals and a blank
void putHex(QByteArray &out, std::uint16_t value);
QByteArray reference(int object);                 ///< "12 0 R"
QByteArray textString(const QString &text);       ///< UTF-16 in hex
QByteArray dateString(std::int64_t milliseconds); ///< in civil time, +08:00

/// The map from CIDs back to characters, and the widths of those that are not one em wide. Glyph
/// n has CID n; the first is the box of missing characters and stands for nothing.
QByteArray unicodeMap(const std::vector<PlacedGlyph> &glyphs);
QByteArray widths(const std::vector<PlacedGlyph> &glyphs);

} // namespace ui
