// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/standard.h"

namespace core {
class Database;
}

namespace cli {

struct Call;
struct Option;

/// An item of somebody's sheet, as --organization, --round, --level and --item name it.
struct SheetItem
{
    core::AssessmentEntry sheet;
    std::uint32_t item = 0; ///< ordinal
    QString number;         ///< as it is printed
};

/// Throws core::Error(Missing) for what is not there, saying what there is. The round is the newest
/// unless one is named; the level need not be named where the organization has one sheet.
SheetItem sheetItemNamed(core::Database &db, const Call &call);

/// The printed number of an item; its id where it has none.
QString numberOf(const core::Item &item);

/// The options that `sheetItemNamed` reads.
std::vector<Option> sheetItemOptions();

} // namespace cli
