// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

/// Cells that were joined into one: the text stands in the first, the others are empty.
struct MergedCells
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

struct CellAt
{
    int row = 0;
    int column = 0;
};

/// What a reader of tables has to say about one, besides its cells.
enum class TableNote
{
    HiddenRows,         ///< some rows are hidden; they are in `rows` all the same
    HiddenColumns,      ///< so are columns
    HiddenUnknown,      ///< this kind of file does not say what is hidden or merged
    FormulaWithoutValue ///< a formula was saved without its result: the cell reads as empty
};

/// One sheet of a spreadsheet, a CSV file or a pasted block, as text: numbers as the shortest
/// decimal that is the same number, dates as YYYY-MM-DD. Rows may differ in length; blanks at the
/// end of a row and empty rows at the end are not kept. Rows and columns count from 0.
struct Table
{
    QString name; ///< of the sheet; of the file for CSV
    std::vector<std::vector<QString>> rows;
    std::vector<MergedCells> merges;
    std::vector<int> hiddenRows;
    std::vector<int> hiddenColumns;
    std::vector<CellAt> formulas; ///< cells whose text is a formula's last result
    std::vector<CellAt> dates;    ///< cells that a spreadsheet holds as a day or a time
    std::vector<TableNote> notes;

    /// The cell's text, empty outside the table.
    QString cell(int row, int column) const;
    int columns() const; ///< of the longest row

    /// Takes blanks from the ends of rows and empty rows from the end.
    void trim();
};

/// The name that spreadsheets give a column: 0 is A, 26 is AA.
QString columnName(int column);
/// "B7" for row 6, column 1.
QString cellName(const CellAt &cell);

} // namespace core
