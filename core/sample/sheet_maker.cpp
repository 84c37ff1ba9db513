// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sheet_maker.h"

#include "core/base/error.h"
#include "core/sample/deduction_notes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t point = 1000;
constexpr int settlingSteps = 120;

// The least total of the grade above the worst, as its rule says; 60 where it says none.
std::int64_t leastTotal(const Grading &grading)
{
    if (grading.grades.size() < 2)
        return 60 * point;
    for (const GradeRule &rule : grading.rules)
        if (rule.grade == grading.grades[grading.grades.size() - 2] &&
            rule.when.kind == Condition::Kind::Compare && rule.when.left == Condition::Left::Total)
            return rule.when.reference.number.millionths / 1000;
    return 60 * point;
}

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

bool countsPoints(const Item &item)
{
    return item.kind == ItemKind::Scored || item.kind == ItemKind::Penalty;
}

} // namespace

SheetMaker::SheetMaker(const CompiledStandard &standard, const Subject &typical)
    : m_standard(standard)
    , m_scorer(standard)
    , m_sectionPoints(standard.sections.size())
    , m_least(leastTotal(standard.standard.grading))
{
    Sheet sheet;
    sheet.fit(standard.standard);
    Dice dice(1);
    beWell(typical, dice, sheet);
    const Result &best = m_scorer.score(sheet, typical, Detail::TotalsOnly);
    if (best.state != ResultState::Complete || best.grade != 0)
        throw Error(
            Failure::Defect,
            u"a sheet of the sample on which all is well earns %1 and is no A (%2 %3)"_s.arg(
                textOf(best.total), standard.standard.code,
                best.unanswered.empty() ? best.missingAttributes.join(u' ')
                                        : standard.items[at(best.unanswered.front())]->id));
    m_best = best.total.thousandths;
    for (std::size_t i = 0; i < m_sectionPoints.size(); ++i)
        m_sectionPoints[i] = best.sections[i].possible.thousandths;
    for (const Item *item : standard.items)
        if (countsPoints(*item))
            for (const Clause &clause : item->clauses)
                measure(*item, clause, typical);
}

// What a clause costs when it alone is not met.
void SheetMaker::measure(const Item &item, const Clause &clause, const Subject &typical)
{
    Sheet sheet;
    sheet.fit(m_standard.standard);
    std::int64_t before = 0;
    for (int severity = 1; severity <= worstSeverity; ++severity) {
        Dice dice(1);
        beWell(typical, dice, sheet);
        Fault fault{item.ordinal, clause.ordinal, item.section, severity, 0, 0};
        put(fault, typical, dice, sheet);
        const Result &result = m_scorer.score(sheet, typical, Detail::TotalsOnly);
        fault.cost = m_best - result.total.thousandths;
        fault.grade = result.grade;
        if (fault.cost <= before)
            continue;
        before = fault.cost;
        m_faults.push_back(fault);
    }
}

// All is well: what "nothing found" covers is left to it, the rest is typed at its best.
void SheetMaker::beWell(const Subject &subject, Dice &dice, Sheet &sheet)
{
    sheet.clear();
    for (const Item *item : m_standard.items)
        answerItem(*item, subject, dice, sheet);
}

void SheetMaker::answerItem(const Item &item, const Subject &subject, Dice &dice, Sheet &sheet)
{
    if (item.appliesIf && !holdsFor(*item.appliesIf, subject))
        return;
    const bool isOptional = item.kind == ItemKind::Bonus || item.kind == ItemKind::Information;
    if (isOptional && !(item.kind == ItemKind::Information && dice.chance(80)))
        return;
    bool clean = false;
    for (const bool recorded : {true, false}) { // others may refer to what is recorded
        for (const Clause &clause : item.clauses) {
            if ((clause.rule.type == RuleType::Record) != recorded)
                continue;
            if (isKeptWhenClean(item, clause))
                clean = true;
            else if (!clause.when || holdsFor(*clause.when, subject))
                answerClause({m_standard, subject, sheet}, clause, 0, dice,
                             sheet.clauses[at(clause.ordinal)]);
        }
    }
    sheet.items[at(item.ordinal)].clean = clean;
}

