// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/round.h"
#include "core/storage/freezing_value.h"
#include "core/storage/register_codec.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

class Database;

/// The result of one sheet as it was frozen, with all that is needed to show it: nothing in it
/// hangs on what the file says of the organization, the standards or earlier rounds today.
struct FrozenResult
{
    SheetName name;
    StandardRef standard;
    QString grade;      ///< in words; empty: none
    QByteArray answers; ///< mark of the answers it was made of: `markOf`
    Result result;
    /// As it was when it was frozen: whether it counts and since when hangs on it. Freezings of
    /// earlier versions say nothing of it.
    std::optional<VisitValue> visit{};
};

/// What the levels of one organization came to together as it was frozen, without items and
/// sections: those are of the sheet of `result.level`.
struct FrozenMix
{
    OrganizationId organization;
    StandardRef standard;
    QString grade; ///< in words; empty: none
    Result result;
};

/// Some of a freezing's results: the value of one operation of register FrozenResults.
struct FrozenPart
{
    Key freezing;
    RoundId round;
    std::vector<FrozenResult> results;
    std::vector<FrozenMix> mixes{};
};

/// CBOR: 1 freezing, 2 round, 3 the results one after the other in a zstd frame, each with its
/// length before it: organization (16 bytes), level, series, standard (id, revision, hash), grade,
/// mark, `result_codec.h`, state of the visit, 1 and its day or 0; 4, where there are any, the
/// mixes in the same way: organization, standard, grade, `result_codec.h`. Results and mixes are
/// never in one part.
QByteArray encodeFrozenPart(const FrozenPart &part);
FrozenPart decodeFrozenPart(QByteArrayView value);
/// The results alone, by place, as `decodeItems` reads them; `into` keeps its memory.
void decodeFrozenItems(QByteArrayView value, std::vector<Result> &into);

/// First 16 bytes of BLAKE2b-256("frozen" ‖ freezing ‖ number as 4 bytes, big-endian).
Key frozenPartKey(const Key &freezing, int number);

/// First 8 bytes of BLAKE2b-256 over the items and values of a packed sheet: the same for the same
/// answers, whoever gave them and when.
QByteArray markOf(QByteArrayView packedSheet);

/// Whether a freezing has stored what a sheet came to.
bool isSheetFrozen(Database &db, const AssessmentId &sheet);

/// The mark of the answers that a sheet has now.
QByteArray readAnswersMark(Database &db, const AssessmentId &sheet);

/// The result that holds for a sheet of a frozen round; nothing for any other sheet.
std::optional<FrozenResult> readFrozenResult(Database &db, const AssessmentId &sheet);

/// What levels came to together, by numbers in the file; nothing: it was not frozen. Where an
/// organization has none of its own it is that of an entry it stands for.
std::optional<FrozenMix> readFrozenMix(Database &db, std::int64_t round, std::int64_t standard,
                                       std::int64_t organization);

} // namespace core
