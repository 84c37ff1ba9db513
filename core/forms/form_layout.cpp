// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_layout.h"

#include <QList>

#include <algorithm>

namespace core {
namespace {

// In tenths of the width that a column counts as one character.
constexpr int wide = 21;
constexpr int narrow = 10;

int tenthsOf(QStringView line)
{
    int tenths = 0;
    for (const QChar character : line)
        tenths += character.unicode() >= 0x2e80 ? wide : narrow;
    return tenths;
}
} // namespace

int formLinesOf(QStringView text, int width)
{
    const int room = std::max(width, 1) * 10;
    int lines = 0;
    for (const QStringView line : text.split(u'\n'))
        lines += std::max(1, (tenthsOf(line) + room - 1) / room);
    return lines;
}

double formRowHeight(int lines)
{
    constexpr double line = 16;
    constexpr double highest = 409;
    return std::min(line * lines, highest);
}

} // namespace core
