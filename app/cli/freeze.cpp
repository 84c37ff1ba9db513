// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freeze.h"

#include "app/cli/console.h"
#include "app/cli/rounds.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What is found before the round is frozen.
struct Found
{
    core::Round round;
    core::FreezeOutlook outlook;
};

Found look(const Call &call)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    Found found{roundNamed(book.database(), call.value(u"round"_s)), {}};
    if (found.round.frozen)
        throw core::Error(core::Failure::Refused,
                          u"the round “%1” is frozen"_s.arg(found.round.name));
    found.outlook = core::freezeOutlook(book.database(), found.round.id);
    return found;
}

nlohmann::ordered_json jsonOf(const Found &found, bool frozen)
{
    return {{"round", found.round.name.toStdString()}, {"frozen", frozen},
            {"sheets", found.outlook.sheets},          {"incomplete", found.outlook.incomplete},
            {"unanswered", found.outlook.unanswered},  {"conflicts", found.outlook.conflicts}};
}

void write(const Call &call, const Found &found, Console &console)
{
    Writing writing(call.operands[0]);
    const auto tell = [&](std::int64_t done) {
        console.progress(done, found.outlook.sheets);
        return true;
    };
    const core::Key freezing = core::Key::make(core::systemClock());
    writing.journal().apply(core::Action::FreezeRound,
                            core::freezeEdits(writing.database(), found.round.id, freezing, tell));
    writing.journal().settleMark();
}

Exit freeze(const Call &call, Console &console)
{
    const Found found = look(call);
    const bool hasConflicts = found.outlook.conflicts > 0;
    const bool isFrozen = !hasConflicts && !call.isDry();
    if (isFrozen)
        write(call, found, console);
    if (hasConflicts)
        console.say(Text::tr("The round “%1” was not frozen: conflicts are open in it. Settle "
                             "them first: plumbline-cli conflicts.")
                        .arg(found.round.name));
    else if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    if (call.has(u"json"_s)) {
        console.print(jsonOf(found, isFrozen));
    } else {
        console.print(Text::tr("%1: %2 sheets with a result, %3 of them incomplete; %4 without an "
                               "answer; %5 open conflicts.")
                          .arg(found.round.name)
                          .arg(found.outlook.sheets)
                          .arg(found.outlook.incomplete)
                          .arg(found.outlook.unanswered)
                          .arg(found.outlook.conflicts));
        if (isFrozen)
            console.print(Text::tr("The round is frozen: nothing changes its results any more."));
    }
    return hasConflicts ? Exit::No : Exit::Done;
}

} // namespace

Verb freezeVerb()
{
    return {u"freeze"_s,
            u"freeze WORKBOOK --round ROUND [--dry-run] [--json]"_s,
            Text::tr("Stores the results of a round for ever: nothing changes them any more, and "
                     "nothing thaws them; exit status 1 when open conflicts keep it open."),
            1,
            1,
            {{u"round"_s, Value::Text, u"ROUND"_s, {}, true},
             {u"json"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            freeze,
            {u"freeze city.plumb --round 2025 --dry-run"_s,
             u"freeze city.plumb --round 2025 --json"_s}};
}

} // namespace cli
