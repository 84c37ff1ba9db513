// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signature.h"

#include "core/base/digest.h"

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

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(bytesIn(signature), bytesIn(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesIn(publicKey)) == 0;
}

} // namespace core
