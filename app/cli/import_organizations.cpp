// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/import.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "app/cli/writing.h"
#include "core/exchange/import_edits.h"
#include "core/journal/cohort_settling.h"
#include "core/storage/organization_reader.h"
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"
#include "ui/print/import_words.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <set>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::FindingCode;
using core::ImportFinding;
using core::ImportPlan;
using core::ImportRow;
using core::RowKind;

/// Fixed words for machines and logs.
QString wordOf(FindingCode code)
{
    static const std::map<FindingCode, QString> words = {
        {FindingCode::NoHeader, u"no-header"_s},
        {FindingCode::MissingCode, u"missing-code"_s},
        {FindingCode::MissingName, u"missing-name"_s},
        {FindingCode::MissingSector, u"missing-sector"_s},
        {FindingCode::MissingCounty, u"missing-county"_s},
        {FindingCode::UnknownSector, u"unknown-sector"_s},
        {FindingCode::UnknownDivision, u"unknown-division"_s},
        {FindingCode::UnreadableDate, u"unreadable-date"_s},
        {FindingCode::UnreadableNumber, u"unreadable-number"_s},
        {FindingCode::NegativeNumber, u"negative-number"_s},
        {FindingCode::UnreadableChoice, u"unreadable-choice"_s},
        {FindingCode::WrongCreditCode, u"wrong-credit-code"_s},
        {FindingCode::DissolvedTooEarly, u"dissolved-too-early"_s},
        {FindingCode::MissingGround, u"missing-ground"_s},
        {FindingCode::PersonalData, u"personal-data"_s},
        {FindingCode::DuplicateCode, u"duplicate-code"_s},
        {FindingCode::DuplicateName, u"duplicate-name"_s},
        {FindingCode::SameNameOtherCode, u"same-name-other-code"_s},
        {FindingCode::SameCodeOtherThing, u"same-code-other-thing"_s},
        {FindingCode::CodeTakenTwice, u"code-taken-twice"_s},
        {FindingCode::FoundByName, u"found-by-name"_s},
        {FindingCode::WasDissolved, u"was-dissolved"_s},
        {FindingCode::HiddenRow, u"hidden-row"_s},
        {FindingCode::SkippedRow, u"skipped-row"_s},
    };
    const auto word = words.find(code);
    return word == words.end() ? u"finding"_s : word->second;
}

QString wordOf(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return u"new"_s;
    case RowKind::Changed:
        return u"changed"_s;
    case RowKind::Unchanged:
        return u"unchanged"_s;
    case RowKind::Gone:
        return u"gone"_s;
    case RowKind::Doubtful:
        break;
    }
    return u"doubtful"_s;
}

QString placeOf(const ImportFinding &finding)
{
    const QString column = finding.column < 0 ? QString() : core::columnName(finding.column);
    return finding.row < 0 ? column : column + QString::number(finding.row + 1);
}

std::vector<ImportFinding> findingsOf(const ImportPlan &plan)
{
    std::vector<ImportFinding> all = plan.findings;
    for (const ImportRow &row : plan.rows)
        all.insert(all.end(), row.findings.begin(), row.findings.end());
    return all;
}

core::ImportScope scopeOf(core::Workbook &book, const std::vector<core::Organization> &existing)
{
    core::ImportScope scope;
    scope.divisions = core::readDivisions(book.database());
    const QString office = book.facts().officeCode;
    if (!office.endsWith(u"00")) // the city's own area is everything
        scope.area = office;
    std::set<QString> attributes;
    for (const core::Organization &organization : existing)
        for (const QString &name : organization.attributes.keys())
            attributes.insert(name);
    scope.attributes = QStringList(attributes.begin(), attributes.end());
    scope.today = core::civilDate(core::systemClock()());
    return scope;
}

bool isLeftOut(const ImportRow &row)
{
    return !row.accepted && (row.kind == RowKind::Doubtful || !row.acceptable);
}

nlohmann::ordered_json jsonOf(const ImportPlan &plan, const QString &file, bool dry)
{
    nlohmann::ordered_json json = {
        {"kind", "organizations"}, {"file", file.toStdString()}, {"dryRun", dry}};
    for (const RowKind kind :
         {RowKind::New, RowKind::Changed, RowKind::Unchanged, RowKind::Gone, RowKind::Doubtful})
        json[wordOf(kind).toStdString()] = plan.count(kind);
    json["accepted"] = plan.accepted();
    json["leftOut"] = std::count_if(plan.rows.begin(), plan.rows.end(), isLeftOut);
    json["findings"] = nlohmann::ordered_json::array();
    for (const ImportFinding &finding : findingsOf(plan)) {
        nlohmann::ordered_json values = nlohmann::ordered_json::array();
        for (const QString &value : finding.values)
            values.push_back(value.toStdString());
        json["findings"].push_back(
            {{"place", placeOf(finding).toStdString()},
             {"code", wordOf(finding.code).toStdString()},
             {"error", core::severityOf(finding.code) == core::ImportSeverity::Error},
             {"values", values}});
    }
    return json;
}