// An item with a fault has each of its clauses typed: it is not clean.
void SheetMaker::put(const Fault &fault, const Subject &subject, Dice &dice, Sheet &sheet)
{
    const Item &item = *m_standard.items[at(fault.item)];
    for (const Clause &clause : item.clauses) {
        ClauseAnswer &answer = sheet.clauses[at(clause.ordinal)];
        const bool isFaulty = clause.ordinal == fault.clause;
        if ((isFaulty || !answer.given) && (!clause.when || holdsFor(*clause.when, subject)))
            answerClause({m_standard, subject, sheet}, clause, isFaulty ? fault.severity : 0, dice,
                         answer);
    }
    sheet.items[at(fault.item)].clean = false;
}

void SheetMaker::takeBack(const Fault &fault, const Subject &subject, Dice &dice, Sheet &sheet)
{
    const Item &item = *m_standard.items[at(fault.item)];
    for (const Clause &clause : item.clauses)
        sheet.clauses[at(clause.ordinal)].clear();
    answerItem(item, subject, dice, sheet);
}

std::int64_t SheetMaker::wishedLoss(const SheetWish &wish, Dice &dice) const
{
    const auto worst = static_cast<int>(m_standard.standard.grading.grades.size()) - 1;
    const std::int64_t best = 90 * point;
    if (wish.grade == 0)
        return m_best - (best + dice.between(400, 8200) - dice.below(2600));
    if (wish.grade < worst) {
        const auto room = static_cast<int>((best - m_least) / 10);
        return m_best - (best - std::min(dice.between(20, room - 60), dice.between(20, room - 60)) *
                                    std::int64_t{10});
    }
    return m_best - (m_least - dice.between(300, 9500));
}

bool SheetMaker::isBearable(const Fault &fault, const SheetWish &wish, const Sheet &sheet) const
{
    const ItemAnswer &answer = sheet.items[at(fault.item)];
    const Item &item = *m_standard.items[at(fault.item)];
    const bool isAnswered =
        answer.clean ||
        std::any_of(item.clauses.begin(), item.clauses.end(),
                    [&](const Clause &clause) { return sheet.clauses[at(clause.ordinal)].given; });
    if (m_hit[at(fault.item)] != 0 || !isAnswered || fault.grade > wish.grade)
        return false;
    if (wish.grade > 0)
        return true;
    return m_sectionPoints[at(fault.section)] == 0 ||
           (m_spent[at(fault.section)] + fault.cost) * 100 <=
               m_sectionPoints[at(fault.section)] * 18;
}

