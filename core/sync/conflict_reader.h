// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/journal/standard_shelf.h"
#include "core/sync/conflicts.h"

namespace core {

class Database;

/// Reads one conflict after the other with statements that are kept: what stands of a unit, who
/// wrote it, and where it belongs.
///
///     ConflictReader reader(db, ownOffice, ownKey);
///     const Conflict conflict = reader.read({Register::Answers, sheet.key, 3});
///
/// Thread: that of its Database.
class ConflictReader
{
public:
    ConflictReader(Database &db, const QString &ownOffice, const QByteArray &ownKey);

    /// With its heads as sides, the one shown first; without any where nothing is written.
    Conflict read(const Unit &unit);
    Conflict placeOf(const Unit &unit); ///< without sides

private:
    std::vector<OpName> headsOf(const Unit &unit);
    std::vector<OpName> onlyHeadOf(const Unit &unit);
    OpName originOf(const Unit &unit, OpName op);
    std::optional<OpName> reopened(const Unit &unit, const OpName &op);
    std::vector<OpName> basesOf(const Unit &unit, std::int64_t stream, std::int64_t step);
    ConflictSide sideOf(const Unit &unit, const OpName &head);
    void place(Conflict &conflict);
    QString itemNumber(const Unit &unit);

    Database &m_db;
    Heads m_heads;
    StandardShelf m_shelf;
    QString m_ownOffice;
    QByteArray m_ownKey;
};

} // namespace core
