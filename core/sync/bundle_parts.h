// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"

#include <QString>

#include <vector>

namespace core {

/// Bytes among all that was packed.
struct PackedRange
{
    std::int64_t from = 0;
    std::int64_t size = 0;
};

/// One of the files that a bundle is shared out over.
struct BundlePart
{
    BundleHeader header;
    std::vector<PackedRange> ranges; ///< in the order of its chunks
};

/// Shares out what is packed, chunks of operations and then evidence back to back, over files of
/// at most `size` bytes (0: one file). Each is a bundle by itself: every stream is listed in each
/// and has its operations in one of them; a stream is not cut. Reads and writes nothing.
///
/// Throws Error(Invalid) when the parts are too small for their headers.
std::vector<BundlePart> sharedOut(const BundleHeader &whole, std::int64_t size);

/// "fengnan.plumbx" is "fengnan-2of3.plumbx" as the second of three.
QString pathOfPart(const QString &path, const BundleHeader &part);

} // namespace core
