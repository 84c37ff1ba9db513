// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/log_rows.h"
#include "core/storage/piece.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// Forked streams: somebody worked on in a copy of a workbook as if it were the original, and both
/// wrote under one name. Both logs count. What they have in common stays the stream, and each goes
/// on as a *branch*: a stream of its own in this file, of a site whose id is made of the first op
/// in which it differs. So it has the same name wherever the two meet and whichever came first, and
/// the state is a function of the ops that are there, as ever.
///
/// Decision: a branch keeps the forked stream's name in what is hashed, signed and shipped, for it
/// was written under it; receivers see from the chain where a piece belongs. Ops that were written
/// when the fork was known name an op of a branch by the branch's own id. An older op of somebody
/// else that names one of the forked range means the only branch that has an op of its register
/// and key there. Where both have, nobody can tell which one its writer saw, and it replaces
/// neither: a conflict too many is better than a score that is gone.
///
/// Thread: that of its Database, inside its transaction where it writes.
class Branches
{
public:
    explicit Branches(Database &db);

    void renew(); ///< reads anew

    bool areThere() const { return !m_all.empty(); }

    /// True for a stream that others go on from, and for these.
    bool isForked(std::int64_t stream) const;

    /// The forked stream that it is a branch of, perhaps of a branch; else itself.
    std::int64_t rootOf(std::int64_t stream) const;

    /// Puts the branch that is meant into the bases of the op; drops those that name both.
    void resolve(Operation &op) const;

private:
    struct Branch
    {
        std::int64_t stream = 0;
        std::int64_t parent = 0;
        std::int64_t root = 0;
        std::int64_t first = 0; ///< seq
    };

    const Branch *find(std::int64_t stream) const;
    bool isParted(std::int64_t stream) const;
    bool goesOnFrom(const Branch &branch, std::int64_t stream) const;
    OpName onOwnSide(const OpName &own, const OpName &base) const;
    std::optional<OpName> meantBy(const Operation &op, const Base &base) const;
    bool isOf(const OpName &name, const Operation &op, std::uint32_t item) const;

    Database &m_db;
    std::vector<Branch> m_all;
};

/// Whether an id is one that branches have.
bool isOfBranch(const SiteId &site);

/// The state of a stream before its first op: of a branch, where it parts.
StreamState startOf(Database &db, std::int64_t stream);

/// The stream that has this chain at this op: `root`, or a branch of it.
std::optional<std::int64_t> streamWith(Database &db, std::int64_t root, const StreamState &at);

/// The stream that the piece's ops, as far as they are not here, go on from, parted where the piece
/// differs from what is here; a new branch, if need be. Nothing: what comes before the piece is not
/// here. `seen`: ms since 1970 UTC.
std::optional<std::int64_t> branchFor(Database &db, std::int64_t root, const Piece &piece,
                                      std::int64_t seen);

} // namespace core