void SheetMaker::choose(const SheetWish &wish, Dice &dice, const Sheet &sheet)
{
    m_chosen.clear();
    m_spare.clear();
    m_spent.assign(m_sectionPoints.size(), 0);
    m_hit.assign(m_standard.items.size(), 0);
    std::vector<std::size_t> order(m_faults.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    std::int64_t left = wishedLoss(wish, dice);
    for (const std::size_t i : order) {
        const Fault &fault = m_faults[i];
        const bool fits = fault.cost <= left + 150 && isBearable(fault, wish, sheet);
        if (!fits) {
            m_spare.push_back(i);
            continue;
        }
        left -= fault.cost;
        m_chosen.push_back(i);
        m_hit[at(fault.item)] = 1;
        m_spent[at(fault.section)] += fault.cost;
    }
}

/// One deduction less; false when there is none.
bool SheetMaker::mend(const Subject &subject, Dice &dice, Sheet &sheet)
{
    if (m_chosen.empty())
        return false;
    const Fault &fault = m_faults[m_chosen.back()];
    m_chosen.pop_back();
    m_hit[at(fault.item)] = 0;
    takeBack(fault, subject, dice, sheet);
    return true;
}

/// One deduction more; false when nothing is left that the wish can bear.
bool SheetMaker::worsen(const SheetWish &wish, const Subject &subject, Dice &dice, Sheet &sheet)
{
    for (auto next = m_spare.begin(); next != m_spare.end(); ++next) {
        const Fault &fault = m_faults[*next];
        if (!isBearable(fault, wish, sheet))
            continue;
        m_chosen.push_back(*next);
        m_spare.erase(next);
        m_hit[at(fault.item)] = 1;
        put(fault, subject, dice, sheet);
        return true;
    }
    return false;
}

const Result &SheetMaker::settle(const SheetWish &wish, const Subject &subject, Dice &dice,
                                 Sheet &sheet)
{
    const Result *result = &m_scorer.score(sheet, subject, Detail::TotalsOnly);
    for (int step = 0; step < settlingSteps && !wish.suspended; ++step) {
        if (result->grade == wish.grade || result->state != ResultState::Complete)
            break;
        const bool changed = result->grade > wish.grade ? mend(subject, dice, sheet)
                                                        : worsen(wish, subject, dice, sheet);
        if (!changed)
            break;
        result = &m_scorer.score(sheet, subject, Detail::TotalsOnly);
    }
    return *result;
}

void SheetMaker::fire(VetoRule::Effect effect, const Subject &subject, Dice &dice, Sheet &sheet)
{
    for (const VetoRule &veto : m_standard.standard.grading.vetoes) {
        if (veto.effect != effect)
            continue;
        const Item &item = *m_standard.items[at(veto.itemOrdinal)];
        put({item.ordinal, item.clauses.front().ordinal, item.section, 1, 0, 0}, subject, dice,
            sheet);
        return;
    }
}

void SheetMaker::note(Dice &dice, Sheet &sheet) const
{
    constexpr std::size_t most = 6;
    std::size_t written = 0;
    for (const std::size_t i : m_chosen) {
        const Fault &fault = m_faults[i];
        if (written == most || !dice.chance(650))
            continue;
        const Item &item = *m_standard.items[at(fault.item)];
        sheet.items[at(fault.item)].note = deductionNote(
            item, *m_standard.clauses[at(fault.clause)], sheet.clauses[at(fault.clause)]);
        ++written;
    }
}

const Result &SheetMaker::make(const SheetWish &wish, const Subject &subject, Dice &dice,
                               Sheet &sheet)
{
    beWell(subject, dice, sheet);
    for (const Item *item : m_standard.items) {
        const QString reason = dice.chance(110) ? absenceReason(item->id) : QString();
        if (reason.isEmpty())
            continue;
        for (const Clause &clause : item->clauses)
            sheet.clauses[at(clause.ordinal)].clear();
        sheet.items[at(item->ordinal)] = {};
        sheet.items[at(item->ordinal)].notApplicable = true;
        sheet.items[at(item->ordinal)].reason = reason;
    }
    const auto worst = static_cast<int>(m_standard.standard.grading.grades.size()) - 1;
    const bool byVeto = wish.grade == worst && dice.chance(120);
    const SheetWish points{byVeto || wish.suspended ? worst - 1 : wish.grade, wish.suspended,
                           wish.notes};
    choose(points, dice, sheet);
    for (const std::size_t i : m_chosen)
        put(m_faults[i], subject, dice, sheet);
    const Result *result = &settle(points, subject, dice, sheet);
    if (wish.notes)
        note(dice, sheet);
    if (byVeto || wish.suspended) {
        fire(wish.suspended ? VetoRule::Effect::Suspend : VetoRule::Effect::Worst, subject, dice,
             sheet);
        result = &m_scorer.score(sheet, subject, Detail::TotalsOnly);
    }
    return *result;
}

} // namespace core
