// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What a file is, when nobody said so: JSON names its own format, the rest are tables.
QString kindOf(const QString &file)
{
    if (file != u"-" && !file.endsWith(u".json", Qt::CaseInsensitive))
        return u"organizations"_s;
    const QByteArray bytes = readAll(file);
    if (file == u"-" && !bytes.trimmed().startsWith('{'))
        return u"organizations"_s;
    return bytes.contains("\"plumbline-answers/") ? u"answers"_s : u"standard"_s;
}

Imported importFile(const QString &file, const Call &call, Console &console)
{
    const QString kind = call.value(u"as"_s, call.has(u"as"_s) ? QString() : kindOf(file));
    if (kind == u"organizations")
        return importOrganizations(file, call, console);
    if (kind == u"standard")
        return importStandard(file, call, console);
    return importAnswers(file, call, console);
}

Exit importFiles(const Call &call, Console &console)
{
    const QStringList files = call.operands.mid(1);
    if (files.count(u"-"_s) > 1)
        return console.wrongUsage(Text::tr("Standard input can be read once only."));
    if (call.has(u"report"_s) && files.size() > 1)
        return console.wrongUsage(Text::tr("--report lists the rows of one file, not of several."));
    if (call.value(u"report"_s) == u"-" && call.has(u"json"_s))
        return console.wrongUsage(
            Text::tr("Only one of --json and --report can go to standard output."));
    Exit worst = Exit::Done;
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const QString &file : files) {
        Imported imported = importFile(file, call, console);
        worst = std::max(worst, imported.exit);
        all.push_back(std::move(imported.json));
    }
    if (call.has(u"json"_s))
        console.print(files.size() == 1 ? all.front() : all);
    return worst;
}

} // namespace

Verb importVerb()
{
    return {u"import"_s,
            u"import WORKBOOK FILE… [--as organizations|standard|answers] [--round ROUND] "
            "[--preview] [--report OUT.xlsx] [--reason TEXT] [--json]"_s,
            Text::tr("Takes in organizations (XLSX, ODS, CSV), a standard or answers (JSON)."),
            2,
            -1,
            {{u"as"_s, Value::OneOf, {}, {u"organizations"_s, u"standard"_s, u"answers"_s}, false},
             {u"report"_s, Value::Text, u"OUT.xlsx"_s, {}, false},
             {u"reason"_s, Value::Text, u"TEXT"_s, {}, false},
             {u"round"_s, Value::Text, u"ROUND"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            importFiles,
            {u"import city.plumb organizations.xlsx --preview --report findings.xlsx"_s,
             u"import city.plumb standard.json"_s,
             u"import city.plumb answers.json --round 2024 --json"_s}};
}

} // namespace cli
