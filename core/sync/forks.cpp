// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forks.h"

#include "core/base/zipped.h"
#include "core/journal/log_rows.h"
#include "core/journal/piece_reader.h"
#include "core/journal/redactions.h"
#include "core/model/roster.h"
#include "core/storage/database.h"
#include "core/storage/office_names.h"
#include "core/storage/op_codec.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr int stampCounterBits = 16;

/// Registers whose values a person can compare and take over.
bool isReadable(Register reg)
{
    return !isOfRoster(reg) && reg != Register::Resolution && reg != Register::FrozenResults &&
           reg != Register::Freezing && reg != Register::Standard;
}

std::vector<Piece> piecesOf(Database &db, const Fork &fork)
{
    Statement read =
        db.prepare("SELECT piece FROM forked WHERE site = ? AND scope = ? ORDER BY first, chain");
    read.bind(1, fork.site.raw()).bind(2, fork.scope);
    std::vector<Piece> pieces;
    while (read.next())
        pieces.push_back(decodePiece(unzipped(read.bytes(0), largestPiece)));
    return pieces;
}

/// The links of our log at ops `first` … `last`, as far as it goes.
std::map<std::int64_t, Hash> linksOf(Database &db, std::int64_t stream, std::int64_t first,
                                     std::int64_t last)
{
    std::map<std::int64_t, Hash> links;
    PieceReader pieces(db, stream, first - 1, std::min(last, streamState(db, stream).seq));
    while (const auto piece = pieces.next()) {
        Hash chain = piece->before;
        ChainLinks link(namesIn(*piece));
        for (const Operation &op : piece->ops)
            links[op.name.seq] = chain = link.next(chain, op);
    }
    return links;
}

/// The first op of the piece that is not ours; behind its last where all are.
std::int64_t parting(Database &db, std::int64_t stream, const Piece &piece)
{
    const auto ours = linksOf(db, stream, piece.first, piece.last());
    Hash chain = piece.before;
    ChainLinks link(namesIn(piece));
    for (const Operation &op : piece.ops) {
        chain = link.next(chain, op);
        const auto own = ours.find(op.name.seq);
        if (own == ours.end() || own->second != chain)
            return op.name.seq;
    }
    return piece.last() + 1;
}

/// What the other log says last of each unit.
struct Said
{
    std::int64_t seq = 0;
    std::int64_t at = 0;
    AuthorId author;
    QByteArray value;    ///< of the unit
    QByteArray standard; ///< of an answer: the mark of its standard
    bool typedText = false;
};

using UnitOrder = std::tuple<int, Key, std::uint32_t>;

void hear(const Operation &op, std::map<UnitOrder, Said> &said)
{
    const Said one{op.name.seq, static_cast<std::int64_t>(op.stamp >> stampCounterBits),
                   op.author,   op.value,
                   {},          !op.salt.isEmpty()};
    if (!isOfItems(op.reg)) {
        said[{static_cast<int>(op.reg), op.key, 0}] = one;
        return;
    }
    const AnswersValue answers = decodeAnswers(op.value);
    for (const auto &[item, value] : answers.items) {
        Said &there = said[{static_cast<int>(op.reg), op.key, item}];
        there = one;
        there.value = value;
        there.standard = answers.standard;
    }
}

Unit unitOf(const UnitOrder &order)
{
    return {static_cast<Register>(std::get<0>(order)), std::get<1>(order), std::get<2>(order)};
}

Edit editOf(const Unit &unit, const Said &said, const QString &scope)
{
    Edit edit{unit.reg, unit.key, scope, said.value, {}, said.typedText};
    if (isOfItems(unit.reg)) {
        edit.value = encodeAnswers({said.standard, {{unit.item, said.value}}});
        edit.items = {unit.item};
    }
    return edit;
}

QString nameOf(Database &db, const AuthorId &author)
{
    Statement &read = db.kept("SELECT name FROM author WHERE key = ?");
    read.bind(1, author.raw());
    QString name = read.next() ? read.text(0) : QString();
    read.reset();
    return name;
}

ConflictSide sideOf(Database &db, const Fork &fork, const Said &said)
{
    ConflictSide side;
    side.op = {0, said.seq};
    side.site = fork.site;
    side.scope = fork.scope;
    side.installation = fork.installation;
    side.office = fork.office;
    side.officeName = fork.officeName;
    side.author = nameOf(db, said.author);
    side.at = said.at;
    side.value = said.value;
    return side;
}

