// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <QString>

namespace ui {

/// What of a thing a register holds: "name, sector, areas".
QString registerName(core::Register reg);

/// How a field of its value is called, and its text as people read it; `key` as in
/// core/sync/conflict_values.h.
QString fieldName(core::Register reg, const QString &key);
QString fieldWords(core::Register reg, const QString &key, const QString &text);

} // namespace ui
