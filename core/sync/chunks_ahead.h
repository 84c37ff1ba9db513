// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_file.h"

#include <future>

namespace core {

/// The chunks of a stream in their order, each read, decoded and hashed by a thread of its own
/// while the one before is taken in: that is a third of the work of an import.
///
///     ChunksAhead chunks(bundle, first, count);
///     for (std::int64_t n = 0; n < count; ++n) use(chunks.take());
///
/// Throws what `BundleFile::chunk` throws, when that chunk is taken.
///
/// Thread: one, and nobody reads in the bundle meanwhile.
class ChunksAhead
{
public:
    ChunksAhead(BundleFile &bundle, std::size_t first, std::int64_t count);

    BundleFile::Chunk take();

private:
    void begin();

    BundleFile &m_bundle;
    std::size_t m_next;
    std::size_t m_end;
    std::future<BundleFile::Chunk> m_coming; ///< last: waited for before the rest goes
};

} // namespace core
