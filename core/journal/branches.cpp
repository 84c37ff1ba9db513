// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/branches.h"

#include "core/base/zipped.h"
#include "core/journal/heads.h"
#include "core/journal/piece_reader.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr char branchMark[] = "PLB1";
constexpr qsizetype hashInId = 12;

SiteId siteOfBranch(const StreamName &forked, const Hash &firstLink)
{
    const Hash hash =
        digest({"plumbline branch", forked.site.raw(), forked.scope.toUtf8(), bytesOf(firstLink)});
    return SiteId::from(branchMark + bytesOf(hash).left(hashInId));
}

/// The root, then its branches, those that part first before others.
std::vector<std::int64_t> kinOf(Database &db, std::int64_t root)
{
    std::vector<std::int64_t> kin{root};
    Statement read = db.prepare("SELECT stream FROM branch WHERE root = ? ORDER BY first, stream");
    read.bind(1, root);
    while (read.next())
        kin.push_back(read.integer(0));
    return kin;
}

/// Links by seq, from the one before the piece on.
using Links = std::map<std::int64_t, Hash>;

Links linksOf(const Piece &piece)
{
    Links links{{piece.first - 1, piece.before}};
    Hash chain = piece.before;
    ChainLinks link(namesIn(piece));
    for (const Operation &op : piece.ops)
        links[op.name.seq] = chain = link.next(chain, op);
    return links;
}

/// The last op that the stream has with the same link, or the one before its first; nothing: where
/// these begin the stream has not come, or is another log.
std::optional<std::int64_t> lastShared(Database &db, std::int64_t stream, const Links &links)
{
    const StreamState start = startOf(db, stream);
    const std::int64_t end = streamState(db, stream).seq;
    const std::int64_t from = std::max(start.seq, links.begin()->first);
    std::optional<std::int64_t> shared;
    if (from > std::min(end, links.rbegin()->first) ||
        stateAt(db, stream, from).chain != links.at(from))
        return shared;
    shared = from;
    PieceReader pieces(db, stream, from, std::min(end, links.rbegin()->first));
    while (const auto piece = pieces.next())
        for (const auto &[seq, link] : linksOf(*piece)) {
            if (links.at(seq) != link)
                return shared;
            shared = seq;
        }
    return shared;
}

void moveSegments(Database &db, std::int64_t from, std::int64_t seq, std::int64_t to)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> cut; // first, last
    Statement straddling = db.prepare("SELECT first, last FROM segment WHERE stream = ? "
                                      "AND first < ? AND last >= ?");
    straddling.bind(1, from).bind(2, seq).bind(3, seq);
    while (straddling.next())
        cut.emplace_back(straddling.integer(0), straddling.integer(1));
    for (const auto &[first, last] : cut) {
        const auto lower = PieceReader(db, from, first - 1, seq - 1).next();
        const auto upper = PieceReader(db, from, seq - 1, last).next();
        const std::int64_t no = segmentAt(db, from, first)->no;
        db.prepare("DELETE FROM sealed_key WHERE segment = ?").bind(1, no).run();
        db.prepare("DELETE FROM segment WHERE no = ?").bind(1, no).run();
        keepSegment(db, from, *lower, zipped(encodePiece(*lower), packFast));
        keepSegment(db, to, *upper, zipped(encodePiece(*upper), packFast));
    }
    db.prepare("UPDATE segment SET stream = ? WHERE stream = ? AND first >= ?")
        .bind(1, to)
        .bind(2, from)
        .bind(3, seq)
        .run();
    renewSealedKeys(db);
    db.forgetSealed();
}

std::int64_t makeBranch(Database &db, std::int64_t root, const StreamState &before,
                        const Hash &firstLink, std::int64_t seen)
{
    const StreamName forked = streamNames(db).at(root);
    const StreamName name{siteOfBranch(forked, firstLink), forked.scope};
    const std::int64_t no = streamNumber(db, name);
    Statement vouched = db.prepare(
        "UPDATE site SET (installation, certificate) = (SELECT installation, certificate FROM site "
        "WHERE id = ?) WHERE id = ?");
    vouched.bind(1, forked.site.raw()).bind(2, name.site.raw()).run();
    keepStreamState(db, {no, before.seq, before.chain});
    Statement put = db.prepare("INSERT INTO branch VALUES (?, ?, ?, ?, ?, ?, 0)");
    put.bind(1, no).bind(2, before.no).bind(3, root).bind(4, before.seq + 1);
    put.bind(5, bytesOf(before.chain)).bind(6, seen).run();
    return no;
}

/// From op `seq` on, what the stream has is a branch.
void part(Database &db, std::int64_t root, std::int64_t stream, std::int64_t seq, std::int64_t seen)
{
    const StreamState whole = streamState(db, stream);
    const StreamState before = stateAt(db, stream, seq - 1);
    const std::int64_t branch = makeBranch(db, root, before, stateAt(db, stream, seq).chain, seen);
    const auto moved = [&](const char *sql) {
        db.prepare(sql).bind(1, branch).bind(2, stream).bind(3, seq).run();
    };
    moved("UPDATE branch SET parent = ? WHERE parent = ? AND first > ?");
    moveSegments(db, stream, seq, branch);
    moved("UPDATE tail SET stream = ? WHERE stream = ? AND seq >= ?");
    moved("UPDATE OR REPLACE checkpoint SET stream = ? WHERE stream = ? AND seq >= ?");
    keepStreamState(db, {branch, whole.seq, whole.chain});
    keepStreamState(db, {stream, before.seq, before.chain});
    const StreamName name = streamNames(db).at(stream);
    Statement known = db.prepare("UPDATE known SET seq = min(seq, ?) WHERE site = ? AND scope = ?");
    known.bind(1, before.seq).bind(2, name.site.raw()).bind(3, name.scope).run();
}

