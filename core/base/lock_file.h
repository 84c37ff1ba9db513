// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace core {

/// Tries for `patience` milliseconds to become the one living program that holds the lock file at
/// `path`; ask the result whether it is locked, and who holds it otherwise.
///
///     const auto lock = takeLock(path + u".lock"_s);
///     if (!lock->isLocked()) …
///
/// The lock of a dead program is nobody's, whatever its age; that of a living one stays. QLockFile
/// finds the dead by the name in the file, so it would keep for ever the empty file of a program
/// that was killed between making the file and writing its name: an empty file of some age is
/// nobody's either.
std::unique_ptr<QLockFile> takeLock(const QString &path, int patience = 0);

/// Whether the lock is not taken because its file could not be written out: the disk is full.
bool isDiskFull(const QLockFile &lock);

} // namespace core
