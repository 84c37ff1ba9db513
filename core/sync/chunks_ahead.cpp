// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/chunks_ahead.h"

namespace core {

ChunksAhead::ChunksAhead(BundleFile &bundle, std::size_t first, std::int64_t count)
    : m_bundle(bundle)
    , m_next(first)
    , m_end(first + static_cast<std::size_t>(count))
{
    begin();
}

BundleFile::Chunk ChunksAhead::take()
{
    BundleFile::Chunk chunk = m_coming.get();
    begin();
    return chunk;
}

void ChunksAhead::begin()
{
    if (m_next < m_end)
        m_coming =
            std::async(std::launch::async, [this, n = m_next++] { return m_bundle.chunk(n); });
}

} // namespace core
