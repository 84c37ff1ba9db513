// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/statistics_reader.h"
#include "core/storage/workbook.h"
#include "ui/print/words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::GradeMix;
using core::Overview;
using Json = nlohmann::ordered_json;

/// What was counted: the whole, or the groups that the call asks for.
struct Counted
{
    Overview overview;
    std::vector<GradeMix> rows;
};

/// The target counts for its own grade only: the digits of the others need not keep a side.
QString shareOf(const GradeMix &mix, const QString &grade, const core::Target &target)
{
    const auto count = mix.grades.find(grade);
    return core::shareText(count == mix.grades.end() ? 0 : count->second, mix.assessable,
                           grade == target.grade ? target.share : 0);
}

QString notAssessedShare(const GradeMix &mix)
{
    return core::shareText(mix.notAssessed, mix.assessable);
}

QString pathGrade(const Overview &overview)
{
    const QString &grade = overview.trajectory.target.grade;
    return grade.isEmpty() ? u"A"_s : grade;
}

std::string percent(std::int64_t thousandths)
{
    return ui::pointsText(thousandths).toStdString();
}

const char *stateWord(core::TargetState state)
{
    switch (state) {
    case core::TargetState::Ahead:
        return "ahead";
    case core::TargetState::Behind:
        return "behind";
    case core::TargetState::Reached:
        return "reached";
    case core::TargetState::Missed:
        return "missed";
    case core::TargetState::None:
        break;
    }
    return "none";
}

Json jsonOf(const core::TargetOutcome &outcome)
{
    return {{"grade", outcome.target.grade.toStdString()},
            {"share", percent(outcome.target.share)},
            {"by", outcome.target.by.toString(Qt::ISODate).toStdString()},
            {"state", stateWord(outcome.state)},
            {"missing", outcome.missing},
            {"count", outcome.share.part},
            {"assessable", outcome.share.whole}};
}

Json targetJson(const Overview &overview)
{
    const core::Trajectory &way = overview.trajectory;
    for (const core::TargetOutcome &outcome : way.outcomes)
        if (outcome.target.by == way.target.by) {
            Json json = jsonOf(outcome);
            json["requiredToday"] = nullptr;
            if (!way.required.empty())
                json["requiredToday"] = percent(overview.requiredToday);
            return json;
        }
    return nullptr;
}

Json jsonOf(const GradeMix &mix, const core::Target &target)
{
    Json row = {{"key", mix.key.toStdString()},
                {"name", mix.name.toStdString()},
                {"organizations", mix.organizations},
                {"assessable", mix.assessable},
                {"exempt", mix.exempt},
                {"notAssessed", mix.notAssessed},
                {"grades", Json::object()},
                {"share", Json::object()},
                {"notAssessedShare", notAssessedShare(mix).toStdString()}};
    for (const auto &[grade, count] : mix.grades) {
        row["grades"][grade.toStdString()] = count;
        row["share"][grade.toStdString()] = shareOf(mix, grade, target).toStdString();
    }
    return row;
}

Json jsonOf(const Counted &counted)
{
    const core::Trajectory &way = counted.overview.trajectory;
    Json json = {{"asOf", counted.overview.asOf.toString(Qt::ISODate).toStdString()},
                 {"target", targetJson(counted.overview)},
                 {"targets", Json::array()},
                 {"rows", Json::array()}};
    for (const auto *outcomes : {&way.outcomes, &way.cleared})
        for (const core::TargetOutcome &outcome : *outcomes)
            json["targets"].push_back(jsonOf(outcome));
    for (const GradeMix &mix : counted.rows)
        json["rows"].push_back(jsonOf(mix, way.target));
    return json;
}

void printTable(const Counted &counted, Console &console)
{
    const Overview &overview = counted.overview;
    const QString grade = pathGrade(overview);
    QStringList head = {Text::tr("Key"), Text::tr("Name"), Text::tr("Assessable")};
    for (const auto &[name, count] : overview.whole.grades)
        head << name;
    head << Text::tr("Not assessed") << Text::tr("Share of %1").arg(grade)
         << Text::tr("Share not assessed") << Text::tr("Exempt");
    std::vector<QStringList> table{head};
    for (const GradeMix &mix : counted.rows) {
        QStringList line = {mix.key, mix.name, QString::number(mix.assessable)};
        for (const auto &[name, ignored] : overview.whole.grades) {
            const auto count = mix.grades.find(name);
            line << QString::number(count == mix.grades.end() ? 0 : count->second);
        }
        line << QString::number(mix.notAssessed)
             << shareOf(mix, grade, overview.trajectory.target) + u" %"_s
             << notAssessedShare(mix) + u" %"_s << QString::number(mix.exempt);
        table.push_back(line);
    }
    std::vector<int> numbers;
    for (int i = 2; i < head.size(); ++i)
        numbers.push_back(i);
    console.table(table, numbers);
}

