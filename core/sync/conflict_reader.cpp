// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflict_reader.h"

#include "core/base/digest.h"
#include "core/journal/branches.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"
#include "core/storage/packed_sheet.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int stampCounterBits = 16;

QString idOf(const Unit &unit)
{
    static const QString letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    const Hash hash = digest({QByteArray::number(static_cast<int>(unit.reg)), unit.key.raw(),
                              QByteArray::number(unit.item)});
    QString id;
    for (std::size_t place = 0; place < 8; ++place)
        id += letters.at(hash[place] & 31);
    return id;
}

} // namespace

ConflictReader::ConflictReader(Database &db, const QString &ownOffice, const QByteArray &ownKey)
    : m_db(db)
    , m_heads(db)
    , m_shelf(db)
    , m_ownOffice(ownOffice)
    , m_ownKey(ownKey)
{
}

Conflict ConflictReader::placeOf(const Unit &unit)
{
    Conflict conflict;
    conflict.id = idOf(unit);
    conflict.unit = unit;
    place(conflict);
    return conflict;
}

Conflict ConflictReader::read(const Unit &unit)
{
    Conflict conflict = placeOf(unit);
    for (const OpName &head : m_heads.ranked(unit, headsOf(unit)))
        conflict.sides.push_back(sideOf(unit, head));
    return conflict;
}

std::vector<OpName> ConflictReader::headsOf(const Unit &unit)
{
    if (!isOfItems(unit.reg))
        return m_heads.of(unit);
    const ItemHeads &open = m_heads.open(unit.reg, unit.key);
    const auto found = open.find(unit.item);
    return found == open.end() ? onlyHeadOf(unit) : found->second;
}

// Where there is one, it stands beside the value.
std::vector<OpName> ConflictReader::onlyHeadOf(const Unit &unit)
{
    const QByteArray key = unit.key.raw();
    if (unit.reg == Register::Answers) {
        Statement &read = m_db.kept("SELECT s.answers FROM assessment a JOIN sheet s ON s.no = "
                                    "a.no WHERE a.key = ?");
        read.bind(1, QByteArrayView(key));
        const PackedSheet sheet = read.next() ? PackedSheet::from(read.view(0)) : PackedSheet();
        read.reset();
        const PackedItem *item = sheet.find(unit.item);
        return item == nullptr ? std::vector<OpName>() : std::vector<OpName>{item->head};
    }
    Statement &read = m_db.kept("SELECT m.stream, m.seq FROM assessment a JOIN remark m ON "
                                "m.no = a.no WHERE a.key = ? AND m.item = ?");
    read.bind(1, QByteArrayView(key)).bind(2, static_cast<std::int64_t>(unit.item));
    std::vector<OpName> heads;
    if (read.next())
        heads.push_back({read.integer(0), read.integer(1)});
    read.reset();
    return heads;
}

// Where a value stands again because the settling was taken back: who wrote it first.
OpName ConflictReader::originOf(const Unit &unit, OpName op)
{
    while (true) {
        const std::optional<OpName> before = reopened(unit, op);
        if (!before)
            return op;
        op = *before;
    }
}

