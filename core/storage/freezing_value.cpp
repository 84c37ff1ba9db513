// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/freezing_value.h"

#include "core/base/error.h"
#include "core/storage/cbor_fields.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int idBytes = 16;

QByteArray keysOf(const std::vector<AssessmentId> &sheets)
{
    QByteArray keys;
    for (const AssessmentId &sheet : sheets)
        keys.append(sheet.raw());
    return keys;
}

std::vector<AssessmentId> sheetsFrom(const QByteArray &keys)
{
    if (keys.size() % idBytes != 0)
        throw Error(Failure::FileDamaged, u"a key of a sheet is cut off"_s);
    std::vector<AssessmentId> sheets;
    for (qsizetype at = 0; at < keys.size(); at += idBytes)
        sheets.push_back(AssessmentId::from(QByteArrayView(keys).sliced(at, idBytes)));
    return sheets;
}

Key keyFrom(const QByteArray &raw)
{
    if (raw.size() != idBytes)
        throw Error(Failure::FileDamaged, u"a freezing without its key"_s);
    return Key::from(raw);
}

FreezingBatch batchFrom(const QCborArray &array)
{
    return {keyFrom(array.at(0).toByteArray()), static_cast<int>(numberFrom(array.at(1))),
            static_cast<int>(numberFrom(array.at(2))), array.at(3).toString(),
            sheetsFrom(array.at(4).toByteArray())};
}

} // namespace

std::vector<FreezingBatch> FreezingValue::batches() const
{
    std::vector<FreezingBatch> all = earlier;
    if (!id.isNull())
        all.push_back(*this);
    return all;
}

QByteArray encodeFreezing(const FreezingValue &freezing)
{
    Fields fields;
    fields.blob(1, freezing.id.raw()).number(2, freezing.parts).number(3, freezing.sheets);
    fields.text(4, freezing.reason);
    if (!freezing.leftOut.empty())
        fields.blob(5, keysOf(freezing.leftOut));
    QCborArray earlier;
    for (const FreezingBatch &batch : freezing.earlier)
        earlier.append(QCborArray{batch.id.raw(), batch.parts, batch.sheets, batch.reason,
                                  keysOf(batch.leftOut)});
    if (!earlier.isEmpty())
        fields.any(6, earlier);
    return fields.bytes();
}

FreezingValue decodeFreezing(QByteArrayView value)
{
    if (value.isEmpty())
        return {};
    const QCborMap map = mapFrom(value);
    FreezingValue freezing{{keyFrom(map.value(1).toByteArray()), static_cast<int>(number(map, 2)),
                            static_cast<int>(number(map, 3)), text(map, 4),
                            sheetsFrom(map.value(5).toByteArray())},
                           {}};
    const QCborArray earlier = map.value(6).toArray();
    for (qsizetype n = 0; n < earlier.size(); ++n)
        freezing.earlier.push_back(batchFrom(earlier.at(n).toArray()));
    return freezing;
}

QByteArray idsOf(const FreezingValue &freezing)
{
    QByteArray ids;
    for (const FreezingBatch &batch : freezing.batches())
        ids.append(batch.id.raw());
    return ids;
}

bool namesBatch(QByteArrayView ids, const Key &batch)
{
    const QByteArray id = batch.raw();
    for (qsizetype at = 0; at + idBytes <= ids.size(); at += idBytes)
        if (ids.sliced(at, idBytes) == QByteArrayView(id))
            return true;
    return false;
}

} // namespace core
