// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/piece.h"
#include "core/storage/redaction_codec.h"
#include "core/storage/register_codec.h"
#include "core/storage/result_codec.h"
#include "core/storage/roster_codec.h"
#include "core/sync/bundle.h"

#include <array>
#include <cstdlib>

// What comes in a bundle is read by these, whoever made it: each takes any bytes, and either
// understands them or throws Error. The first byte says which one is to read the rest.
// `build/fuzz/bin/decoder_fuzz tests/fuzz/corpus` (preset fuzz) looks for bytes that do harm.

using namespace core;

namespace {

using Reads = void (*)(QByteArrayView);

void readPiece(QByteArrayView bytes)
{
    const Piece piece = decodePiece(bytes);
    const Piece again = decodePiece(encodePiece(piece));
    if (linkedThrough(again) != linkedThrough(piece) || again.ops.size() != piece.ops.size())
        std::abort(); // what was understood must be written and understood alike
    for (const Operation &op : piece.ops)
        if (op.reg == Register::Answers)
            decodeAnswers(op.value);
}

void readHeader(QByteArrayView bytes)
{
    const BundleHeader header = decodeHeader(bytes);
    if (encodeHeader(decodeHeader(encodeHeader(header))) != encodeHeader(header))
        std::abort();
}

void readSheet(QByteArrayView bytes)
{
    PackedWalk walk(bytes);
    while (walk.next())
        static_cast<void>(walk.value());
    PackedSheet::from(PackedSheet::from(bytes).bytes());
}

void readResult(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    decodeResult(reader);
}

void readItems(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    Result result;
    decodeItems(reader, result);
}

constexpr qsizetype most = 1024LL * 1024;

constexpr std::array<Reads, 27> readers{
    readPiece,
    readHeader,
    readSheet,
    readResult,
    readItems,
    [](QByteArrayView bytes) { unzipped(bytes, most); },
    [](QByteArrayView bytes) { decodeBases(bytes); },
    [](QByteArrayView bytes) { decodeAnswers(bytes); },
    [](QByteArrayView bytes) {
        Organization organization;
        decodeIdentity(bytes, organization);
    },
    [](QByteArrayView bytes) { decodeContact(bytes); },
    [](QByteArrayView bytes) { decodeAttributes(bytes); },
    [](QByteArrayView bytes) { decodeStanding(bytes); },
    [](QByteArrayView bytes) { decodeEvent(bytes); },
    [](QByteArrayView bytes) { decodeStandard(bytes); },
    [](QByteArrayView bytes) { decodeDraft(bytes); },
    [](QByteArrayView bytes) { decodeRound(bytes); },
    [](QByteArrayView bytes) { decodeAssessment(bytes); },
    [](QByteArrayView bytes) { decodeVisit(bytes); },
    [](QByteArrayView bytes) { decodeDecision(bytes); },
    [](QByteArrayView bytes) { decodeAuthor(bytes); },
    [](QByteArrayView bytes) { decodeSigned(bytes); },
    [](QByteArrayView bytes) { decodeOffice(bytes); },
    [](QByteArrayView bytes) { decodeGrant(bytes); },
    [](QByteArrayView bytes) { decodeRevocation(bytes); },
    [](QByteArrayView bytes) { decodeRelease(bytes); },
    [](QByteArrayView bytes) { decodeEvidence(bytes); },
    [](QByteArrayView bytes) { decodeRedaction(bytes); },
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    try {
        readers.at(bytes[0] %
                   readers.size())(QByteArrayView(bytes + 1, static_cast<qsizetype>(size) - 1));
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
