// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/journal/sheet_cohort.h"
#include "core/journal/sheet_scorer.h"
#include "core/model/operation.h"
#include "core/storage/packed_sheet.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

class Database;
class Statement;
struct FreezingBatch;
struct FrozenPart;
struct FrozenResult;
struct HeldOp;
struct VisitValue;
struct RedactedOp;
class WaitingItems;

/// Turns operations into rows: the derived tables are what these functions make of the log, and
/// nothing else writes them. Ops may come in any order: which of them a row shows, `Heads` decides;
/// a parent that is not there yet becomes a stub row; and what is scored is scored again when
/// anything that its score hangs on comes later.
///
/// Thread: that of its Database, inside its transaction.
class Projection
{
public:
    explicit Projection(Database &db) : m_db(db), m_scorer(db), m_heads(db) {}

    /// The ops that an edit of `reg` of `key` (for Answers and Remarks: of these items) replaces.
    /// Of an open conflict an ordinary edit replaces what is shown, the settling of it all.
    std::vector<Base> heads(Register reg, const Key &key, const std::vector<std::uint32_t> &items,
                            bool settling = false);

    /// Takes the op in and puts what now stands into the rows.
    void apply(const Operation &op, std::int64_t holder);

    /// Takes all of them in, sheet by sheet, for each in their order.
    void applyItems(WaitingItems &items);

    /// Scores one sheet and keeps the result; a sheet that cannot be scored loses its result. Then
    /// the later rounds of the organization that look at this one, when the result is another.
    void score(std::int64_t assessment);

    /// For very many ops: from here on sheets are held in memory and are written and scored once,
    /// at the latest by `settle`.
    void gather() { m_isGathering = true; }

    void settle();

    /// Scores the cohorts something of which has changed; how many results are others now.
    std::int64_t settleCohorts(const std::function<bool(std::int64_t)> &progress = {});

    /// What freezings of rounds have stored, as if it had come once more.
    void putFreezingsAgain();

    /// See `Heads::setKnown`.
    void setKnown(Heads::IsKnown isKnown) { m_heads.setKnown(std::move(isKnown)); }

private:
    void applyOrganization(const Operation &op);
    void applyCommon(const Operation &op);
    void applyRound(const Operation &op);
    void applyFreezing(const Operation &op);
    void applyFrozenResults(const Operation &op);
    void putBatch(const FreezingBatch &batch);
    void putFrozen(const FrozenPart &part, const OpName &name);
    void putFrozen(std::int64_t assessment, const FrozenResult &frozen);
    void putFrozenMixes(const FrozenPart &part, const OpName &name);
    void thaw(std::int64_t round);
    bool isFrozen(std::int64_t assessment);
    void applyStandard(const Operation &op);
    void applyDraft(const Operation &op);
    void applyRetirement(const Operation &op);
    void applyAssessment(const Operation &op);
    void putVisit(std::int64_t assessment, const VisitValue &visit);
    void applyItem(const HeldOp &held, std::int64_t sheet);
    void applyAnswers(const HeldOp &held, std::int64_t no);
    void applyRemarks(const HeldOp &held, std::int64_t no);
    void applyDecision(const Operation &op);
    void applyEvidence(const Operation &op);
    void applyRedaction(const Operation &op);
    void takeOutOfLog(const HeldOp &held, const RedactedOp &meant);
    void showWithout(const Operation &op);
    void showRemarksWithout(const Operation &op);
    void putRemark(std::int64_t assessment, std::uint32_t item, const OpName &head,
                   const QByteArray &text);
    void markLastDecision(std::int64_t organization, std::int64_t round);
    void put(const Operation &op);

    bool isAnyMerged();
    Key standsFor(const Key &organization);
    std::int64_t shownRow(const Key &organization); ///< of the one that stands for it
    bool isMerged(const Key &organization);
    bool isThere(const Key &organization);
    void keepPlace(Register reg, const Key &thing, const OrganizationId &named, int series);
    void applyDuplicate(const Operation &op);
    void settleMerged();
    void move(const Key &from, const Key &to);
    void moveSheets(const Key &from, const Key &to);
    void moveDecisions(const Key &from, const Key &to);
    void moveEvents(const Key &from, const Key &to);
    void settleMeeting(const Key &organization);
    Key organizationOf(std::int64_t assessment); ///< null: of none, or nothing is merged

    void noteScorer(PackedSheet &sheet, const Operation &op, std::int64_t holder);
    QByteArray holderKey(std::int64_t no);
    static std::optional<OpName> headIn(const PackedSheet &sheet, std::uint32_t item);
    std::optional<OpName> remarkHead(std::int64_t assessment, std::uint32_t item);
    std::optional<OpName> admitItem(const Unit &unit, const Operation &op, const ItemHeads &open,
                                    const std::optional<OpName> &own);
    void scoreAllOf(std::int64_t organization);
    void markCountedOrganizations();
    void spreadCountedOrganizations();
    std::optional<CohortName> nextStale();
    std::vector<std::int64_t> settleCohort(const CohortName &name,
                                           const CompiledStandard &standard);
    void scoreEach(Statement &sheets);
    void scoreLater(std::int64_t organization, std::int64_t round);
    void scoreWhatReads(std::int64_t assessment);
    const std::vector<std::int64_t> &lookingBack();
    bool isLookedBackAt(std::int64_t organization);
    std::vector<std::int64_t> lookedBackAt(std::vector<std::int64_t> sheets);

    std::int64_t rowOf(const char *find, const char *make, const Key &key);
    std::int64_t organizationRow(const Key &key);
    std::int64_t standardRow(const Key &key);
    std::int64_t roundRow(const Key &key);
    std::int64_t assessmentRow(const Key &key);
    PackedSheet readPacked(std::int64_t assessment);
    PackedSheet takePacked(std::int64_t assessment); ///< until `keepPacked`
    void keepPacked(std::int64_t assessment, PackedSheet sheet);
    void writePacked(std::int64_t assessment, const PackedSheet &sheet);
    void writeSheets();

    Database &m_db;
    SheetScorer m_scorer;
    Heads m_heads;
    Key m_lastSheet; ///< whose row was asked for last
    std::int64_t m_lastSheetRow = 0;
    std::optional<Unit> m_looked; ///< whose heads were asked for last, and these
    std::vector<OpName> m_lookedHeads;
    bool m_isGathering = false;
    std::optional<bool> m_countsOrganizations;              ///< some standard's quota does
    std::optional<std::vector<std::int64_t>> m_lookingBack; ///< standards
    std::optional<bool> m_isAnyMerged;            ///< organizations that were entered twice
    std::map<std::int64_t, PackedSheet> m_sheets; ///< changed and not written yet
    std::vector<std::int64_t> m_toScore;
};

} // namespace core
