// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/register_codec.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What issued documents and drafts say of themselves alike.
Fields entryFields(const StandardEntry &entry)
{
    Fields fields;
    fields.text(2, entry.code).text(3, entry.title).text(4, entry.sector);
    fields.number(5, entry.year).number(6, entry.items).number(8, entry.isPart ? 1 : 0);
    return fields;
}

StandardEntry entryFrom(const QCborMap &map)
{
    StandardEntry entry;
    entry.ref = refFrom(map.value(1));
    entry.code = text(map, 2);
    entry.title = text(map, 3);
    entry.sector = text(map, 4);
    entry.year = static_cast<int>(number(map, 5));
    entry.items = static_cast<int>(number(map, 6));
    entry.isPart = number(map, 8) != 0;
    return entry;
}

} // namespace

QByteArray encodeStandard(const StandardValue &standard)
{
    Fields fields = entryFields(standard.entry);
    fields.any(1, refValue(standard.entry.ref)).blob(7, standard.document);
    fields.text(9, standard.entry.note.reason);
    if (!standard.entry.note.warnings.isEmpty())
        fields.any(10, QCborArray::fromStringList(standard.entry.note.warnings));
    return fields.bytes();
}

StandardValue decodeStandard(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    StandardValue standard{entryFrom(map), map.value(7).toByteArray()};
    standard.entry.note.reason = text(map, 9);
    standard.entry.note.warnings = textsFrom(map.value(10));
    return standard;
}

QByteArray encodeDraft(const DraftValue &draft)
{
    if (draft.document.size() > largestDraft)
        throw Error(Failure::Invalid, u"the draft is larger than 16 MB"_s);
    Fields fields = entryFields(draft.entry);
    fields.any(1, QCborArray{draft.entry.ref.id, draft.entry.ref.revision});
    return fields.blob(7, zipped(draft.document)).bytes();
}

DraftValue decodeDraft(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {entryFrom(map), unpackedDraft(map.value(7).toByteArray())};
}

StandardEntry decodeDraftEntry(QByteArrayView value)
{
    return entryFrom(mapFrom(value));
}

QByteArray packedDraftFrom(QByteArrayView value)
{
    return mapFrom(value).value(7).toByteArray();
}

QByteArray unpackedDraft(QByteArrayView packed)
{
    return unzipped(packed, largestDraft);
}

QByteArray encodeRetirement(const Retirement &retirement)
{
    return Fields().day(1, retirement.day).text(2, retirement.reason).bytes();
}

Retirement decodeRetirement(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {day(map, 1), text(map, 2)};
}

} // namespace core
