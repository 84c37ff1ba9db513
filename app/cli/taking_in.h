// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_import.h"

namespace cli {

class Console;
class Writing;
struct Call;

/// Notes the keys in the bundle whose fingerprints were typed as --confirm; the sender's as of its
/// office.
void confirmTyped(Writing &writing, const core::BundleHeader &header, const Call &call);

/// Takes one bundle in, or with --preview only says what it would do.
core::BundleIntake takeIn(Writing &writing, core::BundleFile &bundle, const Call &call,
                          Console &console);

void tellStrangers(const core::BundleIntake &intake, Console &console);

} // namespace cli
