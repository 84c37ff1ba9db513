// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"

#include <QString>

#include <functional>

namespace core {

/// The edits of a draft standard, as pure functions on its document: each returns the document as
/// it is afterwards and leaves everything else, `x-…` keys included, word for word as it was.
///
///     Json after = withInserted(draft, items / 3, newItem(u"i-7f"_s, u"3.4"_s));
///     after = withField(after, items / 3 / "points", jsonDigits("2"));
///
/// A place that the document does not have throws Error(Invalid) naming it. Any thread.

/// Sets one value. A new key is put where such a key usually stands; objects on the way that are
/// not there yet are made.
Json withField(const Json &document, const JsonPath &place, const Json &value);
/// Takes a key out, and objects around it that it leaves empty; nothing happens when it is not
/// there.
Json withoutField(const Json &document, const JsonPath &place);

/// `place` is where the element will stand in its list (a list that is not there is made).
Json withInserted(const Json &document, const JsonPath &place, const Json &element);
Json withRemoved(const Json &document, const JsonPath &place);
/// Takes the element at `from` out and puts it where `to` pointed before: as a mouse drops it, to
/// stand before what was at `to`. Throws for a place within itself.
Json withMoved(const Json &document, const JsonPath &from, const JsonPath &to);
/// Where an element moved from `from` to `to` (as above) stands afterwards.
JsonPath placeAfterMove(const JsonPath &from, const JsonPath &to);

/// Gives the ids of new things: each call another.
using FreshId = std::function<QString()>;

/// A copy right below, with new ids for the sections and items in it (ids of items are unique in
/// the standard and stable for ever); clauses keep theirs, which are unique in their item only. A
/// duplicated clause gets the next free one.
Json withDuplicated(const Json &document, const JsonPath &place, const FreshId &fresh);

Json newSection(const QString &id, const QString &number);
Json newItem(const QString &id, const QString &number);
Json newClause(const QString &id);
/// "c3" when the item has c1 and c2.
QString nextClauseId(const Json &item);
/// What follows a printed number: "3.4" after "3.3", "（四）" after "（三）"; empty when it cannot
/// be told.
QString numberAfter(const QString &number);

/// What a place is of the standard.
enum class DraftPlace
{
    Elsewhere,
    Part,
    Section,
    Item,
    Clause,
    GradeRule,
};

DraftPlace kindOf(const JsonPath &place);
/// The innermost part, section, item or clause around `place` (or itself); the root for all else.
JsonPath holderOf(const JsonPath &place);

} // namespace core
