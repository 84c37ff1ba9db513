// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"

#include <cstdint>
#include <map>

namespace core {

class Database;

/// Keeps what organizations came to over the levels of their assessors (table `outcome`): derived
/// state, made of the results of their sheets and, for a mix, of their answers.
///
/// A mix takes the sheets under the standard of the highest level; the highest complete level is
/// looked for among all.
///
/// Thread: that of its Database, inside its transaction. Organizations and rounds by their numbers
/// in the file.
class OutcomeScorer
{
public:
    OutcomeScorer(Database &db, StandardShelf &shelf) : m_db(db), m_shelf(shelf) {}

    /// After a sheet of theirs got another result, or came or went.
    void score(std::int64_t organization, std::int64_t round);
    void scoreOf(std::int64_t assessment);

    /// All of `round`; of every round that is not frozen, when it is 0.
    void scoreAll(std::int64_t round);

private:
    struct Level;

    bool isMixed(std::int64_t standard);
    const ShelvedStandard *standardAt(std::int64_t no);
    std::vector<Level> levelsOf(std::int64_t organization, std::int64_t round);
    void keep(std::int64_t organization, std::int64_t round, const Level &level);
    void keepMix(std::int64_t organization, std::int64_t round);

    Database &m_db;
    StandardShelf &m_shelf;
    std::map<std::int64_t, const ShelvedStandard *> m_standards; ///< by number in the file
};

/// Once for a file that was of a format without outcomes: makes those that are missing.
void settleOutcomes(Database &db);

} // namespace core
