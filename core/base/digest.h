// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <initializer_list>

namespace core {

/// 32 bytes of BLAKE2b-256 (libsodium), and the algorithm's id that stands before every stored
/// digest, so that another suite (SM3) can take its place.
using Hash = std::array<std::uint8_t, 32>;
inline constexpr std::uint8_t blake2b256 = 1;

/// The hash of all `pieces` in order, as if they were one text. Callers that join pieces of
/// varying length put the length before each, or two different lists would hash alike.
Hash digest(std::initializer_list<QByteArrayView> pieces);

QByteArray bytesOf(const Hash &hash);
Hash hashFrom(QByteArrayView bytes); ///< throws Error(Defect) unless 32 bytes
QString hexOf(const Hash &hash);     ///< lower case

/// `count` bytes that nobody can guess.
QByteArray randomBytes(int count);

} // namespace core
