// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freeze.h"

#include "app/cli/console.h"
#include "app/cli/rounds.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/storage/assessment_reader.h"
#include "ui/print/words.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What is found before the round is frozen.
struct Found
{
    core::Round round;
    core::FreezeOutlook outlook;
    std::vector<core::FreezeObstacle> leftOut;
    std::vector<core::FreezingStep> batches; ///< earlier ones
    QString reason;
    int conflicts = 0; ///< that leaving out does not settle

    core::LeftOut decision() const
    {
        core::LeftOut decision{{}, reason};
        for (const core::FreezeObstacle &one : leftOut)
            decision.sheets.push_back(one.sheet);
        return decision;
    }
};

bool isNamed(const core::FreezeObstacle &one, const QStringList &words)
{
    return words.contains(one.code) || (one.isIncomplete && words.contains(u"incomplete"_s)) ||
           (one.isDisputed && words.contains(u"disputed"_s));
}

/// Of the incomplete and the disputed, and of organizations by their code, the sheets that are
/// meant.
std::vector<core::FreezeObstacle> leftOutOf(core::Database &db, const core::RoundId &round,
                                            const QStringList &words)
{
    std::vector<core::FreezeObstacle> known = core::freezeObstacles(db, round);
    std::set<core::AssessmentId> listed;
    for (const core::FreezeObstacle &one : known)
        listed.insert(one.sheet);
    QStringList codes;
    for (const core::AssessmentEntry &entry : core::readAssessments(db, {round})) {
        codes.append(entry.organizationCode);
        const bool isMeant = words.contains(entry.organizationCode) && !listed.contains(entry.id) &&
                             !core::isSheetFrozen(db, entry.id);
        if (isMeant)
            known.push_back({entry.id, entry.organizationName, entry.organizationCode,
                             entry.name.level, false, false});
    }
    for (const QString &word : words)
        if (word != u"incomplete" && word != u"disputed" && !codes.contains(word))
            throw core::Error(core::Failure::Missing,
                              u"no organization “%1” has a sheet in this round"_s.arg(word));
    std::erase_if(known, [&](const auto &one) { return !isNamed(one, words); });
    return known;
}

Found look(const Call &call)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    core::Database &db = book.database();
    Found found;
    found.round = roundNamed(db, call.value(u"round"_s));
    if (found.round.frozen)
        throw core::Error(core::Failure::Refused,
                          u"the round “%1” is frozen"_s.arg(found.round.name));
    found.outlook = core::freezeOutlook(db, found.round.id);
    found.leftOut =
        leftOutOf(db, found.round.id, call.value(u"leave-out"_s).split(u',', Qt::SkipEmptyParts));
    found.batches = core::readFreezings(db, found.round.id);
    found.reason = call.value(u"reason"_s).trimmed();
    found.conflicts = core::conflictsLeft(db, found.round.id, found.decision().sheets);
    return found;
}

nlohmann::ordered_json jsonOf(const Found &found, bool frozen)
{
    using Json = nlohmann::ordered_json;
    Json json = {
        {"round", found.round.name.toStdString()}, {"frozen", frozen},
        {"sheets", found.outlook.sheets},          {"incomplete", found.outlook.incomplete},
        {"unanswered", found.outlook.unanswered},  {"conflicts", found.conflicts},
        {"whole", found.leftOut.empty()},          {"leftOut", Json::array()},
        {"reason", found.reason.toStdString()},    {"batches", Json::array()}};
    for (const core::FreezeObstacle &one : found.leftOut)
        json["leftOut"].push_back({{"organization", one.code.toStdString()},
                                   {"level", one.level.toStdString()},
                                   {"incomplete", one.isIncomplete},
                                   {"disputed", one.isDisputed}});
    for (const core::FreezingStep &step : found.batches)
        json["batches"].push_back(
            {{"sheets", step.batch.sheets},
             {"leftOut", step.batch.leftOut.size()},
             {"reason", step.batch.reason.toStdString()},
             {"by", step.by.toStdString()},
             {"day", core::civilDate(step.at).toString(Qt::ISODate).toStdString()}});
    return json;
}

