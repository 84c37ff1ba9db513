// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"
#include "core/sync/conflicts.h"

#include <vector>

namespace core {

/// One field of a register's value: `key` is the number that FORMAT.md gives it, or the name of an
/// attribute.
struct ValueField
{
    QString key;
    QString text; ///< days as 2023-07-03
};

/// The fields of a value that is a map, in their order; those that no person reads are left out.
std::vector<ValueField> valueFields(const Conflict &conflict, const QByteArray &value);

/// An answer as one office gave it: a sheet that holds this item alone.
/// Throws Error(FileDamaged) for bytes that are no answer of the conflict's item.
Sheet answerOf(const Conflict &conflict, const QByteArray &value, const Standard &standard);

} // namespace core
