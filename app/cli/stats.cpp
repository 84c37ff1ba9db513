// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/reporting/overview.h"
#include "core/storage/workbook.h"
#include "ui/print/words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::GradeMix;
using core::Overview;

/// The target counts for its own grade only: the digits of the others need not keep a side.
QString shareOf(const GradeMix &mix, const QString &grade, const core::Target &target)
{
    const auto count = mix.grades.find(grade);
    return core::shareText(count == mix.grades.end() ? 0 : count->second, mix.assessable,
                           grade == target.grade ? target.share : 0);
}

std::string percent(std::int64_t thousandths)
{
    return ui::pointsText(thousandths).toStdString();
}

nlohmann::ordered_json jsonOf(const Overview &overview, const std::vector<GradeMix> &rows)
{
    const core::Trajectory &way = overview.trajectory;
    nlohmann::ordered_json json;
    json["asOf"] = overview.asOf.toString(Qt::ISODate).toStdString();
    json["target"] = nullptr;
    if (way.state != core::TargetState::None)
        json["target"] = {{"grade", way.target.grade.toStdString()},
                          {"share", percent(way.target.share)},
                          {"by", way.target.by.toString(Qt::ISODate).toStdString()},
                          {"requiredToday", percent(overview.requiredToday)},
                          {"missing", way.missing}};
    json["rows"] = nlohmann::ordered_json::array();
    for (const GradeMix &mix : rows) {
        nlohmann::ordered_json row = {{"key", mix.key.toStdString()},
                                      {"name", mix.name.toStdString()},
                                      {"organizations", mix.organizations},
                                      {"assessable", mix.assessable},
                                      {"exempt", mix.exempt},
                                      {"notAssessed", mix.notAssessed},
                                      {"grades", nlohmann::ordered_json::object()},
                                      {"share", nlohmann::ordered_json::object()}};
        for (const auto &[grade, count] : mix.grades) {
            row["grades"][grade.toStdString()] = count;
            row["share"][grade.toStdString()] = shareOf(mix, grade, way.target).toStdString();
        }
        json["rows"].push_back(row);
    }
    return json;
}

void printTable(const Overview &overview, const std::vector<GradeMix> &rows, Console &console)
{
    const core::Trajectory &way = overview.trajectory;
    QStringList head = {Text::tr("Key"), Text::tr("Name"), Text::tr("Assessable")};
    for (const auto &[grade, count] : overview.whole.grades)
        head << grade;
    head << Text::tr("Not assessed") << Text::tr("Exempt")
         << Text::tr("Share of %1").arg(way.target.grade.isEmpty() ? u"A"_s : way.target.grade);
    std::vector<QStringList> table{head};
    for (const GradeMix &mix : rows) {
        QStringList line = {mix.key, mix.name, QString::number(mix.assessable)};
        for (const auto &[grade, ignored] : overview.whole.grades) {
            const auto count = mix.grades.find(grade);
            line << QString::number(count == mix.grades.end() ? 0 : count->second);
        }
        line << QString::number(mix.notAssessed) << QString::number(mix.exempt)
             << shareOf(mix, way.target.grade.isEmpty() ? u"A"_s : way.target.grade, way.target) +
                    u" %"_s;
        table.push_back(line);
    }
    std::vector<int> numbers;
    for (int i = 2; i < head.size(); ++i)
        numbers.push_back(i);
    console.table(table, numbers);
}

QString targetSentence(const Overview &overview)
{
    const core::Trajectory &way = overview.trajectory;
    const QString by = ui::dayText(way.target.by);
    const QString share = ui::pointsText(way.target.share);
    const QString grade = way.target.grade;
    switch (way.state) {
    case core::TargetState::Reached:
        return Text::tr("Target %1 % of grade %2 by %3: reached.").arg(share, grade, by);
    case core::TargetState::Missed:
        return Text::tr("Target %1 % of grade %2 by %3: missed by %n organizations.", nullptr,
                        way.missing)
            .arg(share, grade, by);
    case core::TargetState::Ahead:
    case core::TargetState::Behind:
        return Text::tr(
                   "Target %1 % of grade %2 by %3: %n organizations are missing; the path asks for "
                   "%4 % today.",
                   nullptr, way.missing)
            .arg(share, grade, by, ui::pointsText(overview.requiredToday));
    case core::TargetState::None:
        break;
    }
    return {};
}

Exit stats(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const QDate today = core::civilDate(core::systemClock()());
    const Overview overview = core::buildOverview(book.database(), {}, today);

    std::vector<GradeMix> rows{overview.whole};
    const QString by = call.value(u"by"_s);
    if (by == u"county")
        rows = overview.byCounty;
    else if (by == u"sector")
        rows = overview.bySector;
    for (GradeMix &row : rows)
        if (by == u"sector" && row.name.isEmpty())
            row.name = ui::sectorName(row.key);

    if (call.has(u"json"_s)) {
        console.print(jsonOf(overview, rows));
        return Exit::Done;
    }
    printTable(overview, rows, console);
    if (const QString target = targetSentence(overview); !target.isEmpty())
        console.print(target);
    return Exit::Done;
}

} // namespace

Verb statsVerb()
{
    return {u"stats"_s,
            u"stats WORKBOOK [--by county|sector] [--json]"_s,
            Text::tr("How many organizations have which grade, and the share against the path."),
            1,
            1,
            {{u"by"_s, Value::OneOf, {}, {u"county"_s, u"sector"_s}, false},
             {u"json"_s, Value::None, {}, {}, false}},
            stats};
}

} // namespace cli
