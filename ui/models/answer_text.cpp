// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::ClauseAnswer;
using core::InputType;
using core::Points;

QString say(const char *text)
{
    return QCoreApplication::translate("ui::AnswerText", text);
}

TypedAnswer refused(const QString &why)
{
    return {std::nullopt, why};
}

TypedAnswer taken(ClauseAnswer answer)
{
    answer.given = true;
    return {std::move(answer), {}};
}

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s+,/]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

std::optional<std::int64_t> countOf(const QString &text)
{
    const auto count = core::integerFrom(text);
    return count && *count >= 0 ? count : std::nullopt;
}

bool hasRange(const core::Rule &rule)
{
    const auto ranged = [](const auto &part) { return part.worth.ranged; };
    return std::any_of(rule.tiers.begin(), rule.tiers.end(), ranged) ||
           std::any_of(rule.options.begin(), rule.options.end(), ranged);
}

/// Deductions may be typed without their minus where nothing else is allowed.
Points signedFor(Points typed, Points min, Points max)
{
    const bool onlyDeducts = max.thousandths <= 0 && min.thousandths < 0;
    return onlyDeducts && typed.thousandths > 0 ? -typed : typed;
}

QString outOfRange(Points min, Points max)
{
    return say(QT_TRANSLATE_NOOP("ui::AnswerText", "The points must lie between %1 and %2."))
        .arg(core::textOf(min), core::textOf(max));
}

QString notPoints()
{
    return say(QT_TRANSLATE_NOOP("ui::AnswerText",
                                 "Points are a number with at most three digits after the point."));
}

TypedAnswer parseCount(const core::Clause &clause, const QString &text)
{
    ClauseAnswer answer;
    const QStringList numbers = numbersOf(text);
    const bool ranged = hasRange(clause.rule);
    const qsizetype most = ranged ? 2 : 1 + static_cast<qsizetype>(clause.rule.variants.size());
    if (numbers.isEmpty() || numbers.size() > most)
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "At most %1 numbers are taken here."))
                .arg(most));
    const auto plain = countOf(numbers.first());
    if (!plain)
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "A count is a whole number from 0 up.")));
    answer.a = *plain;
    if (ranged && numbers.size() == 2) {
        const auto points = core::pointsFrom(numbers.last());
        if (!points)
            return refused(notPoints());
        answer.points = *points;
        answer.hasPoints = true;
        return taken(answer);
    }
    answer.many.assign(clause.rule.variants.size(), 0);
    for (qsizetype n = 1; n < numbers.size(); ++n) {
        const auto count = countOf(numbers[n]);
        if (!count)
            return refused(
                say(QT_TRANSLATE_NOOP("ui::AnswerText", "A count is a whole number from 0 up.")));
        answer.many[static_cast<std::size_t>(n) - 1] = *count;
    }
    return taken(answer);
}

TypedAnswer parseNumber(const core::Clause &clause, const QString &text)
{
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    const auto value = core::measureFrom(numbers.value(0));
    if (!value || numbers.size() > (hasRange(clause.rule) ? 2 : 1))
        return refused(say(QT_TRANSLATE_NOOP(
            "ui::AnswerText", "A value is a number with at most six digits after the point.")));
    ClauseAnswer answer;
    answer.a = value->millionths;
    if (numbers.size() == 2) {
        const auto points = core::pointsFrom(numbers[1]);
        if (!points)
            return refused(notPoints());
        answer.points = *points;
        answer.hasPoints = true;
    }
    return taken(answer);
}

TypedAnswer parseRatio(const core::Clause &clause, const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d+)\\s*/\\s*(\\d+)(?:\\s*-\\s*(\\d+))?(?:\\s+(-?[\\d.]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refused(say(QT_TRANSLATE_NOOP(
            "ui::AnswerText",
            "A ratio is typed as part/whole, or part/whole-left out: 63/120-20.")));
    const auto part = countOf(match.captured(1));
    const auto whole = countOf(match.captured(2));
    const auto excluded = match.captured(3).isEmpty() ? 0 : countOf(match.captured(3));
    if (!part || !whole || !excluded)
        return refused(say(QT_TRANSLATE_NOOP("ui::AnswerText", "This number is too large.")));
    if (*excluded > *whole)
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "More are left out than there are.")));
    if (*whole == *excluded)
        return refused(say(QT_TRANSLATE_NOOP(
            "ui::AnswerText", "Nothing is left to measure: mark the item as not applicable (N).")));
    ClauseAnswer answer;
    answer.a = *part;
    answer.b = *whole;
    answer.c = *excluded;
    if (!match.captured(4).isEmpty()) {
        const auto points = core::pointsFrom(match.captured(4));
        if (!points || !hasRange(clause.rule))
            return refused(notPoints());
        answer.points = *points;
        answer.hasPoints = true;
    }
    return taken(answer);
}

