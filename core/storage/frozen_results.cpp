// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozen_results.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/database.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/result_codec.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype largestPart = 16LL * 1024 * 1024;
constexpr int idBytes = 16;
constexpr int hashBytes = 32;
constexpr int markBytes = 8;

void write(ByteWriter &bytes, const StandardRef &standard)
{
    bytes.text(standard.id);
    bytes.number(static_cast<std::uint64_t>(standard.revision));
    bytes.raw(QByteArray::fromHex(standard.hash.toLatin1()));
}

StandardRef readStandard(ByteReader &bytes)
{
    StandardRef standard{bytes.text(), static_cast<int>(bytes.number()), {}};
    standard.hash = QString::fromLatin1(bytes.raw(hashBytes).toByteArray().toHex());
    return standard;
}

void write(ByteWriter &bytes, const VisitValue &visit)
{
    bytes.number(static_cast<std::uint64_t>(visit.state));
    bytes.number(visit.day.isValid() ? 1 : 0);
    if (visit.day.isValid())
        bytes.signedNumber(dayNumber(visit.day));
}

void write(ByteWriter &bytes, const FrozenResult &frozen)
{
    bytes.raw(frozen.name.organization.raw());
    bytes.text(frozen.name.level);
    bytes.number(static_cast<std::uint64_t>(frozen.name.series));
    write(bytes, frozen.standard);
    bytes.text(frozen.grade);
    bytes.raw(frozen.answers);
    encodeResult(bytes, frozen.result);
    if (frozen.visit)
        write(bytes, *frozen.visit);
}

std::optional<VisitValue> readVisit(ByteReader &bytes)
{
    if (bytes.atEnd())
        return std::nullopt;
    VisitValue visit;
    visit.state = static_cast<VisitState>(bytes.number());
    if (bytes.number() != 0)
        visit.day = dayFrom(bytes.signedNumber());
    return visit;
}

FrozenResult read(ByteReader &bytes, const RoundId &round)
{
    FrozenResult frozen;
    frozen.name.round = round;
    frozen.name.organization = OrganizationId::from(bytes.raw(idBytes));
    frozen.name.level = bytes.text();
    frozen.name.series = static_cast<int>(bytes.number());
    frozen.standard = readStandard(bytes);
    frozen.grade = bytes.text();
    frozen.answers = bytes.raw(markBytes).toByteArray();
    frozen.result = decodeResult(bytes);
    frozen.visit = readVisit(bytes);
    return frozen;
}

// What `read` reads before the result.
void passOverName(ByteReader &bytes)
{
    bytes.raw(idBytes);
    bytes.blob(); // level
    bytes.number();
    bytes.blob(); // standard
    bytes.number();
    bytes.raw(hashBytes);
    bytes.blob(); // grade
    bytes.raw(markBytes);
}

void write(ByteWriter &bytes, const FrozenMix &mix)
{
    bytes.raw(mix.organization.raw());
    write(bytes, mix.standard);
    bytes.text(mix.grade);
    Result bare = mix.result;
    bare.items.clear();
    bare.sections.clear();
    encodeResult(bytes, bare);
}

FrozenMix readMix(ByteReader &bytes)
{
    FrozenMix mix;
    mix.organization = OrganizationId::from(bytes.raw(idBytes));
    mix.standard = readStandard(bytes);
    mix.grade = bytes.text();
    mix.result = decodeResult(bytes);
    return mix;
}

template <typename Entry>
QByteArray packed(const std::vector<Entry> &entries)
{
    ByteWriter bytes;
    ByteWriter one;
    for (const Entry &entry : entries) {
        write(one, entry);
        bytes.blob(one.bytes());
        one.clear();
    }
    return zipped(bytes.bytes());
}

QByteArray packedMixes(const QCborMap &map)
{
    return map.contains(4) ? unzipped(map.value(4).toByteArray(), largestPart) : QByteArray();
}

QByteArray packedResults(const QCborMap &map)
{
    return unzipped(map.value(3).toByteArray(), largestPart);
}

Key keyAt(const QCborMap &map, int key)
{
    const QByteArray raw = map.value(key).toByteArray();
    if (raw.size() != idBytes)
        throw Error(Failure::FileDamaged, u"a freezing without its key"_s);
    return Key::from(raw);
}

/// One of several entries; the others are passed over.
ByteReader entryAt(const QByteArray &bytes, std::int64_t place)
{
    ByteReader reader(bytes);
    for (std::int64_t passed = 0; passed < place; ++passed)
        reader.blob();
    return ByteReader(reader.blob());
}

FrozenResult resultAt(QByteArrayView part, std::int64_t place)
{
    const QCborMap map = mapFrom(part);
    const QByteArray bytes = packedResults(map);
    ByteReader one = entryAt(bytes, place);
    return read(one, {keyAt(map, 2)});
}

FrozenMix mixAt(QByteArrayView part, std::int64_t place)
{
    const QByteArray bytes = packedMixes(mapFrom(part));
    ByteReader one = entryAt(bytes, place);
    return readMix(one);
}

} // namespace

QByteArray encodeFrozenPart(const FrozenPart &part)
{
    Fields fields;
    fields.blob(1, part.freezing.raw()).blob(2, part.round.raw()).blob(3, packed(part.results));
    if (!part.mixes.empty())
        fields.blob(4, packed(part.mixes));
    return fields.bytes();
}

