// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/outcome_scorer.h"
#include "core/journal/sheet_scorer.h"
#include "core/model/operation.h"
#include "core/storage/packed_sheet.h"

#include <vector>

namespace core {

class Database;

/// Turns operations into rows: the derived tables are what these functions make of the log, and
/// nothing else writes them. Ops may come in any order; a parent that is not there yet becomes a
/// stub row.
///
/// Thread: that of its Database, inside its transaction.
class Projection
{
public:
    explicit Projection(Database &db) : m_db(db), m_scorer(db), m_outcomes(db, m_scorer.shelf()) {}

    /// The ops that give `reg` of `key` its value now (for Answers and Remarks: of these items).
    std::vector<Base> heads(Register reg, const Key &key, const std::vector<std::uint32_t> &items);

    /// Puts the op's value into the rows.
    void apply(const Operation &op, std::int64_t holder);

    /// Scores one sheet and keeps the result; a sheet that cannot be scored loses its result.
    void score(std::int64_t assessment);

private:
    void applyOrganization(const Operation &op);
    void applyCommon(const Operation &op);
    void applyRound(const Operation &op);
    void applyStandard(const Operation &op);
    void applyDraft(const Operation &op);
    void applyRetirement(const Operation &op);
    void applyAssessment(const Operation &op);
    void takeBackAssessment(std::int64_t no);
    void applyAnswers(const Operation &op, std::int64_t holder);
    void applyRemark(const Operation &op);
    void applyDecision(const Operation &op);
    void markLastDecision(std::int64_t organization, std::int64_t round);
    void noteHead(const Operation &op);
    void scoreAllOf(std::int64_t organization);

    std::int64_t rowOf(const char *find, const char *make, const Key &key);
    std::int64_t organizationRow(const Key &key);
    std::int64_t standardRow(const Key &key);
    std::int64_t roundRow(const Key &key);
    std::int64_t assessmentRow(const Key &key);
    PackedSheet readPacked(std::int64_t assessment);

    Database &m_db;
    SheetScorer m_scorer;
    OutcomeScorer m_outcomes;
};

} // namespace core
