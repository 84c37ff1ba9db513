// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/model/organization.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace core {

struct Standard;

/// A named matter, counted once or as one of the rule's variants (-1: plain).
struct Matter
{
    QString name;
    std::int32_t variant = -1;

    bool operator==(const Matter &) const = default;
};

/// What was typed for one clause. Which fields hold something depends on the clause's input:
///
///     count    a = occurrences; many = occurrences of each variant, in the rule's order
///     number   a = millionths            ratio   a = part, b = whole, c = excluded (integers)
///     check    a = 0 or 1                choice  a = ordinal of the option
///     points   points (hasPoints)        votes   many = votes for each worth, in the rule's order
///     matters  matters                   text    text
///     date     a = Julian day (QDate::toJulianDay)
///
/// `points` with `hasPoints` stands beside a choice or tier that has a range; a judgement of each
/// has the count in `a` and the points beside it.
struct ClauseAnswer
{
    bool given = false;
    bool hasPoints = false;
    std::int64_t a = 0;
    std::int64_t b = 0;
    std::int64_t c = 0;
    Points points;
    std::vector<qint64> many;
    std::vector<Matter> matters;
    QString text;

    void clear(); ///< keeps capacity
    bool operator==(const ClauseAnswer &) const = default;
};

/// What was said of one item as a whole. The texts travel and are printed, never scored.
struct ItemAnswer
{
    bool notApplicable = false; ///< marked so by the inspector
    bool clean = false;         ///< nothing found: the clauses that allow it count as kept
    QString reason;             ///< why it does not apply
    QString note;               ///< reason of the deduction
    QString sample;
    QString source;
    QString remark;

    void clear();
    bool operator==(const ItemAnswer &) const = default;
};

/// The answers of one assessment, by the ordinals of one standard. Made to be used again and
/// again: `clear` keeps all memory.
struct Sheet
{
    std::vector<ItemAnswer> items;     ///< by Item::ordinal
    std::vector<ClauseAnswer> clauses; ///< by Clause::ordinal

    void fit(const Standard &standard); ///< sizes and clears
    void clear();
    bool operator==(const Sheet &) const = default;
};

/// What an earlier round gave.
struct EarlierRound
{
    int year = 0;
    std::optional<Points> total;
    QString grade;
    std::vector<std::pair<QString, Points>> items; ///< by item id
};

/// What scoring needs to know of the assessment besides its answers.
struct Subject
{
    QString organization; ///< code
    QString county;
    QString sector;
    QString township;
    Attributes attributes; ///< yes and no are the texts "true", "false"
    int year = 0;
    QString held; ///< the grade of the round before; empty: none
    QString level;
    std::vector<EarlierRound> previous; ///< newest first
};

} // namespace core
