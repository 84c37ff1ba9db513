// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rescore.h"

#include "app/cli/console.h"
#include "app/cli/impact.h"
#include "app/cli/rounds.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/storage/log_reader.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>

#include <chrono>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;
using Round = std::optional<core::RoundId>;

Round roundOf(core::Database &db, const Call &call)
{
    if (!call.has(u"round"_s))
        return std::nullopt;
    return roundNamed(db, call.value(u"round"_s)).id;
}

core::ScoreProgress progressOf(core::Database &db, Console &console)
{
    const std::int64_t sheets = core::readCounts(db).assessments;
    return [&console, sheets](std::int64_t done) {
        console.progress(done, sheets);
        return true;
    };
}

Exit rescore(const Call &call, Console &console)
{
    if (call.has(u"standard"_s))
        return showImpact(call, console);
    for (const QString &option : {u"out"_s, u"csv"_s})
        if (call.has(option))
            return console.wrongUsage(Text::tr("--%1 goes with --standard only.").arg(option));
    const QTemporaryDir folder;
    QString path = call.operands[0];
    if (call.isDry()) { // a dry run is a real one on a copy that is thrown away
        core::Workbook book(path, core::Access::Read);
        path = folder.filePath(u"copy.plumb"_s);
        core::copyWorkbook(book.database(), path);
        console.say(Text::tr("Nothing was written: this was a preview."));
    }
    core::Workbook book(path, core::Access::Write);
    core::Database &db = book.database();
    const auto begin = std::chrono::steady_clock::now();
    const core::RescoreOutcome outcome =
        core::rescore(db, roundOf(db, call), progressOf(db, console));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (call.has(u"json"_s))
        console.print(Json{{"sheets", outcome.sheets},
                           {"changed", outcome.changed},
                           {"milliseconds", qRound64(took.count())}});
    else
        console.print(
            Text::tr("%1 sheets scored, %2 changed.").arg(outcome.sheets).arg(outcome.changed));
    return Exit::Done;
}

} // namespace

Verb rescoreVerb()
{
    return {
        u"rescore"_s,
        u"rescore WORKBOOK [--round ROUND] [--standard FILE [--out FILE.xlsx|FILE.csv]] "
        u"[--dry-run] "
        "[--json|--csv]"_s,
        Text::tr("Scores every sheet of the open rounds again; with --standard, shows what would "
                 "change under it and changes nothing."),
        1,
        1,
        {{u"round"_s, Value::Text, u"ROUND"_s, {}, false},
         {u"standard"_s, Value::Text, u"FILE"_s, {}, false},
         {u"out"_s, Value::Text, u"FILE.xlsx|FILE.csv"_s, {}, false},
         {u"json"_s, Value::None, {}, {}, false},
         {u"csv"_s, Value::None, {}, {}, false},
         {u"dry-run"_s, Value::None, {}, {}, false},
         {u"preview"_s, Value::None, {}, {}, false}},
        rescore,
        {u"rescore city.plumb"_s, u"rescore city.plumb --standard draft.json --json"_s}};
}

} // namespace cli