QString clearedSentence(const core::TargetOutcome &outcome)
{
    const QString by = ui::dayText(outcome.target.by);
    switch (outcome.state) {
    case core::TargetState::Reached:
        return Text::tr("Target no grade %1 by %2: reached.").arg(outcome.target.grade, by);
    case core::TargetState::Missed:
        return Text::tr("Target no grade %1 by %2: missed by %n organizations.", nullptr,
                        outcome.missing)
            .arg(outcome.target.grade, by);
    default:
        return Text::tr("Target no grade %1 by %2: %n organizations are left.", nullptr,
                        outcome.missing)
            .arg(outcome.target.grade, by);
    }
}

QString targetSentence(const core::TargetOutcome &outcome, const Overview &overview)
{
    const QString by = ui::dayText(outcome.target.by);
    const QString share = ui::pointsText(outcome.target.share);
    const QString grade = outcome.target.grade;
    const QString is =
        core::shareText(outcome.share.part, outcome.share.whole, outcome.target.share);
    const QString counts = u"%1/%2"_s.arg(outcome.share.part).arg(outcome.share.whole);
    if (outcome.state == core::TargetState::Reached)
        return Text::tr("Target %1 % of grade %2 by %3: reached, %4 % on that day (%5).")
            .arg(share, grade, by, is, counts);
    if (outcome.state == core::TargetState::Missed)
        return Text::tr(
                   "Target %1 % of grade %2 by %3: missed by %n organizations, %4 % on that day "
                   "(%5).",
                   nullptr, outcome.missing)
            .arg(share, grade, by, is, counts);
    const bool isNext = outcome.target.by == overview.trajectory.target.by;
    if (!isNext || overview.trajectory.required.empty())
        return Text::tr("Target %1 % of grade %2 by %3: %n organizations are missing.", nullptr,
                        outcome.missing)
            .arg(share, grade, by);
    return Text::tr(
               "Target %1 % of grade %2 by %3: %n organizations are missing; the path asks for "
               "%4 % today.",
               nullptr, outcome.missing)
        .arg(share, grade, by, ui::pointsText(overview.requiredToday));
}

void printTargets(const Overview &overview, Console &console)
{
    for (const core::TargetOutcome &outcome : overview.trajectory.outcomes)
        console.print(targetSentence(outcome, overview));
    for (const core::TargetOutcome &outcome : overview.trajectory.cleared)
        console.print(clearedSentence(outcome));
    console.say(Text::tr("As of %1.").arg(ui::dayText(overview.asOf)));
}

Counted count(core::Database &db, const core::Filter &filter, const QString &by, const QDate &day)
{
    const core::Statistics read = core::readStatistics(db, filter, day);
    Counted counted;
    counted.overview = core::overviewOf(read, core::readTargets(db), day);
    if (by.isEmpty())
        counted.rows = {counted.overview.whole};
    else if (by == u"county")
        counted.rows = counted.overview.byCounty;
    else if (by == u"sector")
        counted.rows = counted.overview.bySector;
    else
        counted.rows = core::gradeMixesBy(
            read, by == u"township" ? core::Grouping::Township : core::Grouping::Affiliation, day);
    for (GradeMix &row : counted.rows)
        if (by == u"sector" && row.name.isEmpty())
            row.name = ui::sectorName(row.key);
    return counted;
}

Exit stats(const Call &call, Console &console)
{
    core::Filter filter;
    const QString complaint =
        readWhere(call.value(u"where"_s), {{u"county"_s, &filter.county},
                                           {u"township"_s, &filter.township},
                                           {u"sector"_s, &filter.sector},
                                           {u"affiliation"_s, &filter.affiliation},
                                           {u"department"_s, &filter.department}});
    if (!complaint.isEmpty())
        return console.wrongUsage(complaint);
    core::Workbook book(call.operands[0], core::Access::Read);
    const QDate day = call.day(u"as-of"_s, core::civilDate(core::systemClock()()));
    const Counted counted = count(book.database(), filter, call.value(u"by"_s), day);
    if (call.has(u"json"_s)) {
        console.print(jsonOf(counted));
        return Exit::Done;
    }
    printTable(counted, console);
    printTargets(counted.overview, console);
    return Exit::Done;
}

} // namespace

Verb statsVerb()
{
    return {u"stats"_s,
            u"stats WORKBOOK [--by county|sector|township|affiliation] [--as-of DATE] "
            "[--where FIELD=VALUE[,…]] [--json]"_s,
            Text::tr("How many organizations have which grade, and the share against the path."),
            1,
            1,
            {{u"by"_s,
              Value::OneOf,
              {},
              {u"county"_s, u"sector"_s, u"township"_s, u"affiliation"_s},
              false},
             {u"as-of"_s, Value::Day, u"DATE"_s, {}, false},
             {u"where"_s, Value::Text, u"FIELD=VALUE[,FIELD=VALUE]"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false}},
            stats,
            {u"stats city.plumb --by county"_s, u"stats city.plumb --as-of 2023-12-31 --json"_s,
             u"stats city.plumb --by township --where county=130207,sector=village"_s}};
}

} // namespace cli
