// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include "core/base/error.h"

#include <QString>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        throw Error(Failure::Defect, u"libsodium cannot start"_s);
}

} // namespace

Hash digest(std::initializer_list<QByteArrayView> pieces)
{
    startSodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Hash));
    for (const QByteArrayView piece : pieces)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(piece.data()),
                                  static_cast<unsigned long long>(piece.size()));
    Hash hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

QByteArray bytesOf(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
}

Hash hashFrom(QByteArrayView bytes)
{
    Hash hash{};
    if (bytes.size() != static_cast<qsizetype>(hash.size()))
        throw Error(Failure::Defect, u"a hash of %1 bytes"_s.arg(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

QString hexOf(const Hash &hash)
{
    return QString::fromLatin1(bytesOf(hash).toHex());
}

QByteArray randomBytes(int count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace core