bool hasBranches(Database &db, std::int64_t stream)
{
    Statement read = db.prepare("SELECT 1 FROM branch WHERE parent = ? LIMIT 1");
    return read.bind(1, stream).next();
}

} // namespace

Branches::Branches(Database &db) : m_db(db)
{
    renew();
}

void Branches::renew()
{
    m_all.clear();
    m_db.each("SELECT stream, parent, root, first FROM branch", [this](const Statement &row) {
        m_all.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
    });
}

const Branches::Branch *Branches::find(std::int64_t stream) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [=](const Branch &one) { return one.stream == stream; });
    return found == m_all.end() ? nullptr : &*found;
}

bool Branches::isForked(std::int64_t stream) const
{
    return std::any_of(m_all.begin(), m_all.end(), [=](const Branch &one) {
        return one.stream == stream || one.root == stream;
    });
}

std::int64_t Branches::rootOf(std::int64_t stream) const
{
    const Branch *branch = find(stream);
    return branch == nullptr ? stream : branch->root;
}

void Branches::resolve(Operation &op) const
{
    if (m_all.empty())
        return;
    std::vector<Base> bases;
    for (Base base : op.bases) {
        const std::optional<OpName> meant = meantBy(op, base);
        if (!meant)
            continue;
        base.op = *meant;
        bases.push_back(base);
    }
    op.bases = std::move(bases);
}

/// Nothing: it may be either.
std::optional<OpName> Branches::meantBy(const Operation &op, const Base &base) const
{
    const std::int64_t stream = base.op.stream;
    if (!isParted(stream))
        return base.op;
    if (rootOf(op.name.stream) == rootOf(stream))
        return onOwnSide(op.name, base.op);
    if (isOf(base.op, op, base.item))
        return base.op;
    std::vector<OpName> meant;
    for (const Branch &branch : m_all)
        if (goesOnFrom(branch, stream) && isOf({branch.stream, base.op.seq}, op, base.item))
            meant.push_back({branch.stream, base.op.seq});
    if (meant.size() > 1)
        return std::nullopt;
    return meant.empty() ? base.op : meant.front();
}

bool Branches::isParted(std::int64_t stream) const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [=](const Branch &one) { return one.parent == stream; });
}

bool Branches::goesOnFrom(const Branch &branch, std::int64_t stream) const
{
    const Branch *at = &branch;
    while (at != nullptr && at->parent != stream)
        at = find(at->parent);
    return at != nullptr;
}

/// Who writes in a branch has seen that one, and what it goes on from.
OpName Branches::onOwnSide(const OpName &own, const OpName &base) const
{
    std::int64_t stream = own.stream;
    for (const Branch *branch = find(stream); branch != nullptr && base.seq < branch->first;
         branch = find(stream))
        stream = branch->parent;
    return {stream, base.seq};
}

/// Whether that op is there and says something of what `op` is about.
bool Branches::isOf(const OpName &name, const Operation &op, std::uint32_t item) const
{
    Statement &read =
        m_db.kept("SELECT register, key, value FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    bool is = false;
    if (read.next() && read.integer(0) == static_cast<std::int64_t>(op.reg) &&
        Key::from(read.view(1)) == op.key) {
        is = !isOfItems(op.reg);
        if (!is)
            for (const auto &[there, value] : decodeAnswers(read.view(2)).items)
                is = is || there == item;
    }
    read.reset();
    return is;
}

bool isOfBranch(const SiteId &site)
{
    return site.raw().startsWith(branchMark);
}

StreamState startOf(Database &db, std::int64_t stream)
{
    Statement &read = db.kept("SELECT first, before FROM branch WHERE stream = ?");
    read.bind(1, stream);
    StreamState start{stream, 0, {}};
    if (read.next())
        start = {stream, read.integer(0) - 1, hashFrom(read.view(1))};
    read.reset();
    return start;
}

std::optional<std::int64_t> streamWith(Database &db, std::int64_t root, const StreamState &at)
{
    for (const std::int64_t stream : kinOf(db, root)) {
        const StreamState end = streamState(db, stream);
        const bool isWithin = at.seq > startOf(db, stream).seq && at.seq <= end.seq;
        if (isWithin && (at.seq == end.seq ? end : stateAt(db, stream, at.seq)).chain == at.chain)
            return stream;
    }
    return std::nullopt;
}

std::optional<std::int64_t> branchFor(Database &db, std::int64_t root, const Piece &piece,
                                      std::int64_t seen)
{
    const Links links = linksOf(piece);
    std::optional<StreamState> shared;
    for (const std::int64_t stream : kinOf(db, root)) {
        const std::optional<std::int64_t> seq = lastShared(db, stream, links);
        if (seq && (!shared || *seq > shared->seq))
            shared = StreamState{stream, *seq, links.at(*seq)};
    }
    if (!shared || shared->seq == piece.last())
        return shared ? std::optional(shared->no) : std::nullopt;
    if (shared->seq < streamState(db, shared->no).seq)
        part(db, root, shared->no, shared->seq + 1, seen);
    if (!hasBranches(db, shared->no))
        return shared->no;
    return makeBranch(db, root, *shared, links.at(shared->seq + 1), seen);
}

} // namespace core
