// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

#include <QStringList>

namespace cli {

/// Does what `words` (the program's name excluded) ask for. The only place of the command line
/// that catches.
Exit run(const QStringList &words);

} // namespace cli