/// The sentence with its row; one that has a cell begins with the cell already.
QString placedText(const ImportFinding &finding)
{
    const QString text = ui::findingText(finding);
    return finding.column < 0 && finding.row >= 0
               ? Text::tr("Row %1: %2").arg(finding.row + 1).arg(text)
               : text;
}

void printText(const ImportPlan &plan, const Call &call, Console &console)
{
    for (const ImportFinding &finding : findingsOf(plan))
        console.say(placedText(finding));
    const QString sums = Text::tr("%1 new, %2 changed, %3 unchanged, %4 gone, %5 doubtful.")
                             .arg(plan.count(RowKind::New))
                             .arg(plan.count(RowKind::Changed))
                             .arg(plan.count(RowKind::Unchanged))
                             .arg(plan.count(RowKind::Gone))
                             .arg(plan.count(RowKind::Doubtful));
    if (call.value(u"report"_s) == u"-") // standard output is the report's
        console.say(sums);
    else
        console.print(sums);
}

void writeReport(const ImportPlan &plan, const QString &path)
{
    core::Table table;
    table.name = Text::tr("Findings");
    table.rows.push_back({Text::tr("Row"), Text::tr("Kind"), Text::tr("Code"), Text::tr("Name"),
                          Text::tr("Accepted"), Text::tr("Findings")});
    for (const ImportRow &row : plan.rows) {
        QStringList findings;
        for (const ImportFinding &finding : row.findings)
            findings << ui::findingText(finding);
        table.rows.push_back(
            {row.row < 0 ? QString() : QString::number(row.row + 1), ui::rowKindName(row.kind),
             row.organization.code, row.organization.name,
             row.accepted ? Text::tr("yes") : Text::tr("no"), findings.join(u'\n')});
    }
    if (path != u"-")
        return core::writeTables(path, {table});
    const QTemporaryDir between;
    core::writeTables(between.filePath(u"findings.xlsx"_s), {table});
    writeAll(path, readAll(between.filePath(u"findings.xlsx"_s)));
}

std::vector<core::Table> tablesOf(const QString &file)
{
    if (file == u"-")
        return core::readTables(readAll(file), file);
    return core::readTables(file);
}

} // namespace

Imported importOrganizations(const QString &file, const Call &call, Console &console)
{
    const std::vector<core::Table> tables = tablesOf(file);
    ImportPlan plan;
    core::ImportScope scope;
    const auto prepare = [&](core::Workbook &book) {
        const auto existing = core::readOrganizations(book.database());
        scope = scopeOf(book, existing);
        plan = core::planImport(tables.at(core::likeliestTable(tables, scope.attributes)), existing,
                                scope);
        if (plan.columns.headerRow < 0)
            throw core::Error(core::Failure::Invalid,
                              u"neither a code nor a name column was found"_s)
                .in(file);
    };

    // Looked at before it is opened for writing: what is refused leaves the file as it was.
    const QString path = call.operands[0];
    {
        core::Workbook book(path, core::Access::Read);
        prepare(book);
    }
    if (!call.isDry() && plan.accepted() > 0) {
        Writing writing(path);
        prepare(writing.book());
        writing.journal().apply(core::Action::ImportOrganizations,
                                core::importEdits(writing.database(), plan, core::systemClock()));
        core::settleCohorts(writing.database());
        writing.journal().settleMark();
    }

    if (call.has(u"report"_s))
        writeReport(plan, call.value(u"report"_s));
    if (!call.has(u"json"_s))
        printText(plan, call, console);
    const auto leftOut = std::count_if(plan.rows.begin(), plan.rows.end(), isLeftOut);
    if (leftOut > 0)
        console.say(Text::tr("%n rows were left out; --report FILE.xlsx lists them.", nullptr,
                             static_cast<int>(leftOut)));
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    return {leftOut > 0 ? Exit::No : Exit::Done, jsonOf(plan, file, call.isDry())};
}

} // namespace cli
