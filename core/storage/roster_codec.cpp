// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roster_codec.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/signature.h"
#include "core/storage/cbor_fields.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype siteSize = 16;

[[noreturn]] void refuse()
{
    throw Error(Failure::FileDamaged, u"a value of the roster is out of range"_s);
}

QCborValue pointList(const std::vector<StreamPoint> &points)
{
    QCborArray list;
    for (const StreamPoint &point : points)
        list.append(
            QCborArray{point.site.raw(), point.scope, QCborValue(static_cast<qint64>(point.seq))});
    return list;
}

std::vector<StreamPoint> pointsFrom(const QCborValue &value)
{
    std::vector<StreamPoint> points;
    const QCborArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QCborArray parts = list.at(i).toArray();
        const QByteArray site = parts.at(0).toByteArray();
        const qint64 seq = parts.at(2).isInteger() ? parts.at(2).toInteger() : -1;
        if (site.size() != siteSize || seq < 0)
            refuse();
        points.push_back({SiteId::from(site), parts.at(1).toString(), seq});
    }
    return points;
}

QByteArray keyIn(const QCborMap &map, int key)
{
    QByteArray bytes = map.value(key).toByteArray();
    if (bytes.size() != publicKeySize)
        refuse();
    return bytes;
}

} // namespace

QByteArray encodeSigned(const SignedValue &value)
{
    return Fields()
        .blob(1, value.what)
        .number(2, ed25519)
        .blob(3, value.by)
        .blob(4, value.signature)
        .bytes();
}

SignedValue decodeSigned(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    if (number(map, 2) != ed25519)
        refuse();
    return {map.value(1).toByteArray(), keyIn(map, 3), map.value(4).toByteArray()};
}

QByteArray rosterText(Register reg, const DatasetId &dataset, QByteArrayView what)
{
    ByteWriter out;
    out.raw("plumbline roster");
    out.number(static_cast<std::uint64_t>(reg));
    out.raw(dataset.raw());
    out.blob(what);
    return out.take();
}

QByteArray encodeOffice(const Office &office)
{
    return Fields()
        .text(1, office.code)
        .text(2, office.name)
        .number(3, static_cast<int>(office.kind))
        .any(4, QCborArray::fromStringList(office.scopes))
        .text(5, office.parent)
        .number(6, office.made)
        .bytes();
}

Office decodeOffice(QByteArrayView what)
{
    const QCborMap map = mapFrom(what);
    const qint64 kind = number(map, 3);
    const QString code = text(map, 1);
    if (kind < static_cast<int>(OfficeKind::City) || kind > static_cast<int>(OfficeKind::Team) ||
        code.isEmpty())
        refuse();
    return {code,         text(map, 2),  static_cast<OfficeKind>(kind), textsFrom(map.value(4)),
            text(map, 5), number(map, 6)};
}

QByteArray encodeGrant(const InstallationGrant &grant)
{
    return Fields().blob(1, grant.installation).text(2, grant.office).number(3, grant.made).bytes();
}

InstallationGrant decodeGrant(QByteArrayView what)
{
    const QCborMap map = mapFrom(what);
    return {keyIn(map, 1), text(map, 2), number(map, 3)};
}

QByteArray encodeRevocation(const Revocation &revocation)
{
    return Fields()
        .blob(1, revocation.installation)
        .text(2, revocation.reason)
        .any(3, pointList(revocation.accepted))
        .number(4, revocation.made)
        .bytes();
}

Revocation decodeRevocation(QByteArrayView what)
{
    const QCborMap map = mapFrom(what);
    return {keyIn(map, 1), text(map, 2), pointsFrom(map.value(3)), number(map, 4)};
}

QByteArray encodeRelease(const Release &release)
{
    return Fields().text(1, release.reason).any(2, pointList(release.points)).bytes();
}

Release decodeRelease(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {text(map, 1), pointsFrom(map.value(2))};
}

} // namespace core
