// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <cstdint>

namespace core {

/// A property of an organization that standards may read: a number, a word, or yes and no.
struct AttributeValue
{
    enum class Kind : std::uint8_t
    {
        Number,
        Word,
        Flag,
    };

    Kind kind = Kind::Number;
    Measure number;
    QString word;
    bool flag = false;

    static AttributeValue ofNumber(Measure value) { return {Kind::Number, value, {}, false}; }

    static AttributeValue ofWord(const QString &word) { return {Kind::Word, {}, word, false}; }

    static AttributeValue ofFlag(bool flag) { return {Kind::Flag, {}, {}, flag}; }

    bool operator==(const AttributeValue &) const = default;
};

} // namespace core
