// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// Bytes as a zstd frame that says its own length.
QByteArray zipped(QByteArrayView bytes);

/// The bytes again. Throws Error(FileDamaged) for what is no such frame, or one that says that it
/// holds more than `most` bytes: nothing is made larger than that.
QByteArray unzipped(QByteArrayView frame, qsizetype most);

} // namespace core
