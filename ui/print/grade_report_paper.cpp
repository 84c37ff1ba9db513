// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grade_report_paper.h"

#include "core/base/clock.h"
#include "ui/print/grade_report_tables.h"
#include "ui/print/grade_report_words.h"
#include "ui/print/page_flow.h"
#include "ui/print/paper_file.h"
#include "ui/print/signature_line.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double noteSize = 10.5;
constexpr double footSize = 8;

/// The next heading, numbered as official papers number them.
class Headings
{
public:
    explicit Headings(PageFlow &flow) : m_flow(flow) {}

    /// `below` is the height that must follow on the same page.
    void next(const QString &text, double below = 30)
    {
        //: Numbers of the chapters of a report, separated by blanks; in Chinese 一 二 三 …
        const QStringList numbers = Paper::tr("1 2 3 4 5 6 7 8 9").split(u' ');
        const QString number = numbers.value(m_count++);
        m_flow.need(37 + below);
        m_flow.gap(12);
        m_flow.paragraph({Face::Heading, 14},
                         Paper::tr("%1. %2", "number and heading").arg(number, text));
        m_flow.gap(4);
    }

private:
    PageFlow &m_flow;
    int m_count = 0;
};

void note(PageFlow &flow, const QString &text, QRgb colour = ink::text)
{
    flow.paragraph({Face::Body, noteSize, colour}, text);
}

void putTitle(PageFlow &flow, const core::GradeReport &report)
{
    flow.paragraph({Face::Title, 16}, report.organization, Align::Centre);
    flow.paragraph({Face::Title, 22}, Paper::tr("Grade Report"), Align::Centre);
    flow.gap(10);
}

void putGrade(PageFlow &flow, const core::GradeReport &report)
{
    const double width = flow.frame().width;
    flow.table(factsTable(report, width));
    flow.gap(10);
    flow.table(resultHead(width));
    flow.table(resultTable(report, width));
    flow.gap(6);
    if (const QString late = lateSentence(report); !late.isEmpty())
        note(flow, late, ink::warning);
    if (!report.conflicts.empty())
        note(flow, conflictWords(report), ink::warning);
    for (const QString &sentence : gradeSentences(report))
        note(flow, sentence);
}

void putLosses(PageFlow &flow, Headings &headings, const core::GradeReport &report)
{
    const double width = flow.frame().width;
    const Table vetoes = vetoTable(report, width);
    headings.next(Paper::tr("Vetoes"), vetoes.rows.empty() ? 30 : flow.beginning(vetoes));
    if (vetoes.rows.empty())
        note(flow, Paper::tr("No veto is exercised."));
    else
        flow.table(vetoes);

    const Table losses = lossTable(report, width);
    headings.next(Paper::tr("Where points were lost, the most first"),
                  losses.rows.empty() ? 30 : flow.beginning(losses));
    if (losses.rows.empty())
        note(flow, Paper::tr("No points were lost."));
    else
        flow.table(losses);

    const QString open = openWords(report);
    if (!open.isEmpty()) {
        headings.next(Paper::tr("Still unanswered"));
        note(flow, open, ink::warning);
    }
}

void putConsent(PageFlow &flow, FontSet &fonts, Headings &headings)
{
    headings.next(Paper::tr("Signatures"), 180);
    note(flow, Paper::tr("The score was read out on the spot with its reasons. The organization "
                         "may object in writing; objections are answered within 15 days."));
    flow.gap(8);
    putSignatures(flow, fonts, Paper::tr("Inspector:"), Paper::tr("Inspector:"));
    putSignatures(flow, fonts, Paper::tr("For the organization:"),
                  Paper::tr("Leader of the team:"));
}

/// The foot names what the paper was made of, so that it can be checked against the file.
void putFeet(std::vector<PaperPage> &pages, FontSet &fonts, const core::GradeReport &report)
{
    const PageFrame frame;
    const TextStyle style{Face::Body, footSize, ink::quiet};
    const double y = frame.bottom + 8 * millimetre;
    const QString standard = Paper::tr("Standard %1, revision %2, hash %3")
                                 .arg(report.standard->code, QString::number(report.ref.revision),
                                      report.ref.hash.left(16));
    const QString log = Paper::tr("Head of the log %1; made on %2")
                            .arg(report.chainHead, dayText(core::civilDate(report.made)));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PaperPage &page = pages[i];
        const QString count =
            Paper::tr("Page %1 of %2").arg(QString::number(i + 1), QString::number(pages.size()));
        page.boxes.push_back({{frame.left, y - 4 * millimetre, frame.width, 0.5}, ink::rule});
        putText(page, fonts, style, {frame.left, y}, standard);
        putText(page, fonts, style, {frame.left, y + footSize * 1.4}, log);
        const TextStyle countStyle{Face::Body, 10.5, ink::text};
        const double width = fonts.width(countStyle.face, count) * countStyle.size;
        putText(page, fonts, countStyle, {frame.left + frame.width - width, y + 4}, count);
        if (i == 0)
            continue;
        // The head of the pages after the first says whose report it is.
        putText(page, fonts, style, {frame.left, frame.top - 4 * millimetre},
                gradeReportTitle(report));
    }
}

} // namespace

QString gradeReportTitle(const core::GradeReport &report)
{
    return Paper::tr("%1: Grade Report", "organization").arg(report.organization);
}

QString gradeReportFileName(const core::GradeReport &report)
{
    return paperFileName(report.code + u' ' + report.organization);
}

std::vector<PaperPage> gradeReportPages(const core::GradeReport &report, FontSet &fonts)
{
    PageFlow flow(fonts);
    Headings headings(flow);
    putTitle(flow, report);
    putGrade(flow, report);
    const Table sections = sectionTable(report, flow.frame().width);
    headings.next(Paper::tr("Points by section"), flow.beginning(sections));
    flow.table(sections);
    putLosses(flow, headings, report);
    const Table items = itemTable(report, flow.frame().width);
    headings.next(Paper::tr("All items"), flow.beginning(items) + 60);
    flow.table(items);
    putConsent(flow, fonts, headings);
    std::vector<PaperPage> pages = flow.take();
    putFeet(pages, fonts, report);
    return pages;
}

} // namespace ui
