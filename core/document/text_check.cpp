// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_check.h"

#include "core/document/check_words.h"
#include "core/document/rule_numbers.h"
#include "core/document/text_marks.h"
#include "core/scoring/compiled_standard.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool isNegative(const Worth &worth)
{
    return worth.points < Points{} || worth.min < Points{};
}

/// Whether an answer can take points off.
bool takesPoints(const Rule &rule)
{
    return rule.points < Points{} || rule.min < Points{} || rule.otherwise < Points{} ||
           std::any_of(rule.options.begin(), rule.options.end(),
                       [](const Option &option) { return isNegative(option.worth); }) ||
           std::any_of(rule.tiers.begin(), rule.tiers.end(),
                       [](const Tier &tier) { return isNegative(tier.worth); });
}

bool isPositive(const Worth &worth)
{
    return worth.points > Points{} || (worth.ranged && worth.max > Points{});
}

/// Points above zero in a rule that knows one direction.
bool givesPoints(const Rule &rule)
{
    switch (rule.type) {
    case RuleType::Each:
    case RuleType::Once:
    case RuleType::Shortfall:
    case RuleType::Slope:
        return rule.points > Points{};
    case RuleType::Judge:
        return rule.max > Points{};
    case RuleType::Choice:
        return std::any_of(rule.options.begin(), rule.options.end(),
                           [](const Option &option) { return isPositive(option.worth); });
    case RuleType::Tiers:
        return std::any_of(rule.tiers.begin(), rule.tiers.end(),
                           [](const Tier &tier) { return isPositive(tier.worth); });
    default:
        return false; // a share or a vote that reaches for the full points may say 扣 as well
    }
}

class TextChecker
{
public:
    TextChecker(Standard &standard, FindingList &findings)
        : m_standard(standard)
        , m_findings(findings)
        , m_numbers(standard)
    {
    }

    void run()
    {
        visitItems(m_standard, [this](Item &item, const Place &place) {
            checkItem(item, place);
            visitClauses(item, place,
                         [&](Clause &clause, const Place &at) { checkClause(item, clause, at); });
        });
        checkPaper();
    }

private:
    void checkItem(const Item &item, const Place &place);
    void checkClause(const Item &item, const Clause &clause, const Place &place);
    void checkEnds(const QString &text, const Place &place);
    void checkVetoBasis(const Item &item, const Place &place);
    void checkComplaints(const Item &item, const Clause &clause, const Place &place);
    void checkActivity(const Item &item, const Clause &clause, const Place &place);
    void checkPaper();
    void checkItemNumbers(const Item &item, const Place &place);
    void checkClauseNumbers(const Item &item, const Clause &clause, const Place &place);
    void addUnused(const QStringList &words, const Place &place);

    Standard &m_standard;
    FindingList &m_findings;
    RuleNumbers m_numbers;
};

void TextChecker::checkEnds(const QString &text, const Place &place)
{
    const QStringList ends = unsaidEndsIn(text);
    if (ends.isEmpty())
        return;
    const QString words = ends.join(u"、"_s);
    m_findings.warn(u"end-unsaid"_s, below(place, u"text"_s),
                    u"%1: it is not said whether the end itself belongs to it"_s.arg(words),
                    {{u"words"_s, words}});
}

void TextChecker::checkVetoBasis(const Item &item, const Place &place)
{
    const auto names = [](const QString &text) { return text.contains(u'《'); };
    const bool based =
        names(item.text) || std::any_of(item.clauses.begin(), item.clauses.end(),
                                        [&](const Clause &clause) { return names(clause.text); });
    if (!based)
        m_findings.warn(u"veto-basis"_s, below(place, u"text"_s),
                        u"the veto names no document that it stands on"_s);
}

void TextChecker::checkItem(const Item &item, const Place &place)
{
    checkEnds(item.text, place);
    checkItemNumbers(item, place);
    if (item.method.trimmed().isEmpty() && item.kind != ItemKind::Information)
        m_findings.warn(u"method-missing"_s, below(place, u"method"_s),
                        u"it is not said how this item is checked"_s);
    if (item.kind == ItemKind::Veto)
        checkVetoBasis(item, place);
}

void TextChecker::checkComplaints(const Item &item, const Clause &clause, const Place &place)
{
    if (!takesPoints(clause.rule))
        return;
    const CheckWords &words = checkWords();
    QString word = firstOutside(clause.text, words.complaints, {});
    if (word.isEmpty())
        word = firstOutside(item.text, words.complaints, {});
    if (!word.isEmpty())
        m_findings.warn(u"complaint-penalty"_s, below(place, u"text"_s),
                        u"points are taken off where people petition or report: "_s + word,
                        {{u"word"_s, word}});
}

void TextChecker::checkActivity(const Item &item, const Clause &clause, const Place &place)
{
    const bool counts =
        clause.rule.type == RuleType::Each || clause.rule.type == RuleType::Shortfall;
    if (!counts || item.kind > ItemKind::Penalty)
        return;
    const CheckWords &words = checkWords();
    QString word = firstOutside(clause.text, words.activities, words.places);
    if (word.isEmpty())
        word = firstOutside(item.text, words.activities, words.places);
    if (!word.isEmpty())
        m_findings.warn(u"count-of-activity"_s, below(place, u"text"_s),
                        u"points for how often something was done or reported: "_s + word,
                        {{u"word"_s, word}});
}

