// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/transfer.h"

#include <QHash>

namespace core {
namespace {

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// What the ordinals in an answer to this clause stand for.
QStringList wordsOf(const Clause &clause)
{
    QStringList words;
    for (const Option &option : clause.rule.options)
        words.append(option.id);
    for (const Variant &variant : clause.rule.variants)
        words.append(variant.id);
    for (const auto &[vote, worth] : clause.rule.worth)
        words.append(vote);
    return words;
}

/// The range that the points beside an answer must lie in; a range of nothing: they say nothing.
/// Nothing: it cannot be told without scoring.
std::optional<Worth> rangeOf(const Rule &rule, const ClauseAnswer &answer)
{
    const auto option = static_cast<std::size_t>(answer.a);
    if (rule.type == RuleType::Choice && option < rule.options.size())
        return rule.options[option].worth;
    if (rule.type == RuleType::Judge) {
        const std::int64_t times = rule.each ? answer.a : 1;
        return Worth{true, {}, {rule.min.thousandths * times}, {rule.max.thousandths * times}};
    }
    const bool ranged = std::any_of(rule.tiers.begin(), rule.tiers.end(),
                                    [](const Tier &tier) { return tier.worth.ranged; });
    return ranged || rule.type != RuleType::Tiers ? std::nullopt : std::optional(Worth{});
}

/// Whether points may stand beside an answer that this rule does not take as they are.
bool mayBeRanged(const Rule &rule)
{
    return rule.type == RuleType::Choice || rule.type == RuleType::Judge ||
           rule.type == RuleType::Tiers;
}

/// False: the points lie where the rule does not allow them.
bool fitPoints(const Rule &rule, ClauseAnswer &answer)
{
    const std::optional<Worth> range = answer.hasPoints ? rangeOf(rule, answer) : std::nullopt;
    if (!range)
        return true;
    if (!range->ranged) {
        answer.hasPoints = false;
        answer.points = {};
        return true;
    }
    const bool allowedZero = rule.optional && answer.points == Points{};
    return allowedZero || (answer.points >= range->min && answer.points <= range->max);
}

/// Counts by word, in the order of the other revision. False: some were of a word that is gone.
bool reorder(const std::vector<std::int32_t> &words, std::vector<qint64> &many)
{
    std::vector<qint64> moved;
    for (std::size_t n = 0; n < many.size(); ++n) {
        const std::int32_t to = n < words.size() ? words[n] : -1;
        if (to < 0 && many[n] != 0)
            return false;
        if (to < 0)
            continue;
        if (moved.size() <= at(to))
            moved.resize(at(to) + 1);
        moved[at(to)] = many[n];
    }
    many = std::move(moved);
    return true;
}
} // namespace

AnswerTransfer::AnswerTransfer(const Standard &from, const Standard &to) : m_to(to)
{
    QHash<QString, const Item *> known;
    for (const Item *item : itemsOf(to))
        known.insert(item->id, item);
    for (const Item *item : itemsOf(from)) {
        const Item *target = known.value(item->id);
        m_targets.push_back(target == nullptr ? -1 : target->ordinal);
        m_unchanged.push_back(0);
        m_clauses.emplace_back();
        if (target != nullptr)
            pairClauses(*item, *target);
    }
}

void AnswerTransfer::pairClauses(const Item &from, const Item &to)
{
    std::vector<ClausePair> &pairs = m_clauses.back();
    bool unchanged = from.clauses.size() == to.clauses.size();
    for (std::size_t n = 0; n < to.clauses.size(); ++n)
        for (std::size_t old = 0; old < from.clauses.size(); ++old) {
            const Clause &before = from.clauses[old];
            const Clause &after = to.clauses[n];
            if (before.id != after.id || before.input != after.input)
                continue;
            pairs.push_back(pairOf(before, after));
            unchanged = unchanged && old == n && pairs.back().sameWords && !mayBeRanged(after.rule);
        }
    m_unchanged.back() = static_cast<char>(unchanged && pairs.size() == to.clauses.size());
}

AnswerTransfer::ClausePair AnswerTransfer::pairOf(const Clause &from, const Clause &to)
{
    ClausePair pair{&from, &to, true, {}};
    const QStringList before = wordsOf(from);
    const QStringList after = wordsOf(to);
    pair.sameWords = before == after;
    for (const QString &word : before)
        pair.words.push_back(static_cast<std::int32_t>(after.indexOf(word)));
    return pair;
}

bool AnswerTransfer::reword(const ClausePair &pair, ClauseAnswer &answer)
{
    const auto reworded = [&](std::int64_t word) {
        return word >= 0 && word < static_cast<std::int64_t>(pair.words.size())
                   ? pair.words[static_cast<std::size_t>(word)]
                   : -1;
    };
    if (pair.to->input == InputType::Choice) {
        answer.a = reworded(answer.a);
        return answer.a >= 0;
    }
    for (Matter &matter : answer.matters) {
        if (matter.variant < 0)
            continue;
        matter.variant = reworded(matter.variant);
        if (matter.variant < 0)
            return false;
    }
    return reorder(pair.words, answer.many);
}

void AnswerTransfer::carryClause(const ClausePair &pair, const Sheet &sheet, Sheet &into)
{
    const ClauseAnswer &said = sheet.clauses[at(pair.from->ordinal)];
    if (!said.given)
        return;
    ClauseAnswer &answer = into.clauses[at(pair.to->ordinal)];
    answer = said;
    const bool understood = pair.sameWords || reword(pair, answer);
    if (!understood || !fitPoints(pair.to->rule, answer))
        answer.clear();
}

void AnswerTransfer::carryItem(std::size_t item, const Sheet &sheet, Sheet &into) const
{
    if (m_targets[item] < 0)
        return;
    into.items[at(m_targets[item])] = sheet.items[item];
    for (const ClausePair &pair : m_clauses[item])
        carryClause(pair, sheet, into);
}

void AnswerTransfer::carry(const Sheet &sheet, Sheet &into) const
{
    const bool fits = into.clauses.size() == static_cast<std::size_t>(m_to.clauseCount);
    if (fits)
        into.clear();
    else
        into.fit(m_to);
    for (std::size_t item = 0; item < m_targets.size(); ++item)
        carryItem(item, sheet, into);
}

} // namespace core
