// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QString>

namespace core {
class Database;
}

namespace cli {

/// The round that a person means by its name, its id or, where the year has one round only, its
/// year; empty means the newest. Throws core::Error(Missing) naming the rounds there are.
core::Round roundNamed(core::Database &db, const QString &name);

} // namespace cli
