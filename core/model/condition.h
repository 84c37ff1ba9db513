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

/// A number that stands in the standard or is looked up: a threshold, target, tier, divisor.
/// Ordinals are -1 until `compile` resolves them.
struct Reference
{
    enum class Kind : std::uint8_t
    {
        None,
        Number,
        Date, ///< `number` holds the Julian day
        ByYear,
        Attribute,
        Input,
        PreviousTotal,
        PreviousItem,
        PeerMean,
        PeerHighest,
        PeerLowest,
    };

    Kind kind = Kind::None;
    Measure number;                              ///< Number, Date; of a peer reference: `plus`
    std::vector<std::pair<int, Measure>> byYear; ///< ascending years
    QString attribute;
    QString item;  ///< Input (empty: the same item), PreviousItem
    QString input; ///< the clause's id
    int rounds = 1;
    QStringList within;                 ///< peers
    std::int32_t attributeOrdinal = -1; ///< among those the standard reads
    std::int32_t itemOrdinal = -1;
    std::int32_t clauseOrdinal = -1; ///< in the whole standard
    std::int32_t peerRead = -1;      ///< peers: which of the standard's peer reads

    bool isThere() const { return kind != Kind::None; }

    bool readsPeers() const { return kind >= Kind::PeerMean; }
};

/// When a clause, an item, a level or a grade holds. Three-valued: what it reads may be missing.
struct Condition
{
    enum class Kind : std::uint8_t
    {
        Always,
        All,
        Any,
        Not,
        Compare,
    };
    enum class Left : std::uint8_t
    {
        Input,
        Attribute,
        Year,
        Item, ///< its points, its level or a gate's value
        Section,
        Total,
        Held, ///< the grade of the round before
    };
    enum class Comparison : std::uint8_t
    {
        Is,
        AtLeast,
        Above,
        AtMost,
        Below,
    };
    enum class Right : std::uint8_t
    {
        Reference,
        Percent, ///< of possible; of 100 for ratios
        Word,    ///< a grade, an option, a text
        Flag,    ///< true or false
    };

    Kind kind = Kind::Always;
    std::vector<Condition> parts; ///< All, Any, Not
    Left left = Left::Total;
    Comparison comparison = Comparison::Is;
    Right right = Right::Reference;
    bool flag = false;
    QString name;    ///< of the attribute, item or section
    QString input;   ///< the clause's id; `name` is its item, empty for the same one
    QString word;    ///< Right::Word
    Measure percent; ///< Right::Percent: 80 % is 80
    Reference reference;
    std::int32_t attributeOrdinal = -1;
    std::int32_t itemOrdinal = -1;
    std::int32_t clauseOrdinal = -1;
    std::int32_t sectionOrdinal = -1;
    std::int32_t wordOrdinal = -1; ///< the word as a grade (best 0) or an option of the input
};
} // namespace core
