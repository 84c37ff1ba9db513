// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/condition.h"

namespace core {

/// What an inspector types for a clause.
enum class InputType : std::uint8_t
{
    None, ///< a rank of items needs no input
    Count,
    Number,
    Ratio,
    Check,
    Choice,
    Points,
    Votes,
    Matters,
    Text,
    Date,
};

enum class RuleType : std::uint8_t
{
    Each,
    Once,
    Require,
    Zero,
    Choice,
    Judge,
    Shortfall,
    Slope,
    Tiers,
    Share,
    Votes,
    Convert,
    Rank,
    Record,
};

/// Points that are fixed, or that the inspector chooses within bounds.
struct Worth
{
    bool ranged = false;
    Points points; ///< fixed
    Points min;    ///< ranged
    Points max;
};

struct Option
{
    QString id;
    QString label;
    Worth worth;
};

struct Variant
{
    QString id;
    QString label;
    Measure factor;
};

struct Tier
{
    Condition::Comparison comparison = Condition::Comparison::AtLeast;
    Reference bound;
    Worth worth;
};

enum class SlopeSide : std::uint8_t
{
    Below,
    Above,
};

enum class SlopeStep : std::uint8_t
{
    Continuous,
    Whole, ///< completed steps
    Up,    ///< begun steps
};

enum class RankOrder : std::uint8_t
{
    Descending, ///< the highest value is place 1
    Ascending,
};

enum class RankTies : std::uint8_t
{
    Competition,
    Dense,
    Average,
};

/// What a `rank` clause looks at.
struct RankRule
{
    enum class Of : std::uint8_t
    {
        Input,
        Items,
        Total,
    };

    Of of = Of::Input;
    QStringList items;
    QStringList within;
    RankOrder order = RankOrder::Descending;
    RankTies ties = RankTies::Competition;
    std::vector<Points> table;
    bool hasAfter = false;
    Points afterStep; ///< signed
    Points afterFloor;
    std::vector<std::int32_t> itemOrdinals; ///< of `items`
    std::int32_t peerRead = -1;             ///< which of the standard's peer reads
};

/// How an input becomes points. One struct for all types: a field that a type does not name in
/// core/scoring/README.md stays at its default.
struct Rule
{
    Points points;                 ///< each, once, shortfall, slope, share, votes
    std::optional<Points> limit;   ///< each, shortfall, slope: caps the magnitude
    Reference dividedBy;           ///< each, shortfall, slope
    std::int64_t free = 0;         ///< each: so many occurrences count nothing
    std::int64_t zeroFrom = 0;     ///< each: from here on the item is 0; 0 = never
    std::vector<Variant> variants; ///< each
    std::vector<Option> options;   ///< choice, and record of a choice
    Points min;                    ///< judge
    Points max;                    ///< judge
    Reference required;            ///< shortfall
    Reference threshold;           ///< slope
    Reference target;              ///< share
    Measure per = wholeMeasure(1); ///< slope
    std::vector<Tier> tiers;
    Points otherwise;                               ///< tiers
    std::vector<std::pair<QString, Measure>> worth; ///< votes, best first
    Measure factor;                                 ///< convert
    Points offset;                                  ///< convert
    RankRule rank;
    RuleType type = RuleType::Record;
    bool perMatter = false; ///< each: a named matter counts once, by its greatest variant
    bool optional = false;  ///< judge: 0 is always allowed
    bool each = false;      ///< judge: answered with count and points
    SlopeSide side = SlopeSide::Below;
    SlopeStep step = SlopeStep::Continuous;
    bool otherwiseWritten = false;
};
} // namespace core
