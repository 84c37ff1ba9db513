// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"

#include <optional>

namespace core {

/// One step into a document: a key of an object, or (with an empty key) a place in a list.
struct JsonStep
{
    QByteArray key;
    int index = -1;

    bool isIndex() const { return index >= 0; }

    bool operator==(const JsonStep &) const = default;
};

/// The way from a document's root to one of its values.
///
///     JsonPath item = placeIn(root, u"$.parts[0].sections[1].items[2]");
///     jsonAt(root, item / "text")->string();
///
/// Pure values; any thread.
struct JsonPath
{
    std::vector<JsonStep> steps;

    bool isRoot() const { return steps.empty(); }

    JsonPath parent() const;
    /// Within `above`, or the same place.
    bool startsWith(const JsonPath &above) const;

    bool operator==(const JsonPath &) const = default;
};

JsonPath operator/(JsonPath path, const char *key);
JsonPath operator/(JsonPath path, const QByteArray &key);
JsonPath operator/(JsonPath path, int index);

QString textOf(const JsonPath &path); ///< "$.parts[0].title", as findings write it

/// The value there; null when there is none.
const Json *jsonAt(const Json &root, const JsonPath &path);
Json *jsonAt(Json &root, const JsonPath &path);

/// Follows a finding's path into `root` as far as it goes. Keys that hold dots or brackets are
/// found too, since the document itself says where a key ends.
JsonPath placeIn(const Json &root, QStringView path);

/// The first place, in reading order, where the two differ; nothing when they are equal. Where an
/// element of a list was added, removed or moved, it is that element's place in `after` (or its
/// list's, when the end was cut off).
std::optional<JsonPath> firstDifference(const Json &before, const Json &after);

} // namespace core
