// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/duplicate_words.h"
#include "app/cli/office_words.h"
#include "app/cli/records.h"
#include "app/cli/stale_cohorts.h"
#include "app/cli/table_file.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/level_sheets.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/conflict_items.h"
#include "core/storage/log_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"

#include <map>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Records organizations(core::Database &db, const QDate &day)
{
    Records records{{u"code"_s, u"name"_s, u"sector"_s, u"county"_s, u"township"_s,
                     u"affiliation"_s, u"department"_s, u"exempt"_s, u"dissolved"_s, u"standing"_s,
                     u"total"_s, u"provisional"_s},
                    {}};
    std::vector<core::OrganizationRow> rows = core::readOrganizationRows(db, {}, day);
    core::addLastTotals(db, day, rows);
    for (const core::OrganizationRow &row : rows)
        records.rows.push_back(
            {row.code, row.name, row.sector, row.county, textOrNull(row.township), row.affiliation,
             textOrNull(row.department), row.exempt, row.dissolved, textOrNull(row.standing),
             row.lastTotal < 0 ? Cell{} : Cell{pointsOf(row.lastTotal)}, row.isProvisional});
    return records;
}

QString stateWord(core::VisitState state)
{
    switch (state) {
    case core::VisitState::Planned:
        return u"planned"_s;
    case core::VisitState::Draft:
        return u"draft"_s;
    case core::VisitState::HandedIn:
        return u"handed-in"_s;
    case core::VisitState::Returned:
        return u"returned"_s;
    case core::VisitState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

/// What the organization came to over the levels of its assessors: "mix" where they are weighed.
std::vector<Cell> countingCells(const std::optional<core::Counting> &counting)
{
    if (!counting)
        return {Cell{}, Cell{}, Cell{}, false};
    return {counting->level.isEmpty() ? u"mix"_s : counting->level, pointsOf(counting->total),
            textOrNull(counting->grade), counting->differs};
}

Records assessments(core::Database &db)
{
    std::map<core::RoundId, QString> rounds;
    for (const core::Round &round : core::readRounds(db))
        rounds[round.id] = round.name;
    const std::set<core::AssessmentId> inConflict = core::readSheetsInConflict(db);
    Records records{{u"organization"_s,  u"name"_s,          u"sector"_s,        u"county"_s,
                     u"township"_s,      u"round"_s,         u"level"_s,         u"state"_s,
                     u"visit"_s,         u"complete"_s,      u"suspended"_s,     u"total"_s,
                     u"possible"_s,      u"grade"_s,         u"decided"_s,       u"provisional"_s,
                     u"countingLevel"_s, u"countingTotal"_s, u"countingGrade"_s, u"levelsDiffer"_s},
                    {}};
    core::StandardShelf shelf(db);
    const std::vector<core::AssessmentEntry> entries = core::readAssessments(db, {});
    const auto counting = core::countingOf(db, shelf, entries);
    for (std::size_t n = 0; n < entries.size(); ++n) {
        const core::AssessmentEntry &entry = entries[n];
        records.rows.push_back(
            {entry.organizationCode, entry.organizationName, entry.sector, entry.county,
             textOrNull(entry.township), rounds[entry.name.round], entry.name.level,
             stateWord(entry.state), textOrNull(entry.visit.toString(Qt::ISODate)), entry.complete,
             entry.suspended, entry.scored ? Cell{pointsOf(entry.total)} : Cell{},
             entry.scored ? Cell{pointsOf(entry.possible)} : Cell{}, textOrNull(entry.grade),
             textOrNull(entry.decided), entry.provisional || inConflict.contains(entry.id)});
        for (Cell &cell : countingCells(counting[n]))
            records.rows.back().push_back(std::move(cell));
    }
    return records;
}

Records standards(core::Database &db)
{
    Records records{{u"id"_s, u"revision"_s, u"hash"_s, u"code"_s, u"title"_s, u"sector"_s,
                     u"year"_s, u"items"_s},
                    {}};
    for (const core::StandardEntry &entry : core::readStandards(db))
        records.rows.push_back({entry.ref.id, std::int64_t{entry.ref.revision}, entry.ref.hash,
                                entry.code, entry.title, entry.sector, std::int64_t{entry.year},
                                std::int64_t{entry.items}});
    return records;
}

Records history(core::Database &db)
{
    std::map<core::AuthorId, QString> names;
    for (const core::Author &author : core::readAuthors(db))
        names[author.id] = author.name;
    Records records{{u"step"_s, u"at"_s, u"author"_s, u"action"_s, u"undoes"_s, u"changes"_s,
                     u"site"_s, u"quarantined"_s},
                    {}};
    for (const core::HistoryStep &step : core::readHistory(db))
        records.rows.push_back({step.step, instant(step.at), textOrNull(names[step.author]),
                                actionWord(step.action),
                                step.undoes == 0 ? Cell{} : Cell{step.undoes}, step.changes,
                                step.site.key.text(), step.quarantined});
    return records;
}

/// What the agreed lists are that no version has yet.
bool isLater(const QString &kind)
{
    return kind == u"problems" || kind == u"conflicts";
}

Records recordsOf(core::Database &db, const QString &kind, const QDate &day)
{
    if (kind == u"organizations")
        return organizations(db, day);
    if (kind == u"assessments")
        return assessments(db);
    if (kind == u"standards")
        return standards(db);
    return history(db);
}

Exit list(const Call &call, Console &console)
{
    const QString kind = call.operands[1];
    if (isLater(kind)) {
        console.say(Text::tr("“%1” is not available in this version.").arg(u"list "_s + kind));
        return Exit::Usage;
    }
    static const QStringList kinds = {u"organizations"_s, u"assessments"_s, u"standards"_s,
                                      u"history"_s};
    if (!kinds.contains(kind))
        return console.wrongUsage(Text::tr("There is no list “%1”.").arg(kind));
    if (call.has(u"as-of"_s) && kind != u"organizations")
        return console.wrongUsage(Text::tr("--as-of goes with the list of organizations only."));
    if (call.has(u"json"_s) && call.has(u"csv"_s))
        return console.wrongUsage(Text::tr("Either --json or --csv, not both."));
    if (call.has(u"out"_s) && (call.has(u"json"_s) || call.has(u"csv"_s)))
        return console.wrongUsage(Text::tr("--out writes a file; leave --json and --csv away."));
    if (call.has(u"out"_s) && !isTableFile(call.value(u"out"_s)))
        return console.wrongUsage(Text::tr("--out takes a .csv or .xlsx file."));

    core::Workbook book(call.operands[0], core::Access::Read);
    const QDate day = call.day(u"as-of"_s, core::civilDate(core::systemClock()()));
    Records records = recordsOf(book.database(), kind, day);
    if (kind == u"assessments")
        tellStaleCohorts(book.database(), console);
    const QString complaint = keepWhere(records, call.value(u"where"_s));
    if (!complaint.isEmpty())
        return console.wrongUsage(complaint);
    give(records, kind, call, console);
    tellQuarantine(core::quarantineCounts(book.database()), console);
    if (kind == u"organizations")
        tellDuplicates(book.database(), console);
    return Exit::Done;
}

} // namespace

QString actionWord(core::Action action)
{
    using core::Action;
    static const std::map<Action, QString> words = {
        {Action::ScoreItem, u"score-item"_s},
        {Action::MarkClean, u"mark-clean"_s},
        {Action::MarkNotApplicable, u"mark-not-applicable"_s},
        {Action::ClearItem, u"clear-item"_s},
        {Action::WriteReason, u"write-reason"_s},
        {Action::WriteRemark, u"write-remark"_s},
        {Action::FillSheet, u"fill-sheet"_s},
        {Action::PlanVisit, u"plan-visit"_s},
        {Action::HandIn, u"hand-in"_s},
        {Action::ReturnSheet, u"return-sheet"_s},
        {Action::DecideGrade, u"decide-grade"_s},
        {Action::ImportOrganizations, u"import-organizations"_s},
        {Action::EditOrganization, u"edit-organization"_s},
        {Action::AddOrganization, u"add-organization"_s},
        {Action::MergeDuplicates, u"merge-duplicates"_s},
        {Action::SeparateDuplicates, u"separate-duplicates"_s},
        {Action::IssueStandard, u"issue-standard"_s},
        {Action::AddRound, u"add-round"_s},
        {Action::FreezeRound, u"freeze-round"_s},
        {Action::NewDraft, u"new-draft"_s},
        {Action::EditDraft, u"edit-draft"_s},
        {Action::InsertInDraft, u"insert-in-draft"_s},
        {Action::RemoveFromDraft, u"remove-from-draft"_s},
        {Action::MoveInDraft, u"move-in-draft"_s},
        {Action::PasteIntoDraft, u"paste-into-draft"_s},
        {Action::RenewParts, u"renew-parts"_s},
        {Action::DiscardDraft, u"discard-draft"_s},
        {Action::RetireStandard, u"retire-standard"_s},
        {Action::ReinstateStandard, u"reinstate-standard"_s},
        {Action::GiveStandard, u"give-standard"_s},
        {Action::ChangeSetting, u"change-setting"_s},
        {Action::MakeWorkbook, u"make-workbook"_s},
        {Action::MakeSample, u"make-sample"_s},
        {Action::Undo, u"undo"_s},
        {Action::Redo, u"redo"_s},
        {Action::ResolveConflict, u"resolve-conflict"_s},
        {Action::AttachEvidence, u"attach-evidence"_s},
        {Action::RemoveEvidence, u"remove-evidence"_s},
        {Action::Redact, u"redact"_s},
        {Action::BeginRoster, u"begin-roster"_s},
        {Action::AddOffice, u"add-office"_s},
        {Action::AddInstallation, u"add-installation"_s},
        {Action::RevokeInstallation, u"revoke-installation"_s},
        {Action::ReleaseOperations, u"release-operations"_s},
    };
    const auto word = words.find(action);
    return word == words.end() ? u"action-%1"_s.arg(static_cast<int>(action)) : word->second;
}

Verb listVerb()
{
    return {u"list"_s,
            u"list WORKBOOK organizations|assessments|standards|history "
            "[--where FIELD=VALUE[,…]] [--as-of DATE] "
            "[--json|--csv|--out FILE.csv|FILE.xlsx]"_s,
            Text::tr("What the workbook holds."),
            2,
            2,
            {{u"where"_s, Value::Text, u"FIELD=VALUE[,FIELD=VALUE]"_s, {}, false},
             {u"as-of"_s, Value::Day, u"DATE"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false},
             {u"csv"_s, Value::None, {}, {}, false},
             {u"out"_s, Value::Text, u"FILE.csv|FILE.xlsx"_s, {}, false}},
            list,
            {u"list city.plumb organizations --where county=130207,standing=C --csv"_s,
             u"list city.plumb assessments --out sheets.csv    # for Excel and WPS"_s,
             u"list city.plumb organizations --as-of 2023-12-31 --json"_s,
             u"list city.plumb history"_s}};
}

} // namespace cli
