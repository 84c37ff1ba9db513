// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/measure.h"
#include "app/cli/measure_cohort.h"
#include "app/cli/measure_impact.h"
#include "app/cli/measure_paper.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/journal/rescore.h"
#include "core/reporting/overview.h"
#include "core/sample/sample_city.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void makeCity(const QString &path, const QString &home, const Call &call, Console &console)
{
    core::SampleOptions options;
    options.organizations = call.number(u"organizations"_s, 11000);
    options.rounds = call.number(u"rounds"_s, 12);
    core::Installation here = core::Installation::open(home);
    core::makeSampleCity(path, options, here, core::systemClock(), [&](int percent) {
        console.progress(percent, 100);
        return true;
    });
}

/// Every sheet of every round, frozen ones too: the floor reads all of them. What is measured is a
/// city of our own, so its rounds may be thawed without the journal, and the results thrown away.
Figure rescoreFigure(core::Database &db, const QString &rowsPath)
{
    db.script(u"UPDATE round SET frozen = 0; DELETE FROM frozen"_s);
    std::int64_t scanned = 0;
    const auto [ours, floor] = fastestInTurns(
        5,
        [&] {
            db.script(u"DELETE FROM result"_s);
            core::rescore(db, std::nullopt);
        },
        [&] { scanned += scanRows(rowsPath); });
    return {u"rescore, beside a scan of the answers as rows"_s, ours, scanned > 0 ? floor : 0, 1.5,
            u"ms"_s};
}

/// What the Overview page reads: all organizations, decisions and totals.
Figure overviewFigure(const QString &path)
{
    core::Workbook book(path, core::Access::Read);
    const QDate today = core::civilDate(core::systemClock()());
    const double took = fastest(5, [&] { core::buildOverview(book.database(), {}, today); });
    return {u"overview, read and counted"_s, took, 0, 100, u"ms"_s};
}

std::vector<Figure> measure(const QString &path, const QString &rowsPath)
{
    std::vector<Figure> figures;
    copyAsRows(path, rowsPath);
    {
        core::Workbook book(path, core::Access::Write);
        forgetPeak();
        figures.push_back(rescoreFigure(book.database(), rowsPath));
        figures.push_back({u"rescore, peak memory"_s, peakMegabytes(), 0, 64, u"MB"_s});
    }
    figures.push_back(overviewFigure(path));
    const StateSize size = stateSize(path);
    figures.push_back(
        {u"state of the workbook"_s, size.megabytes, 0, 100 + 1.1 * size.typedMegabytes, u"MB"_s});
    for (const Figure &figure : measureReports(path, QFileInfo(path).absolutePath()))
        figures.push_back(figure);
    for (const Figure &figure : measureImpact(path)) // before cohorts, whose memory malloc keeps
        figures.push_back(figure);
    figures.push_back(measureCohort(path));
    figures.push_back(measureSearch(path));
    return figures;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0);
}

void printTable(const std::vector<Figure> &figures, Console &console)
{
    std::vector<QStringList> table{{Text::tr("What"), Text::tr("Ours"), Text::tr("Floor"),
                                    Text::tr("Ratio"), Text::tr("Goal"), Text::tr("Met")}};
    for (const Figure &figure : figures)
        table.push_back({figure.name, number(figure.ours) + u' ' + figure.unit,
                         figure.floor > 0 ? number(figure.floor) + u' ' + figure.unit : u"–"_s,
                         figure.floor > 0 ? number(figure.ratio()) : u"–"_s, number(figure.goal),
                         figure.isMet() ? Text::tr("yes") : Text::tr("no")});
    console.table(table, {1, 2, 3, 4});
}

Exit bench(const Call &call, Console &console)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"city.plumb"_s);
    console.say(Text::tr("Making the sample city; at full size this takes minutes."));
    makeCity(path, folder.filePath(u"home"_s), call, console);
    const std::vector<Figure> figures = measure(path, folder.filePath(u"rows.db"_s));
    if (!call.has(u"json"_s)) {
        printTable(figures, console);
        return Exit::Done;
    }
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const Figure &figure : figures)
        json.push_back({{"name", figure.name.toStdString()},
                        {"ours", figure.ours},
                        {"floor", figure.floor},
                        {"goal", figure.goal},
                        {"unit", figure.unit.toStdString()},
                        {"met", figure.isMet()}});
    console.print(json);
    return Exit::Done;
}

} // namespace

Verb benchVerb()
{
    return {u"bench"_s,
            u"bench [--organizations N] [--rounds R] [--json]"_s,
            Text::tr("The figures of the benchmark table, measured on this machine."),
            0,
            0,
            {{u"organizations"_s, Value::Number, u"N"_s, {}, false},
             {u"rounds"_s, Value::Number, u"R"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false}},
            bench,
            {u"bench --organizations 11000 --rounds 12"_s}};
}

} // namespace cli
