// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "app/cli/console.h"
#include "app/cli/fork_words.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

std::vector<core::Conflict> conflictsIn(core::Workbook &book)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    return core::readConflicts(book.database(), book.facts().officeCode, here.publicKey());
}

nlohmann::ordered_json jsonOf(core::Database &db, const core::Conflict &conflict)
{
    nlohmann::ordered_json json = {{"id", conflict.id.toStdString()},
                                   {"register", static_cast<int>(conflict.unit.reg)},
                                   {"organization", conflict.organization.toStdString()},
                                   {"round", conflict.round.toStdString()},
                                   {"level", conflict.level.toStdString()},
                                   {"item", conflict.item.toStdString()},
                                   {"sides", nlohmann::ordered_json::array()}};
    for (const core::ConflictSide &side : conflict.sides)
        json["sides"].push_back({{"office", side.office.toStdString()},
                                 {"author", side.author.toStdString()},
                                 {"at", textOf(instant(side.at)).toStdString()},
                                 {"value", valueText(db, conflict, side.value).toStdString()}});
    return json;
}

Exit list(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const std::vector<core::Conflict> open = conflictsIn(book);
    if (call.has(u"json"_s)) {
        nlohmann::ordered_json json = nlohmann::ordered_json::array();
        for (const core::Conflict &conflict : open)
            json.push_back(jsonOf(book.database(), conflict));
        console.print(json);
    } else {
        std::vector<QStringList> rows;
        for (const core::Conflict &conflict : open)
            for (const core::ConflictSide &side : conflict.sides)
                rows.push_back({conflict.id, conflict.organization, conflict.round, conflict.level,
                                conflict.item, side.office, side.author, textOf(instant(side.at)),
                                valueText(book.database(), conflict, side.value)});
        console.table(rows);
    }
    tellForks(book.database(), console);
    console.say(open.empty()
                    ? Text::tr("No conflict is open.")
                    : Text::tr("%n conflicts are open.", nullptr, static_cast<int>(open.size())));
    return open.empty() ? Exit::Done : Exit::No;
}

/// The side of that office; of several the one shown first.
std::size_t sideOf(const core::Conflict &conflict, const QString &office)
{
    const auto found =
        std::find_if(conflict.sides.begin(), conflict.sides.end(),
                     [&](const core::ConflictSide &side) { return side.office == office; });
    if (found == conflict.sides.end())
        throw core::Error(core::Failure::Missing, u"the office has no part in it"_s).at(office);
    return static_cast<std::size_t>(found - conflict.sides.begin());
}

Exit resolve(const Call &call, Console &console)
{
    const QString id = call.operands[2];
    core::Workbook reading(call.operands[0], core::Access::Read);
    const std::vector<core::Conflict> open = conflictsIn(reading);
    const auto found = std::find_if(open.begin(), open.end(), [&](const core::Conflict &conflict) {
        return conflict.id == id.toUpper();
    });
    if (found == open.end())
        throw core::Error(core::Failure::Missing, u"no such conflict is open"_s).at(id);
    const std::size_t side = sideOf(*found, call.value(u"take"_s));
    const QString value = core::valueText(reading.database(), *found, found->sides.at(side).value);
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
    } else {
        Writing writing(call.operands[0]);
        core::settleConflict(writing.database(), writing.journal(), *found,
                             {side, call.value(u"reason"_s)}, core::systemClock());
        core::settleCohorts(writing.database());
        writing.journal().settleMark();
    }
    console.print(Text::tr("%1: from now on %2.").arg(found->id, value));
    return Exit::Done;
}

