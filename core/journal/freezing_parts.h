// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/freeze.h"
#include "core/storage/frozen_results.h"

#include <vector>

namespace core {

/// Packs what one freezing stores into edits: results first, then mixes, each part of one scope.
///
///     FreezingParts parts(round, freezing, before);
///     parts.add(scope, std::move(result)); …
///     journal.apply(Action::FreezeRound, parts.finish(leftOut));
///
/// `before`: the freezing that holds so far.
class FreezingParts
{
public:
    FreezingParts(const RoundId &round, const Key &freezing, FreezingValue before);

    void add(const QString &scope, FrozenResult &&result);
    void add(const QString &scope, FrozenMix &&mix);

    /// All edits, the one that freezes last: until it stands, the parts say nothing.
    std::vector<Edit> finish(const LeftOut &leftOut);

private:
    void enter(const QString &scope, bool isFull);
    void close();

    FreezingValue m_before;
    FrozenPart m_part;
    QString m_scope;
    int m_sheets = 0;
    std::vector<Edit> m_edits;
};

} // namespace core
