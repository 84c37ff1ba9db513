// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_file.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/tables/delimited_text.h"
#include "core/tables/table_writer.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive);
}

} // namespace

bool isTableFile(const QString &path)
{
    return isCsv(path) || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

void writeTableFile(const QString &path, const std::vector<core::Table> &tables, Console &console,
                    std::size_t csv)
{
    if (isCsv(path))
        writeAll(path, core::delimitedFile(tables.at(csv)));
    else
        core::writeTables(path, tables);
    console.say(Text::tr("Wrote %1.").arg(path));
}

} // namespace cli