std::int64_t streamOf(Database &db, const Fork &fork)
{
    Statement read = db.prepare("SELECT t.no FROM stream t JOIN site i ON i.no = t.site "
                                "WHERE i.id = ? AND t.scope = ?");
    read.bind(1, fork.site.raw()).bind(2, fork.scope);
    return read.next() ? read.integer(0) : 0;
}

} // namespace

void keepForked(Database &db, const Piece &piece, const QByteArray &packed, std::int64_t now)
{
    const StreamName &stream = piece.named.front();
    Statement &put = db.kept("INSERT OR IGNORE INTO forked (site, scope, first, last, chain, seen, "
                             "settled, piece) VALUES (?, ?, ?, ?, ?, ?, 0, ?)");
    const QByteArray site = stream.site.raw();
    const QByteArray chain = bytesOf(piece.after);
    put.bind(1, QByteArrayView(site)).bind(2, stream.scope).bind(3, piece.first);
    put.bind(4, piece.last()).bind(5, QByteArrayView(chain)).bind(6, now);
    const std::optional<Piece> without = withoutRedacted(db, piece);
    put.bind(7, without ? zipped(encodePiece(*without), packFast) : packed).run();
}

std::vector<Fork> readForks(Database &db)
{
    std::vector<Fork> forks;
    db.each("SELECT f.site, f.scope, max(f.last), min(f.seen), min(f.settled), "
            "coalesce(i.installation, ''), coalesce((SELECT min(office) FROM member m WHERE "
            "m.installation = i.installation), (SELECT office FROM peer p WHERE p.installation = "
            "i.installation), ''), coalesce(t.seq, 0) FROM forked f LEFT JOIN site i ON i.id = "
            "f.site LEFT JOIN stream t ON t.site = i.no AND t.scope = f.scope "
            "GROUP BY f.site, f.scope",
            [&](const Statement &row) {
                Fork fork;
                fork.site = SiteId::from(row.view(0));
                fork.scope = row.text(1);
                fork.last = row.integer(2);
                fork.seen = row.integer(3);
                fork.isSettled = row.integer(4) != 0;
                fork.installation = row.bytes(5);
                fork.office = row.text(6);
                fork.ownLast = row.integer(7);
                forks.push_back(std::move(fork));
            });
    if (forks.empty())
        return forks;
    const std::map<QString, QString> names = readOfficeNames(db);
    for (Fork &fork : forks)
        if (const auto name = names.find(fork.office); name != names.end())
            fork.officeName = name->second;
    for (Fork &fork : forks)
        for (const Piece &piece : piecesOf(db, fork)) {
            const std::int64_t since = parting(db, streamOf(db, fork), piece);
            fork.since = fork.since == 0 ? since : std::min(fork.since, since);
        }
    return forks;
}

std::int64_t countOpenForks(Database &db)
{
    return db.number("SELECT count(*) FROM (SELECT DISTINCT site, scope FROM forked "
                     "WHERE settled = 0)");
}

std::vector<ForkedValue> readForkedValues(Database &db, const Fork &fork, const QString &ownOffice,
                                          const QByteArray &ownKey)
{
    std::map<UnitOrder, Said> said;
    for (const Piece &piece : piecesOf(db, fork))
        for (const Operation &op : piece.ops)
            if (op.name.seq >= fork.since && isReadable(op.reg))
                hear(op, said);
    std::vector<Unit> units;
    units.reserve(said.size());
    for (const auto &[order, one] : said)
        units.push_back(unitOf(order));
    std::vector<ForkedValue> values;
    for (Conflict &conflict : readStanding(db, units, ownOffice, ownKey)) {
        const Unit &unit = conflict.unit;
        const Said &one = said.at({static_cast<int>(unit.reg), unit.key, unit.item});
        const QByteArray stands =
            conflict.sides.empty() ? QByteArray() : conflict.sides.front().value;
        if (stands == one.value)
            continue;
        conflict.sides.push_back(sideOf(db, fork, one));
        values.push_back({std::move(conflict), editOf(unit, one, fork.scope)});
    }
    return values;
}

std::vector<Edit> takeOverEdits(const std::vector<ForkedValue> &values, const QString &reason,
                                const Clock &clock)
{
    std::vector<Edit> edits;
    for (const ForkedValue &value : values) {
        edits.push_back(value.edit);
        edits.push_back(resolutionEdit(value.conflict, value.conflict.sides.back(), reason, clock));
    }
    return edits;
}

void settleFork(Database &db, const Fork &fork, std::int64_t now)
{
    db.write([&] {
        Statement put = db.prepare("UPDATE forked SET settled = ? WHERE site = ? AND scope = ?");
        put.bind(1, now).bind(2, fork.site.raw()).bind(3, fork.scope).run();
    });
}

} // namespace core
