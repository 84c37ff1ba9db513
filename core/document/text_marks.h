// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QStringList>

#include <vector>

namespace core {

/// A number as a text names it: 0.5分, 百分之九十五, 三次, 20万元. Digits may be full width; a lone
/// 一 is a word more often than a number and is passed over.
struct TextNumber
{
    enum class Kind : std::uint8_t
    {
        Plain,
        Points,  ///< 分 follows
        Percent, ///< %, 个百分点, 百分之 …, 成
    };

    QString words; ///< as it stands there, with what makes it points or percent
    Measure value;
    Kind kind = Kind::Plain;
    bool tenThousands = false; ///< 万 follows; not multiplied in
    QString after;             ///< a few characters behind it, where a unit would stand
};

/// All numbers of a text, in its order; those beyond the grid of measures are left out. Pure.
std::vector<TextNumber> numbersIn(const QString &text);

/// The thresholds of a text whose end is not said to belong or not: "950以上" but neither
/// "950以上（含）" nor "以上情形". Pure.
QStringList unsaidEndsIn(const QString &text);

/// Whether the text takes points off, or gives them.
bool isDeducting(const QString &text);
bool isGiving(const QString &text);

} // namespace core
