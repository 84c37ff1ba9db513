// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/roster.h"

#include <QByteArray>

namespace core {

/// What somebody signed, with the signature: the value of registers 44 to 46. The signature is over
/// the bytes of `what` as they stand, so that a reader who does not know all of them can check it
/// and relay it.
struct SignedValue
{
    QByteArray what;
    QByteArray by; ///< public key
    QByteArray signature;
};

QByteArray encodeSigned(const SignedValue &value);
/// Throws Error(FileDamaged) for what is no such value or of another suite.
SignedValue decodeSigned(QByteArrayView value);

/// What is signed: "plumbline roster" ‖ register ‖ data set ‖ length and bytes of `what`.
QByteArray rosterText(Register reg, const DatasetId &dataset, QByteArrayView what);

/// The facts themselves, as CBOR maps; see FORMAT.md. Decoding throws Error(FileDamaged) for what
/// is out of range.
QByteArray encodeOffice(const Office &office);
Office decodeOffice(QByteArrayView what);
QByteArray encodeGrant(const InstallationGrant &grant);
InstallationGrant decodeGrant(QByteArrayView what);
QByteArray encodeRevocation(const Revocation &revocation);
Revocation decodeRevocation(QByteArrayView what);
QByteArray encodeRelease(const Release &release); ///< the value of register 47: not signed
Release decodeRelease(QByteArrayView value);

} // namespace core
