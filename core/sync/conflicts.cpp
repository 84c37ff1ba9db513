// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/journal/standard_shelf.h"
#include "core/storage/cbor_fields.h"
#include "core/storage/database.h"
#include "core/storage/office_names.h"
#include "core/storage/op_codec.h"
#include "core/storage/packed_sheet.h"

#include <algorithm>
#include <tuple>

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

/// Reads one conflict after the other with statements that are kept.
class ConflictReader
{
public:
    ConflictReader(Database &db, const QString &ownOffice, const QByteArray &ownKey)
        : m_db(db)
        , m_heads(db)
        , m_shelf(db)
        , m_ownOffice(ownOffice)
        , m_ownKey(ownKey)
    {
    }

    Conflict read(const Unit &unit)
    {
        Conflict conflict;
        conflict.id = idOf(unit);
        conflict.unit = unit;
        for (const OpName &head : m_heads.ranked(unit, headsOf(unit)))
            conflict.sides.push_back(sideOf(unit, head));
        place(conflict);
        return conflict;
    }

private:
    std::vector<OpName> headsOf(const Unit &unit)
    {
        if (!isOfItems(unit.reg))
            return m_heads.of(unit);
        const ItemHeads &open = m_heads.open(unit.reg, unit.key);
        const auto found = open.find(unit.item);
        return found == open.end() ? std::vector<OpName>() : found->second;
    }

    /// Where a value stands again because the settling was taken back: who wrote it first.
    OpName originOf(const Unit &unit, OpName op)
    {
        while (true) {
            const std::optional<OpName> before = reopened(unit, op);
            if (!before)
                return op;
            op = *before;
        }
    }

    std::optional<OpName> reopened(const Unit &unit, const OpName &op)
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

    /// What the op of that step replaced of the unit, the one first that was shown.
    std::vector<OpName> basesOf(const Unit &unit, std::int64_t stream, std::int64_t step)
    {
        const QByteArray key = unit.key.raw();
        Statement &read = m_db.kept("SELECT bases FROM log WHERE stream = ? AND step = ? "
                                    "AND register = ? AND key = ?");
        read.bind(1, stream).bind(2, step).bind(3, static_cast<std::int64_t>(unit.reg));
        read.bind(4, QByteArrayView(key));
        std::vector<OpName> bases;
        while (read.next())
            for (const Base &base : decodeBases(read.view(0)))
                if (base.item == unit.item)
                    bases.push_back(base.op);
        return bases;
    }

    ConflictSide sideOf(const Unit &unit, const OpName &head)
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

    void place(Conflict &conflict)
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

    /// As it is printed; without a number, its place in the standard.
    QString itemNumber(const Unit &unit)
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

    Database &m_db;
    Heads m_heads;
    StandardShelf m_shelf;
    QString m_ownOffice;
    QByteArray m_ownKey;
};

std::vector<Unit> openUnits(Database &db)
{
    std::vector<Unit> units;
    db.each("SELECT register, key, item FROM conflict", [&](const Statement &row) {
        units.push_back({static_cast<Register>(row.integer(0)), Key::from(row.view(1)),
                         static_cast<std::uint32_t>(row.integer(2))});
    });
    return units;
}

