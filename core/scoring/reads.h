// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

#include <functional>

namespace core {

/// A place in a standard: the ids around it, and the JSON path in the document.
struct Place
{
    QString path;
    const Section *section = nullptr;
    Item *item = nullptr;
    Clause *clause = nullptr;
};

/// Who looks something up, for the order of work.
enum class Reader : std::uint8_t
{
    Applies,      ///< an item's appliesIf
    When,         ///< a clause's when; a shortfall's required, which a clean sheet reads
    Item,         ///< the item's rules and levels
    SectionLevel, ///< a section's levels
    Grading,      ///< a grading rule
};

/// Calls back for each condition and each reference that a rule of the standard holds, in the
/// standard's order. Conditions inside conditions, and references inside them, are left to the
/// caller (`visitCompares`).
struct ReadVisitor
{
    std::function<void(const Place &, Reader, Condition &)> condition;
    std::function<void(const Place &, Reader, Reference &)> reference;
};

/// "path.name[n]"; without a name "path[n]".
QString elementPath(const QString &path, QLatin1StringView name, std::size_t n);

void visitReads(Standard &standard, const ReadVisitor &visitor);

/// Calls back for each comparison inside a condition, with its path below the condition's.
void visitCompares(Condition &condition, const QString &path,
                   const std::function<void(Condition &, const QString &path)> &visit);

/// Each section of a standard with its place, depth first.
void visitSections(Standard &standard, const std::function<void(Section &, const Place &)> &visit);

} // namespace core
