// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_batch.h"

namespace cli {

class Console;
class Writing;
struct Call;

/// The keys in the bundle whose fingerprints were typed as --confirm; the sender's as of its
/// office.
std::vector<core::ConfirmedKey> typedKeys(Writing &writing, const core::BundleHeader &header,
                                          const Call &call);

/// Takes one bundle in.
core::BundleIntake takeIn(Writing &writing, core::BundleFile &bundle, Console &console);

void tellStrangers(const core::BundleIntake &intake, const QString &file, const Call &call,
                   Console &console);

} // namespace cli
