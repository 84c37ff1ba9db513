// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_export.h"

#include <QString>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace core {

class Database;
class Installation;

/// A bundle that only the offices it is for can read, whoever finds the medium: a random key for
/// the whole, sealed for each of their installations, and the bundle as it is in encrypted blocks.
/// Of whom it is and for whom, the file does not say. Byte by byte: core/sync/FORMAT.md.
///
///     sealBundle(plain, path, keysOf(db, u"130200"_s));
///     const auto opened = openSealed(path, here); // reads as the bundle inside
///
/// Sealing keeps a bundle from being read; that nobody altered or made it is, as ever, for its
/// signatures to say.

/// Where an Error(Refused) of a seal that does not open is.
inline const QString sealedPlace = QStringLiteral("seal");

/// At most so many keys are in one.
inline constexpr int mostSealedKeys = 1024;

/// The keys that write for the office: of the roster, those that are not revoked; where there is no
/// roster, those that somebody here confirmed.
std::vector<QByteArray> sealKeysOf(Database &db, const QString &office);

/// Writes `path`, whole or not at all. Throws Missing for no key, FileExists, FileUnwritable,
/// DiskFull.
void sealBundle(const QString &plain, const QString &path, const std::vector<QByteArray> &keys);

/// As `exportParts`, each file made aside and sealed for its recipient, so that nothing readable
/// ever lies on the medium. No file is larger than `order.partSize`, its envelope counted in; the
/// checksums are those of what was sealed: they are compared when it was opened. Throws Missing
/// when no key of the recipient is known, and what `exportParts` throws.
std::vector<WrittenBundle> exportSealed(Database &db, Journal &journal,
                                        const Installation &installation, const ExportOrder &order,
                                        const QString &path);

/// Whether the file begins as a sealed one does; false where it cannot be read.
bool isSealed(const QString &path);

/// What was sealed, to be read from any place. Throws Refused at `sealedPlace` when it is not for
/// this installation, FileTooNew, and FileDamaged for whatever is cut off, altered or left over:
/// nothing of it is used then. Where the file changes later, reading ends there.
///
/// Decision: blocks are decrypted as they are read, one at a time, and again from the front where
/// somebody reads backwards: what was sealed never lies open on a disk, and needs no room there.
std::unique_ptr<QIODevice> openSealed(const QString &path, const Installation &here);

} // namespace core