void TextChecker::checkClause(const Item &item, const Clause &clause, const Place &place)
{
    if (clause.text != item.text)
        checkEnds(clause.text, place);
    if (givesPoints(clause.rule) && isDeducting(clause.text) && !isGiving(clause.text))
        m_findings.warn(u"sign"_s, below(place, u"rule"_s),
                        u"the text takes points off, the rule gives them"_s);
    checkClauseNumbers(item, clause, place);
    checkComplaints(item, clause, place);
    checkActivity(item, clause, place);
}

/// The ways in which a rule may have written the number.
std::vector<Measure> readingsOf(const TextNumber &number)
{
    std::vector<Measure> readings = {number.value};
    if (number.tenThousands && number.value.millionths < largestValue * 100)
        readings.push_back({number.value.millionths * 10'000});
    if (number.kind == TextNumber::Kind::Percent)
        readings.push_back({number.value.millionths / 100});
    return readings;
}

/// Whether a rule is expected to use it, given the unit of what is typed.
bool isRuleNumber(const TextNumber &number, const QString &unit)
{
    if (number.value == Measure{})
        return false;
    if (number.kind != TextNumber::Kind::Plain)
        return true;
    const QStringList &spans = checkWords().spans;
    const bool isSpan = std::any_of(spans.begin(), spans.end(), [&number](const QString &span) {
        return number.after.startsWith(span);
    });
    return !unit.isEmpty() && number.after.startsWith(unit) && (!isSpan || spans.contains(unit));
}

void TextChecker::addUnused(const QStringList &words, const Place &place)
{
    if (words.isEmpty())
        return;
    const QString list = words.join(u"、"_s);
    m_findings.warn(u"number-unused"_s, below(place, u"text"_s),
                    u"the text names numbers that the rule does not use: "_s + list,
                    {{u"numbers"_s, list}});
}

void TextChecker::checkItemNumbers(const Item &item, const Place &place)
{
    QStringList unused;
    for (const TextNumber &number : numbersIn(item.text)) {
        const bool named =
            number.kind != TextNumber::Kind::Plain && isRuleNumber(number, QString());
        const std::vector<Measure> readings = readingsOf(number);
        const bool used = std::any_of(readings.begin(), readings.end(), [&](Measure reading) {
            return m_numbers.isUsed(*place.section, item, reading);
        });
        if (named && !used)
            unused.append(number.words);
    }
    addUnused(unused, place);
}

void TextChecker::checkClauseNumbers(const Item &item, const Clause &clause, const Place &place)
{
    if (clause.rule.type == RuleType::Record || clause.text == item.text)
        return;
    QStringList unused;
    for (const TextNumber &number : numbersIn(clause.text)) {
        const std::vector<Measure> readings = readingsOf(number);
        const bool used = std::any_of(readings.begin(), readings.end(), [&](Measure reading) {
            return m_numbers.isUsed(*place.section, item, clause, reading);
        });
        if (isRuleNumber(number, clause.inputUnit) && !used)
            unused.append(number.words);
    }
    addUnused(unused, place);
}

/// Whether every way of checking looks at files; one that is not said does not.
bool looksAtFilesOnly(const QString &method)
{
    const CheckWords &words = checkWords();
    QString list = method;
    for (const QString &end : words.methodEnds)
        list.replace(end, u" "_s);
    const QStringList ways = list.split(u' ', Qt::SkipEmptyParts);
    return !ways.isEmpty() && std::all_of(ways.begin(), ways.end(), [&words](const QString &way) {
        return holdsOneOf(way, words.files);
    });
}

Measure product(Measure one, Measure other)
{
    const Int128 exact = dividedRounding(Int128{one.millionths} * other.millionths, 1'000'000);
    return {static_cast<std::int64_t>(std::min(exact, Int128{largestValue} * 1'000'000))};
}

void TextChecker::checkPaper()
{
    Int128 all = 0;
    Int128 onPaper = 0;
    const std::vector<const Section *> sections = sectionsOf(m_standard);
    for (const Section *section : sections) {
        Measure weight = section->weight;
        for (std::int32_t up = section->parent; up >= 0;
             up = sections[static_cast<std::size_t>(up)]->parent)
            weight = product(weight, sections[static_cast<std::size_t>(up)]->weight);
        for (const Item &item : section->items) {
            if (item.kind != ItemKind::Scored)
                continue;
            const Int128 points = Int128{item.points.thousandths} * weight.millionths;
            all += points;
            onPaper += looksAtFilesOnly(item.method) ? points : 0;
        }
    }
    if (all <= 0 || 2 * onPaper <= all)
        return;
    const Measure share{static_cast<std::int64_t>(dividedRounding(1000 * onPaper, all)) * 100'000};
    m_findings.warn(u"paper-heavy"_s, {u"$"_s, nullptr, nullptr, nullptr},
                    u"%1% of the points are checked by files only"_s.arg(textOf(share)),
                    {{u"share"_s, textOf(share) + u'%'}});
}
} // namespace

void checkTexts(Standard &standard, FindingList &findings)
{
    TextChecker(standard, findings).run();
}

} // namespace core
