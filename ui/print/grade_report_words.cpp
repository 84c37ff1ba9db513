// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grade_report_words.h"

#include "ui/print/level_words.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Of the hash of a file: nobody makes another with the same by chance.
constexpr qsizetype digitsOfHash = 16;

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

void append(QStringList &lines, const QString &form, const QString &text)
{
    if (!text.isEmpty())
        lines += form.arg(text);
}

/// Whether a line says only that nothing was found.
bool isQuiet(const core::Line &line)
{
    using core::LineCode;
    switch (line.code) {
    case LineCode::Counted:
    case LineCode::Within:
        return line.points == core::Points{};
    case LineCode::NotChecked:
    case LineCode::NotZeroed:
    case LineCode::Satisfied:
    case LineCode::Recorded:
        return true;
    default:
        return false;
    }
}

} // namespace

QString lateSentence(const core::GradeReport &report)
{
    if (report.cameLate)
        return Paper::tr("The sheet came after its round was frozen. It is printed as it was "
                         "filled in and counts for nothing.");
    if (report.hasLateAnswers)
        return Paper::tr("Answers came after the round was frozen. They are kept and do not count: "
                         "points and grade are those that were frozen.");
    if (!report.leftOut.isEmpty())
        return Paper::tr("The sheet was left out when results of its round were frozen: %1")
            .arg(report.leftOut);
    return {};
}

QStringList gradeSentences(const core::GradeReport &report)
{
    QStringList sentences;
    const core::Result *counts = report.counting();
    if (counts != nullptr) {
        sentences += Paper::tr("Levels: %1.", "levels of assessors and their totals")
                         .arg(levelTotalsText(*report.levels));
        sentences += countingText(*report.levels);
    }
    const core::Standard &standard =
        counts != nullptr ? *report.levels->standard : *report.standard;
    for (const core::GradingStep &step : counts != nullptr ? counts->grading : report.grading)
        if (step.code != core::GradingCode::Missing)
            sentences += gradingWords(standard, step);
    append(sentences, Paper::tr("Margin: %1"),
           marginWords(standard, counts != nullptr ? counts->next : report.next));
    if (report.decision && !report.decision->reason.isEmpty())
        sentences += Paper::tr("Reason of the decision: %1").arg(report.decision->reason);
    if (report.decision && !report.decision->document.isEmpty())
        sentences += Paper::tr("Document of the decision: %1").arg(report.decision->document);
    return sentences;
}

namespace {

QStringList numbersOf(const core::GradeReport &report, const std::vector<std::int32_t> &ordinals)
{
    QStringList numbers;
    for (const std::int32_t ordinal : ordinals) {
        const core::Item *item = report.items[static_cast<std::size_t>(ordinal)].item;
        numbers += item->number.isEmpty() ? itemCaption(*report.standard, item->id) : item->number;
    }
    return numbers;
}

} // namespace

QString conflictWords(const core::GradeReport &report)
{
    if (report.conflicts.empty())
        return {};
    return Paper::tr("Provisional: two offices gave different answers to the items %1, and nobody "
                     "has chosen between them yet.")
        .arg(listText(numbersOf(report, report.conflicts)));
}

QString openWords(const core::GradeReport &report)
{
    QStringList open = numbersOf(report, report.unanswered);
    for (const QString &name : report.missingAttributes)
        open += Paper::tr("attribute “%1” of the organization").arg(attributeName(name));
    return open.join(Paper::tr(", ", "between items"));
}

QString reasonsOf(const core::GradeReport &report, const core::GradeReportItem &item)
{
    QStringList lines;
    const bool scoreless =
        item.item->kind == core::ItemKind::Gate || item.item->kind == core::ItemKind::Information;
    for (const core::Line &line : item.lines) {
        if (scoreless && line.code == core::LineCode::Voted)
            lines += Paper::tr("value %1", "of a gate").arg(measureText(line.value));
        else if (!scoreless && !isQuiet(line))
            lines += namedLineWords(*report.standard, *item.item, line);
    }
    if (!item.grade.isEmpty())
        lines += gradeName(item.grade);
    append(lines, Paper::tr("Does not apply: %1"), item.answer.reason);
    append(lines, Paper::tr("Reason: %1"), item.answer.note);
    append(lines, Paper::tr("Sample: %1"), item.answer.sample);
    append(lines, Paper::tr("Source: %1"), item.answer.source);
    append(lines, Paper::tr("Remark: %1"), item.answer.remark);
    for (const core::Evidence &file : item.evidence)
        lines += Paper::tr("Attached: %1 (BLAKE2b %2…)", "a file and the beginning of its hash")
                     .arg(file.name, core::hexOf(file.content).left(digitsOfHash));
    if (lines.isEmpty() && item.item->kind == core::ItemKind::Scored && !item.unanswered)
        lines += item.lost.thousandths > 0 ? Paper::tr("not earned") : Paper::tr("nothing found");
    return lines.join(u'\n');
}

} // namespace ui
