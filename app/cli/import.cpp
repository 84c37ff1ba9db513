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
    if (file == u"-" || !file.endsWith(u".json", Qt::CaseInsensitive))
        return u"organizations"_s;
    return readAll(file).contains("\"plumbline-answers/") ? u"answers"_s : u"standard"_s;
}

Exit importFiles(const Call &call, Console &console)
{
    Exit worst = Exit::Done;
    for (const QString &file : call.operands.mid(1)) {
        const QString kind = call.value(u"as"_s, kindOf(file));
        Exit exit = Exit::Done;
        if (kind == u"organizations")
            exit = importOrganizations(file, call, console);
        else if (kind == u"standard")
            exit = importStandard(file, call, console);
        else
            exit = importAnswers(file, call, console);
        worst = std::max(worst, exit);
    }
    return worst;
}

} // namespace

Verb importVerb()
{
    return {u"import"_s,
            u"import WORKBOOK FILE… [--as organizations|standard|answers] [--preview] "
            "[--report OUT.xlsx] [--reason TEXT] [--json]"_s,
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
            importFiles};
}

} // namespace cli
