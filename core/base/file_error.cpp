// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_error.h"

#include <QFileDevice>

#include <cerrno>

namespace core {

Error writeError(const QFileDevice &file)
{
    // Qt keeps of the system's answer only its text.
    const bool full = file.error() == QFileDevice::ResourceError ||
                      file.errorString() == qt_error_string(ENOSPC) ||
                      file.errorString() == qt_error_string(EDQUOT);
    return Error(full ? Failure::DiskFull : Failure::FileUnwritable, file.errorString())
        .in(file.fileName());
}

} // namespace core
