// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "core/tables/table.h"

#include <QString>

namespace ui {

class Session;

/// What a conflict is about: "item 3.2", "name, sector, areas".
QString conflictThing(const core::Conflict &conflict);

/// Whose a side is: "丰南区 (130207)"; an installation that nobody confirmed by its fingerprint.
QString sideOffice(const core::ConflictSide &side);

/// A line for each: organization, round, what it is about, between whom.
core::Table conflictList(const std::vector<core::Conflict> &conflicts);

/// The sides beside each other: the first row names them, each other row is one fact (value,
/// reason, points, who, when), its first cell what it is. Where the facts differ stands first.
core::Table conflictTable(Session &session, const core::Conflict &conflict);

/// A side's value in one line.
QString sideLine(Session &session, const core::Conflict &conflict, const core::ConflictSide &side);

} // namespace ui
