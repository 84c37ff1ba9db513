// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <QString>

namespace core {

/// What an inspector writes as the reason of a deduction (扣分原因), from the clause and what was
/// found: "查阅资料发现缺配人数2人。" Empty where the rule speaks for itself.
QString deductionNote(const Item &item, const Clause &clause, const ClauseAnswer &answer);

/// Why an item does not apply; empty for one that always does.
QString absenceReason(const QString &item);

} // namespace core
