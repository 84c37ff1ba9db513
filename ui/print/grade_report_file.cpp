// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/file_error.h"
#include "ui/print/grade_report_paper.h"
#include "ui/print/pdf_file.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

PdfFacts factsOf(const core::GradeReport &first)
{
    PdfFacts facts;
    facts.title = gradeReportTitle(first);
    facts.author = first.scorer;
    facts.subject = first.round;
    //: The language of the paper as PDF names it; in Chinese zh-CN.
    facts.language = Paper::tr("en", "code of this language");
    facts.created = first.made;
    return facts;
}

} // namespace

int writeGradeReports(const QString &path, FontSet &fonts, const NextReport &next,
                      const ReportProgress &progress)
{
    QSaveFile file(path);
    const core::GradeReport *report = next();
    if (report == nullptr)
        throw core::Error(core::Failure::Missing, u"there is no report to write"_s);
    if (!file.open(QIODevice::WriteOnly))
        throw core::writeError(file);
    // The title stands at the end of the file, when it is known whether there were several.
    PdfFile pdf(file, fonts, factsOf(*report));
    int done = 0;
    try {
        for (; report != nullptr; report = next()) {
            if (progress && !progress(done))
                throw core::Error(core::Failure::Cancelled, u"stopped while printing"_s);
            if (done == 1)
                pdf.setTitle(Paper::tr("Grade Reports"));
            pdf.bookmark(report->organization);
            for (const PaperPage &page : gradeReportPages(*report, fonts))
                pdf.add(page);
            ++done;
        }
        pdf.finish();
    } catch (const core::Error &error) {
        if (error.kind() == core::Failure::FileUnwritable)
            throw core::writeError(file);
        throw;
    }
    if (!file.commit())
        throw core::writeError(file);
    return pdf.pages();
}

int writeGradeReports(const QString &path, FontSet &fonts,
                      const std::vector<core::GradeReport> &reports, const ReportProgress &progress)
{
    std::size_t at = 0;
    return writeGradeReports(
        path, fonts, [&] { return at < reports.size() ? &reports[at++] : nullptr; }, progress);
}

} // namespace ui
