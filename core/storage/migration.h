// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

class Database;

/// "PLUM", at offset 68 of the file: tells a workbook from every other SQLite file.
inline constexpr int workbookApplicationId = 0x504c554d;

/// The newest format that this program writes: the number of the last resources/schema file.
int newestFormat();

/// Brings the file from its user_version to `newestFormat()`, one transaction a step. Before the
/// first step on a file that holds anything, a copy is set aside as `PATH.before-N`.
void migrate(Database &db);

} // namespace core
