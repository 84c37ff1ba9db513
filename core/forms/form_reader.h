// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/document/json.h"
#include "core/tables/table.h"

#include <QHash>

#include <vector>

namespace core {

/// Where in the spreadsheet each value of the document stands.
class FormCells
{
public:
    void add(const QString &path, const QString &sheet, const CellAt &cell);
    /// Sheet and cell of the value at the path, or of what holds it.
    std::pair<QString, QString> find(QString path) const;

private:
    QHash<QString, std::pair<QString, QString>> m_cells;
};

/// What became of a spreadsheet: the document, or findings that are errors and no document.
struct FormReading
{
    JsonDocument document;
    Findings findings;
    FormCells cells;
    /// Two kinds of its sheets are there; one alone may be an official sheet with the same
    /// headings.
    bool isForm = false;

    bool isRead() const { return !hasErrors(findings); }
};

/// Reads the spreadsheet form of a standard (standard_form.h). It refuses rather than guesses:
/// merged cells, formulas, days where text belongs, hidden rows, cells that cannot be read, rows
/// that belong to nothing, sheets that are missing are errors, each with its cell. Digits in full
/// width are read, and ids are given to sections, items and clauses that have none; a warning says
/// so. Whether the standard is in order is for `readStandard` to say.
///
///     const FormReading form = readForm(readTables(path));
///     if (form.isRead()) {
///         StandardReading reading = readStandard(form.document);
///         placeFindings(form, reading.findings);
///     }
///
/// Pure; any thread.
FormReading readForm(const std::vector<Table> &tables);

/// Adds sheet and cell to findings of the document that the form gave.
void placeFindings(const FormReading &form, Findings &findings);

} // namespace core