TypedAnswer parseCheck(const QString &text)
{
    const QString word = text.toLower();
    ClauseAnswer answer;
    if (QStringList{u"1"_s, u"y"_s, u"yes"_s, u"是"_s, u"有"_s}.contains(word))
        answer.a = 1;
    else if (!QStringList{u"0"_s, u"n"_s, u"no"_s, u"否"_s, u"无"_s}.contains(word))
        return refused(say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type 1 for yes or 0 for no.")));
    return taken(answer);
}

TypedAnswer parseChoice(const core::Clause &clause, const QString &text)
{
    const auto &options = clause.rule.options;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto number = core::integerFrom(words.value(0));
    std::size_t place = options.size();
    for (std::size_t n = 0; n < options.size(); ++n) {
        if (options[n].id == words.value(0) || options[n].label == words.value(0) ||
            options[n].label == text || (number && *number == static_cast<qint64>(n) + 1))
            place = n;
    }
    if (place == options.size())
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "Type the option's number, 1 to %1."))
                .arg(options.size()));
    ClauseAnswer answer;
    answer.a = static_cast<std::int64_t>(place);
    const core::Worth &worth = options[place].worth;
    if (words.size() < 2 || options[place].label == text)
        return taken(answer);
    const auto points = core::pointsFrom(words[1]);
    if (!points || !worth.ranged || words.size() > 2)
        return refused(worth.ranged ? notPoints()
                                    : say(QT_TRANSLATE_NOOP("ui::AnswerText",
                                                            "This option's points are fixed.")));
    answer.points = signedFor(*points, worth.min, worth.max);
    answer.hasPoints = true;
    if (answer.points < worth.min || answer.points > worth.max)
        return refused(outOfRange(worth.min, worth.max));
    return taken(answer);
}

TypedAnswer parsePoints(const core::Clause &clause, const QString &text)
{
    const core::Rule &rule = clause.rule;
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() != (rule.each ? 2 : 1))
        return refused(
            rule.each ? say(QT_TRANSLATE_NOOP("ui::AnswerText",
                                              "Type the count and, after a blank, the points."))
                      : notPoints());
    ClauseAnswer answer;
    if (rule.each) {
        const auto count = countOf(numbers[0]);
        if (!count || *count > core::largestPoints)
            return refused(
                say(QT_TRANSLATE_NOOP("ui::AnswerText", "A count is a whole number from 0 up.")));
        answer.a = *count;
    }
    const auto points = core::pointsFrom(numbers.last());
    if (!points)
        return refused(notPoints());
    const std::int64_t times = rule.each ? answer.a : 1;
    const Points min{rule.min.thousandths * times};
    const Points max{rule.max.thousandths * times};
    answer.points = signedFor(*points, rule.min, rule.max);
    answer.hasPoints = true;
    const bool isNothing = rule.optional && answer.points == Points{};
    const bool isBounded = rule.type == core::RuleType::Judge;
    if (isBounded && !isNothing && (answer.points < min || answer.points > max))
        return refused(outOfRange(min, max));
    return taken(answer);
}

TypedAnswer parseVotes(const core::Clause &clause, const QString &text)
{
    const QStringList numbers = numbersOf(text);
    const auto kinds = static_cast<qsizetype>(clause.rule.worth.size());
    if (numbers.size() != kinds)
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText",
                                  "Type %1 numbers with blanks between, in the standard's order."))
                .arg(kinds));
    ClauseAnswer answer;
    for (const QString &number : numbers) {
        const auto votes = countOf(number);
        if (!votes)
            return refused(
                say(QT_TRANSLATE_NOOP("ui::AnswerText", "A count is a whole number from 0 up.")));
        answer.many.push_back(*votes);
    }
    if (std::all_of(answer.many.begin(), answer.many.end(), [](qint64 n) { return n == 0; }))
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "There must be one vote at least.")));
    return taken(answer);
}