std::optional<OpName> ConflictReader::reopened(const Unit &unit, const OpName &op)
{
    Statement &read = m_db.kept("SELECT action, undoes FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    const bool isUndo = read.next() && static_cast<Action>(read.integer(0)) == Action::Undo;
    const std::int64_t step = isUndo ? read.integer(1) : 0;
    read.reset();
    if (!isUndo)
        return std::nullopt;
    const QByteArray value = m_heads.valueOf(op, unit);
    const std::vector<OpName> settled = basesOf(unit, op.stream, step);
    for (const OpName &base : settled)
        if (settled.size() > 1 && m_heads.valueOf(base, unit) == value)
            return base;
    return std::nullopt;
}

// What the op of that step replaced of the unit, the one first that was shown.
std::vector<OpName> ConflictReader::basesOf(const Unit &unit, std::int64_t stream,
                                            std::int64_t step)
{
    const QByteArray key = unit.key.raw();
    Statement &read = m_db.kept("SELECT bases, seq FROM log WHERE stream = ? AND step = ? "
                                "AND register = ? AND key = ?");
    read.bind(1, stream).bind(2, step).bind(3, static_cast<std::int64_t>(unit.reg));
    read.bind(4, QByteArrayView(key));
    const Branches branches(m_db);
    std::vector<OpName> bases;
    while (read.next()) {
        Operation op;
        op.name.stream = stream;
        op.name.seq = read.integer(1);
        op.reg = unit.reg;
        op.key = unit.key;
        op.bases = decodeBases(read.view(0));
        branches.resolve(op);
        for (const Base &base : op.bases)
            if (base.item == unit.item)
                bases.push_back(base.op);
    }
    return bases;
}

ConflictSide ConflictReader::sideOf(const Unit &unit, const OpName &head)
{
    ConflictSide side;
    side.op = head;
    const OpName origin = originOf(unit, head);
    Statement &read = m_db.kept(
        "SELECT i.id, t.scope, i.installation, coalesce((SELECT min(office) FROM member m "
        "WHERE m.installation = i.installation), p.office, ''), coalesce(a.name, ''), "
        "l.stamp FROM log l JOIN stream t ON t.no = l.stream JOIN site i ON i.no = t.site "
        "JOIN holder h ON h.no = l.holder LEFT JOIN peer p ON p.installation = i.installation "
        "LEFT JOIN author a ON a.key = h.id WHERE l.stream = ? AND l.seq = ?");
    read.bind(1, origin.stream).bind(2, origin.seq);
    if (read.next()) {
        side.site = SiteId::from(read.view(0));
        side.scope = read.text(1);
        side.installation = read.bytes(2);
        side.office = side.installation == m_ownKey ? m_ownOffice : read.text(3);
        side.author = read.text(4);
        side.at = read.integer(5) >> stampCounterBits;
    }
    read.reset();
    side.value = m_heads.valueOf(head, unit);
    return side;
}

void ConflictReader::place(Conflict &conflict)
{
    const QByteArray key = conflict.unit.key.raw();
    Statement &read = m_db.kept(
        "SELECT o.code, '', '', o.name FROM organization o WHERE o.key = ?1 UNION ALL "
        "SELECT coalesce(o.code, ''), coalesce(r.name, ''), a.level, coalesce(o.name, '') "
        "FROM assessment a "
        "LEFT JOIN organization o ON o.no = a.organization "
        "LEFT JOIN round r ON r.no = a.round WHERE a.key = ?1 UNION ALL "
        "SELECT coalesce(o.code, ''), coalesce(r.name, ''), '', coalesce(o.name, '') "
        "FROM decision d "
        "LEFT JOIN organization o ON o.no = d.organization "
        "LEFT JOIN round r ON r.no = d.round WHERE d.key = ?1 UNION ALL "
        "SELECT '', name, '', '' FROM round WHERE key = ?1");
    read.bind(1, QByteArrayView(key));
    if (read.next()) {
        conflict.organization = read.text(0);
        conflict.round = read.text(1);
        conflict.level = read.text(2);
        conflict.organizationName = read.text(3);
    }
    read.reset();
    if (isOfItems(conflict.unit.reg))
        conflict.item = itemNumber(conflict.unit);
}

// As it is printed; without a number, its place in the standard.
QString ConflictReader::itemNumber(const Unit &unit)
{
    const QByteArray key = unit.key.raw();
    Statement &read = m_db.kept("SELECT s.id, s.revision, s.hash FROM assessment a JOIN "
                                "standard s ON s.no = a.standard WHERE a.key = ? AND "
                                "s.document IS NOT NULL");
    read.bind(1, QByteArrayView(key));
    std::optional<StandardRef> ref;
    if (read.next())
        ref = StandardRef{read.text(0), static_cast<int>(read.integer(1)),
                          QString::fromLatin1(read.bytes(2).toHex())};
    read.reset();
    QString number;
    if (ref) {
        const auto items = itemsOf(m_shelf.get(*ref).standard);
        if (unit.item < items.size())
            number = items[unit.item]->number;
    }
    return number.isEmpty() ? QString::number(unit.item + 1) : number;
}

} // namespace core
