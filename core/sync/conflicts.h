// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/heads.h"
#include "core/model/operation.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

class Database;
class Journal;

/// One of the values that stand beside each other.
struct ConflictSide
{
    OpName op;
    SiteId site;
    QString scope;
    QByteArray installation; ///< public key; whose it is, `peer` tells
    QString office;          ///< code; empty: nobody confirmed that installation
    QString officeName;      ///< empty: unknown
    QString author;          ///< name; empty: unknown
    std::int64_t at = 0;     ///< ms since 1970 UTC, by the writer's clock
    QByteArray value;        ///< as the register packs it; empty: taken back
};

/// A register with several values that nobody has chosen between.
struct Conflict
{
    QString id; ///< eight letters and digits, the same in every copy
    Unit unit;
    QString organization; ///< code, where it is about one
    QString organizationName;
    QString round;                   ///< name, for a sheet or a decision
    QString level;                   ///< of the sheet
    QString item;                    ///< number as printed in the standard, for an answer
    std::vector<ConflictSide> sides; ///< the one shown first
};

/// All open conflicts, by organization, round and item. `ownOffice` and `ownKey` name the sides
/// that were written here.
std::vector<Conflict> readConflicts(Database &db, const QString &ownOffice,
                                    const QByteArray &ownKey);

/// What stands of each of `units`, in the order of conflicts: as sides, the one shown first;
/// none where nothing is written.
std::vector<Conflict> readStanding(Database &db, const std::vector<Unit> &units,
                                   const QString &ownOffice, const QByteArray &ownKey);

/// The value in words that a person can compare: fields of a register, clauses of an answer.
QString valueText(Database &db, const Conflict &conflict, const QByteArray &value);

/// What a person decided: a place in the conflict's `sides`, and why.
struct ConflictChoice
{
    std::size_t side = 0;
    QString reason;
};

/// Settles a conflict: the value of the side chosen stands from now on, and the reason is kept
/// beside it. It is one step, an operation like any other, and can be undone. Throws
/// Error(Missing) when the conflict has changed since it was read.
void settleConflict(Database &db, Journal &journal, const Conflict &conflict,
                    const ConflictChoice &choice, const Clock &clock);

struct SettledConflict
{
    Conflict conflict;
    ConflictChoice choice;
};

/// The same for many: one step, undone as one. When one of them has changed, none is settled.
void settleConflicts(Database &db, Journal &journal, const std::vector<SettledConflict> &settled,
                     const Clock &clock);

/// What is to be written as one step of Action::ResolveConflict, before anything else is.
std::vector<Edit> settlingEdits(Database &db, const std::vector<SettledConflict> &settled,
                                const Clock &clock);

/// Why that side's value stands, as it is kept beside it.
Edit resolutionEdit(const Conflict &conflict, const ConflictSide &side, const QString &reason,
                    const Clock &clock);

/// "All of this organization: the county's value."
struct ConflictRule
{
    QString organization; ///< code; empty: of all
    QString round;        ///< name; empty: of all
    QString office;       ///< whose value stands
};

/// For each conflict, in their order, the side that the rule chooses; nothing where it is not
/// meant, or where the office has no side or several of different values. It settles nothing:
/// people look at it first.
std::vector<std::optional<std::size_t>> choicesBy(const ConflictRule &rule,
                                                  const std::vector<Conflict> &conflicts);

} // namespace core
