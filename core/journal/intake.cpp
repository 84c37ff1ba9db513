// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/intake.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/projection.h"
#include "core/journal/rebuild.h"
#include "core/journal/redactions.h"
#include "core/journal/roster_settling.h"
#include "core/journal/sealing.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::size_t fewOps = opsInPiece / 4; ///< they are sealed together with others

bool worthSegment(const Piece &piece, const QByteArray &packed)
{
    const bool isLarge = packed.size() >= fullSegment / 16;
    return !packed.isEmpty() && (isLarge || piece.ops.size() >= fewOps) &&
           piece.ops.size() <= opsInPiece &&
           (piece.ops.size() == 1 || unzippedSize(packed) <= 2 * fullSegment);
}

/// Where the piece and what is here of its stream meet, their chains must too. The ops that are
/// here already are only hashed.
bool meets(const Piece &piece, const StreamState &state)
{
    Hash chain = piece.before;
    ChainLinks links(namesIn(piece));
    for (const Operation &op : piece.ops) {
        if (op.name.seq > state.seq)
            break;
        chain = links.next(chain, op);
    }
    return chain == state.chain;
}

} // namespace

Intake::Intake(Database &db, std::int64_t now, std::function<bool()> goesOn)
    : m_db(db)
    , m_now(now)
    , m_goesOn(std::move(goesOn))
    , m_branches(db)
    , m_projection(makeProjection())
    , m_authority(db)
    , m_placing(makePlacing())
{
}

std::unique_ptr<Placing> Intake::makePlacing()
{
    return std::make_unique<Placing>(m_db, [this](std::int64_t stream) { return powerOf(stream); });
}

std::unique_ptr<Projection> Intake::makeProjection()
{
    auto projection = std::make_unique<Projection>(m_db);
    projection->gather();
    projection->setKnown([this](const OpName &name) {
        auto found = m_streams.find(name.stream);
        if (found == m_streams.end())
            found = m_streams.emplace(name.stream, streamState(m_db, name.stream)).first;
        return name.seq <= found->second.seq && !isInQuarantine(m_db, name);
    });
    return projection;
}

Intake::~Intake() = default;

std::int64_t Intake::numberOf(const StreamName &stream)
{
    std::int64_t &number = m_numbers[{stream.site, stream.scope}];
    if (number == 0)
        number = streamNumber(m_db, stream);
    return number;
}

StreamState &Intake::stateOf(const StreamName &stream)
{
    const std::int64_t no = numberOf(stream);
    auto found = m_streams.find(no);
    if (found == m_streams.end())
        found = m_streams.emplace(no, streamState(m_db, no)).first;
    m_before.try_emplace(no, found->second.seq);
    return found->second;
}

Taken Intake::take(Piece piece, const QByteArray &packed, const std::optional<Hash> &linked)
{
    StreamState &state = stateOf(piece.named.front());
    if (m_branches.isForked(state.no))
        return takeForked(piece, packed);
    putBackWithheld(piece, state);
    if (piece.last() <= state.seq)
        return Taken::Known;
    const bool isNext = piece.first <= state.seq + 1;
    if (isNext && !meets(piece, state))
        return Taken::Forked;
    if ((linked ? *linked : linkedThrough(piece)) != piece.after)
        throw Error(Failure::Refused, u"operations are not those that their chain says"_s);
    std::optional<Piece> without = withoutRedacted(m_db, piece);
    if (isNext)
        takeFrom(std::move(without ? *without : piece),
                 without ? zipped(encodePiece(*without), packFast) : packed, state);
    else
        park(without ? *without : piece);
    return isNext ? Taken::New : Taken::Parked;
}

Taken Intake::takeForked(const Piece &piece, const QByteArray &packed)
{
    if (linkedThrough(piece) != piece.after)
        throw Error(Failure::Refused, u"operations are not those that their chain says"_s);
    projectItems();
    if (isHere(piece))
        return Taken::Known;
    const std::int64_t root = numberOf(piece.named.front());
    const std::optional<Piece> without = withoutRedacted(m_db, piece);
    const std::optional<std::int64_t> branch = branchFor(m_db, root, piece, m_now);
    if (!branch) {
        park(without ? *without : piece);
        return Taken::Parked;
    }
    m_isStateWrong = true;
    m_branches.renew();
    m_streams.clear(); // what had come of some stands in others now
    m_before.clear();
    m_powers.clear();
    m_authority = Authority(m_db);
    StreamState &state = m_streams.emplace(*branch, streamState(m_db, *branch)).first->second;
    m_before.emplace(*branch, state.seq);
    takeFrom(without ? Piece(*without) : Piece(piece),
             without ? zipped(encodePiece(*without), packFast) : packed, state);
    return Taken::New;
}

