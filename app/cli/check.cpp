// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/journal/rebuild.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// All that can be told without changing the file; what looks deeper comes last, and only if the
/// file is whole.
QStringList findingsOf(core::Database &db)
{
    QStringList findings = core::checkWorkbook(db);
    if (findings.isEmpty())
        findings = core::checkChains(db);
    const QTemporaryDir folder;
    if (findings.isEmpty() && !core::stateFollowsLog(db, folder.path()))
        findings << u"the state is not what the log says; rebuild makes it again"_s;
    return findings;
}

Exit check(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const QStringList findings = findingsOf(book.database());
    if (call.has(u"json"_s)) {
        nlohmann::ordered_json json = {{"ok", findings.isEmpty()},
                                       {"findings", nlohmann::ordered_json::array()}};
        for (const QString &finding : findings)
            json["findings"].push_back(finding.toStdString());
        console.print(json);
    } else {
        for (const QString &finding : findings)
            console.print(finding);
    }
    if (findings.isEmpty())
        console.say(Text::tr("The workbook is sound."));
    else
        console.say(
            Text::tr("The workbook has %n faults.", nullptr, static_cast<int>(findings.size())));
    return findings.isEmpty() ? Exit::Done : Exit::No;
}

} // namespace

Verb checkVerb()
{
    return {
        u"check"_s,
        u"check WORKBOOK [--json]"_s,
        Text::tr("Whether the file is whole and every sheet can be read; exit status 1 if not."),
        1,
        1,
        {{u"json"_s, Value::None, {}, {}, false}},
        check};
}

} // namespace cli
