// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/form_words.h"

#include <optional>

namespace core {

/// The notations of lists, an entry a line (or divided by semicolons):
///
///     options     good = 好: 2.5~3        (id, label, points or a range; a record's without)
///     variants    heavy = 撤职以上: 2      (id, label, factor)
///     tiers       >= 90: 3               其余: 0.5 for all others
///     votes       good: 100
///     levels      C: 录入[c1] >= 3
///     groups      荣誉: 就高, 上限 2
///     mix         self: 0.4
///     numbers     5, 4, 3
///     texts       county, sector
///
/// The writers give an empty text for what the notation cannot say, the readers nothing for what
/// cannot be read.

QString optionsNotation(const Json &list);
QString variantsNotation(const Json &list);
QString tiersNotation(const Json &tiers, const Json *otherwise, FormLanguage language);
QString pairsNotation(const Json &object); ///< words and numbers
QString levelsNotation(const Json &list, FormLanguage language);
QString groupsNotation(const Json &object, FormLanguage language);
QString mixNotation(const Json &list);
QString numbersNotation(const Json &list);
QString textsNotation(const Json &list);
QString worthNotation(const Json &least, const Json &most); ///< 2.5~3

std::optional<Json> readOptions(const QString &cell);
std::optional<Json> readVariants(const QString &cell);
/// An object of "tiers" and, where it is said, "otherwise".
std::optional<Json> readTiers(const QString &cell);
std::optional<Json> readPairs(const QString &cell);
std::optional<Json> readLevels(const QString &cell);
std::optional<Json> readGroups(const QString &cell);
std::optional<Json> readMix(const QString &cell);
std::optional<Json> readNumbers(const QString &cell);
std::optional<Json> readTexts(const QString &cell);
/// An object of "points", or of "min" and "max".
std::optional<Json> readWorth(const QString &cell);

} // namespace core
