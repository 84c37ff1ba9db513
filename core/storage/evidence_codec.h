// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

namespace core {

/// The value of register Evidence; see `register_codec.h`.
QByteArray encodeEvidence(const Evidence &evidence);

/// Takes nothing on trust: throws Error(FileDamaged) for sizes that are out of range or do not fit
/// the number of chunks, and for a name that is a path.
Evidence decodeEvidence(QByteArrayView value);

QByteArray bytesOf(const std::vector<Hash> &hashes); ///< one after the other
std::vector<Hash> hashesFrom(QByteArrayView bytes);

} // namespace core
