// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <variant>
#include <vector>

namespace cli {

class Console;
struct Call;

/// A value of a list: nothing, a whole number, yes or no, a text.
using Cell = std::variant<std::monostate, std::int64_t, bool, QString>;

/// A list as every form of output needs it: JSON takes the types, CSV and the table the texts.
struct Records
{
    QStringList fields;
    std::vector<std::vector<Cell>> rows;
};

QString textOf(const Cell &cell);

/// A text, or nothing where it is empty.
Cell textOrNull(const QString &text);
/// Points from thousandths, as decimal text without trailing zeros.
QString pointsOf(std::int64_t thousandths);
/// 2023-07-03T08:15:00Z, or nothing for 0.
Cell instant(std::int64_t milliseconds);

/// Keeps the rows for which all of "field=value[,field=value]" hold. Returns the sentence that
/// says what is wrong with `where`, empty when all is well.
QString keepWhere(Records &records, const QString &where);

/// Puts the values of "field=value[,field=value]" where `fields` says. Returns the sentence that
/// says what is wrong with `where`, empty when all is well.
QString readWhere(const QString &where, const std::map<QString, QString *> &fields);

/// Prints them as --json, --csv or a table, or writes them to the file of --out under `name`.
void give(const Records &records, const QString &name, const Call &call, Console &console);

/// Prints them as --json, --csv or a table.
void print(const Records &records, const Call &call, Console &console);

} // namespace cli
