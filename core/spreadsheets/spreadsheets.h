// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/file_kind.h"
#include "core/tables/table.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {
struct FormBook;
struct FormInstructions;
} // namespace core

/// What the module for spreadsheets does (see core/tables/spreadsheet_module.h). Each function is
/// described where the rest of the program finds it, under its name in namespace core.
namespace core::spreadsheets {

FileKind fileKind(QByteArrayView content);
std::vector<Table> readXlsx(const QByteArray &content);
std::vector<Table> readOds(const QByteArray &content);
void writeTables(const QString &path, const std::vector<Table> &tables);
void writeForm(const QString &path, const FormBook &book, const FormInstructions &instructions,
               int spare);

} // namespace core::spreadsheets
