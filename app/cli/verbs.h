// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace cli {

/// All verbs of this version, in the order of the help; their words are in the language of the
/// moment.
std::vector<Verb> verbs();

/// Verbs that are agreed upon and stand in no version yet.
QStringList laterVerbs();

} // namespace cli
