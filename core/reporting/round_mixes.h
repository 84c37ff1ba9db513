// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"

#include <QDate>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// The issued standards that weigh the levels of their assessors, by number in the file.
std::vector<std::int64_t> standardsWithMix(Database &db);

/// The levels of an issued standard, low to high; empty while its document is not in the file.
QStringList levelsOf(Database &db, std::int64_t standard);

/// What the levels of one organization come to together.
struct MixedTotal
{
    Points total;
    Points possible;
    ResultState state = ResultState::Incomplete;
    QString grade; ///< empty while incomplete or suspended
    bool isProvisional = false;
};

/// The mixes of whole rounds, each made when first asked for: among each other where the standard
/// looks at peers, of what was frozen where the round is frozen.
///
///     RoundMixes mixes(db, shelf, today);
///     const MixedTotal *mixed = mixes.of(round, standard, organization);
///
/// Made for one state of the file. Thread: that of its Database; `shelf` must outlive it.
class RoundMixes
{
public:
    /// Sheets begun after `day`, if it is valid, do not take part.
    RoundMixes(Database &db, StandardShelf &shelf, const QDate &day);

    /// By numbers in the file. Null: none of its sheets under this standard can be scored.
    const MixedTotal *of(std::int64_t round, std::int64_t standard, std::int64_t organization);

private:
    using Mixes = std::unordered_map<std::int64_t, MixedTotal>; ///< by organization

    Mixes make(std::int64_t round, std::int64_t standard);

    Database &m_db;
    StandardShelf &m_shelf;
    QDate m_day;
    std::map<std::pair<std::int64_t, std::int64_t>, Mixes> m_made; ///< by round and standard
};

} // namespace core
