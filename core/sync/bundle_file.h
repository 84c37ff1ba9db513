// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/evidence_store.h"
#include "core/storage/piece.h"
#include "core/sync/bundle.h"

#include <QIODevice>

#include <cstddef>
#include <memory>
#include <optional>

namespace core {

class Installation;

/// A bundle on a medium, opened for reading. Opening checks what can be checked without a data set:
/// size, magic, version, the sender's signature over the header, that the chunks fill the rest of
/// the file. Each chunk is checked when it is read: no byte of the file can change unnoticed. Of
/// evidence, which comes last, some may be missing at the end of the file.
///
///     BundleFile bundle(path);
///     for (std::size_t n = 0; n < bundle.header().chunks.size(); ++n) use(bundle.piece(n));
///
/// Throws Error(FileForeign) for what is no bundle, FileTooNew, FileDamaged, and FileUnreadable.
/// Memory holds the header and one chunk.
class BundleFile
{
public:
    /// `here` opens what is sealed for it (`sealed_bundle.h`); without, a sealed one is refused.
    explicit BundleFile(const QString &path, const Installation *here = nullptr);

    const BundleHeader &header() const { return m_header; }

    /// The operations of chunk `n`, decoded and within bounds; that they are those of its stream is
    /// for the reader to check.
    Piece piece(std::size_t n) { return chunk(n).piece; }

    /// The bytes of chunk `n` as they stand in the file: those that were signed.
    QByteArray packed(std::size_t n);

    struct Chunk
    {
        QByteArray packed; ///< as it stands in the file
        Piece piece;
        Hash linked{}; ///< what its ops give, to be compared with what it says
    };

    Chunk chunk(std::size_t n); ///< the same with its bytes

    /// A chunk of evidence; nothing where the file was cut off before its end. Throws
    /// Error(FileDamaged) for other bytes than were meant.
    std::optional<PackedChunk> evidence(std::size_t n);

    /// Of all that the sender signed, and so of the whole file: it stands on the hand-over sheet.
    QString checksum() const { return m_checksum; }

    QString path() const { return m_path; }

    bool isSealed() const { return m_isSealed; }

    std::int64_t size() const { return m_file->size(); }

private:
    QByteArray read(std::int64_t count);

    QString m_path;
    bool m_isSealed = false;
    std::unique_ptr<QIODevice> m_file; ///< the bundle, or what was sealed
    BundleHeader m_header;
    QString m_checksum;
    std::vector<std::int64_t> m_places;         ///< where each chunk begins
    std::vector<std::int64_t> m_evidencePlaces; ///< and each of evidence
};

inline constexpr char bundleMagic[] = "\x89PLUMBX\n"; ///< 8 bytes; no text file begins so
inline constexpr std::uint8_t bundleFormat = 2;

/// What the sender signs: the hash of all that stands before the signature.
QByteArray signedText(QByteArrayView beforeSignature);

} // namespace core
