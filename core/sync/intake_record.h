// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_import.h"

namespace core {

class Database;

/// What its sender has: so it is known from when on to send it something.
void noteSender(Database &db, const BundleHeader &header);

/// That the bundle came, from whom, and what it brought.
void noteIntake(Database &db, const BundleHeader &header, const BundleIntake &outcome);

} // namespace core