void Intake::takeFrom(Piece &&piece, const QByteArray &packed, StreamState &state)
{
    if (m_items.stream() != state.no)
        projectItems();
    const Hash chain = piece.after;
    const bool isSegment = piece.first == state.seq + 1 && worthSegment(piece, packed);
    if (isSegment)
        keepSegment(m_db, state.no, piece, packed);
    const std::vector<HeldOp> ops = newOps(std::move(piece), state);
    const Power &power = powerOf(state.no);
    for (const HeldOp &held : ops) {
        if (!isSegment)
            appendToLog(m_db, held.op, held.holder);
        state.seq = held.op.name.seq;
        m_latestStamp = std::max(m_latestStamp, held.op.stamp);
        admit(held, power);
    }
    state.chain = chain;
    m_operations += static_cast<std::int64_t>(ops.size());
}

// With the numbers of this file.
std::vector<HeldOp> Intake::newOps(Piece &&piece, const StreamState &state)
{
    std::vector<std::int64_t> numbers;
    for (const StreamName &stream : piece.named)
        numbers.push_back(numberOf(stream));
    std::vector<HeldOp> ops;
    ops.reserve(piece.ops.size());
    for (Operation &op : piece.ops) {
        if (op.name.seq <= state.seq)
            continue;
        std::int64_t &holder = m_holders[op.author];
        if (holder == 0)
            holder = holderNumber(m_db, op.author);
        op.name.stream = state.no;
        for (Base &base : op.bases)
            base.op.stream = numbers.at(static_cast<std::size_t>(base.op.stream));
        ops.push_back({std::move(op), holder});
    }
    return ops;
}

const Power &Intake::powerOf(std::int64_t stream)
{
    const auto known = m_powers.find(stream);
    if (known != m_powers.end())
        return known->second;
    Statement &read = m_db.kept("SELECT i.installation, i.id, t.scope FROM stream t "
                                "JOIN site i ON i.no = t.site WHERE t.no = ?");
    read.bind(1, stream);
    Power power;
    if (read.next())
        power = m_authority.of(read.bytes(0), SiteId::from(read.view(1)), read.text(2));
    read.reset();
    return m_powers[stream] = power;
}

void Intake::admit(const HeldOp &held, const Power &power)
{
    if (m_isStateWrong)
        return;
    if (const auto refusal = m_placing->refusalOf(held.op, power)) {
        putInQuarantine(m_db, held.op.name, *refusal);
        return;
    }
    if (isWithoutReason(held.op)) {
        putInQuarantine(m_db, held.op.name, QuarantineReason::Withheld);
        return;
    }
    m_rosterCame = m_rosterCame || isOfRoster(held.op.reg);
    m_placing->came(held.op);
    project(m_branches.areThere() ? resolved(held) : held);
}

HeldOp Intake::resolved(HeldOp held) const
{
    m_branches.resolve(held.op);
    return held;
}

// Somebody on the way took values out, and here they come: the hash in the chain is theirs.
void Intake::putBackWithheld(const Piece &piece, const StreamState &state)
{
    if (piece.first > state.seq || !hasWithheld(m_db, state.no))
        return;
    projectItems();
    for (const Operation &op : piece.ops) {
        const OpName name{state.no, op.name.seq};
        if (name.seq > state.seq || !isWithheld(m_db, name) || !putBack(m_db, name, op))
            continue;
        takeOutOfQuarantine(m_db, name);
        Statement &read = m_db.kept(selectOp);
        read.bind(1, name.stream).bind(2, name.seq).next();
        const HeldOp held{operationAt(read), read.integer(3)};
        read.reset();
        admit(held, powerOf(state.no));
    }
    projectItems();
}

bool Intake::isWithoutReason(const Operation &op)
{
    return !op.digest.isEmpty() && !residueFor(m_db, streamNames(m_db).at(op.name.stream), op);
}

