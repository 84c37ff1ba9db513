// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_store.h"

#include "core/base/error.h"
#include "core/base/file_error.h"
#include "core/base/running_digest.h"
#include "core/base/zipped.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"

#include <QSaveFile>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int stampCounterBits = 16;

Error damaged(const Evidence &evidence)
{
    return Error(Failure::FileDamaged,
                 u"“%1” in the workbook is not the file that was attached"_s.arg(evidence.name));
}

PackedChunk chunkAt(const Statement &row)
{
    return {hashFrom(row.view(0)), row.integer(1), row.integer(2) != 0, row.bytes(3)};
}

bool isHere(Database &db, const std::vector<Hash> &chunks)
{
    return std::all_of(chunks.begin(), chunks.end(),
                       [&](const Hash &hash) { return hasChunk(db, hash); });
}

Evidence evidenceAt(const Statement &row)
{
    Evidence evidence;
    evidence.sheet = AssessmentId::from(row.view(1));
    evidence.item = static_cast<std::uint32_t>(row.integer(2));
    evidence.standard = row.bytes(3);
    evidence.content = hashFrom(row.view(4));
    evidence.size = row.integer(5);
    evidence.media = row.text(6);
    evidence.name = row.text(7);
    evidence.chunks = hashesFrom(row.view(8));
    return evidence;
}

/// Who wrote an op and when; the log is asked for one op at a time.
void noteWho(Database &db, std::int64_t stream, std::int64_t seq, AttachedFile &file)
{
    Statement &read = db.kept("SELECT stamp, (SELECT id FROM holder WHERE no = log.holder) "
                              "FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, stream).bind(2, seq);
    if (read.next()) {
        file.at = read.integer(0) >> stampCounterBits;
        file.author = AuthorId::from(read.view(1));
    }
    read.reset();
}

/// The names of the attached files that a chunk belongs to.
QStringList filesOf(Database &db, const Hash &hash)
{
    QStringList names;
    db.each("SELECT name, chunks FROM evidence ORDER BY name", [&](const Statement &row) {
        const std::vector<Hash> chunks = hashesFrom(row.view(1));
        if (std::find(chunks.begin(), chunks.end(), hash) != chunks.end())
            names << row.text(0);
    });
    names.removeDuplicates();
    return names;
}

} // namespace

PackedChunk packedChunk(const Hash &hash, const QByteArray &raw)
{
    const QByteArray packed = zipped(raw, packFast);
    const bool isWorthIt = packed.size() < raw.size() - raw.size() / 16;
    return {hash, raw.size(), isWorthIt, isWorthIt ? packed : raw};
}

QByteArray unpackedChunk(const PackedChunk &chunk)
{
    QByteArray raw = chunk.isZipped ? unzipped(chunk.bytes, evidenceChunk) : chunk.bytes;
    if (raw.size() != chunk.raw || raw.size() > evidenceChunk || digest({raw}) != chunk.hash)
        throw Error(Failure::FileDamaged, u"a piece of evidence is not what its hash says"_s);
    return raw;
}

bool hasChunk(Database &db, const Hash &hash)
{
    Statement &read = db.kept("SELECT 1 FROM evidence_chunk WHERE hash = ?");
    read.bind(1, bytesOf(hash));
    const bool isHere = read.next();
    read.reset();
    return isHere;
}

void keepChunk(Database &db, const PackedChunk &chunk)
{
    Statement &put = db.kept("INSERT OR IGNORE INTO evidence_chunk (hash, raw, zipped, bytes) "
                             "VALUES (?, ?, ?, ?)");
    put.bind(1, bytesOf(chunk.hash)).bind(2, chunk.raw).bind(3, chunk.isZipped ? 1 : 0);
    put.bind(4, QByteArrayView(chunk.bytes)).run();
}

std::optional<PackedChunk> findChunk(Database &db, const Hash &hash)
{
    Statement &read = db.kept("SELECT hash, raw, zipped, bytes FROM evidence_chunk WHERE hash = ?");
    read.bind(1, bytesOf(hash));
    std::optional<PackedChunk> found;
    if (read.next())
        found = chunkAt(read);
    read.reset();
    return found;
}

std::vector<AttachedFile> readEvidence(Database &db, const std::optional<AssessmentId> &sheet)
{
    Statement read = db.prepare(
        sheet ? "SELECT e.key, a.key, e.item, e.standard, e.hash, e.size, e.media, e.name, "
                "e.chunks, e.stream, e.seq, t.scope FROM assessment a "
                "JOIN evidence e ON e.sheet = a.no JOIN stream t ON t.no = e.stream "
                "WHERE a.key = ? ORDER BY e.item, e.name, e.hash"
              : "SELECT e.key, a.key, e.item, e.standard, e.hash, e.size, e.media, e.name, "
                "e.chunks, e.stream, e.seq, t.scope FROM evidence e "
                "JOIN assessment a ON a.no = e.sheet JOIN stream t ON t.no = e.stream "
                "ORDER BY e.sheet, e.item, e.name, e.hash");
    if (sheet)
        read.bind(1, sheet->raw());
    std::vector<AttachedFile> files;
    while (read.next()) {
        AttachedFile &file = files.emplace_back();
        file.evidence = evidenceAt(read);
        file.key = Key::from(read.view(0));
        file.scope = read.text(11);
        file.isHere = isHere(db, file.evidence.chunks);
        noteWho(db, read.integer(9), read.integer(10), file);
    }
    return files;
}

std::vector<Hash> wantedChunks(Database &db)
{
    std::set<Hash> wanted;
    db.each("SELECT chunks FROM evidence", [&](const Statement &row) {
        for (const Hash &hash : hashesFrom(row.view(0)))
            if (!hasChunk(db, hash))
                wanted.insert(hash);
    });
    return {wanted.begin(), wanted.end()};
}

void saveEvidence(Database &db, const Evidence &evidence, const QString &path)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw writeError(out);
    RunningDigest content;
    for (const Hash &hash : evidence.chunks) {
        const std::optional<PackedChunk> chunk = findChunk(db, hash);
        if (!chunk)
            throw Error(Failure::Missing, u"the file has not come yet"_s).at(evidence.name);
        try {
            const QByteArray raw = unpackedChunk(*chunk);
            content.add(raw);
            out.write(raw);
        } catch (const Error &) {
            throw damaged(evidence).in(db.path());
        }
    }
    if (content.finish() != evidence.content)
        throw damaged(evidence).in(db.path());
    if (!out.commit())
        throw writeError(out);
}

QStringList checkEvidence(Database &db)
{
    QStringList faults;
    db.each("SELECT hash, raw, zipped, bytes FROM evidence_chunk", [&](const Statement &row) {
        const PackedChunk chunk = chunkAt(row);
        try {
            unpackedChunk(chunk);
        } catch (const Error &) {
            const QStringList names = filesOf(db, chunk.hash);
            faults << (names.isEmpty()
                           ? u"a piece of evidence that nothing refers to is damaged"_s
                           : u"the evidence “%1” is damaged"_s.arg(names.join(u"”, “"_s)));
        }
    });
    return faults;
}

} // namespace core
