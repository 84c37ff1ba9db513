// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/document/finding.h"
#include "core/document/json.h"
#include "core/forms/official_columns.h"

namespace core {

/// What a line that stands alone, numbered as chapters are (一、…), is taken for.
enum class OfficialLines : std::uint8_t
{
    BeginSections,
    AreItems,
};

/// The rows below the headings of an official sheet, as parts of a draft.
struct OfficialRows
{
    std::vector<Json> sections;
    std::vector<Json> looseItems; ///< all of them, where nothing names a section
    int items = 0;
    std::optional<Points> total;
    Findings findings;
};

/// Takes over row by row what official_sheet.h says. Pure; any thread.
OfficialRows readOfficialRows(const Table &table, const OfficialHeading &heading,
                              OfficialLines lines);

} // namespace core
