// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

/// What a person reads of an error: one sentence that says what happened and where, and one that
/// says what to do. The window's messages and the command line show the same.
struct ErrorText
{
    QString sentence;
    QString advice;
    QString details; ///< English, for whoever mends it
};

ErrorText errorText(const core::Error &error);

} // namespace ui