void write(const Call &call, const Found &found, Console &console)
{
    Writing writing(call.operands[0]);
    const auto tell = [&](std::int64_t done) {
        console.progress(done, found.outlook.sheets);
        return true;
    };
    const core::Key freezing = core::Key::make(core::systemClock());
    writing.journal().apply(
        core::Action::FreezeRound,
        core::freezeEdits(writing.database(), found.round.id, freezing, tell, found.decision()));
    writing.journal().settleMark();
}

void printBatches(const Found &found, Console &console)
{
    for (const core::FreezingStep &step : found.batches)
        console.print(
            Text::tr("Frozen before, on %1, by %2: %3 sheets; %4 were left out: %5")
                .arg(ui::dayText(core::civilDate(step.at)), step.by.isEmpty() ? u"–"_s : step.by)
                .arg(step.batch.sheets)
                .arg(step.batch.leftOut.size())
                .arg(step.batch.reason));
}

void printLeftOut(const Found &found, Console &console)
{
    if (found.leftOut.empty())
        return;
    console.print(
        Text::tr("Left out: %n sheets. Reason: %1", nullptr, static_cast<int>(found.leftOut.size()))
            .arg(found.reason));
    for (const core::FreezeObstacle &one : found.leftOut) {
        QStringList why;
        if (one.isIncomplete)
            why << Text::tr("incomplete");
        if (one.isDisputed)
            why << Text::tr("disputed");
        console.print(u"  "_s + QStringList{one.code, one.organization, ui::levelName(one.level),
                                            why.join(u", "_s)}
                                    .join(u"  "_s)
                                    .trimmed());
    }
}

void printAll(const Found &found, bool isFrozen, Console &console)
{
    printBatches(found, console);
    console.print(Text::tr("%1: %2 sheets with a result, %3 of them incomplete; %4 without an "
                           "answer; %5 open conflicts.")
                      .arg(found.round.name)
                      .arg(found.outlook.sheets)
                      .arg(found.outlook.incomplete)
                      .arg(found.outlook.unanswered)
                      .arg(found.outlook.conflicts));
    printLeftOut(found, console);
    if (!isFrozen)
        return;
    console.print(found.leftOut.empty()
                      ? Text::tr("The round is frozen: nothing changes its results any more.")
                      : Text::tr("This batch is frozen: nothing changes its results any more. What "
                                 "was left out stays open."));
}

Exit freeze(const Call &call, Console &console)
{
    if (call.has(u"leave-out"_s) && call.value(u"reason"_s).trimmed().isEmpty())
        return console.wrongUsage(Text::tr("--leave-out needs a --reason."));
    const Found found = look(call);
    const bool hasConflicts = found.conflicts > 0;
    const bool isFrozen = !hasConflicts && !call.isDry();
    if (isFrozen)
        write(call, found, console);
    if (hasConflicts)
        console.say(Text::tr("The round “%1” was not frozen: conflicts are open in it. Settle "
                             "them first: plumbline-cli conflicts.")
                        .arg(found.round.name));
    else if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    if (call.has(u"json"_s))
        console.print(jsonOf(found, isFrozen));
    else
        printAll(found, isFrozen, console);
    return hasConflicts ? Exit::No : Exit::Done;
}

} // namespace

Verb freezeVerb()
{
    return {
        u"freeze"_s,
        u"freeze WORKBOOK --round ROUND [--leave-out incomplete|disputed|CODE[,…] --reason TEXT] "
        "[--dry-run] [--json]"_s,
        Text::tr("Stores the results of a round for ever: nothing changes them any more, and "
                 "nothing thaws them; exit status 1 when open conflicts keep it open."),
        1,
        1,
        {{u"round"_s, Value::Text, u"ROUND"_s, {}, true},
         {u"leave-out"_s, Value::Text, u"incomplete|disputed|CODE[,…]"_s, {}, false},
         {u"reason"_s, Value::Text, u"TEXT"_s, {}, false},
         {u"json"_s, Value::None, {}, {}, false},
         {u"dry-run"_s, Value::None, {}, {}, false},
         {u"preview"_s, Value::None, {}, {}, false}},
        freeze,
        {u"freeze city.plumb --round 2025 --dry-run"_s,
         u"freeze city.plumb --round 2025 --leave-out incomplete,disputed --reason 第一批 "
         "--json"_s}};
}

} // namespace cli
