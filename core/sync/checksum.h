// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QString>

namespace core {

/// The checksum of a bundle as it stands on the hand-over sheet, to be compared or typed at the
/// other office: 19 letters of the hash and one that checks them, in fives.
///
///     checksumOf(hash)                     // "7KQ2M-XW4PD-9HTRA-C3VEJ"
///
/// The letters are numbers of a field of 32 elements; each has a weight of its own, and the last is
/// chosen so that the weighted sum is zero. So one wrong letter is always found, and so are any two
/// letters that were swapped.
QString checksumOf(const Hash &hash);

/// How what was typed compares with a checksum.
enum class TypedChecksum
{
    Fits,
    OfAnother, ///< typed well, and not this one
    Mistyped,  ///< no checksum at all: look at the sheet again
};

TypedChecksum compareChecksum(const QString &typed, const QString &checksum);

} // namespace core
