// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/running_digest.h"

#include <sodium.h>

namespace core {

struct RunningDigest::State
{
    crypto_generichash_state hash{};
};

RunningDigest::RunningDigest() : m_state(std::make_unique<State>())
{
    digest({}); // starts the library
    crypto_generichash_init(&m_state->hash, nullptr, 0, sizeof(Hash));
}

RunningDigest::~RunningDigest() = default;

void RunningDigest::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

Hash RunningDigest::finish()
{
    Hash hash{};
    crypto_generichash_final(&m_state->hash, hash.data(), hash.size());
    return hash;
}

} // namespace core
