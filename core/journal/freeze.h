// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/round.h"
#include "core/storage/frozen_results.h"

#include <functional>
#include <vector>

namespace core {

class Database;

/// Freezing a round: its results are stored as documents and nothing changes them any more, no
/// edit, no rescoring, no merge, no later version of the program.
///
///     journal.apply(Action::FreezeRound, freezeEdits(db, round, Key::make(clock)));
///
/// Decision: freezing is operations like everything else, so that it travels, is rebuilt and is
/// signed for. The results of up to 128 sheets of one scope lie packed in one operation of register
/// FrozenResults (a round has 11,000 sheets: some hundred operations, about 250 bytes a sheet, and
/// an office that is given its scope alone has its results whole); then one operation of register
/// Freezing, whose key is the round's, names them all by an id that their keys are derived from.
/// The register of the round itself is left alone: a name mended elsewhere at the same time is no
/// reason to thaw it. The log keeps the documents; state only says where in it they lie.
///
/// Decision: state stays a function of the operations. A round is frozen when register Freezing has
/// a value; then a sheet of it has the result that the freezing names, or none. So an answer or a
/// sheet that comes by merge afterwards is kept in the log and shown as what was typed, but counts
/// for nothing; `FrozenResult::answers` tells that it is not what was scored. Two offices that
/// freeze one round without knowing of each other are in conflict, which a person settles; until
/// then the later one is shown. Nobody thaws a round.
///
/// Decision: a round may be frozen in batches (第一批 …). A freezing names the sheets that it
/// leaves out and why; they, and what else it did not find, stay open and are scored on, among all
/// their peers, frozen ones included, while the results of the batch stay as they are: grades that
/// a batch gave keep their places in the quotas (`GradeBook`). The next
/// freezing of the round names the batches before it and adds its own; the round is frozen as a
/// whole when one leaves nothing out.
///
/// Thread: that of the Database.

/// What a person wants to know before. Sheets are those with a result that no batch has frozen.
struct FreezeOutlook
{
    int sheets = 0;
    int incomplete = 0; ///< of them; they stay so
    int unanswered = 0; ///< sheets without any answer: they get no result
    int conflicts = 0;  ///< open ones that grades of the round may hang on: they keep it open
    int frozen = 0;     ///< sheets of earlier batches
};

FreezeOutlook freezeOutlook(Database &db, const RoundId &round);

/// A sheet that a freezing may have to leave out.
struct FreezeObstacle
{
    AssessmentId sheet;
    QString organization;
    QString code;
    QString level;
    bool isIncomplete = false; ///< something, or all, is unanswered
    bool isDisputed = false;   ///< a conflict is open that its result may hang on
};

/// By code and level.
std::vector<FreezeObstacle> freezeObstacles(Database &db, const RoundId &round);

/// How many conflicts keep a round open when these sheets are left out: none, or all.
int conflictsLeft(Database &db, const RoundId &round, const std::vector<AssessmentId> &leftOut);

/// The decision by which a freezing leaves sheets out.
struct LeftOut
{
    std::vector<AssessmentId> sheets;
    QString reason;
};

/// Scores every sheet of the round that no batch has frozen once more, in full, and packs the
/// results. `freezing` is a new key, the name of this freezing. Throws Error(Missing) when there is
/// no such round, Error(Invalid) when sheets are left out without a reason, or all that there are,
/// Error(Refused) when the round is frozen or a conflict is open in it that leaving out does not
/// settle, Error(Cancelled) when `progress` (told the count of sheets) says so.
std::vector<Edit> freezeEdits(Database &db, const RoundId &round, const Key &freezing,
                              const std::function<bool(std::int64_t)> &progress = {},
                              const LeftOut &leftOut = {});

/// A freezing as it stands in the log.
struct FreezingStep
{
    FreezingBatch batch;
    QString by;          ///< who decided; empty: somebody who had not said who they are
    std::int64_t at = 0; ///< ms since 1970 UTC
};

/// The batches that hold for a round, oldest first.
std::vector<FreezingStep> readFreezings(Database &db, const RoundId &round);

/// Called by the journal for each edit: throws Error(Refused) when it would change a round that is
/// frozen as a whole, a sheet, an answer, a remark or a visit that is frozen, open a sheet in such
/// a round, take a batch back, or freeze over an open conflict. Decisions are taken after freezing,
/// and conflicts that come afterwards may be settled (`settling`): neither changes a result.
void guardFrozen(Database &db, const Edit &edit, bool settling);

} // namespace core
