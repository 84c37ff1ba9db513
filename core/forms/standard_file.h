// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/drafting/parts.h"
#include "core/tables/table.h"

#include <optional>

namespace core {

/// A standard from the content of a file: its JSON document, or its spreadsheet form; the content
/// decides, not the name. Findings of a spreadsheet have sheet and cell. A spreadsheet that cannot
/// be read gives findings and no standard. Throws what `parseJson` and `readStandardSheets` throw.
StandardReading readStandardFile(const QByteArray &content, const QString &name);

/// What a file holds for somebody who wants to write on it.
struct StandardFile
{
    StandardReading reading;
    /// The document as it stands, in order or not; nothing when none could be read whole.
    std::optional<Json> document;
    bool isOfficial = false; ///< a draft made of an official sheet
};

/// The same; a spreadsheet without any sheet of the form is taken for an official one
/// (official_sheet.h), whose draft begins with this head.
StandardFile openStandardFile(const QByteArray &content, const QString &name,
                              const DraftHead &head);

/// The sheets of a spreadsheet. Throws what `readTables` throws, and Error(Invalid) for an .ods
/// file: its joined cells and hidden rows cannot be seen, and nothing is to be guessed.
std::vector<Table> readStandardSheets(const QByteArray &content, const QString &name);

/// True when the content is a spreadsheet's, so that it is no JSON.
bool isSpreadsheet(const QByteArray &content);

} // namespace core
