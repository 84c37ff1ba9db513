// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit.h"

namespace cli {

using core::Failure;

Exit exitFor(Failure failure)
{
    switch (failure) {
    case Failure::FileForeign:
    case Failure::FileDamaged:
    case Failure::Invalid:
    case Failure::Missing:
        return Exit::BadInput;
    case Failure::FileTooNew:
    case Failure::Refused:
        return Exit::Refused;
    case Failure::Cancelled:
        return Exit::No;
    case Failure::FileMissing:
    case Failure::FileUnreadable:
    case Failure::FileUnwritable:
    case Failure::FileExists:
    case Failure::DiskFull:
    case Failure::MediumFailed:
    case Failure::Busy:
    case Failure::NotInstalled:
    case Failure::Defect:
        break;
    }
    return Exit::NoAccess;
}

} // namespace cli
