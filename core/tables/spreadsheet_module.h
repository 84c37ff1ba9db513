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

/// All that reads and writes spreadsheets. It lies in a module of its own,
/// `../lib/plumbline/spreadsheets.so` as seen from the program, which is loaded when one of these
/// is first called and stays.
///
/// Decision: the libraries for spreadsheets and what they bring along (two of boost's, OpenSSL's)
/// took 4 ms of every start, a tenth of it, and most days and most verbs need none of them.
///
///     spreadsheetModule().readOds(content);
///
/// Thread: any.
struct SpreadsheetModule
{
    FileKind (*fileKind)(QByteArrayView content);
    std::vector<Table> (*readXlsx)(const QByteArray &content);
    std::vector<Table> (*readOds)(const QByteArray &content);
    void (*writeTables)(const QString &path, const std::vector<Table> &tables);
    void (*writeForm)(const QString &path, const FormBook &book,
                      const FormInstructions &instructions, int spare);
};

/// Throws Error(NotInstalled) when the module is not there or does not load.
const SpreadsheetModule &spreadsheetModule();

} // namespace core
