// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Why something was refused or failed, in a sentence of the language set. Core says it in English
/// and in the same words each time; here stands what people read instead.
///
///     reasonWords(u"the round “R1” is frozen"_s).words   // 考评轮次“R1”的结果已锁定。
struct Reason
{
    QString words;        ///< empty: nobody has put it into words yet
    bool isWhole = false; ///< nothing that core said is left out
};

Reason reasonWords(const QString &detail);

/// The same, and core's own words where there are no others.
QString reasonText(const QString &detail);

/// A place in an input: "line 3, column 5"; what names a key or an item is the same everywhere.
QString placeText(const QString &where);

} // namespace ui
