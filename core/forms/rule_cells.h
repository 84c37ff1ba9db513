// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/form_book.h"

#include <functional>
#include <optional>

namespace core {

/// The columns of a clause's rule. What they cannot say is left over and stands as JSON in the
/// column of all else.

/// Takes out of `rule` what the columns say, into `row`. `input` is the type that the clause's
/// input writes out, empty when it does not.
void putRuleCells(Json &rule, const QString &input, FormLanguage language, FormRow &row);

/// Told of each cell that cannot be read, by its column's key, and whether it has no meaning for
/// this type of rule (else it cannot be understood).
using BadCell = std::function<void(const QString &key, bool misplaced)>;

/// The rule that the cells say; nothing when there are none.
std::optional<Json> ruleFromCells(const FormRow &row, const BadCell &bad);

/// "dividedBy", "factor", … as 除以 = 属性[members]; 系数 = 0.02. Takes out what it says.
QString takeMoreNotation(Json &rule, FormLanguage language);
/// Sets the keys that the cell names; false when it cannot be read.
bool readMore(const QString &cell, Json &rule);

/// The column of a sheet by its key.
const FormColumn &formColumn(FormSheet sheet, const QString &key);

} // namespace core
