// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/authority.h"
#include "core/journal/branches.h"
#include "core/journal/log_rows.h"
#include "core/journal/placing.h"
#include "core/journal/projection.h"
#include "core/journal/waiting_items.h"
#include "core/storage/piece.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// What became of a piece.
enum class Taken
{
    New,    ///< its ops, or those of them that were not here, are in
    Known,  ///< all of it was here, or as many ops of another log: `isHere` knows
    Parked, ///< what comes before it is not here; it waits in table `parked`
    Forked, ///< another log of that stream's name is here: a copied site; see `takeForked`
};

/// The door for operations of others: pieces of streams come in any order and any number of times,
/// and the same ops give the same state. A stream grows without gaps: a piece whose beginning has
/// not come is parked and taken when it has.
///
///     db.write([&] {
///         Intake intake(db);
///         intake.take(piece);
///         intake.settle();
///     });
///
/// Ops that the roster does not cover go into the log and into quarantine, see `authority.h`. Whose
/// a site is must be noted before its ops are taken.
///
/// Throws Error(Refused) for ops that do not give the chain that the piece says, Error(FileDamaged)
/// for values that no register can hold: then nothing of the transaction may be kept.
///
/// Thread: that of its Database, inside one transaction from beginning to `settle`.
class Intake
{
public:
    /// `now`: ms since 1970 UTC. `goesOn` is asked while all state is made again; answers false to
    /// stop, then throws Error(Cancelled).
    Intake(Database &db, std::int64_t now, std::function<bool()> goesOn = {});
    ~Intake();
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;

    /// `packed`: the piece as it came, encoded and zipped, to be kept as it is; else its ops are
    /// rows of the tail. `linked`: `linkedThrough(piece)`, where it has been reckoned.
    Taken take(Piece piece, const QByteArray &packed = {}, const std::optional<Hash> &linked = {});

    /// The same for a piece of another log: where it parts from ours the stream is parted too, into
    /// branches that both count. All state is made again when `settle` is called.
    Taken takeForked(const Piece &piece, const QByteArray &packed);

    /// When ops of the roster came: what it says now counts for all that is there and that comes.
    /// Done by `settle` too; sooner, less has to be put right afterwards.
    void heedRoster();

    /// Takes what was parked and can follow now, writes how far each stream has come, and scores.
    void settle();

    std::int64_t operations() const { return m_operations; } ///< that were not here before

    std::uint64_t latestStamp() const { return m_latestStamp; }

    bool isHere(const Piece &piece); ///< its last op is, in one log or another

    void keepStates(); ///< writes how far each stream has come

    /// The streams that grew.
    std::vector<StreamState> grown() const;

private:
    StreamState &stateOf(const StreamName &stream);
    std::int64_t numberOf(const StreamName &stream);
    void takeFrom(Piece &&piece, const QByteArray &packed, StreamState &state);
    std::vector<HeldOp> newOps(Piece &&piece, const StreamState &state);
    void admit(const HeldOp &held, const Power &power);
    const Power &powerOf(std::int64_t stream);
    std::unique_ptr<Placing> makePlacing();
    void settlePlaces();
    void putBackWithheld(const Piece &piece, const StreamState &state);
    bool isWithoutReason(const Operation &op);
    std::unique_ptr<Projection> makeProjection();
    HeldOp resolved(HeldOp held) const;
    void project(const HeldOp &held);
    void projectItems();
    void park(const Piece &piece);
    bool takeParked();
    void makeStateAgain();

    using NameKey = std::pair<SiteId, QString>;

    Database &m_db;
    std::int64_t m_now;
    std::function<bool()> m_goesOn;
    Branches m_branches;
    bool m_isStateWrong = false; ///< until it is made again
    std::unique_ptr<Projection> m_projection;
    Authority m_authority;
    std::map<std::int64_t, Power> m_powers; ///< of streams, by number
    std::unique_ptr<Placing> m_placing;
    bool m_rosterCame = false;
    std::map<NameKey, std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, StreamState> m_streams; ///< by number
    std::map<AuthorId, std::int64_t> m_holders;
    std::map<std::int64_t, std::int64_t> m_before; ///< number → seq when first touched
    WaitingItems m_items;
    std::int64_t m_operations = 0;
    std::uint64_t m_latestStamp = 0;
};

} // namespace core
