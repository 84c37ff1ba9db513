// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace core {

enum class ResultState : std::uint8_t
{
    Complete,
    Incomplete, ///< something is unanswered: a provisional total, no grade
    Suspended,  ///< by a veto: no grade
};

/// What a line of an item's explanation says; the words are the window's and the paper's.
enum class LineCode : std::uint8_t
{
    Counted,       ///< count × each (÷ divisor): `count`, `each`; `free` counted nothing
    Checked,       ///< once: the points of the clause
    NotChecked,    ///< once, not checked: 0
    Unsatisfied,   ///< require: the item is 0
    Satisfied,     ///< require, satisfied
    Zeroed,        ///< zero, checked: the item is 0
    NotZeroed,     ///< zero, not checked
    ZeroedByCount, ///< each: `count` reached zeroFrom (`bound`): the item is 0
    Chosen,        ///< choice: `option`
    Judged,        ///< the inspector's points
    Short,         ///< shortfall: `value` of `bound`
    Beyond,        ///< slope: `value` beside `bound`, `count` steps
    Within,        ///< slope, shortfall: nothing is missing
    Tier,          ///< tiers: `value` falls in tier `option`
    NoTier,        ///< tiers: none, so the otherwise
    Shared,        ///< share: `value` of `bound`
    Voted,         ///< votes: a mean worth of `value`
    Converted,     ///< convert: `value`
    Recorded,      ///< no points
    Ranked,        ///< rank: place `count` of `peers`, `free` others beside it
    GroupHighest,  ///< group: only the largest counts
    GroupLimited,  ///< group: cut at `bound`
    Floored,       ///< the item's floor
    Ceiled,        ///< the item's ceiling
    NotApplicable, ///< the item does not apply: what it earns
    PeerMean,      ///< it does not apply: the mean of `peers`
    NoPeers,       ///< it does not apply, and no peer is left: excluded
};

struct Line
{
    LineCode code = LineCode::Recorded;
    std::int32_t clause = -1; ///< ordinal within the item; -1: of the item or a group
    std::int32_t group = -1;  ///< ordinal within the item
    Points points;            ///< the clause's delta before groups, or the effect of this line
    Measure count;            ///< occurrences (with factors), steps, place
    Points each;              ///< points per occurrence or step
    Measure value;            ///< what was measured, to 1/1,000,000
    Measure bound;            ///< threshold, required, target, limit
    std::int64_t free = 0;
    Measure divisor;          ///< dividedBy, 0 = none
    std::int32_t option = -1; ///< ordinal of option or tier
    std::int64_t peers = 0;   ///< among how many, where `bound`, `count` or `points` is of peers
    bool limited = false;     ///< the clause's limit cut it; `points` is after it
};

struct ItemResult
{
    Points earned;
    Points possible;
    Points nominal;          ///< unclamped, before zeroing
    std::int32_t level = -1; ///< ordinal of the grade; -1: none
    bool notApplicable = false;
    bool excluded = false;   ///< does not apply and is out of possible too
    bool unanswered = false; ///< a gap
    bool fired = false;      ///< a veto
    std::vector<Line> lines; ///< Detail::Full only
};

struct SectionResult
{
    Points earned;
    Points possible;
    std::int32_t level = -1;
};

enum class GradingCode : std::uint8_t
{
    Rule,       ///< rule `rule` holds: `grade`
    NoRule,     ///< none holds: the worst grade
    ShortBoard, ///< the weakest item or section (`name`) is `grade`
    Veto,       ///< veto `name`: `grade`
    Suspended,  ///< veto `name`
    Missing,    ///< `points` short of `grade`
    RankClass,  ///< place `count` of `of`: class `rule`, the total `raw` becomes `points`
    NoClass,    ///< place `count` of `of` lies beyond the last class: the total stays
    OverQuota,  ///< quota `rule` lets `count` of `of` have the grade before: `grade`
    Decided,    ///< `count` of the places of quota `rule` were given before, for good
};

struct GradingStep
{
    GradingCode code = GradingCode::Rule;
    std::int32_t rule = -1;  ///< ordinal in Grading::rules, rankClasses or quotas
    std::int32_t grade = -1; ///< after this step (Missing: the one aimed at)
    QString name;            ///< id of the item or section
    Points points;
    Points raw{};
    std::int64_t count = 0;
    std::int64_t of = 0;
};

/// The way to the next better grade.
struct NextGrade
{
    std::int32_t grade = -1;
    std::optional<Points> missing; ///< nothing, when it is not the total that is missing
    QStringList blockedBy;         ///< ids of vetoes, and of items or sections of a short board
    bool quotaIsFull = false;      ///< the grade was reached, and lost to a quota
};

/// What scoring gives for one assessment, or for one organization over its levels.
struct Result
{
    Points total;                   ///< rounded by the standard's rule
    Points exactTotal;              ///< before that rounding; a mix of levels is made of these
    std::optional<Points> rawTotal; ///< before rank classes
    Points possible;
    std::int32_t grade = -1; ///< ordinal in Grading::grades; -1: none
    ResultState state = ResultState::Incomplete;
    bool provisional = false;
    QString level;                                  ///< of assessors, the one that counts
    std::vector<std::pair<QString, Points>> levels; ///< each level's own total
    std::vector<SectionResult> sections;            ///< by Section::ordinal
    std::vector<ItemResult> items;                  ///< by Item::ordinal
    std::vector<std::int32_t> vetoes;               ///< ordinals of the items that fired
    std::vector<std::int32_t> unanswered;           ///< ordinals of items, in order
    QStringList missingAttributes;
    bool missesRound = false; ///< an earlier round or another thing that grading reads is missing
    std::vector<GradingStep> grading;
    std::optional<NextGrade> next;
};

} // namespace core
