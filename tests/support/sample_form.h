// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/forms/standard_form.h"
#include "core/tables/table.h"

#include <string>
#include <vector>

namespace core::test {

/// A small standard of one item and two clauses, and its spreadsheet form, to be spoilt.
extern const char *const sampleDocument;

std::vector<Table> sampleForm(FormLanguage language = FormLanguage::Chinese);

/// The column with this key; throws when the table has none.
int columnOf(const Table &table, const QString &key);

/// The cell in that column of a row (0 is the first below the headings), as "C3".
QString cellAt(const Table &table, int row, const QString &key);

/// For a failing test: code, sheet and cell of each.
std::string listed(const Findings &findings);

} // namespace core::test
