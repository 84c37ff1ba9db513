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
                    u"the standard needs the cohort rules, not available in this version"_s);
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
        return standard.items[at(step.ordinal)]->id;
    case ScoringStep::Kind::When:
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
    case ScoringStep::Kind::Section:
        return scoreSection(work, *work.standard.sections[at(step.ordinal)]);
    case ScoringStep::Kind::SectionLevel:
        return findSectionLevel(work, *work.standard.sections[at(step.ordinal)]);
    case ScoringStep::Kind::Total:
        return scoreTotal(work);
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

void run(Work &work, const Sheet &sheet, const Subject &subject, Detail detail)
{
    work.begin(sheet, subject, detail);
    for (const ScoringStep &step : work.standard.steps) {
        try {
            take(work, step);
        } catch (Error &error) {
            if (error.where().isEmpty())
                error.at(placeOf(work.standard, step));
            throw;
        }
    }
    listGaps(work);
    gradeResult(work);
}

int rankOf(const CompiledStandard &standard, const LevelAnswers &answers)
{
    return static_cast<int>(standard.standard.levels.indexOf(answers.subject->level));
}

const Measure *weightOf(const CompiledStandard &standard, const QString &level)
{
    for (const LevelWeight &weight : standard.standard.mix) {
        if (weight.level == level)
            return &weight.weight;
    }
    return nullptr;
}

/// What the levels of a mix come to together.
struct Mixed
{
    Int128 sum = 0; ///< thousandths × millionths
    int present = 0;
    bool incomplete = false;
    std::vector<std::int32_t> unanswered;
    std::vector<std::int32_t> vetoes;
    QStringList attributes;

    void add(const Result &result, Measure weight)
    {
        sum += Int128{result.exactTotal.thousandths} * weight.millionths;
        ++present;
        incomplete = incomplete || result.state == ResultState::Incomplete;
        unite(unanswered, result.unanswered);
        for (const QString &name : result.missingAttributes) {
            if (!attributes.contains(name))
                attributes.append(name);
        }
    }

    static void unite(std::vector<std::int32_t> &all, const std::vector<std::int32_t> &more)
    {
        all.insert(all.end(), more.begin(), more.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
};

using LevelTotals = std::vector<std::pair<QString, Points>>;

Result mixed(Work &work, const std::vector<LevelAnswers> &levels, Detail detail)
{
    const Standard &standard = work.standard.standard;
    Mixed mix;
    LevelTotals totals;
    const LevelAnswers *top = nullptr;
    for (const LevelAnswers &level : levels) {
        run(work, *level.sheet, *level.subject, detail);
        totals.emplace_back(level.subject->level, work.result.total);
        Mixed::unite(mix.vetoes, work.result.vetoes);
        const Measure *weight = weightOf(work.standard, level.subject->level);
        if (weight)
            mix.add(work.result, *weight);
        if (weight || !top)
            top = &level;
    }
    run(work, *top->sheet, *top->subject, detail);
    Result &result = work.result;
    result.exactTotal = {static_cast<std::int64_t>(dividedRounding(mix.sum, 1'000'000))};
    result.total = roundedTo(result.exactTotal, standard.total.places);
    result.unanswered = mix.unanswered;
    result.missingAttributes = mix.attributes;
    result.vetoes = mix.vetoes;
    result.levels = totals;
    work.levelMissing = mix.incomplete || mix.present < static_cast<int>(standard.mix.size());
    gradeResult(work);
    return result;
}

Result highestComplete(Work &work, const std::vector<LevelAnswers> &levels, Detail detail)
{
    LevelTotals totals;
    Result counts;
    bool found = false;
    for (const LevelAnswers &level : levels) {
        run(work, *level.sheet, *level.subject, detail);
        totals.emplace_back(level.subject->level, work.result.total);
        const bool complete = work.result.state != ResultState::Incomplete;
        if (complete || !found)
            counts = work.result;
        found = found || complete;
    }
    counts.levels = totals;
    return counts;
}
} // namespace

void Work::begin(const Sheet &answers, const Subject &about, Detail detail)
{
    sheet = &answers;
    subject = &about;
    explain = detail == Detail::Full;
    totalIsRounded = false;
    levelMissing = false;
    total = {};
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
    result.provisional = false;
}

Scorer::Scorer(const CompiledStandard &standard) : m_work(std::make_unique<Work>(standard))
{
    requireAbsolute(standard);
}

Scorer::~Scorer() = default;

const Result &Scorer::score(const Sheet &sheet, const Subject &subject, Detail detail)
{
    run(*m_work, sheet, subject, detail);
    return m_work->result;
}

Result score(const CompiledStandard &standard, const Sheet &sheet, const Subject &subject,
             Detail detail)
{
    return Scorer(standard).score(sheet, subject, detail);
}

Result scoreLevels(const CompiledStandard &standard, const std::vector<LevelAnswers> &levels,
                   Detail detail)
{
    requireAbsolute(standard);
    std::vector<LevelAnswers> ordered = levels;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const LevelAnswers &a, const LevelAnswers &b) {
                         return rankOf(standard, a) < rankOf(standard, b);
                     });
    Work work(standard);
    return standard.standard.mix.empty() ? highestComplete(work, ordered, detail)
                                         : mixed(work, ordered, detail);
}

} // namespace core
