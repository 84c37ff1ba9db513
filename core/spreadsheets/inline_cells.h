// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string_view>

namespace core::spreadsheets {

struct CellPlace
{
    int row = -1;
    int column = -1;
};

/// A1 is {0, 0}; `$` marks are passed over. What is no cell is {-1, -1}.
CellPlace cellPlace(std::string_view reference);

using InlineCellVisitor =
    std::function<void(const QString &sheet, const CellPlace &place, const QString &text)>;

/// Calls `visit` for each cell of an .xlsx archive that holds its own text (`t="inlineStr"`), or a
/// text without a formula (`t="str"`) or a day (`t="d"`): liborcus drops these silently, and many
/// programs that make .xlsx files without Excel write nothing else. Costs a second look at such
/// sheets only. Throws Error(FileDamaged).
void readInlineCells(const QByteArray &archive, const InlineCellVisitor &visit);

} // namespace core::spreadsheets
