// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "core/base/error.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

void requireAbsolute(const CompiledStandard &standard)
{
    if (standard.readsPeers)
        throw Error(Failure::Invalid,
                    u"the standard looks at peers: its assessments are scored together"_s);
}

/// Information is never a gap, so what it misses is not named.
Truth heldFor(Work &work, const Item &item, const Condition &condition)
{
    const qsizetype named = work.result.missingAttributes.size();
    const Truth found = holds(work, condition);
    while (item.kind == ItemKind::Information && work.result.missingAttributes.size() > named)
        work.result.missingAttributes.removeLast();
    return found;
}

void findApplies(Work &work, const Item &item)
{
    if (!work.sheet->items[at(item.ordinal)].notApplicable)
        work.applies[at(item.ordinal)] = heldFor(work, item, *item.appliesIf);
}

void findAsked(Work &work, const Clause &clause)
{
    const Item &item = *work.standard.items[at(work.standard.itemOfClause[at(clause.ordinal)])];
    if (work.applies[at(item.ordinal)] != Truth::True || isUnclaimed(work, item))
        return;
    work.asked[at(clause.ordinal)] = heldFor(work, item, *clause.when);
}

void findSectionLevel(Work &work, const Section &section)
{
    if (work.sums[at(section.ordinal)].nothingApplies)
        return;
    const auto level = levelOf(work, section.levels);
    if (level)
        work.result.sections[at(section.ordinal)].level = *level;
    else
        work.levelMissing = true;
}

/// Where a refusal happened, when the rule itself could not say.
QString placeOf(const CompiledStandard &standard, const ScoringStep &step)
{
    switch (step.kind) {
    case ScoringStep::Kind::Applies:
    case ScoringStep::Kind::Item:
    case ScoringStep::Kind::ItemPeers:
        return standard.items[at(step.ordinal)]->id;
    case ScoringStep::Kind::When:
    case ScoringStep::Kind::Input:
        return standard.items[at(standard.itemOfClause[at(step.ordinal)])]->id + u'.' +
               standard.clauses[at(step.ordinal)]->id;
    case ScoringStep::Kind::Section:
    case ScoringStep::Kind::SectionLevel:
        return standard.sections[at(step.ordinal)]->id;
    case ScoringStep::Kind::Total:
        break;
    }
    return u"total"_s;
}

void take(Work &work, const ScoringStep &step)
{
    switch (step.kind) {
    case ScoringStep::Kind::Applies:
        return findApplies(work, *work.standard.items[at(step.ordinal)]);
    case ScoringStep::Kind::When:
        return findAsked(work, *work.standard.clauses[at(step.ordinal)]);
    case ScoringStep::Kind::Item:
        return scoreItem(work, *work.standard.items[at(step.ordinal)]);
    case ScoringStep::Kind::ItemPeers:
        return settleByPeers(work, *work.standard.items[at(step.ordinal)]);
    case ScoringStep::Kind::Section:
        return scoreSection(work, *work.standard.sections[at(step.ordinal)]);
    case ScoringStep::Kind::SectionLevel:
        return findSectionLevel(work, *work.standard.sections[at(step.ordinal)]);
    case ScoringStep::Kind::Total:
        return scoreTotal(work);
    case ScoringStep::Kind::Input:
        break;
    }
}

void listGaps(Work &work)
{
    Result &result = work.result;
    std::sort(result.vetoes.begin(), result.vetoes.end());
    for (std::size_t n = 0; n < result.items.size(); ++n) {
        if (result.items[n].unanswered)
            result.unanswered.push_back(static_cast<std::int32_t>(n));
    }
}

} // namespace

void runSteps(Work &work, const std::vector<ScoringStep> &steps)
{
    for (const ScoringStep &step : steps) {
        try {
            take(work, step);
        } catch (Error &error) {
            work.failedStage = step.stage;
            if (error.where().isEmpty())
                error.at(placeOf(work.standard, step));
            throw;
        }
    }
}

void scoreSheet(Work &work, const Sheet &sheet, const Subject &subject, Detail detail)
{
    work.begin(sheet, subject, detail);
    runSteps(work, work.standard.steps);
    listGaps(work);
}

void Work::begin(const Sheet &answers, const Subject &about, Detail detail)
{
    sheet = &answers;
    subject = &about;
    explain = detail == Detail::Full;
    totalIsRounded = false;
    levelMissing = false;
    total = {};
    attributes.clear();
    for (const QString &name : standard.attributes)
        attributes.push_back(findAttribute(about, name));
    asked.assign(standard.clauses.size(), Truth::True);
    applies.assign(standard.items.size(), Truth::True);
    for (std::size_t n = 0; n < applies.size(); ++n) {
        if (answers.items[n].notApplicable)
            applies[n] = Truth::False;
    }
    sums.assign(standard.sections.size(), {});
    result.items.resize(standard.items.size());
    for (ItemResult &item : result.items) {
        item.lines.clear();
        std::vector<Line> lines = std::move(item.lines);
        item = {};
        item.lines = std::move(lines);
    }
    result.sections.assign(standard.sections.size(), {});
    result.vetoes.clear();
    result.unanswered.clear();
    if (!result.missingAttributes.isEmpty())
        result.missingAttributes.clear();
    result.grading.clear();
    result.next.reset();
    result.levels.clear();
    result.level = about.level;
    result.rawTotal.reset();
    result.provisional = standard.readsPeers;
}

Scorer::Scorer(const CompiledStandard &standard) : m_work(std::make_unique<Work>(standard))
{
    requireAbsolute(standard);
}

Scorer::~Scorer() = default;

const Result &Scorer::score(const Sheet &sheet, const Subject &subject, Detail detail)
{
    scoreSheet(*m_work, sheet, subject, detail);
    gradeResult(*m_work);
    return m_work->result;
}

Result score(const CompiledStandard &standard, const Sheet &sheet, const Subject &subject,
             Detail detail)
{
    return Scorer(standard).score(sheet, subject, detail);
}

} // namespace core
