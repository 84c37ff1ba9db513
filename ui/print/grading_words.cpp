// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/phrases.h"
#include "ui/print/rule_words.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

QString gradeAt(const core::Standard &standard, std::int32_t grade)
{
    return grade >= 0 && grade < standard.grading.grades.size()
               ? gradeName(standard.grading.grades[grade])
               : gradeName({});
}

QString ruleStepWords(const core::Standard &standard, const core::GradingStep &step)
{
    const auto at = static_cast<std::size_t>(step.rule);
    QString grade = gradeAt(standard, step.grade);
    if (step.rule < 0 || at >= standard.grading.rules.size())
        return grade;
    const core::Condition &when = standard.grading.rules[at].when;
    if (when.kind == core::Condition::Kind::Always)
        return Phrases::tr("%1: the conditions of the better grades do not hold", "grade")
            .arg(grade);
    return Phrases::tr("%1: %2", "grade, condition").arg(grade, conditionWords(standard, when));
}

/// What rank classes and quotas made of the grade or the total.
QString cohortStepWords(const core::Standard &standard, const core::GradingStep &step)
{
    switch (step.code) {
    case core::GradingCode::RankClass:
        return Phrases::tr("Place %1 of %2: the total %3 becomes %4", "places, points")
            .arg(step.count)
            .arg(step.of)
            .arg(pointsText(step.raw), pointsText(step.points));
    case core::GradingCode::NoClass:
        return Phrases::tr("Place %1 of %2 is beyond the last class: the total stays", "places")
            .arg(step.count)
            .arg(step.of);
    case core::GradingCode::OverQuota:
        return Phrases::tr("The quota allows the better grade to %1 of %2: %3", "numbers, grade")
            .arg(step.count)
            .arg(step.of)
            .arg(gradeAt(standard, step.grade));
    case core::GradingCode::Decided:
        return Phrases::tr("Places of the quota of %1 that earlier batches have taken: %2",
                           "grade, number")
            .arg(gradeAt(standard, step.grade))
            .arg(step.count);
    default:
        return {};
    }
}

/// The id of an item or of a section, as the standard prints it.
QString captionOf(const core::Standard &standard, const QString &id)
{
    const QString caption = itemCaption(standard, id);
    return caption == id ? sectionCaption(standard, id) : caption;
}

} // namespace

QString gradingWords(const core::Standard &standard, const core::GradingStep &step)
{
    const QString grade = gradeAt(standard, step.grade);
    const QString name = captionOf(standard, step.name);
    switch (step.code) {
    case core::GradingCode::Rule:
        return ruleStepWords(standard, step);
    case core::GradingCode::NoRule:
        return Phrases::tr("%1: no condition holds", "grade").arg(grade);
    case core::GradingCode::ShortBoard:
        return Phrases::tr("Short board, “%1”: no better than %2", "item or section, grade")
            .arg(name, grade);
    case core::GradingCode::Veto:
        return Phrases::tr("Veto “%1”: %2", "veto, grade").arg(name, grade);
    case core::GradingCode::Suspended:
        return Phrases::tr("Veto “%1”: no grade until the matter is settled").arg(name);
    case core::GradingCode::Missing:
        return Phrases::tr("%1 short of %2", "points, grade").arg(pointsText(step.points), grade);
    case core::GradingCode::RankClass:
    case core::GradingCode::NoClass:
    case core::GradingCode::OverQuota:
    case core::GradingCode::Decided:
        return cohortStepWords(standard, step);
    }
    return {};
}

QString marginWords(const core::Standard &standard, const std::optional<core::NextGrade> &next)
{
    if (!next || next->grade < 0)
        return {};
    const QString grade = gradeAt(standard, next->grade);
    QStringList blocks;
    for (const QString &id : next->blockedBy)
        blocks += Phrases::tr("“%1”").arg(captionOf(standard, id));
    if (next->missing && blocks.isEmpty())
        return Phrases::tr("%1 short of %2", "points, grade")
            .arg(pointsText(*next->missing), grade);
    if (next->missing)
        return Phrases::tr("%1 short of %2, which is also barred by %3", "points, grade, vetoes")
            .arg(pointsText(*next->missing), grade, listWords(blocks));
    if (next->quotaIsFull)
        return Phrases::tr("%1 was reached, but its quota is full", "grade").arg(grade);
    if (!blocks.isEmpty())
        return Phrases::tr("%1 is barred by %2", "grade, vetoes or weak items")
            .arg(grade, listWords(blocks));
    return Phrases::tr("The total is enough for %1, another condition is not met").arg(grade);
}

} // namespace ui
