// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/reporting/impact_report.h"

namespace core {

/// What two revisions have to do with each other: where the report's items stand in each.
struct ImpactPairing
{
    std::int32_t first = 0;         ///< place in ImpactReport::items of the standard's first item
    std::vector<std::int32_t> now;  ///< from `first` on: ordinals in the older one, or -1
    std::vector<std::int32_t> then; ///< in the newer one
    std::vector<char> shared;       ///< scored items of both
    std::vector<char> ladder; ///< by place in ImpactReport::grades: the newer one has this grade
};

/// What is compared of an item. A cohort's results are kept so until the last of them is known:
/// whole, those of a round of 11,000 take 50 MB.
struct ImpactItemResult
{
    Points earned;
    Points possible;
    bool unanswered = false;

    static ImpactItemResult of(const ItemResult &whole)
    {
        return {whole.earned, whole.possible, whole.unanswered};
    }
};

struct ImpactResult
{
    ResultState state = ResultState::Incomplete;
    Points total{};
    std::int32_t grade = -1; ///< ordinal in Grading::grades; -1: none
    bool provisional = false;
    std::vector<ImpactItemResult> items{}; ///< by Item::ordinal

    static ImpactResult of(const Result &whole);
};

/// The items of a result, however it is kept; or none, when they cannot be told. Owns nothing.
class ImpactItems
{
public:
    ImpactItems() = default;

    explicit ImpactItems(const Result *whole) : m_whole(whole ? &whole->items : nullptr) {}

    explicit ImpactItems(const ImpactResult *brief) : m_brief(brief ? &brief->items : nullptr) {}

    bool areThere() const { return m_whole != nullptr || m_brief != nullptr; }

    ImpactItemResult at(std::int32_t ordinal) const
    {
        const auto place = static_cast<std::size_t>(ordinal);
        return m_brief ? (*m_brief)[place] : ImpactItemResult::of((*m_whole)[place]);
    }

private:
    const std::vector<ItemResult> *m_whole = nullptr;
    const std::vector<ImpactItemResult> *m_brief = nullptr;
};

/// One organization in one round, under both standards.
struct ImpactCase
{
    std::int32_t organization = 0;
    std::int32_t round = 0;
    AssessmentId sheet;
    QString level;
    ImpactSide now;
    ImpactSide then;
    ImpactItems before;
    ImpactItems after;
    const ImpactPairing *pairing = nullptr;
};

/// Adds cases up. Thread: one each; what several have added is put together in the end.
///
///     ImpactTally tally(report);          // the report's lists are there, its figures are not
///     tally.add(one); …  tally.add(otherTally);
///     tally.finish(report);
class ImpactTally
{
public:
    explicit ImpactTally(const ImpactReport &lists);

    void add(const ImpactCase &one);

    void addUnfinished() { ++m_unfinished; }

    void add(ImpactTally &&more);
    void finish(ImpactReport &report);

private:
    static ImpactCounts countsOf(const ImpactCase &one);
    std::vector<ImpactMove> addItems(const ImpactCase &one);
    void addItem(const ImpactCase &one, std::size_t item, std::vector<ImpactMove> &moves);

    std::size_t m_grades;
    std::vector<ImpactItem> m_items;
    std::vector<ImpactRound> m_rounds;
    std::vector<ImpactCounts> m_organizations; ///< by place: counties and sectors are made of them
    std::vector<std::vector<int>> m_matrix;
    std::vector<Points> m_changes;
    std::vector<ImpactRow> m_rows;
    int m_unfinished = 0;
};

} // namespace core
