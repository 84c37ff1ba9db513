// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/exchange/duplicates.h"
#include "core/journal/cohort_settling.h"
#include "core/storage/organization_reader.h"
#include "ui/print/import_words.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const core::DuplicateEntry &entry)
{
    const core::Organization &organization = entry.organization;
    return {{"id", entry.id().toStdString()},
            {"code", organization.code.toStdString()},
            {"name", organization.name.toStdString()},
            {"sector", organization.sector.toStdString()},
            {"county", organization.county.toStdString()},
            {"affiliation", organization.affiliation.toStdString()},
            {"entered", textOf(instant(entry.entered())).toStdString()},
            {"assessments", entry.sheets.size()},
            {"decisions", entry.decisions.size()},
            {"events", entry.events}};
}

Exit duplicates(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const std::vector<core::Duplicates> found = core::readDuplicates(book.database());
    if (call.has(u"json"_s)) {
        Json json = Json::array();
        for (const core::Duplicates &one : found)
            for (const core::DuplicateEntry &entry : one.entries)
                json.push_back(jsonOf(entry));
        console.print(json);
    } else {
        std::vector<QStringList> rows;
        for (const core::Duplicates &one : found)
            for (const core::DuplicateEntry &entry : one.entries)
                rows.push_back({one.code, entry.id(), entry.organization.name,
                                entry.organization.affiliation, textOf(instant(entry.entered())),
                                QString::number(entry.sheets.size()),
                                QString::number(entry.decisions.size())});
        console.table(rows);
    }
    console.say(found.empty() ? Text::tr("No code is borne by two organizations.")
                              : Text::tr("%n codes are borne by more than one organization.",
                                         nullptr, static_cast<int>(found.size())));
    return found.empty() ? Exit::Done : Exit::No;
}

const core::Duplicates &duplicatesOf(const std::vector<core::Duplicates> &found,
                                     const QString &code)
{
    const auto one = std::find_if(found.begin(), found.end(),
                                  [&](const core::Duplicates &each) { return each.code == code; });
    if (one == found.end())
        throw core::Error(core::Failure::Missing, u"no two organizations bear that code"_s)
            .at(code);
    return *one;
}

core::OrganizationId keptOf(const core::Duplicates &found, const QString &id)
{
    for (const core::DuplicateEntry &entry : found.entries)
        if (id.isEmpty() || entry.id() == id.toUpper())
            return entry.organization.id;
    throw core::Error(core::Failure::Missing, u"no such entry of the code"_s).at(id);
}

QStringList sentences(const core::DuplicateMerge &merge)
{
    QStringList lines;
    for (const core::DuplicateEntry &gone : merge.gone)
        lines << Text::tr(
                     "%1 (%2) becomes %3 (%4). To it come: sheets %5, decisions %6, events %7.")
                     .arg(gone.organization.name, gone.id(), merge.kept.organization.name,
                          merge.kept.id(), QString::number(gone.sheets.size()),
                          QString::number(gone.decisions.size()), QString::number(gone.events));
    for (const core::FieldChange &change : merge.filled)
        lines << Text::tr("Filled in: %1.").arg(ui::changeText(change));
    for (const core::FieldChange &change : merge.differing)
        lines
            << Text::tr("Differs, and “%2” stays: %1.").arg(ui::changeText(change), change.before);
    for (const core::MeetingSheets &meeting : merge.sheets)
        lines << Text::tr("Both have a sheet of level “%1” in one round: the one of %2 counts, the "
                          "other becomes a further scorer’s.")
                     .arg(meeting.kept.name.level, merge.kept.id());
    for (const core::MeetingDecisions &meeting : merge.decisions)
        lines << Text::tr("Both have a grade decided for one round: %1 and %2. The later day "
                          "holds.")
                     .arg(meeting.kept.grade, meeting.gone.grade);
    return lines;
}

core::DuplicateMerge planFor(core::Database &db, const Call &call)
{
    const std::vector<core::Duplicates> found = core::readDuplicates(db);
    const core::Duplicates &one = duplicatesOf(found, call.operands[1]);
    return core::planMerge(one, keptOf(one, call.value(u"keep"_s)));
}

void write(Writing &writing, core::Action action, const std::vector<core::Edit> &edits)
{
    writing.journal().apply(action, edits);
    core::settleCohorts(writing.database());
    writing.journal().settleMark();
}

Exit merge(const Call &call, Console &console)
{
    core::DuplicateMerge plan;
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        plan = planFor(book.database(), call);
    } else {
        Writing writing(call.operands[0]);
        plan = planFor(writing.database(), call);
        write(writing, core::Action::MergeDuplicates, core::mergeEdits(plan));
    }
    for (const QString &line : sentences(plan))
        console.print(line);
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    return Exit::Done;
}

std::optional<core::Organization> mergedOf(core::Database &db, const QString &code)
{
    std::optional<core::Organization> organization = core::readOrganization(db, code);
    if (!organization || core::readOtherEntries(db, organization->id).empty())
        throw core::Error(core::Failure::Missing, u"nothing was merged into that organization"_s)
            .at(code);
    return organization;
}

Exit separate(const Call &call, Console &console)
{
    const auto tell = [&](core::Database &db, const core::Organization &stands) {
        for (const core::Organization &entry : core::readOtherEntries(db, stands.id))
            console.print(Text::tr("%1 is an organization of its own again.").arg(entry.name));
    };
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        tell(book.database(), *mergedOf(book.database(), call.operands[1]));
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    const auto stands = mergedOf(writing.database(), call.operands[1]);
    tell(writing.database(), *stands);
    write(writing, core::Action::SeparateDuplicates,
          core::separateEdits(writing.database(), stands->id));
    return Exit::Done;
}

} // namespace

Verb organizationsDuplicatesVerb()
{
    return {u"organizations duplicates"_s,
            u"organizations duplicates WORKBOOK [--json]"_s,
            Text::tr("Codes that several organizations bear because they were entered apart; exit "
                     "status 1 when there are any."),
            1,
            1,
            {{u"json"_s, Value::None, {}, {}, false}},
            duplicates,
            {u"organizations duplicates city.plumb"_s}};
}

Verb organizationsMergeVerb()
{
    return {u"organizations merge"_s,
            u"organizations merge WORKBOOK CODE [--keep ID] [--dry-run]"_s,
            Text::tr("Makes one of the organizations that bear the code; what hangs on the others "
                     "is shown under the one that is kept. It can be undone."),
            2,
            2,
            {{u"keep"_s, Value::Text, u"ID"_s, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            merge,
            {u"organizations merge city.plumb 130207-00021 --dry-run"_s,
             u"organizations merge city.plumb 130207-00021 --keep 9F27A1C0"_s}};
}

Verb organizationsSeparateVerb()
{
    return {
        u"organizations separate"_s,
        u"organizations separate WORKBOOK CODE [--dry-run]"_s,
        Text::tr("Takes back that organizations were merged, whoever did it."),
        2,
        2,
        {{u"dry-run"_s, Value::None, {}, {}, false}, {u"preview"_s, Value::None, {}, {}, false}},
        separate,
        {u"organizations separate city.plumb 130207-00021"_s}};
}

} // namespace cli
