// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether office `code` stands above `other` by their division codes: 130200 above 130207, which
/// stands above 130207001. No office stands above itself.
bool isAbove(const QString &code, const QString &other);

} // namespace core
