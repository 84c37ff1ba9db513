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

/// One organization in one round, under both standards.
struct ImpactCase
{
    std::int32_t organization = 0;
    std::int32_t round = 0;
    AssessmentId sheet;
    QString level;
    ImpactSide now;
    ImpactSide then;
    const Result *before = nullptr; ///< null: its items cannot be told
    const Result *after = nullptr;
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