std::optional<std::int32_t> variantOf(const core::Rule &rule, const QString &word)
{
    for (std::size_t n = 0; n < rule.variants.size(); ++n) {
        if (rule.variants[n].label == word || rule.variants[n].id == word ||
            QString::number(n + 1) == word)
            return static_cast<std::int32_t>(n);
    }
    return std::nullopt;
}

TypedAnswer parseMatters(const core::Clause &clause, const QString &text)
{
    ClauseAnswer answer;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        core::Matter matter;
        const qsizetype colon = part.lastIndexOf(u':');
        matter.name = (colon < 0 ? part : part.left(colon)).trimmed();
        if (colon >= 0) {
            const auto variant = variantOf(clause.rule, part.mid(colon + 1).trimmed());
            if (!variant)
                return refused(
                    say(QT_TRANSLATE_NOOP("ui::AnswerText", "The standard does not know “%1”."))
                        .arg(part.mid(colon + 1).trimmed()));
            matter.variant = *variant;
        }
        if (matter.name.isEmpty())
            return refused(say(QT_TRANSLATE_NOOP("ui::AnswerText", "A matter needs a name.")));
        answer.matters.push_back(matter);
    }
    return taken(answer);
}

TypedAnswer parseDate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?$"_s);
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    QRegularExpressionMatch match = packed.match(text);
    if (!match.hasMatch())
        match = form.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    if (!match.hasMatch() || !day.isValid())
        return refused(
            say(QT_TRANSLATE_NOOP("ui::AnswerText", "A date is typed as 2023-07-03 or 20230703.")));
    ClauseAnswer answer;
    answer.a = day.toJulianDay();
    return taken(answer);
}

} // namespace

QString narrowed(const QString &typed)
{
    QString plain = typed;
    for (QChar &c : plain) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2014))
            c = u'-';
        else if (c == QChar(0x3002))
            c = u'.';
        else if (c == QChar(0x3001))
            c = u',';
    }
    return plain.simplified();
}

TypedAnswer parseAnswer(const core::Clause &clause, const QString &typed)
{
    const QString text = narrowed(typed);
    if (text.isEmpty())
        return {};
    switch (clause.input) {
    case InputType::Count:
        return parseCount(clause, text);
    case InputType::Number:
        return parseNumber(clause, text);
    case InputType::Ratio:
        return parseRatio(clause, text);
    case InputType::Check:
        return parseCheck(text);
    case InputType::Choice:
        return parseChoice(clause, text);
    case InputType::Points:
        return parsePoints(clause, text);
    case InputType::Votes:
        return parseVotes(clause, text);
    case InputType::Matters:
        return parseMatters(clause, text);
    case InputType::Date:
        return parseDate(text);
    case InputType::Text: {
        ClauseAnswer answer;
        answer.text = typed.trimmed();
        return taken(answer);
    }
    case InputType::None:
        break;
    }
    return refused(say(QT_TRANSLATE_NOOP("ui::AnswerText", "Nothing is typed here.")));
}

bool takesAnswer(const core::Clause &clause)
{
    return clause.input != InputType::None;
}

bool canBeClean(const core::Item &item, const core::Clause &clause)
{
    using core::RuleType;
    if (!takesAnswer(clause))
        return true;
    switch (clause.rule.type) {
    case RuleType::Each:
    case RuleType::Require:
    case RuleType::Shortfall:
    case RuleType::Zero:
        return true;
    case RuleType::Once:
        return clause.rule.points.thousandths < 0 || item.kind == core::ItemKind::Veto;
    case RuleType::Judge:
        return clause.rule.optional;
    default:
        return false;
    }
}

bool takesAnotherNumber(const core::Clause &clause, const QString &typed)
{
    const qsizetype there = typed.split(u' ', Qt::SkipEmptyParts).size();
    if (clause.input == InputType::Votes)
        return there < static_cast<qsizetype>(clause.rule.worth.size());
    if (clause.input == InputType::Points && clause.rule.each)
        return there < 2;
    return hasRange(clause.rule) && there < 2;
}

} // namespace ui
