// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core {

/// Ed25519 (libsodium), suite 1: the public key has 32 bytes, the secret one 64.
///
///     const SigningKey key = SigningKey::make();
///     isSignedBy(key.publicKey, "text", key.sign("text"));
struct SigningKey
{
    QByteArray publicKey;
    QByteArray secretKey;

    static SigningKey make();

    bool isWhole() const; ///< both parts have their sizes

    QByteArray sign(QByteArrayView message) const; ///< 64 bytes, detached

    /// What was sealed for the public key; nothing when it was not, or is altered.
    std::optional<QByteArray> unsealed(QByteArrayView sealed) const;
};

inline constexpr std::uint8_t ed25519 = 1; ///< of signatures, so that another suite can follow

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;

/// Encrypts for whoever has the secret part (a libsodium sealed box for the same key on
/// Curve25519). Throws Error(Invalid) for what is no public key.
QByteArray sealedFor(QByteArrayView publicKey, QByteArrayView message);

/// False for anything that is not that signature, whatever its size.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace core
