// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_build.h"

#include <initializer_list>
#include <utility>

namespace core {

/// JSON values word for word: made as they are to be written, compared and written so.
///
///     writtenJson(jsonObject({{"type", jsonText(u"each"_s)}, {"points", jsonDigits("-0.50")}}));

Json jsonDigits(const QByteArray &digits); ///< a number, kept as it is written
Json jsonObject(std::initializer_list<std::pair<QByteArray, Json>> members);

/// Word for word: the order of keys counts, and how numbers are written. (`isSameJson` compares
/// meaning.)
bool operator==(const Json &left, const Json &right);

inline bool operator!=(const Json &left, const Json &right)
{
    return !(left == right);
}

/// The document without blanks: keys in their order, numbers and texts as they were written.
/// `parseJson` reads the same from it. (`canonicalJson` is the form that is hashed.)
QByteArray writtenJson(const Json &json);

} // namespace core
