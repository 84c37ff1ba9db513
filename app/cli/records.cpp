// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "app/cli/console.h"
#include "app/cli/table_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"

#include <QDateTime>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Cell &cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag;
    if (const auto *text = std::get_if<QString>(&cell))
        return text->toStdString();
    return nullptr;
}

// One object a line, written as it is made: a list may be long.
void printJson(const Records &records, Console &console)
{
    QString lead = u"["_s;
    for (const auto &row : records.rows) {
        Json object = Json::object();
        for (qsizetype i = 0; i < records.fields.size(); ++i)
            object[records.fields[i].toStdString()] = jsonOf(row[static_cast<std::size_t>(i)]);
        console.print(lead + QString::fromStdString(object.dump()) +
                      (&row == &records.rows.back() ? u""_s : u","_s));
        lead.clear();
    }
    console.print(lead + u"]"_s);
}

std::vector<QStringList> texts(const Records &records)
{
    std::vector<QStringList> lines{records.fields};
    for (const auto &row : records.rows) {
        QStringList line;
        for (const Cell &cell : row)
            line << textOf(cell);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

QString textOf(const Cell &cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return {};
}

Cell textOrNull(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{text};
}

QString pointsOf(std::int64_t thousandths)
{
    const std::int64_t whole = thousandths / 1000;
    QString rest = QString::number(1000 + std::abs(thousandths % 1000)).mid(1);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString sign = thousandths < 0 && whole == 0 ? u"-"_s : QString();
    return sign + QString::number(whole) + (rest.isEmpty() ? QString() : u'.' + rest);
}

Cell instant(std::int64_t milliseconds)
{
    if (milliseconds == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

QString readWhere(const QString &where, const std::map<QString, QString *> &fields)
{
    for (const QString &part : where.split(u',', Qt::SkipEmptyParts)) {
        const auto field = fields.find(part.section(u'=', 0, 0).trimmed());
        if (field == fields.end() || !part.contains(u'=')) {
            QStringList names;
            for (const auto &[name, ignored] : fields)
                names << name;
            return Text::tr("--where takes FIELD=VALUE[,FIELD=VALUE] with these fields: %1.")
                .arg(names.join(u", "_s));
        }
        *field->second = part.section(u'=', 1).trimmed();
    }
    return {};
}

QString keepWhere(Records &records, const QString &where)
{
    std::vector<QString> values(static_cast<std::size_t>(records.fields.size()));
    std::map<QString, QString *> fields;
    for (qsizetype i = 0; i < records.fields.size(); ++i)
        fields[records.fields[i]] = &values[static_cast<std::size_t>(i)];
    QString complaint = readWhere(where, fields);
    for (const QString &part : where.split(u',', Qt::SkipEmptyParts)) {
        const auto at = records.fields.indexOf(part.section(u'=', 0, 0).trimmed());
        if (!complaint.isEmpty() || at < 0)
            return complaint;
        const auto place = static_cast<std::size_t>(at);
        std::erase_if(records.rows, [&](const std::vector<Cell> &row) {
            return textOf(row[place]) != values[place];
        });
    }
    return {};
}

void print(const Records &records, const Call &call, Console &console)
{
    if (call.has(u"json"_s))
        printJson(records, console);
    else if (call.has(u"csv"_s))
        console.csv(texts(records));
    else
        console.table(texts(records));
}

void give(const Records &records, const QString &name, const Call &call, Console &console)
{
    if (!call.has(u"out"_s))
        return print(records, call, console);
    core::Table table;
    table.name = name;
    for (const QStringList &line : texts(records))
        table.rows.emplace_back(line.begin(), line.end());
    writeTableFile(call.value(u"out"_s), {table}, console);
}

} // namespace cli
