// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QString>

namespace core {

/// The first `letters` times five bits of a hash as people type and read them to each other: in
/// fives, with hyphens between.
QString typeable(const Hash &hash, int letters);

/// The 32 letters: without 0, 1, I and O, which are mistaken for each other.
inline constexpr char16_t typeableLetters[] = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// What a person typed, as those letters: small ones and those of full width are taken, blanks and
/// hyphens passed over. Empty when anything else is among them.
QString typedLetters(const QString &typed);

/// The letters with a hyphen after each five.
QString inFives(const QString &letters);

} // namespace core
