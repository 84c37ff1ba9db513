// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace core {

class Database;
struct Operation;

/// What of a tail is sealed.
enum class Seal
{
    Full,       ///< as many ops as fill a segment, again and again
    OneFull,    ///< of these the first, so that nobody waits at a key press; for who has counted
    Everything, ///< and what is left
};

/// Seals the tail of a stream into segments: rows of some 165 bytes an op become packed pieces of
/// some 20, which are shipped as they are. Ops that stand before a segment are sealed however few
/// they are. Answers how many ops were sealed.
///
/// Inside a transaction: whoever is cut off in it has the tail as it was. Thread: that of the
/// Database.
std::int64_t sealTail(Database &db, std::int64_t stream, Seal what);

/// The same for all streams, in a transaction of its own or in that which is open.
std::int64_t sealTails(Database &db, Seal what);

/// The ops of a stream that are not sealed. `room` (bytes) is never more than what they take in a
/// segment: where it says that they fill one, they do.
struct Tail
{
    std::int64_t ops = 0;
    std::int64_t room = 0;

    void add(const Operation &op);
    bool isFull() const;
};

Tail tailOf(Database &db, std::int64_t stream);

} // namespace core
