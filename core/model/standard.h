// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/grading.h"
#include "core/model/item.h"

namespace core {

enum class Aggregate : std::uint8_t
{
    Sum,
    Average,
    Highest,
    Lowest,
};

struct Section
{
    QString id;
    QString number;
    QString title;
    std::optional<Points> points; ///< what the printed block says it sums to
    std::vector<Section> sections;
    std::vector<Item> items;
    Points base;
    Aggregate aggregate = Aggregate::Sum;
    bool byShare = false;
    Measure weight = wholeMeasure(1);
    std::optional<Points> floor;
    std::optional<Points> ceiling;
    std::vector<LevelRule> levels;
    std::int32_t ordinal = -1; ///< depth first, a section before what it holds
    std::int32_t parent = -1;
};

struct Part
{
    bool common = false; ///< the "1"; else a sector's "N"
    QString title;
    std::optional<Points> points;
    QString fromId; ///< of the document it was resolved from, else empty
    int fromRevision = 0;
    std::vector<Section> sections;
};

enum class Renormalise : std::uint8_t
{
    None,
    Total,
    Section,
};

struct TotalRule
{
    std::optional<Points> of;
    std::optional<Points> floor;
    std::optional<Points> ceiling;
    int places = 3;
    Renormalise renormalise = Renormalise::None;
};

struct LevelWeight
{
    QString level;
    Measure weight;
};

/// A standard as assessors see it: resolved, all in one document. Its x-… keys and the canonical
/// text are kept with the document, not here. Ordinals are filled in by the reader; the views
/// `items()` and `sections()` follow them.
struct Standard
{
    bool isPart = false; ///< a part of its own, to be taken into standards: nobody is graded by it
    QString id;
    int revision = 0;
    QString code;
    QString title;
    QString sector;
    int year = 0;
    std::vector<Part> parts;
    QStringList levels; ///< of assessors, low to high; {"county"} by default
    std::vector<LevelWeight> mix;
    TotalRule total;
    Grading grading;
    std::int32_t clauseCount = 0;
};

/// The items of a standard in its order: element n has ordinal n. Valid while `standard` lives.
std::vector<const Item *> itemsOf(const Standard &standard);
/// The sections, depth first, a section before what it holds.
std::vector<const Section *> sectionsOf(const Standard &standard);
/// Numbers items, sections and clauses; readers call it once.
void numberStandard(Standard &standard);

} // namespace core
