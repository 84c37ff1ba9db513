// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/form_words.h"

#include <optional>

namespace core {

/// How JSON values are written into cells and read from them, such that what is written reads back
/// as exactly the same value. Each kind of column has a notation for people:
///
///     condition   全部(总分 >= 90; 部分[s1] >= 80%; 录入[i1:c2] = 是; 原档次 = B)
///                 任一(…)  非(…)  总是  年度 >= 2020  属性[members] < 50  项目[i1] > 3
///     reference   20  2023-05-01  逐年(2017: 20000; 2020: 50000)  属性[members]  录入[c1]
///                 往轮总分  往轮项目[i1]
///     levels      C: 录入[c1] >= 3       (a line each)
///     groups      荣誉: 就高, 上限 2
///     mix         self: 0.4; county: 0.6
///     texts       county, sector
///     absence     取同类平均分: county
///
/// English words (all, any, not, always, total, section, …) are read as well, marks in either
/// width. What a notation cannot say is written as JSON in the cell. Names that hold marks stand
/// between quotes, as JSON writes them. Pure; any thread.

/// Nothing when the column cannot hold the value; then it belongs into the column of all else.
std::optional<QString> cellFor(const FormColumn &column, const Json &value, FormLanguage language);
/// Nothing when the cell cannot be read; it is not empty.
std::optional<Json> valueFrom(const FormColumn &column, const QString &cell);

/// True when a cell holds the text as a number and gives it back as it was.
bool isNumberCell(const QString &cell);

/// Conditions and references inside other notations.
QString conditionCell(const Json &condition, FormLanguage language);
QString referenceCell(const Json &reference, FormLanguage language);

} // namespace core