QByteArray wholeValue(Database &db, const OpName &op)
{
    Statement &read = db.kept("SELECT value, salt FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    QByteArray value = read.next() ? read.bytes(0) : QByteArray();
    read.reset();
    return value;
}

bool isSalted(Database &db, const OpName &op)
{
    Statement &read = db.kept("SELECT length(salt) FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    const bool salted = read.next() && read.integer(0) > 0;
    read.reset();
    return salted;
}

// An answer is shipped with the mark of its standard; of a side's op only this item is taken.
Edit choiceOf(Database &db, const Conflict &conflict, const ConflictSide &side)
{
    Edit edit;
    edit.reg = conflict.unit.reg;
    edit.key = conflict.unit.key;
    edit.scope = side.scope;
    edit.value = side.value;
    edit.typedText = isSalted(db, side.op);
    if (!isOfItems(edit.reg))
        return edit;
    AnswersValue answers = decodeAnswers(wholeValue(db, side.op));
    answers.items = {{conflict.unit.item, side.value}};
    edit.value = encodeAnswers(answers);
    edit.items = {conflict.unit.item};
    return edit;
}

Edit resolutionOf(const Conflict &conflict, const ConflictSide &side, const QString &reason,
                  const Clock &clock)
{
    Edit edit;
    edit.reg = Register::Resolution;
    edit.key = Key::make(clock);
    edit.scope = side.scope;
    edit.typedText = true;
    edit.value = Fields()
                     .number(1, static_cast<qint64>(conflict.unit.reg))
                     .blob(2, conflict.unit.key.raw())
                     .number(3, conflict.unit.item)
                     .text(4, reason)
                     .bytes();
    return edit;
}

} // namespace

std::vector<Conflict> readConflicts(Database &db, const QString &ownOffice,
                                    const QByteArray &ownKey)
{
    std::vector<Conflict> conflicts;
    ConflictReader reader(db, ownOffice, ownKey);
    for (const Unit &unit : openUnits(db))
        conflicts.push_back(reader.read(unit));
    const std::map<QString, QString> names = readOfficeNames(db);
    for (Conflict &conflict : conflicts)
        for (ConflictSide &side : conflict.sides)
            if (const auto name = names.find(side.office); name != names.end())
                side.officeName = name->second;
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.organization, a.round, a.level, a.unit.reg, a.unit.item, a.id) <
               std::tie(b.organization, b.round, b.level, b.unit.reg, b.unit.item, b.id);
    });
    return conflicts;
}

void settleConflict(Database &db, Journal &journal, const Conflict &conflict,
                    const ConflictChoice &choice, const Clock &clock)
{
    settleConflicts(db, journal, {{conflict, choice}}, clock);
}

namespace {

void checkUnchanged(ConflictReader &reader, const Conflict &conflict, std::size_t side)
{
    const Conflict now = reader.read(conflict.unit);
    const auto isSame = [](const ConflictSide &a, const ConflictSide &b) { return a.op == b.op; };
    if (side >= conflict.sides.size() ||
        !std::equal(now.sides.begin(), now.sides.end(), conflict.sides.begin(),
                    conflict.sides.end(), isSame))
        throw Error(Failure::Missing, u"the conflict is not what it was"_s).at(conflict.id);
}

} // namespace

std::vector<Edit> settlingEdits(Database &db, const std::vector<SettledConflict> &settled,
                                const Clock &clock)
{
    std::vector<Edit> edits;
    ConflictReader reader(db, {}, {});
    for (const auto &[conflict, choice] : settled) {
        checkUnchanged(reader, conflict, choice.side);
        const ConflictSide &chosen = conflict.sides.at(choice.side);
        edits.push_back(choiceOf(db, conflict, chosen));
        edits.push_back(resolutionOf(conflict, chosen, choice.reason, clock));
    }
    return edits;
}

void settleConflicts(Database &db, Journal &journal, const std::vector<SettledConflict> &settled,
                     const Clock &clock)
{
    db.write([&] { journal.apply(Action::ResolveConflict, settlingEdits(db, settled, clock)); });
}

namespace {

/// The office's side; nothing where it has none, or several of different values.
std::optional<std::size_t> sideOfOffice(const Conflict &conflict, const QString &office)
{
    std::optional<std::size_t> found;
    for (std::size_t side = 0; side < conflict.sides.size(); ++side) {
        if (conflict.sides[side].office != office)
            continue;
        if (found && conflict.sides[*found].value != conflict.sides[side].value)
            return std::nullopt;
        found = found ? found : side;
    }
    return found;
}

} // namespace

std::vector<std::optional<std::size_t>> choicesBy(const ConflictRule &rule,
                                                  const std::vector<Conflict> &conflicts)
{
    std::vector<std::optional<std::size_t>> choices;
    for (const Conflict &conflict : conflicts) {
        const bool isMeant =
            (rule.organization.isEmpty() || rule.organization == conflict.organization) &&
            (rule.round.isEmpty() || rule.round == conflict.round);
        choices.push_back(isMeant ? sideOfOffice(conflict, rule.office) : std::nullopt);
    }
    return choices;
}

} // namespace core