/// Those that the rule settles, each with what stands and what does not.
std::vector<core::SettledConflict> settledBy(core::Database &db,
                                             const std::vector<core::Conflict> &open,
                                             const Call &call, Console &console)
{
    const core::ConflictRule rule{call.value(u"organization"_s), call.value(u"round"_s),
                                  call.value(u"take"_s)};
    const auto choices = core::choicesBy(rule, open);
    std::vector<core::SettledConflict> settled;
    std::vector<QStringList> rows;
    for (std::size_t n = 0; n < open.size(); ++n) {
        if (!choices[n])
            continue;
        const core::Conflict &conflict = open[n];
        settled.push_back({conflict, {*choices[n], call.value(u"reason"_s)}});
        QStringList others;
        for (const core::ConflictSide &side : conflict.sides)
            if (side.value != conflict.sides[*choices[n]].value)
                others << u"%1 (%2)"_s.arg(core::valueText(db, conflict, side.value), side.office);
        rows.push_back({conflict.id, conflict.organization, conflict.round, conflict.level,
                        conflict.item,
                        core::valueText(db, conflict, conflict.sides[*choices[n]].value),
                        others.join(u"; "_s)});
    }
    console.table(rows);
    return settled;
}

/// All that a rule chooses for, as one step.
Exit resolveByRule(const Call &call, Console &console)
{
    const auto tell = [&](std::size_t settled, std::size_t open) {
        if (settled < open)
            console.say(
                Text::tr("%n conflicts stay open: that office has no value there, or several.",
                         nullptr, static_cast<int>(open - settled)));
        return settled == open ? Exit::Done : Exit::No;
    };
    if (call.isDry()) {
        core::Workbook reading(call.operands[0], core::Access::Read);
        const std::vector<core::Conflict> open = conflictsIn(reading);
        const auto settled = settledBy(reading.database(), open, call, console);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return tell(settled.size(), open.size());
    }
    Writing writing(call.operands[0]);
    const std::vector<core::Conflict> open = conflictsIn(writing.book());
    const auto settled = settledBy(writing.database(), open, call, console);
    if (!settled.empty())
        core::settleConflicts(writing.database(), writing.journal(), settled, core::systemClock());
    core::settleCohorts(writing.database());
    writing.journal().settleMark();
    return tell(settled.size(), open.size());
}

Exit conflicts(const Call &call, Console &console)
{
    const bool isResolving = call.operands.size() == 3 && call.operands[1] == u"resolve";
    if (call.operands.size() == 1 && !call.has(u"take"_s))
        return list(call, console);
    if (!isResolving)
        return console.wrongUsage(Text::tr("To settle one, say: resolve ID."));
    if (!call.has(u"take"_s) || !call.has(u"reason"_s))
        return console.wrongUsage(
            Text::tr("Say with --take whose value stands, and with --reason why."));
    const bool isAll = call.operands[2] == u"all";
    if (!isAll && (call.has(u"organization"_s) || call.has(u"round"_s)))
        return console.wrongUsage(
            Text::tr("--organization and --round go with “resolve all” only."));
    return isAll ? resolveByRule(call, console) : resolve(call, console);
}

} // namespace

Verb conflictsVerb()
{
    return {
        u"conflicts"_s,
        u"conflicts WORKBOOK [resolve ID|all --take OFFICE --reason TEXT [--organization CODE] "
        "[--round NAME]] [--dry-run] [--json]"_s,
        Text::tr("Values that offices wrote without knowing of each other's; exit status 1 "
                 "when there are any. A person chooses: one by its id, or with “all” whatever an "
                 "office said, of an organization or a round; --dry-run shows it first."),
        1,
        3,
        {{u"take"_s, Value::Text, u"OFFICE"_s, {}, false},
         {u"reason"_s, Value::Text, u"TEXT"_s, {}, false},
         {u"organization"_s, Value::Text, u"CODE"_s, {}, false},
         {u"round"_s, Value::Text, u"NAME"_s, {}, false},
         {u"json"_s, Value::None, {}, {}, false},
         {u"dry-run"_s, Value::None, {}, {}, false},
         {u"preview"_s, Value::None, {}, {}, false}},
        conflicts,
        {u"conflicts city.plumb"_s,
         u"conflicts city.plumb resolve 7KQ2MXW4 --take 130207 --reason \"recounted on site\""_s,
         u"conflicts city.plumb resolve all --take 130207 --reason \"the county looked again\" "
         "--dry-run"_s}};
}

} // namespace cli
