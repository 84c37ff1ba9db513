// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/spreadsheets.h"
#include "core/tables/spreadsheet_module.h"

namespace spreadsheets = core::spreadsheets;

extern "C" Q_DECL_EXPORT const core::SpreadsheetModule plumblineSpreadsheets;

const core::SpreadsheetModule plumblineSpreadsheets = {
    spreadsheets::fileKind,    spreadsheets::readXlsx,  spreadsheets::readOds,
    spreadsheets::writeTables, spreadsheets::writeForm,
};
