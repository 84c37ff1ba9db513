// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/grade_reports.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/reporting/overview.h"
#include "core/storage/workbook.h"
#include "ui/print/trajectory_picture.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Exit trajectory(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    core::settleMarks(book.database(), core::Installation::defaultFolder());
    const QDate today = core::civilDate(core::systemClock()());
    const core::Overview overview = core::buildOverview(book.database(), {}, today);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!ui::trajectoryPicture(overview, {1280, 720}).save(&buffer, "PNG"))
        throw core::Error(core::Failure::Defect, u"the picture could not be encoded"_s);
    writeAll(call.value(u"out"_s), bytes);
    console.say(Text::tr("Wrote %1.").arg(call.value(u"out"_s)));
    return Exit::Done;
}

/// The kinds that there are, with what they are.
std::vector<QStringList> kinds()
{
    return {{u"grade"_s, Text::tr("The grade report of an organization, PDF")},
            {u"trajectory"_s, Text::tr("The A share against its path, PNG")}};
}

Exit listKinds(const Call &call, Console &console)
{
    if (!call.has(u"json"_s)) {
        console.table(kinds());
        return Exit::Done;
    }
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const QStringList &kind : kinds())
        json.push_back({{"kind", kind[0].toStdString()}, {"what", kind[1].toStdString()}});
    console.print(json);
    return Exit::Done;
}

Exit report(const Call &call, Console &console)
{
    if (call.has(u"list"_s))
        return listKinds(call, console);
    if (call.operands.size() < 2)
        return console.wrongUsage(Text::tr("“%1” needs more than that.").arg(u"report"_s));
    if (!call.has(u"out"_s))
        return console.wrongUsage(
            Text::tr("“%1” needs --%2 %3.").arg(u"report"_s, u"out"_s, u"FILE|DIR"_s));
    const QString kind = call.operands[1];
    if (kind == u"trajectory")
        return trajectory(call, console);
    if (kind == u"grade")
        return gradeReports(call, console);
    return console.wrongUsage(
        Text::tr("There is no report “%1”; report --list names them.").arg(kind));
}

} // namespace

Verb reportVerb()
{
    return {u"report"_s,
            u"report WORKBOOK KIND [--organization CODE|--county CODE|--all] [--round ROUND] "
            "--out FILE|DIR [--jobs N]; report --list [--json]"_s,
            Text::tr("Prints reports: into one file or, into a folder, one file for each county."),
            0,
            2,
            {{u"list"_s, Value::None, {}, {}, false},
             {u"organization"_s, Value::Text, u"CODE"_s, {}, false},
             {u"county"_s, Value::Text, u"CODE"_s, {}, false},
             {u"all"_s, Value::None, {}, {}, false},
             {u"round"_s, Value::Text, u"ROUND"_s, {}, false},
             {u"out"_s, Value::Text, u"FILE|DIR"_s, {}, false},
             {u"jobs"_s, Value::Number, u"N"_s, {}, false},
             {u"json"_s, Value::None, {}, {}, false}},
            report,
            {u"report city.plumb grade --organization 130207-0012 --out report.pdf"_s,
             u"report city.plumb grade --all --out reports/ --jobs 2"_s,
             u"report city.plumb trajectory --out share.png"_s, u"report --list"_s}};
}

} // namespace cli
