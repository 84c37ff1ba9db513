// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/redaction_codec.h"

#include "core/base/error.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/op_codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype idSize = 16;
constexpr qint64 largestCode = 0xffff;

[[noreturn]] void refuse()
{
    throw Error(Failure::FileDamaged, u"a redaction is out of range"_s);
}

QCborArray listOf(const std::vector<RedactedOp> &ops)
{
    QCborArray list;
    for (const RedactedOp &op : ops)
        list.append(QCborArray{op.site.raw(), op.scope, QCborValue(static_cast<qint64>(op.seq)),
                               bytesOf(op.digest), op.residue});
    return list;
}

RedactedOp opFrom(const QCborArray &parts)
{
    const QByteArray site = parts.at(0).toByteArray();
    const QByteArray digest = parts.at(3).toByteArray();
    const qint64 seq = numberFrom(parts.at(2));
    if (site.size() != idSize || digest.size() != static_cast<qsizetype>(sizeof(Hash)) || seq < 1)
        refuse();
    return {SiteId::from(site), parts.at(1).toString(), seq, hashFrom(digest),
            parts.at(4).toByteArray()};
}

} // namespace

QByteArray encodeRedaction(const Redaction &redaction)
{
    Fields fields;
    fields.text(1, redaction.reason).any(2, listOf(redaction.ops));
    if (!redaction.chunks.empty())
        fields.blob(3, bytesOf(redaction.chunks));
    if (!redaction.sheet.isNull())
        fields.blob(4, redaction.sheet.raw()).number(5, redaction.item);
    return fields.number(6, static_cast<qint64>(redaction.reg)).bytes();
}

Redaction decodeRedaction(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    Redaction redaction;
    redaction.reason = text(map, 1);
    const QCborArray list = map.value(2).toArray();
    for (qsizetype n = 0; n < list.size(); ++n)
        redaction.ops.push_back(opFrom(list.at(n).toArray()));
    redaction.chunks = hashesFrom(map.value(3).toByteArray());
    const QByteArray sheet = map.value(4).toByteArray();
    const qint64 item = number(map, 5);
    const qint64 reg = number(map, 6);
    if ((!sheet.isEmpty() && sheet.size() != idSize) || item < 0 || item > largestCode || reg < 0 ||
        reg > largestCode)
        refuse();
    if (!sheet.isEmpty())
        redaction.sheet = AssessmentId::from(sheet);
    redaction.item = static_cast<std::uint32_t>(item);
    redaction.reg = static_cast<Register>(reg);
    return redaction;
}

std::optional<QByteArray> residueOf(Register reg, QByteArrayView value)
{
    if (reg == Register::OrganizationContact || reg == Register::Evidence)
        return QByteArray();
    if (reg != Register::Remarks)
        return std::nullopt;
    AnswersValue remarks = decodeAnswers(value);
    for (auto &[item, text] : remarks.items)
        text.clear();
    return encodeAnswers(remarks);
}

bool isResidue(Register reg, QByteArrayView residue)
{
    try {
        return residueOf(reg, residue) == residue.toByteArray();
    } catch (const Error &) {
        return false;
    }
}

Hash valueDigest(const Operation &op)
{
    return op.digest.isEmpty() ? digest({op.salt, op.value}) : hashFrom(op.digest);
}

void redact(Operation &op, const QByteArray &residue)
{
    op.digest = bytesOf(valueDigest(op));
    op.salt.clear();
    op.value = residue;
}

} // namespace core
