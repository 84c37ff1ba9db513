// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/form_book.h"

namespace core {

/// The rows of one item: a row for each clause, at least one.
std::vector<FormRow> rowsOfItem(const Json &item, FormLanguage language);

/// Moves the keys named by `columns` out of `object` into the row. `keys` maps column keys to the
/// object's.
struct KeyedColumn
{
    QByteArray key;
    QString column;
};

void putKeys(Json &object, const std::vector<KeyedColumn> &keys, FormSheet sheet,
             FormLanguage language, FormRow &row);

} // namespace core
