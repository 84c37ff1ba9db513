// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

QT_BEGIN_NAMESPACE
class QFileDevice;
QT_END_NAMESPACE

namespace core {

/// What went wrong while writing a file that is no database: DiskFull where the disk said so, else
/// FileUnwritable.
///
///     if (!file.commit())
///         throw writeError(file);
Error writeError(const QFileDevice &file);

} // namespace core
