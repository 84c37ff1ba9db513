// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/forms/form_book.h"

#include <optional>

namespace core {

/// Findings of a spreadsheet, each with sheet and cell; of one code no more than the first hundred
/// are kept, so that a broken file does not bury its reader; how many more there are is a finding.
class FormFindings
{
public:
    void refuse(const QString &code, const Table &table, const CellAt &cell,
                const std::vector<std::pair<QString, QString>> &values = {});
    void note(const QString &code, const Table &table, const CellAt &cell,
              const std::vector<std::pair<QString, QString>> &values = {});
    void refuse(const QString &code, const std::vector<std::pair<QString, QString>> &values = {});

    bool hasErrors() const { return core::hasErrors(m_findings); }

    Findings take();

private:
    void add(Finding finding);

    Findings m_findings;
    QHash<QString, int> m_counts;
};

/// One sheet of the form as it was found in a file: where its columns are and where rows begin.
struct SheetView
{
    const Table *table = nullptr;
    FormSheet sheet = FormSheet::Clauses;
    /// Place in the table; of the head: the one column in which its settings are named, and null.
    std::vector<std::pair<int, const FormColumn *>> columns;
    int firstRow = 0;

    int columnOf(const QString &key) const; ///< −1 when it is not there
    CellAt at(int row, const QString &key) const;
    /// The cells of a row with content, by the keys of their columns.
    FormRow row(int number) const;
};

/// The setting of the head that a cell names, in either language or by its key; else null.
const FormColumn *headSetting(const QString &name);

/// Finds the sheets of the form in a file, by the hidden row of keys or by the headings in either
/// language, and looks over what stands in them: merged cells, formulas, dates where none belong,
/// hidden rows, columns that are not known or stand twice.
std::vector<SheetView> findSheets(const std::vector<Table> &tables, FormFindings &findings);

} // namespace core
