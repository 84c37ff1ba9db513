// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/levels.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

class Database;
class Statement;

/// The sheet of one level that takes part in a mix.
struct MixSheet
{
    std::int64_t organization = 0; ///< by its number in the file
    QByteArray answers;            ///< packed
    Subject subject;
    std::optional<Result> settled;
    std::optional<std::int32_t> decided{}; ///< the grade of the mix, if a batch has frozen that
};

/// Reads the sheets of a round under one standard for what their levels come to together.
///
///     MixSource source(db, standard, round);
///     Statement rows = db.prepare(MixSource::select); …
///     while (rows.next())
///         if (std::optional<MixSheet> sheet = source.sheetAt(rows)) …
///
/// Thread: that of the Database.
class MixSource
{
public:
    /// Of a round (1), standard (2) and, if not 0, organization (4), without those begun after a
    /// day (3): an organization after the other.
    static constexpr const char *select =
        "SELECT a.no, a.organization, s.answers, f.stream, f.seq, f.place FROM assessment a "
        "JOIN sheet s ON s.no = a.no LEFT JOIN frozen f ON f.no = a.no "
        "WHERE a.round = ?1 AND a.standard = ?2 AND a.series % 16 = 0 AND a.state <> 4 "
        "AND (a.visit IS NULL OR ?3 IS NULL OR a.visit <= ?3) "
        "AND (?4 = 0 OR a.organization = ?4) ORDER BY a.organization, a.no";

    MixSource(Database &db, const ShelvedStandard &standard, std::int64_t round);

    bool isFrozen() const { return m_isFrozen; } ///< the round is, as a whole

    std::optional<MixSheet> sheetAt(const Statement &row); ///< nothing: it takes no part

private:
    bool isReadable(QByteArrayView answers);
    std::optional<Result> frozenAt(const Statement &row);

    Database &m_db;
    const ShelvedStandard &m_standard;
    bool m_isFrozen = false;
    Sheet m_room;
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Result>> m_parts; ///< by op
};

/// Sheets that are scored together: of a few organizations, or of all.
class MixBatch
{
public:
    using Tell = std::function<void(std::int64_t organization, const Result &result)>;

    explicit MixBatch(const ShelvedStandard &standard) : m_standard(standard) {}

    void add(MixSheet &&sheet);

    std::size_t organizations() const { return m_organizations; }

    bool isOfLast(std::int64_t organization) const
    {
        return !m_sheets.empty() && m_sheets.back().organization == organization;
    }

    /// Tells each organization and what its levels come to, and is empty then.
    void score(GroupSizes sizes, Detail detail, const Tell &tell);

private:
    const ShelvedStandard &m_standard;
    std::vector<MixSheet> m_sheets;
    std::size_t m_organizations = 0;
};

} // namespace core
