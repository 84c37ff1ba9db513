// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clause.h"

namespace core {

enum class ItemKind : std::uint8_t
{
    Scored,
    Bonus,
    Penalty,
    Veto,
    Gate,
    Information,
};

/// What an item earns that does not apply.
enum class AbsencePolicy : std::uint8_t
{
    Full,
    Zero,
    Exclude,
    PeerMean,
    Forbidden, ///< bars the inspector's mark; an `appliesIf` that fails earns by the default
};

/// The first level whose condition holds is the item's or section's.
struct LevelRule
{
    QString grade;
    Condition when;
    std::int32_t gradeOrdinal = -1;
};

struct ClauseGroup
{
    QString id;
    bool highest = false; ///< keeps the delta of the largest magnitude only
    std::optional<Points> limit;
};

struct Item
{
    QString id;
    QString number; ///< as printed; may repeat
    QString text;
    ItemKind kind = ItemKind::Scored;
    Points points; ///< of a scored item; of others only where `hasPoints`
    bool hasPoints = false;
    bool startsFull = true; ///< else at `start`
    Points start;
    std::optional<Points> floor; ///< the defaults of a scored item are filled in
    std::optional<Points> ceiling;
    QString method;
    QString evidence; ///< "optional" by default
    QString department;
    std::optional<Condition> appliesIf;
    AbsencePolicy notApplicable = AbsencePolicy::Full; ///< the default is filled in
    QStringList within;                                ///< of PeerMean
    std::int32_t peerRead = -1; ///< of PeerMean: which of the standard's peer reads
    std::vector<Clause> clauses;
    std::vector<ClauseGroup> groups;
    std::vector<LevelRule> levels;
    std::int32_t ordinal = -1; ///< among the items of the standard
    std::int32_t section = -1; ///< ordinal of the section it stands in
};
} // namespace core
