// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace cli {

class Console;
struct Call;

/// What became of one file.
struct Imported
{
    Exit exit = Exit::Done;
    nlohmann::ordered_json json; ///< of --json; printed by the caller
};

// The three things that can be imported; each says what it found unless --json does, and writes
// unless the call is dry.
Imported importOrganizations(const QString &file, const Call &call, Console &console);
Imported importStandard(const QString &file, const Call &call, Console &console);
Imported importAnswers(const QString &file, const Call &call, Console &console);

} // namespace cli
