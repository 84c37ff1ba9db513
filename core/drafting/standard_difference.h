// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/lineage.h"
#include "core/drafting/text_difference.h"

#include <optional>

namespace core {

/// A value that is not what it was.
struct ValueChange
{
    /// Within what changed, elements by their ids: "clauses[c1].rule.points".
    QString place;
    std::optional<Json> before;    ///< nothing: it is new
    std::optional<Json> after;     ///< nothing: it is gone
    std::vector<TextPiece> pieces; ///< when both are texts: the difference within the sentence
};

/// An item, one that was dropped too, with all that differs. An item that was split off or merged
/// is compared with the first of those it came of.
struct ItemDifference
{
    ItemLineage lineage;
    QString number; ///< as printed in the newer revision; of a dropped one in the older
    QString text;
    std::vector<ValueChange> changes; ///< none of new and dropped ones

    bool isSame() const { return lineage.descent == Descent::Kept && changes.empty(); }
};

struct StandardDifference
{
    std::vector<ValueChange> head; ///< all that is no item: title, sections, grading, levels …
    std::vector<ItemDifference> items; ///< all of the newer revision, then the dropped ones

    bool isSame() const;
};

/// What became of a standard from one revision to the next, by the lineage of its items. Values
/// are compared by meaning: the order of keys and the way that numbers are written are no
/// difference. An item that moved to another section has a change at "section".
///
///     differenceOf(parseJson(older).root, parseJson(newer).root)
///
/// Pure; any thread.
StandardDifference differenceOf(const Json &older, const Json &newer);

/// The document of `standard diff --json`, "plumbline-difference/1".
QByteArray differenceDocument(const StandardDifference &difference, const Json &older,
                              const Json &newer);

} // namespace core
