// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_export.h"

#include <QString>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTemporaryFile;
QT_END_NAMESPACE

namespace core {

class Database;
class Installation;

/// A bundle that only the offices it is for can read, whoever finds the medium: a random key for
/// the whole, sealed for each of their installations, and the bundle as it is in encrypted blocks.
/// Of whom it is and for whom, the file does not say. Byte by byte: core/sync/FORMAT.md.
///
///     sealBundle(plain, path, keysOf(db, u"130200"_s));
///     const auto opened = openSealed(path, here); // a file of its own, gone with the pointer
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

/// A bundle that was made and sealed.
struct SealedExport
{
    BundleHeader header;
    QString checksum; ///< of what was sealed: it is compared when it was opened
};

/// Makes the bundle aside and seals it for its recipient, so that nothing readable ever lies on the
/// medium. Throws Missing when no key of the recipient is known, and what `exportBundle` throws.
SealedExport exportSealed(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path);

/// Whether the file begins as a sealed one does; false where it cannot be read.
bool isSealed(const QString &path);

/// What was sealed, in a temporary file. Throws Refused at `sealedPlace` when it is not for this
/// installation, FileTooNew, and FileDamaged for whatever is cut off, altered or left over: nothing
/// of it is used then.
std::unique_ptr<QTemporaryFile> openSealed(const QString &path, const Installation &here);

} // namespace core
