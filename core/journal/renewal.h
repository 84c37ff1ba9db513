// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/operation.h"
#include "core/model/standard_entry.h"

#include <vector>

namespace core {

class Database;

/// A standard that took an earlier revision of a part.
struct TouchedStandard
{
    StandardEntry standard;          ///< its newest issued revision, or what its draft says
    std::optional<DraftEntry> draft; ///< of it, if somebody writes on one
    int taken = 0;                   ///< the newest revision of the part that it has
};

/// The standards that a new revision of a part touches: those not retired whose newest revision, or
/// whose draft, holds an earlier one.
std::vector<TouchedStandard> touchedBy(Database &db, const StandardEntry &part);

/// Lays the part into each: into its draft, or into a new draft of its next revision. To be applied
/// as one step.
std::vector<Edit> renewalEdits(Database &db, const StandardEntry &part,
                               const std::vector<TouchedStandard> &standards, const Clock &clock);

/// The revision that the next draft of a standard or part gets.
int nextRevision(Database &db, const QString &id);
/// The draft that somebody writes on already; the newest, if there are several.
std::optional<DraftEntry> draftOf(Database &db, const QString &id);

} // namespace core
