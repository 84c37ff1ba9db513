// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// How hard to pack, from 1 to 22: for texts that are written once (60 kB take 2 ms), and for the
/// many pieces of a log.
inline constexpr int packWell = 9;
inline constexpr int packFast = 3;

/// Bytes as a zstd frame that says its own length.
QByteArray zipped(QByteArrayView bytes, int level = packWell);

/// The bytes again. Throws Error(FileDamaged) for what is no such frame, or one that says that it
/// holds more than `most` bytes: nothing is made larger than that.
QByteArray unzipped(QByteArrayView frame, qsizetype most);

/// What a frame says that it holds; throws as `unzipped` does.
qsizetype unzippedSize(QByteArrayView frame);

} // namespace core
