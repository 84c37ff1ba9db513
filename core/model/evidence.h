// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// The largest file that can be attached, in bytes: it has to fit on a stick with everything else.
inline constexpr std::int64_t largestEvidence = 64LL * 1024 * 1024;

/// A file is kept and shipped in chunks of so many bytes, the last of what is left.
inline constexpr std::int64_t evidenceChunk = 1024LL * 1024;

/// A file that is attached to an item of a sheet: a photograph, a scan, minutes of a meeting. The
/// file itself is named by its content alone and kept once, whatever it is attached to.
struct Evidence
{
    AssessmentId sheet;
    std::uint32_t item = 0; ///< ordinal
    QByteArray standard;    ///< first 4 bytes of the hash of the standard whose ordinals are meant
    Hash content{};         ///< BLAKE2b-256 of the file, as `b2sum -l 256` tells it
    std::int64_t size = 0;  ///< bytes, 1 … largestEvidence
    QString media;          ///< "image/jpeg"
    QString name;           ///< of the file, without its folder
    std::vector<Hash> chunks; ///< of one chunk it is the content's
};

/// The evidence of an item is an add-wins set: each file of it is a register with this key.
Key evidenceKey(const AssessmentId &sheet, std::uint32_t item, const Hash &content);

} // namespace core
