// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_paper.h"

#include "core/base/clock.h"
#include "core/journal/standard_shelf.h"
#include "core/reporting/grade_report.h"
#include "core/reporting/search_index.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"
#include "ui/print/font_set.h"
#include "ui/print/grade_report_paper.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr std::size_t reportsInOneFile = 200;

std::vector<core::AssessmentId> scoredSheets(core::Database &db, std::size_t most)
{
    std::vector<core::AssessmentId> sheets;
    for (const core::AssessmentEntry &entry : core::readAssessments(db, {}))
        if (entry.complete && sheets.size() < most)
            sheets.push_back(entry.id);
    return sheets;
}

/// Reads, scores and prints; milliseconds of the fastest run.
double timeOfFile(core::Database &db, const QString &path, std::vector<core::AssessmentId> sheets)
{
    core::StandardShelf shelf(db);
    for (const core::AssessmentId &sheet : sheets) // the standards are read before
        core::buildGradeReport(db, shelf, sheet, 0);
    return fastest(sheets.size() == 1 ? 20 : 3, [&] {
        ui::FontSet fonts;
        core::GradeReport report;
        std::size_t at = 0;
        ui::writeGradeReports(path, fonts, [&]() -> const core::GradeReport * {
            if (at == sheets.size())
                return nullptr;
            report = core::buildGradeReport(db, shelf, sheets[at++], core::systemClock()());
            return &report;
        });
    });
}

} // namespace

std::vector<Figure> measureReports(const QString &workbook, const QString &folder)
{
    core::Workbook book(workbook, core::Access::Read);
    core::Database &db = book.database();
    const QString path = QDir(folder).filePath(u"report.pdf"_s);
    const std::vector<core::AssessmentId> sheets = scoredSheets(db, reportsInOneFile);
    const double alone = timeOfFile(db, path, {sheets.at(0)});
    const double many = timeOfFile(db, path, sheets) / static_cast<double>(sheets.size());
    return {{u"grade report, a file of its own"_s, alone, 0, 20, u"ms"_s},
            {u"grade report, one of many in a file"_s, many, 0, 4, u"ms"_s}};
}

Figure measureSearch(const QString &workbook)
{
    core::Workbook book(workbook, core::Access::Read);
    const core::SearchIndex index =
        core::buildSearchIndex(book.database(), core::civilDate(core::systemClock()()));
    constexpr int shown = 12;
    double slowest = 0;
    for (const QString &typed : {u"村"_s, u"党支"_s, u"f"_s, u"fnq"_s, u"1302"_s, u"丰南 东"_s,
                                 u"村党支部委员会"_s, u"nothing of that name"_s})
        slowest = std::max(slowest, fastest(5, [&] { index.find(typed, shown); }));
    return {u"search as one types, the slowest text"_s, slowest, 0, 5, u"ms"_s};
}

} // namespace cli
