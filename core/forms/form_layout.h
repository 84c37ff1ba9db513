// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// How many lines a text takes in a column `width` characters wide; at least one. Reckoned for the
/// widest of the usual fonts: a line too many is better read than one too few.
int formLinesOf(QStringView text, int width);

/// The height in points of a row with so many lines, as far as spreadsheets go (409). Programs
/// that do not fit rows by themselves when they open a file would show the first line only.
double formRowHeight(int lines);

} // namespace core
