// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <cstdint>

namespace core {

/// What became of one assessment under one standard.
enum class ImpactState : std::uint8_t
{
    Graded,
    Suspended, ///< by a veto: no grade
    Open,      ///< something is unanswered under it: no grade can be told
    Refused,   ///< an answer is not allowed by it
};

struct ImpactSide
{
    ImpactState state = ImpactState::Open;
    std::int32_t grade = -1; ///< place in ImpactReport::grades; -1: none
    Points total{};
    bool provisional = false; ///< it hangs on peers, and nothing is frozen
};

/// Counts of assessments in one county, sector or round.
struct ImpactCounts
{
    int compared = 0; ///< graded or suspended now
    int raised = 0;
    int lowered = 0;
    int lost = 0;   ///< graded now, no grade then
    int gained = 0; ///< suspended now, graded then
    int other = 0;  ///< to a grade that is not of the same ladder
    int totals = 0; ///< graded on both sides: their totals are compared
    Points sumOfChanges;

    int changed() const { return raised + lowered + lost + gained + other; }

    Points meanChange() const; ///< of `totals`, rounded half away from zero; 0 of none
    void add(const ImpactCounts &more);
};

struct ImpactGroup
{
    QString key;  ///< division or sector code
    QString name; ///< of the division as the workbook calls it; empty for sectors
    ImpactCounts counts;
};

/// What is earned of what is possible.
struct ImpactShare
{
    Points earned;
    Points possible;

    int perMille() const; ///< rounded half away from zero; 0 of nothing
};

/// How many totals change by `from` up to, but not, `to`: up (`sign` 1), down (−1) or not at all
/// (0).
struct ImpactBand
{
    int sign = 0;
    Points from;
    Points to; ///< 0: open
    int count = 0;

    bool holds(Points change) const;
};

} // namespace core
