// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_words.h"
#include "core/tables/table.h"

#include <QHash>

#include <vector>

namespace core {

/// The cells of one row, by the keys of their columns; empty ones are not in it.
using FormRow = QHash<QString, QString>;

/// One sheet of the form, before it is a file.
struct FormPage
{
    FormSheet sheet = FormSheet::Clauses;
    std::vector<FormRow> rows;
};

/// A standard as the spreadsheet form holds it.
struct FormBook
{
    FormLanguage language = FormLanguage::Chinese;
    std::vector<FormPage> pages; ///< in the order of the sheets

    const FormPage &page(FormSheet sheet) const { return pages[static_cast<std::size_t>(sheet)]; }
};

/// Rows above the first one with content: the hidden one of keys, the one of headings.
inline constexpr int formHeadRows = 2;

/// The sheets as a file's reader gives them, keys and headings on top.
std::vector<Table> formTables(const FormBook &book);

} // namespace core
