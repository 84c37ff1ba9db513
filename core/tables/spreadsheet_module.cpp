// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/spreadsheet_module.h"

#include "core/base/error.h"
#include "core/tables/sheet_reader.h"
#include "core/tables/table_writer.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const SpreadsheetModule &loaded()
{
    const QString path =
        QCoreApplication::applicationDirPath() + u"/../lib/plumbline/spreadsheets.so"_s;
    QLibrary library(path);
    QFunctionPointer module = library.resolve("plumblineSpreadsheets");
    if (module == nullptr)
        throw Error(Failure::NotInstalled, library.errorString()).in(path);
    return *reinterpret_cast<const SpreadsheetModule *>(module);
}

} // namespace

const SpreadsheetModule &spreadsheetModule()
{
    static const SpreadsheetModule &module = loaded(); // tried again after it threw
    return module;
}

FileKind fileKind(QByteArrayView content)
{
    return spreadsheetModule().fileKind(content);
}

std::vector<Table> readXlsx(const QByteArray &content)
{
    return spreadsheetModule().readXlsx(content);
}

std::vector<Table> readOds(const QByteArray &content)
{
    return spreadsheetModule().readOds(content);
}

void writeTables(const QString &path, const std::vector<Table> &tables)
{
    spreadsheetModule().writeTables(path, tables);
}

} // namespace core
