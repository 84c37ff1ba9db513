// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"

#include <QStringList>

#include <vector>

namespace core {

/// What became of the items from one revision of a standard to the next.
///
/// Items keep their ids, so most of it is derived. What ids cannot tell, a person says in the new
/// revision, at the item: `"x-lineage": {"split": "i3"}` (one of several that i3 was split into)
/// or `"x-lineage": {"merged": ["i3", "i4"]}`.
enum class Descent
{
    Kept,   ///< the same item; `reworded` and `reweighted` say whether it is unchanged
    Split,  ///< out of one item that became several
    Merged, ///< out of several items
    New,
    Dropped, ///< nothing of the new revision says that it came of it
};

struct ItemLineage
{
    Descent descent = Descent::Kept;
    QString item;       ///< in the newer revision; empty when dropped
    QStringList before; ///< in the older one; empty when new
    /// Of Kept only:
    bool reworded = false;   ///< its text or a clause's is not what it was
    bool reweighted = false; ///< points, kind, bounds, rules or conditions are not what they were

    bool isSame() const { return descent == Descent::Kept && !reworded && !reweighted; }
};

/// In the order of the newer revision, the dropped ones last in the order of the older. Names
/// in `x-lineage` that the older revision does not have are passed over. Pure; any thread.
std::vector<ItemLineage> lineageOf(const Json &older, const Json &newer);

/// The draft with this said of the item at `item`: it is one of those that `before` was split
/// into, or it merges them. An empty list takes it back.
Json withSplitFrom(const Json &draft, const JsonPath &item, const QString &before);
Json withMergedFrom(const Json &draft, const JsonPath &item, const QStringList &before);
/// Nothing is said at any item.
Json withoutLineage(const Json &draft);

/// The items of a document, in its order, with their places.
struct PlacedItem
{
    JsonPath place;
    const Json *item = nullptr;
    QString id;
};

std::vector<PlacedItem> placedItems(const Json &document);

} // namespace core
