// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

/// What a person reads of an error: what happened, why and where, and what to do, all of it in the
/// language set. The window's messages and the command line show the same. What core says in
/// English never stands inside a sentence; it follows apart.
struct ErrorText
{
    QString sentence;
    QString advice;
    QString details;      ///< English, for whoever mends it
    bool isWhole = false; ///< the sentence leaves out nothing that the details say
};

ErrorText errorText(const core::Error &error);

} // namespace ui
