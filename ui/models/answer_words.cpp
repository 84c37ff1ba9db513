// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_text.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::ClauseAnswer;
using core::InputType;

QString say(const char *text)
{
    return QCoreApplication::translate("ui::AnswerText", text);
}

QString pointsBeside(const ClauseAnswer &answer)
{
    return answer.hasPoints ? u' ' + core::textOf(answer.points) : QString();
}

QString joined(const std::vector<qint64> &numbers, const QString &between)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return texts.join(between);
}

QString countText(const ClauseAnswer &answer)
{
    QString text = QString::number(answer.a);
    auto last = answer.many.end();
    while (last != answer.many.begin() && *(last - 1) == 0)
        --last;
    for (auto each = answer.many.begin(); each != last; ++each)
        text += u'+' + QString::number(*each);
    return text + pointsBeside(answer);
}

QString ratioText(const ClauseAnswer &answer)
{
    QString text = u"%1/%2"_s.arg(answer.a).arg(answer.b);
    if (answer.c > 0)
        text += u'-' + QString::number(answer.c);
    return text + pointsBeside(answer);
}

QString mattersText(const core::Clause &clause, const ClauseAnswer &answer)
{
    QStringList parts;
    for (const core::Matter &matter : answer.matters) {
        const auto variant = static_cast<std::size_t>(matter.variant);
        parts << (matter.variant < 0
                      ? matter.name
                      : matter.name + say(QT_TRANSLATE_NOOP("ui::AnswerText", ": ")) +
                            clause.rule.variants[variant].label);
    }
    return parts.join(say(QT_TRANSLATE_NOOP("ui::AnswerText", "; ")));
}

const core::Option *optionOf(const core::Clause &clause, const ClauseAnswer &answer)
{
    const auto place = static_cast<std::size_t>(answer.a);
    return place < clause.rule.options.size() ? &clause.rule.options[place] : nullptr;
}

QString withUnit(const QString &number, const core::Clause &clause)
{
    return clause.inputUnit.isEmpty() ? number : number + u' ' + clause.inputUnit;
}

QString countWords(const core::Clause &clause, const ClauseAnswer &answer)
{
    QString words = withUnit(QString::number(answer.a), clause);
    for (std::size_t n = 0; n < answer.many.size() && n < clause.rule.variants.size(); ++n) {
        if (answer.many[n] != 0)
            words += u" + %1 %2"_s.arg(answer.many[n]).arg(clause.rule.variants[n].label);
    }
    return words + pointsBeside(answer);
}

QString worthHint(const core::Worth &worth)
{
    return worth.ranged ? core::textOf(worth.min) + u" … "_s + core::textOf(worth.max)
                        : core::textOf(worth.points);
}

QString choiceHint(const core::Clause &clause)
{
    QStringList parts;
    for (std::size_t n = 0; n < clause.rule.options.size(); ++n) {
        const core::Option &option = clause.rule.options[n];
        parts << u"%1 %2 (%3)"_s.arg(n + 1).arg(option.label, worthHint(option.worth));
    }
    return parts.join(u" · "_s);
}

QString countHint(const core::Clause &clause)
{
    if (clause.rule.variants.empty())
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the count."));
    QStringList labels{say(QT_TRANSLATE_NOOP("ui::AnswerText", "plain"))};
    for (const core::Variant &variant : clause.rule.variants)
        labels << variant.label;
    return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the counts: %1."))
        .arg(labels.join(u" + "_s));
}

QString pointsHint(const core::Rule &rule)
{
    const QString range = core::textOf(rule.min) + u" … "_s + core::textOf(rule.max);
    return rule.each ? say(QT_TRANSLATE_NOOP("ui::AnswerText",
                                             "Type the count, a blank and the points (%1 each)."))
                           .arg(range)
                     : say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the points: %1.")).arg(range);
}

QString votesHint(const core::Rule &rule)
{
    QStringList names;
    for (const auto &[name, worth] : rule.worth)
        names << name;
    return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the votes with blanks between: %1."))
        .arg(names.join(u" "_s));
}

} // namespace

QString answerText(const core::Clause &clause, const ClauseAnswer &answer)
{
    if (!answer.given)
        return {};
    switch (clause.input) {
    case InputType::Count:
        return countText(answer);
    case InputType::Number:
        return core::textOf(core::Measure{answer.a}) + pointsBeside(answer);
    case InputType::Ratio:
        return ratioText(answer);
    case InputType::Check:
        return answer.a != 0 ? u"1"_s : u"0"_s;
    case InputType::Choice:
        return QString::number(answer.a + 1) + pointsBeside(answer);
    case InputType::Points:
        return (clause.rule.each ? QString::number(answer.a) + u' ' : QString()) +
               core::textOf(answer.points);
    case InputType::Votes:
        return joined(answer.many, u" "_s);
    case InputType::Matters:
        return mattersText(clause, answer);
    case InputType::Text:
        return answer.text;
    case InputType::Date:
        return QDate::fromJulianDay(answer.a).toString(Qt::ISODate);
    case InputType::None:
        break;
    }
    return {};
}

QString answerWords(const core::Clause &clause, const ClauseAnswer &answer)
{
    if (!answer.given)
        return {};
    switch (clause.input) {
    case InputType::Count:
        return countWords(clause, answer);
    case InputType::Number:
        return withUnit(core::textOf(core::Measure{answer.a}), clause) + pointsBeside(answer);
    case InputType::Check:
        return answer.a != 0 ? say(QT_TRANSLATE_NOOP("ui::AnswerText", "Yes"))
                             : say(QT_TRANSLATE_NOOP("ui::AnswerText", "No"));
    case InputType::Choice: {
        const core::Option *option = optionOf(clause, answer);
        return option ? option->label + pointsBeside(answer) : QString();
    }
    case InputType::Points:
        return clause.rule.each ? withUnit(QString::number(answer.a), clause) + pointsBeside(answer)
                                : core::textOf(answer.points);
    case InputType::Votes:
        return joined(answer.many, u" / "_s);
    case InputType::Date:
        return dayText(QDate::fromJulianDay(answer.a));
    default:
        return answerText(clause, answer);
    }
}

QString answerHint(const core::Clause &clause)
{
    switch (clause.input) {
    case InputType::Count:
        return countHint(clause);
    case InputType::Number:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the value."));
    case InputType::Ratio:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type part/whole or part/whole-left out."));
    case InputType::Check:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type 1 for yes or 0 for no."));
    case InputType::Choice:
        return choiceHint(clause);
    case InputType::Points:
        return pointsHint(clause.rule);
    case InputType::Votes:
        return votesHint(clause.rule);
    case InputType::Matters:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "List the matters (F2)."));
    case InputType::Text:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Write the text (F2)."));
    case InputType::Date:
        return say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the day as 20230703."));
    case InputType::None:
        break;
    }
    return {};
}

} // namespace ui
