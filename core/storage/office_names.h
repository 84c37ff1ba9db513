// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace core {

class Database;

/// What the offices of this workbook are called, by code: as the roster says; where it does not, as
/// whoever confirmed the office's key wrote, or as its county or committee is called. A code that
/// has no name is left out.
///
/// Thread: that of its Database.
std::map<QString, QString> readOfficeNames(Database &db);

} // namespace core
