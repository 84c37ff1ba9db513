// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

#include <QByteArray>
#include <QString>

namespace cli {

class Console;
struct Call;

// The three things that can be imported; each says what it found, writes unless the call is dry,
// and gives the exit status.
Exit importOrganizations(const QString &file, const Call &call, Console &console);
Exit importStandard(const QString &file, const Call &call, Console &console);
Exit importAnswers(const QString &file, const Call &call, Console &console);

} // namespace cli
