// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/use_check.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The ordinals of the clauses and items that something reads.
struct Reads
{
    QSet<std::int32_t> clauses;
    QSet<std::int32_t> items;
};

Reads readsOf(Standard &standard)
{
    Reads reads;
    const auto addReference = [&reads](const Reference &reference) {
        if (reference.kind == Reference::Kind::Input)
            reads.clauses.insert(reference.clauseOrdinal);
    };
    const auto addCompare = [&](Condition &compare, const QString &) {
        reads.clauses.insert(compare.clauseOrdinal);
        reads.items.insert(compare.itemOrdinal);
        addReference(compare.reference);
    };
    visitReads(standard,
               {[&](const Place &, Reader, Condition &condition) {
                    visitCompares(condition, {}, addCompare);
                },
                [&](const Place &, Reader, Reference &reference) { addReference(reference); }});
    return reads;
}

bool isMeant(const Clause &record)
{
    return record.rule.type == RuleType::Record &&
           (record.input == InputType::Count || record.input == InputType::Number ||
            record.input == InputType::Ratio || record.input == InputType::Check);
}

class UseChecker
{
public:
    UseChecker(Standard &standard, FindingList &findings)
        : m_standard(standard)
        , m_findings(findings)
        , m_reads(readsOf(standard))
    {
    }

    void run()
    {
        visitItems(m_standard, [this](Item &item, const Place &place) {
            if (item.kind == ItemKind::Gate)
                checkGate(item, place);
            visitClauses(item, place,
                         [&](Clause &clause, const Place &at) { checkRecord(item, clause, at); });
            if (item.kind == ItemKind::Veto)
                checkVeto(item, place);
        });
        checkVetoRules();
    }

private:
    bool isRead(const Item &gate) const
    {
        return m_reads.items.contains(gate.ordinal) ||
               (!gate.clauses.empty() && m_reads.clauses.contains(gate.clauses.front().ordinal));
    }

    void checkGate(const Item &gate, const Place &place);
    void checkRecord(const Item &item, const Clause &clause, const Place &place);
    void checkVeto(const Item &veto, const Place &place);
    void checkVetoRules();
    void addDead(const Place &place, const QString &why, const QString &text);

    Standard &m_standard;
    FindingList &m_findings;
    Reads m_reads;
};

void UseChecker::checkGate(const Item &gate, const Place &place)
{
    if (!isRead(gate))
        m_findings.warn(u"input-unread"_s, place, u"no condition reads this gate"_s,
                        {{u"what"_s, u"gate"_s}});
}

void UseChecker::checkRecord(const Item &item, const Clause &clause, const Place &place)
{
    const bool ofGate = item.kind == ItemKind::Gate && clause.ordinal == item.clauses[0].ordinal;
    if (isMeant(clause) && !ofGate && !m_reads.clauses.contains(clause.ordinal))
        m_findings.warn(u"input-unread"_s, place, u"nothing reads what is entered here"_s,
                        {{u"what"_s, u"record"_s}});
}

void UseChecker::addDead(const Place &place, const QString &why, const QString &text)
{
    m_findings.warn(u"veto-dead"_s, place, text, {{u"why"_s, why}});
}

void UseChecker::checkVeto(const Item &veto, const Place &place)
{
    const std::vector<VetoRule> &rules = m_standard.grading.vetoes;
    const bool named = std::any_of(rules.begin(), rules.end(), [&veto](const VetoRule &rule) {
        return rule.itemOrdinal == veto.ordinal;
    });
    if (!named)
        addDead(place, u"unnamed"_s, u"the grading does not say what this veto does"_s);
    else if (!canFire(veto))
        addDead(place, u"never"_s, u"no answer makes this veto fire"_s);
}

void UseChecker::checkVetoRules()
{
    const Grading &grading = m_standard.grading;
    const std::vector<const Item *> items = itemsOf(m_standard);
    for (std::size_t n = 0; n < grading.vetoes.size(); ++n) {
        const VetoRule &rule = grading.vetoes[n];
        Place place;
        place.path = u"$.grading.vetoes["_s + QString::number(n) + u']';
        const Item *item =
            rule.itemOrdinal >= 0 ? items[static_cast<std::size_t>(rule.itemOrdinal)] : nullptr;
        if (item != nullptr && item->kind != ItemKind::Veto)
            addDead(place, u"other-kind"_s, u"%1 is no veto, so it never fires"_s.arg(item->id));
        else if (rule.effect == VetoRule::Effect::Cap && rule.gradeOrdinal == 0)
            addDead(place, u"best"_s, u"the best grade bars nothing"_s);
    }
}

bool isWorth(const Worth &worth)
{
    return worth.ranged ? worth.min != Points{} || worth.max != Points{} : worth.points != Points{};
}

/// Whether an answer to the rule can have a delta, be satisfied or not, or be checked.
bool canFire(const Rule &rule)
{
    switch (rule.type) {
    case RuleType::Record:
        return false;
    case RuleType::Choice:
        return std::any_of(rule.options.begin(), rule.options.end(),
                           [](const Option &option) { return isWorth(option.worth); });
    case RuleType::Tiers:
        return rule.otherwise != Points{} ||
               std::any_of(rule.tiers.begin(), rule.tiers.end(),
                           [](const Tier &tier) { return isWorth(tier.worth); });
    case RuleType::Judge:
        return rule.min != Points{} || rule.max != Points{};
    case RuleType::Shortfall:
    case RuleType::Slope:
    case RuleType::Share:
    case RuleType::Votes:
        return rule.points != Points{};
    default:
        return true;
    }
}
} // namespace

bool canFire(const Item &veto)
{
    return std::any_of(veto.clauses.begin(), veto.clauses.end(),
                       [](const Clause &clause) { return canFire(clause.rule); });
}

void checkUses(Standard &standard, FindingList &findings)
{
    UseChecker(standard, findings).run();
}

} // namespace core
