// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether `code` is a unified social credit code (GB 32100): 18 characters of 0-9 A-Z without
/// I O S V Z, the last of which is right.
bool isCreditCode(QStringView code);

} // namespace core
