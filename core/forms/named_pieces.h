// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/cell_scanner.h"
#include "core/forms/form_words.h"

namespace core {

/// Pieces that conditions and references share: words in two languages, names in brackets.

/// The Chinese or the English one of a word of the notation.
QString said(const QStringList &word, FormLanguage language);

const QStringList &inputWord();
const QStringList &attributeWord();

/// 属性[members].
QString bracketed(const QStringList &word, const QString &name, FormLanguage language);
/// 录入[c1] or 录入[i1:c1]; `object` holds texts there.
QString inputNotation(const Json &object, FormLanguage language);
/// Whether each of the keys that is there holds a text that is not empty.
bool holdsTexts(const Json &object, std::initializer_list<const char *> keys);

/// Behind the opening bracket: the object that the name stands for.
std::optional<Json> readInput(CellScanner &scanner);
std::optional<Json> readNamed(CellScanner &scanner, const QByteArray &key);

Json numberJson(const QByteArray &digits);

} // namespace core
