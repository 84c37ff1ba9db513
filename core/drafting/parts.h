// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/model/standard_entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// 1 + N as documents. A *part* (`"kind": "part"`) is a document of its own, common or of a sector,
/// with its own id and revisions; a *standard* holds its parts in full and says of those that it
/// took where they are `from`. So what assessors use is whole in itself, and a new revision of a
/// part can be laid into every standard that took an earlier one.
///
///     for (const TakenPart &taken : partsTaken(standard))
///         standard = withPart(standard, taken.place, newest(taken.id));
///
/// Pure functions on documents; any thread.

bool isPart(const Json &document);

/// What a list shows of a draft, read without the rest; whatever is missing stays empty.
StandardEntry draftHead(const Json &document);

/// A part that a standard took from a document of its own.
struct TakenPart
{
    int place = 0; ///< in the standard's `parts`
    QString id;
    int revision = 0;
};

std::vector<TakenPart> partsTaken(const Json &standard);

/// The standard with the part document's content at this place: kind, title, points, sections and
/// `x-…` keys as the part has them, and where they are from. One past the end adds it. Throws
/// Error(Invalid) when `part` is no part.
Json withPart(const Json &standard, int place, const Json &part);

/// The standard with the part before its own ones: the common 1 stands first.
Json withPartFirst(const Json &standard, const Json &part);

/// The part at this place as a document of its own: by the id and revision it is `from`, else as
/// revision 1 of `id`. Code and title are the part's own.
Json partDocument(const Json &standard, int place, const QString &id);

/// An empty part or standard, in the form of a document: what a new draft begins as. The standard
/// has one sector part, grades A, B, C from 90 and 60 points of 100.
struct DraftHead
{
    QString id; ///< UUID
    QString title;
    QString code;
    QString sector; ///< empty for a common part
    int year = 0;
};

Json newPart(const DraftHead &head);
Json newStandard(const DraftHead &head);

/// The issued document as the draft of another revision; everything keeps its id. Under a new
/// `id` it becomes another standard's first revision. What was said of the lineage before is
/// taken out: it told of the revision before.
Json copiedAsDraft(const Json &issued, int revision, const QString &id = {});

} // namespace core
