// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_facts.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

class Database;
class Statement;

/// What lies in the file of one sheet.
struct ImpactAnswers
{
    QByteArray packed; ///< empty: never opened
    std::optional<ImpactSide> kept;
    std::optional<ImpactSide> mix; ///< what its levels came to together, as that was frozen
    std::int32_t part = -1;        ///< place in ImpactRoundAnswers::parts of its frozen result
    std::int64_t place = 0;        ///< in that part
    std::optional<std::vector<EarlierRound>> earlier; ///< only where a standard reads them
};

/// All sheets of one round, in the order of ImpactFacts::sheets.
struct ImpactRoundAnswers
{
    std::int32_t round = 0;
    std::int32_t first = 0; ///< place of the first sheet
    bool isFrozen = false;  ///< as a whole; before that, batches of it may be
    std::vector<ImpactAnswers> sheets;
    std::vector<QByteArray>
        parts; ///< frozen results, as `core/storage/frozen_results.h` packs them

    const ImpactAnswers &of(std::int32_t sheet) const
    {
        return sheets[static_cast<std::size_t>(sheet - first)];
    }

    /// It has answers that count: what came after its round was frozen does not.
    bool counts(std::int32_t sheet) const
    {
        const ImpactAnswers &answers = of(sheet);
        return !answers.packed.isEmpty() && (!isFrozen || answers.part >= 0);
    }
};

/// Reads what an impact run needs, a round at a time.
///
/// Thread: that of the Database.
class ImpactSource
{
public:
    ImpactSource(Database &db, const ImpactFacts &facts, const ImpactReport &lists);

    ImpactRoundAnswers read(std::int32_t round);

private:
    void readSheets(ImpactRoundAnswers &into);
    void readFrozen(ImpactRoundAnswers &into);
    void readFrozenMixes(ImpactRoundAnswers &into);
    void readEarlier(ImpactRoundAnswers &into);
    void forgetStale(ImpactRoundAnswers &into);
    const ImpactRoundFacts &factsOf(const ImpactRoundAnswers &answers) const;
    ImpactSide sideAt(const Statement &row, int total);
    ImpactAnswers *answersOf(ImpactRoundAnswers &into, std::int64_t no);

    Database &m_db;
    const ImpactFacts &m_facts;
    const ImpactReport &m_lists;
    std::vector<std::pair<std::int64_t, std::int32_t>> m_byNo; ///< of the round being read
};

} // namespace core
