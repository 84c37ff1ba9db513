// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_import.h"

namespace core {

class Database;

/// Whether the sender's key is one of the office that the bundle says it is of: what that office
/// has, and lacks, nobody else can tell.
bool isOfItsOffice(Database &db, const BundleHeader &header);

/// What its sender has: so it is known from when on to send it something.
void noteSender(Database &db, const BundleHeader &header);

/// That the bundle came, from whom, and what it brought.
void noteIntake(Database &db, const BundleHeader &header, const BundleIntake &outcome);

} // namespace core
