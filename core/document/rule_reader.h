// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/object_reader.h"
#include "core/model/clause.h"

namespace core {

/// Reads one clause. `carriesPoints` is false for kinds of item that have none (veto, gate,
/// information): there a rule's points may be left out.
Clause readClause(Breaches &breaches, const Json &json, const QString &path, bool carriesPoints);

} // namespace core
