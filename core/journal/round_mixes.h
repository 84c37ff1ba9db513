// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/mix_source.h"
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

/// Whose mix, by numbers in the file.
struct MixName
{
    std::int64_t round = 0;
    std::int64_t standard = 0;
    std::int64_t organization = 0;
};

/// The mixes of whole rounds, each made when first asked for: as they were frozen, else of what was
/// frozen of their sheets, and among each other where the standard looks at peers.
///
///     RoundMixes mixes(db, shelf, today);
///     const MixedTotal *mixed = mixes.of({round, standard, organization});
///
/// Made for one state of the file. Thread: that of its Database; `shelf` must outlive it.
class RoundMixes
{
public:
    using Explained = std::unordered_map<std::int64_t, Result>; ///< by organization

    /// Sheets begun after `day`, if it is valid, do not take part.
    RoundMixes(Database &db, StandardShelf &shelf, const QDate &day);

    /// Null: none of its sheets under this standard can be scored.
    const MixedTotal *of(const MixName &name);

    /// The same with its reasons, but without items and sections: those are of the sheet of its
    /// `level`.
    std::optional<Result> explained(const MixName &name);

    /// All those of a round under one standard that were not frozen, in the same way.
    const Explained &openOnes(std::int64_t round, std::int64_t standard);

private:
    using Mixes = std::unordered_map<std::int64_t, MixedTotal>; ///< by organization
    using Key = std::pair<std::int64_t, std::int64_t>;          ///< round and standard

    const ShelvedStandard *shelved(std::int64_t standard);
    Mixes make(std::int64_t round, std::int64_t standard);
    Mixes frozen(std::int64_t round, std::int64_t standard);
    bool isAll(const Mixes &kept, std::int64_t round, std::int64_t standard);
    bool isOpenAmongPeers(std::int64_t round, const ShelvedStandard &standard);
    /// Those that are `kept` are peers of the others, with the grade that they have.
    void score(const MixName &name, const ShelvedStandard &standard, const Mixes &kept,
               Detail detail, const MixBatch::Tell &tell);
    void bindDay(Statement &statement, int place) const;

    Database &m_db;
    StandardShelf &m_shelf;
    QDate m_day;
    std::map<Key, Mixes> m_made;
    std::map<Key, Explained> m_explained;
};

} // namespace core
