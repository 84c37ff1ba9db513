// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Does `show` once in each theme and language, "light-en" to "dark-zh_CN", then goes back to light
/// and English.
void inEachLook(const std::function<void(const QString &look)> &show);
