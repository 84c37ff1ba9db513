// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/document/json.h"

#include <QStringList>

namespace core {

/// Makes and changes JSON values; objects keep the order in which their keys were set.
///
///     Json total = jsonObject();
///     setMember(total, "of", jsonNumber(wholePoints(100)));

Json jsonText(const QString &text);
Json jsonTexts(const QStringList &texts);
Json jsonFlag(bool flag);
Json jsonInteger(std::int64_t number);
Json jsonNumber(Points points);
Json jsonNumber(Measure measure);
Json jsonList(std::vector<Json> elements = {});
Json jsonObject();

/// Replaces the value where it stands, or puts it last.
void setMember(Json &object, QByteArrayView key, Json value);
/// False when it was not there.
bool removeMember(Json &object, QByteArrayView key);
Json *findMember(Json &object, QByteArrayView key);

/// The same by meaning: keys in any order, numbers by their value.
bool isSameJson(const Json &left, const Json &right);

/// For people: two blanks a level, keys in their order, a line feed at the end.
QByteArray indentedJson(const Json &json);

} // namespace core
