// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/impact.h"

#include "app/cli/console.h"
#include "app/cli/rounds.h"
#include "app/cli/standard_file.h"
#include "app/cli/table_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "core/reporting/impact_report.h"
#include "core/storage/workbook.h"
#include "ui/print/impact_tables.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

std::string text(core::Points points)
{
    return core::textOf(points).toStdString();
}

/// One end of a change; without a grade it has null, and says why.
Json sideOf(const core::ImpactReport &report, const core::ImpactSide &side)
{
    static const char *const states[] = {"graded", "suspended", "open", "refused"};
    Json json = {{"total", text(side.total)},
                 {"grade", nullptr},
                 {"state", states[static_cast<std::size_t>(side.state)]},
                 {"provisional", side.provisional}};
    if (side.grade >= 0)
        json["grade"] = report.grades.at(side.grade).toStdString();
    return json;
}

Json countsOf(const core::ImpactCounts &counts)
{
    return {{"compared", counts.compared},
            {"changed", counts.changed()},
            {"raised", counts.raised},
            {"lowered", counts.lowered},
            {"lost", counts.lost},
            {"gained", counts.gained},
            {"meanChange", text(counts.meanChange())}};
}

Json rowOf(const core::ImpactReport &report, const core::ImpactRow &row)
{
    const auto &organization = report.organizations[static_cast<std::size_t>(row.organization)];
    Json json = {{"organization", organization.code.toStdString()},
                 {"round", report.rounds[static_cast<std::size_t>(row.round)].name.toStdString()},
                 {"level", row.level.toStdString()},
                 {"now", sideOf(report, row.now)},
                 {"then", sideOf(report, row.then)},
                 {"items", Json::array()},
                 {"moves", Json::array()}};
    for (const core::ImpactMove &move : row.moves) {
        const std::string &item =
            report.items[static_cast<std::size_t>(move.item)].id.toStdString();
        json["items"].push_back(item);
        json["moves"].push_back({{"item", item}, {"change", text(move.change)}});
    }
    return json;
}

Json itemOf(const core::ImpactItem &item)
{
    static const char *const places[] = {"both", "new", "dropped"};
    return {{"item", item.id.toStdString()},
            {"where", places[static_cast<std::size_t>(item.place)]},
            {"moved", item.moved},
            {"decisive", item.decisive},
            {"unanswered", item.unanswered},
            {"sharePerMilleNow", item.now.perMille()},
            {"sharePerMilleThen", item.then.perMille()}};
}

Json groupsOf(const std::vector<core::ImpactGroup> &groups)
{
    Json list = Json::array();
    for (const core::ImpactGroup &group : groups) {
        Json json = {{"key", group.key.toStdString()}};
        json.update(countsOf(group.counts));
        list.push_back(std::move(json));
    }
    return list;
}

Json roundsOf(const core::ImpactReport &report)
{
    Json list = Json::array();
    for (const core::ImpactRound &round : report.rounds) {
        Json json = {{"round", round.name.toStdString()}};
        json.update(countsOf(round.counts));
        json["sharedPerMilleNow"] = round.sharedNow.perMille();
        json["sharedPerMilleThen"] = round.sharedThen.perMille();
        list.push_back(std::move(json));
    }
    return list;
}

Json matrixOf(const core::ImpactReport &report)
{
    const auto nameOf = [&](std::size_t n) {
        return n < static_cast<std::size_t>(report.grades.size())
                   ? Json(report.grades[static_cast<int>(n)].toStdString())
                   : Json(nullptr);
    };
    Json list = Json::array();
    for (std::size_t from = 0; from < report.matrix.size(); ++from)
        for (std::size_t to = 0; to < report.matrix.size(); ++to)
            if (report.matrix[from][to] > 0)
                list.push_back({{"from", nameOf(from)},
                                {"to", nameOf(to)},
                                {"assessments", report.matrix[from][to]}});
    return list;
}

Json jsonOf(const core::StandardReading &reading, const core::ImpactReport &report)
{
    Json json = {{"standard",
                  {{"id", reading.standard.id.toStdString()},
                   {"revision", reading.standard.revision},
                   {"hash", reading.hash.toStdString()}}}};
    json.update(countsOf(report.counts));
    json["organizationsChanged"] = report.organizationsChanged;
    json["unfinished"] = report.unfinished;
    json["matrix"] = matrixOf(report);
    json["rounds"] = roundsOf(report);
    json["counties"] = groupsOf(report.byCounty);
    json["sectors"] = groupsOf(report.bySector);
    json["items"] = Json::array();
    for (const core::ImpactItem &item : report.items)
        json["items"].push_back(itemOf(item));
    json["changes"] = Json::array();
    for (const core::ImpactRow &row : report.rows)
        json["changes"].push_back(rowOf(report, row));
    return json;
}

std::vector<QStringList> linesOf(const core::Table &table)
{
    std::vector<QStringList> lines;
    lines.reserve(table.rows.size());
    for (const std::vector<QString> &row : table.rows)
        lines.emplace_back(row.begin(), row.end());
    return lines;
}

void printTable(const core::ImpactReport &report, Console &console)
{
    console.table(linesOf(ui::impactChanges(report)), {5, 6, 7});
    console.say(ui::impactSentence(report));
    for (const QString &note : ui::impactNotes(report))
        console.say(note);
}

} // namespace

Exit showImpact(const Call &call, Console &console)
{
    if (call.has(u"out"_s) && !isTableFile(call.value(u"out"_s)))
        return console.wrongUsage(Text::tr("--out takes a .csv or .xlsx file."));
    const core::StandardReading reading = readUsableStandardFile(call.value(u"standard"_s));
    const core::CompiledStandard draft = core::compile(reading.standard);
    core::Workbook book(call.operands[0], core::Access::Read);
    core::ImpactQuestion question{{&draft}, {}};
    if (call.has(u"round"_s))
        question.rounds.push_back(roundNamed(book.database(), call.value(u"round"_s)).id);
    const core::ImpactReport report = core::buildImpact(
        book.database(), question, [&console](std::int64_t done, std::int64_t all) {
            console.progress(done, all);
            return true;
        });
    constexpr std::size_t changes = 1; // of the tables, the list
    if (call.has(u"out"_s))
        writeTableFile(call.value(u"out"_s), ui::impactTables(report), console, changes);
    if (call.has(u"json"_s))
        console.print(jsonOf(reading, report));
    else if (call.has(u"csv"_s))
        console.csv(linesOf(ui::impactChanges(report)));
    else
        printTable(report, console);
    return Exit::Done;
}

} // namespace cli