// The projection has looked at rows that may be made again.
void Intake::heedRoster()
{
    if (m_isStateWrong)
        return makeStateAgain();
    if (!m_rosterCame)
        return;
    m_rosterCame = false;
    projectItems();
    keepStates();
    m_projection->settle();
    if (m_placing->isUnsettled())
        core::settlePlaces(m_db, *m_placing);
    settleRoster(m_db);
    m_authority = Authority(m_db);
    m_powers.clear();
    m_placing = makePlacing();
    m_projection = makeProjection();
}

void Intake::makeStateAgain()
{
    keepStates();
    rebuildState(m_db, [this](std::int64_t) { return !m_goesOn || m_goesOn(); });
    m_isStateWrong = false;
    m_rosterCame = false;
    m_items = {};
    m_authority = Authority(m_db);
    m_powers.clear();
    m_placing = makePlacing();
    m_projection = makeProjection();
}

// What came says whose other things are: what was let before may have to go, and what was refused
// may count.
void Intake::settlePlaces()
{
    if (!m_placing->isUnsettled())
        return;
    keepStates();
    m_projection->settle();
    core::settlePlaces(m_db, *m_placing);
    m_projection = makeProjection();
}

// Ops of items wait for others of their sheets, so that each sheet is read and written once for
// many. They are of one stream, so that nothing else that they name as replaced comes meanwhile:
// what is known of other streams is the same for all of them.
void Intake::project(const HeldOp &held)
{
    if (!isOfItems(held.op.reg)) {
        if (held.op.reg == Register::Redaction)
            projectItems(); // what waits there has values
        m_projection->apply(held.op, held.holder);
        return;
    }
    m_items.add(held);
    if (m_items.isFull())
        projectItems();
}

void Intake::projectItems()
{
    m_projection->applyItems(m_items);
}

void Intake::park(const Piece &piece)
{
    const StreamName &stream = piece.named.front();
    Statement &put = m_db.kept("INSERT OR IGNORE INTO parked VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, stream.site.raw()).bind(2, stream.scope).bind(3, piece.first);
    put.bind(4, piece.last()).bind(5, bytesOf(piece.after));
    put.bind(6, zipped(encodePiece(piece), packFast)).run();
}

bool Intake::takeParked()
{
    std::vector<std::pair<QByteArray, QByteArray>> pieces; // chain, piece
    m_db.each("SELECT p.chain, p.piece FROM parked p JOIN site i ON i.id = p.site "
              "JOIN stream t ON t.site = i.no AND t.scope = p.scope ORDER BY p.first",
              [&](const Statement &row) { pieces.emplace_back(row.bytes(0), row.bytes(1)); });
    bool grew = false;
    for (const auto &[chain, packed] : pieces) {
        const Piece piece = decodePiece(unzipped(packed, largestPiece));
        const StreamState &state = stateOf(piece.named.front());
        if (piece.first > state.seq + 1 && !m_branches.isForked(state.no))
            continue;
        Taken taken = take(piece, packed);
        if (taken == Taken::Forked || (taken == Taken::Known && !isHere(piece)))
            taken = takeForked(piece, packed);
        grew = grew || taken == Taken::New;
        if (taken == Taken::Parked)
            continue;
        const StreamName &stream = piece.named.front();
        Statement &put = m_db.kept("DELETE FROM parked WHERE site = ? AND scope = ? AND first = ? "
                                   "AND last = ? AND chain = ?");
        put.bind(1, stream.site.raw()).bind(2, stream.scope).bind(3, piece.first);
        put.bind(4, piece.last()).bind(5, chain).run();
    }
    return grew;
}

void Intake::settle()
{
    while (takeParked()) {
    }
    heedRoster();
    projectItems();
    settlePlaces();
    for (const StreamState &state : grown()) {
        keepStreamState(m_db, state);
        sealTail(m_db, state.no, Seal::Full);
    }
    m_projection->settle();
    dropRedactedChunks(m_db);
}

bool Intake::isHere(const Piece &piece)
{
    keepStates();
    const std::int64_t root = numberOf(piece.named.front());
    return streamWith(m_db, root, {root, piece.last(), piece.after}).has_value();
}

void Intake::keepStates()
{
    for (const StreamState &state : grown())
        keepStreamState(m_db, state);
}

std::vector<StreamState> Intake::grown() const
{
    std::vector<StreamState> grown;
    for (const auto &[no, seq] : m_before)
        if (m_streams.at(no).seq > seq)
            grown.push_back(m_streams.at(no));
    return grown;
}

} // namespace core
