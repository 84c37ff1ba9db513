// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/quarantine.h"

#include <QString>

#include <vector>

namespace ui {

class Session;

/// Why an operation does not count, in a few words.
QString quarantineReason(core::QuarantineReason reason);

/// "12 operations of Fengnan do not count: …"; `name`: of the office, empty: unknown.
QString quarantineSentence(const core::QuarantineCount &count, const QString &name);

/// The office by its name, else its code, else its key's fingerprint.
QString waitingOffice(const core::WaitingOp &op);

/// When, office, who, organization, round, about what, what it says, why it waits.
std::vector<QString> waitingRow(Session &session, const core::WaitingOp &op);

} // namespace ui
