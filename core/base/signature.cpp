// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signature.h"

#include "core/base/digest.h"
#include "core/base/error.h"

#include <sodium.h>

namespace core {

namespace {

static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(signatureSize == crypto_sign_BYTES);

unsigned char *bytesIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesIn(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

SigningKey SigningKey::make()
{
    randomBytes(1); // starts libsodium
    SigningKey key;
    key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    key.secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(bytesIn(key.publicKey), bytesIn(key.secretKey));
    return key;
}

bool SigningKey::isWhole() const
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           secretKey.size() == crypto_sign_SECRETKEYBYTES;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesIn(signature), nullptr, bytesIn(message),
                         static_cast<unsigned long long>(message.size()),
                         bytesIn(QByteArrayView(secretKey)));
    return signature;
}

std::optional<QByteArray> SigningKey::unsealed(QByteArrayView sealed) const
{
    if (!isWhole() || sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray boxSecret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    if (crypto_sign_ed25519_pk_to_curve25519(bytesIn(boxPublic),
                                             bytesIn(QByteArrayView(publicKey))) != 0 ||
        crypto_sign_ed25519_sk_to_curve25519(bytesIn(boxSecret),
                                             bytesIn(QByteArrayView(secretKey))) != 0)
        return std::nullopt;
    QByteArray message(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES),
                       Qt::Uninitialized);
    const int isWrong = crypto_box_seal_open(
        bytesIn(message), bytesIn(sealed), static_cast<unsigned long long>(sealed.size()),
        bytesIn(QByteArrayView(boxPublic)), bytesIn(QByteArrayView(boxSecret)));
    sodium_memzero(boxSecret.data(), static_cast<std::size_t>(boxSecret.size()));
    return isWrong == 0 ? std::optional(message) : std::nullopt;
}

QByteArray sealedFor(QByteArrayView publicKey, QByteArrayView message)
{
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (publicKey.size() != publicKeySize ||
        crypto_sign_ed25519_pk_to_curve25519(bytesIn(boxPublic), bytesIn(publicKey)) != 0)
        throw Error(Failure::Invalid, QStringLiteral("this is no public key"));
    QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES),
                      Qt::Uninitialized);
    crypto_box_seal(bytesIn(sealed), bytesIn(message),
                    static_cast<unsigned long long>(message.size()),
                    bytesIn(QByteArrayView(boxPublic)));
    return sealed;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(bytesIn(signature), bytesIn(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesIn(publicKey)) == 0;
}

} // namespace core