FrozenPart decodeFrozenPart(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    FrozenPart part;
    part.freezing = keyAt(map, 1);
    part.round = {keyAt(map, 2)};
    const QByteArray bytes = packedResults(map);
    ByteReader reader(bytes);
    while (!reader.atEnd()) {
        ByteReader one(reader.blob());
        part.results.push_back(read(one, part.round));
    }
    const QByteArray mixes = packedMixes(map);
    ByteReader mixReader(mixes);
    while (!mixReader.atEnd()) {
        ByteReader one(mixReader.blob());
        part.mixes.push_back(readMix(one));
    }
    return part;
}

void decodeFrozenItems(QByteArrayView value, std::vector<Result> &into)
{
    const QByteArray bytes = packedResults(mapFrom(value));
    ByteReader reader(bytes);
    std::size_t count = 0;
    while (!reader.atEnd()) {
        ByteReader one(reader.blob());
        if (count == into.size())
            into.emplace_back();
        passOverName(one);
        decodeItems(one, into[count++]);
    }
    into.resize(count);
}

bool isSheetFrozen(Database &db, const AssessmentId &sheet)
{
    const QByteArray key = sheet.raw();
    Statement &find =
        db.kept("SELECT 1 FROM assessment a JOIN frozen f ON f.no = a.no WHERE a.key = ?");
    find.bind(1, QByteArrayView(key));
    const bool isFrozen = find.next();
    find.reset();
    return isFrozen;
}

Key frozenPartKey(const Key &freezing, int number)
{
    const std::uint32_t place = qToBigEndian(static_cast<std::uint32_t>(number));
    const Hash hash = digest({"frozen", freezing.raw(),
                              QByteArrayView(reinterpret_cast<const char *>(&place),
                                             static_cast<qsizetype>(sizeof(place)))});
    return Key::from(bytesOf(hash).left(idBytes));
}

QByteArray markOf(QByteArrayView packedSheet)
{
    ByteWriter bytes;
    if (packedSheet.isEmpty())
        return bytesOf(digest({bytes.bytes()})).left(markBytes);
    PackedWalk walk(packedSheet);
    while (walk.next()) {
        if (walk.value().isEmpty())
            continue; // taken back, as if never given
        bytes.number(walk.item());
        bytes.blob(walk.value());
    }
    return bytesOf(digest({bytes.bytes()})).left(markBytes);
}

QByteArray readAnswersMark(Database &db, const AssessmentId &sheet)
{
    const QByteArray key = sheet.raw();
    Statement &read = db.kept("SELECT s.answers FROM assessment a JOIN sheet s ON s.no = a.no "
                              "WHERE a.key = ?");
    read.bind(1, QByteArrayView(key));
    QByteArray mark = markOf(read.next() ? read.view(0) : QByteArrayView());
    read.reset();
    return mark;
}

namespace {

/// An op's value and a place in it, as the row of `found` tells them.
struct LoggedEntry
{
    std::optional<QByteArray> value;
    std::int64_t place = 0;
};

LoggedEntry loggedEntry(Database &db, Statement &found)
{
    const bool isFrozen = found.next();
    const OpName name = isFrozen ? OpName{found.integer(0), found.integer(1)} : OpName();
    LoggedEntry entry{std::nullopt, isFrozen ? found.integer(2) : 0};
    found.reset();
    if (!isFrozen)
        return entry;
    Statement &read = db.kept("SELECT value FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    if (read.next())
        entry.value = read.bytes(0);
    read.reset();
    return entry;
}

} // namespace

std::optional<FrozenResult> readFrozenResult(Database &db, const AssessmentId &sheet)
{
    const QByteArray key = sheet.raw();
    Statement &find = db.kept("SELECT f.stream, f.seq, f.place FROM assessment a "
                              "JOIN frozen f ON f.no = a.no WHERE a.key = ?");
    find.bind(1, QByteArrayView(key));
    const LoggedEntry entry = loggedEntry(db, find);
    return entry.value ? std::optional(resultAt(*entry.value, entry.place)) : std::nullopt;
}

std::optional<FrozenMix> readFrozenMix(Database &db, std::int64_t round, std::int64_t standard,
                                       std::int64_t organization)
{
    Statement &find = db.kept(
        "SELECT stream, seq, place FROM (SELECT stream, seq, place, NULL AS entry FROM frozen_mix "
        "WHERE round = ?1 AND standard = ?2 AND organization = ?3 UNION ALL "
        "SELECT m.stream, m.seq, m.place, g.key FROM organization shown "
        "JOIN merged g ON g.stands = shown.key AND g.key <> g.stands "
        "JOIN organization o ON o.key = g.key JOIN frozen_mix m ON m.organization = o.no "
        "AND m.round = ?1 AND m.standard = ?2 WHERE shown.no = ?3) ORDER BY entry LIMIT 1");
    find.bind(1, round).bind(2, standard).bind(3, organization);
    const LoggedEntry entry = loggedEntry(db, find);
    return entry.value ? std::optional(mixAt(*entry.value, entry.place)) : std::nullopt;
}

} // namespace core
