// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"

namespace core {

/// A standard from the content of a file: its JSON document, or its spreadsheet form; the content
/// decides, not the name. Findings of a spreadsheet have sheet and cell. A spreadsheet that cannot
/// be read gives findings and no standard. Throws what `parseJson` and `readTables` throw.
StandardReading readStandardFile(const QByteArray &content, const QString &name);

/// True when the content is a spreadsheet's, so that it is no JSON.
bool isSpreadsheet(const QByteArray &content);

} // namespace core
