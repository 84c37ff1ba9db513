// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/model/result.h"

namespace core {

/// A whole result as bytes, with its lines and grading steps, so that what was frozen can be shown
/// and printed years later without scoring anything. Ordinals are those of the standard, which
/// never changes.
///
///     encodeResult(bytes, result);
///     const Result again = decodeResult(reader);
///
/// Bytes: version (1), then the fields in the order of `core/model/result.h`, numbers as
/// `core/base/bytes.h` writes them, lists with their length before them, what may be missing with
/// a 1 or 0 before it. Throws Error(FileDamaged) for what is cut off or of another version.
void encodeResult(ByteWriter &bytes, const Result &result);
Result decodeResult(ByteReader &reader);

/// Only what is compared of many results: totals, state, sections and items, those without their
/// lines. The rest of `into` is left as it was.
void decodeItems(ByteReader &reader, Result &into);

} // namespace core
