// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QByteArray>

#include <vector>

namespace core {

/// Sheets of spreadsheets, read by liborcus; what it does not read of an .xlsx (strings that stand
/// in their cells) is added. The archive is verified before. Throws Error(FileDamaged, Invalid).
std::vector<Table> readXlsx(const QByteArray &content);
std::vector<Table> readOds(const QByteArray &content);

} // namespace core
