// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QByteArray>

#include <vector>

namespace core {

/// What one decision froze of a round.
struct FreezingBatch
{
    Key id; ///< of this freezing; null: nothing is frozen
    int parts = 0;
    int sheets = 0;
    QString reason{};                    ///< why sheets were left out
    std::vector<AssessmentId> leftOut{}; ///< by key; empty: the round is frozen as a whole
};

/// The value of register Freezing, whose key is the round's: its newest batch, and those before.
/// While sheets are left out the round stays open for all that no batch has frozen.
struct FreezingValue : FreezingBatch
{
    std::vector<FreezingBatch> earlier; ///< oldest first

    bool isWhole() const { return !id.isNull() && leftOut.empty(); }

    std::vector<FreezingBatch> batches() const; ///< oldest first
};

/// CBOR, as `FORMAT.md` says of register 14.
///
///     const FreezingValue freezing = decodeFreezing(op.value);
QByteArray encodeFreezing(const FreezingValue &freezing);
FreezingValue decodeFreezing(QByteArrayView value); ///< of an empty value: none

/// The keys of all batches one after the other: what `round.freezing` holds.
QByteArray idsOf(const FreezingValue &freezing);
bool namesBatch(QByteArrayView ids, const Key &batch);

} // namespace core
