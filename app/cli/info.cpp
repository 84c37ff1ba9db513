// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/storage/log_reader.h"
#include "core/storage/workbook.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

nlohmann::ordered_json jsonOf(const core::WorkbookFacts &facts, core::Database &db)
{
    const core::WorkbookCounts counts = core::readCounts(db);
    const QString checked = textOf(instant(facts.lastCheck));
    nlohmann::ordered_json json;
    json["format"] = facts.format;
    json["dataset"] = facts.dataset.key.text().toStdString();
    json["office"] = facts.officeCode.toStdString();
    json["officeName"] = facts.officeName.toStdString();
    json["created"] = textOf(instant(facts.created)).toStdString();
    json["organizations"] = counts.organizations;
    json["assessments"] = counts.assessments;
    json["standards"] = counts.standards;
    json["operations"] = counts.operations;
    json["vector"] = nlohmann::ordered_json::array();
    for (const core::StreamHead &head : core::readVector(db))
        json["vector"].push_back({{"site", head.site.key.text().toStdString()},
                                  {"scope", head.scope.toStdString()},
                                  {"seq", head.seq}});
    json["conflicts"] = counts.conflicts;
    json["quarantined"] = counts.quarantined;
    json["lastCheck"] = nullptr;
    if (!checked.isEmpty())
        json["lastCheck"] = checked.toStdString();
    return json;
}

Exit info(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const core::WorkbookFacts facts = book.facts();
    if (call.has(u"json"_s)) {
        console.print(jsonOf(facts, book.database()));
        return Exit::Done;
    }
    const core::WorkbookCounts counts = core::readCounts(book.database());
    const QString checked = textOf(instant(facts.lastCheck));
    console.table({
        {Text::tr("Format"), QString::number(facts.format)},
        {Text::tr("Data set"), facts.dataset.key.text()},
        {Text::tr("Office"), facts.officeCode + u' ' + facts.officeName},
        {Text::tr("Made"), textOf(instant(facts.created))},
        {Text::tr("Organizations"), QString::number(counts.organizations)},
        {Text::tr("Assessments"), QString::number(counts.assessments)},
        {Text::tr("Standards"), QString::number(counts.standards)},
        {Text::tr("Operations"), QString::number(counts.operations)},
        {Text::tr("Streams"), QString::number(core::readVector(book.database()).size())},
        {Text::tr("Conflicts"), QString::number(counts.conflicts)},
        {Text::tr("In quarantine"), QString::number(counts.quarantined)},
        {Text::tr("Last check"), checked.isEmpty() ? Text::tr("never") : checked},
    });
    return Exit::Done;
}

} // namespace

Verb infoVerb()
{
    return {u"info"_s,
            u"info WORKBOOK [--json]"_s,
            Text::tr("What the workbook is and how much it holds."),
            1,
            1,
            {{u"json"_s, Value::None, {}, {}, false}},
            info,
            {u"info city.plumb --json"_s}};
}

} // namespace cli
