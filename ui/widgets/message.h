// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What the program tells a person inside the page: what happened, why, what to do.
struct Message
{
    enum class Kind
    {
        Note,
        Caution,
        Failure,
    };

    Kind kind = Kind::Note;
    QString what;    ///< one sentence
    QString advice;  ///< what to do; may be empty
    QString details; ///< technical; shown by being copied

    bool operator==(const Message &) const = default;
};

} // namespace ui
