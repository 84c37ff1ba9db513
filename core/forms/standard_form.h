// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/document/json.h"
#include "core/forms/form_book.h"

namespace core {

/// The spreadsheet form of a standard: the same content as its JSON document, both ways.
///
/// Four sheets. The *head* has a row for each setting. *Sections* has a row for each part (depth 0)
/// and section (depth 1 to 4), each below what holds it. *Clauses* has a row for each clause; the
/// item's cells are filled in on its first row, a row without any goes on with the item above, and
/// an item without clauses has a row of its own. *Grading* has a row for each grade (best first),
/// rule, veto, rank class and quota. What no column can say (x-… keys, defaults written out,
/// values of a wrong kind) stands as JSON in the last column of its row, so that nothing is lost.
///
///     const FormBook book = formOf(document.root, FormLanguage::Chinese);
///     writeForm(path, book, instructions);                            // form_file.h
///     const FormReading reading = readForm(readTables(path));         // form_reader.h
///
/// Reading what was written gives a document with the same canonical JSON, and so the same hash.
/// Throws Error(Invalid) for a document that is no object, and for a text that no cell can hold
/// (32,767 characters). Pure; any thread.
FormBook formOf(const Json &document, FormLanguage language);

/// An empty form: grades A, B, C, one part, one section, no items.
FormBook emptyForm(FormLanguage language);

/// Where a standard or one of its rows comes from: what is left when its columns took their share.
/// Puts `rest` into the row's last column unless it is empty.
void putRest(const Json &rest, const QString &key, FormRow &row);

} // namespace core
