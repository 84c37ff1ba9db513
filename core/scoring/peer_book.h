// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/peer_groups.h"
#include "core/scoring/peer_reads.h"

namespace core {

/// One value as peers see it: an exact fraction. Without a denominator it is not there: unanswered,
/// or it does not apply.
struct PeerValue
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;

    /// Throws Error(Invalid) when the fraction, reduced, needs more than 64 bits.
    static PeerValue of(const Fraction &value);

    bool isThere() const { return denominator != 0; }

    Fraction fraction() const { return {numerator, denominator}; }

    bool operator==(const PeerValue &) const = default;
};

/// Where one stands among its peers, counted from the better end.
struct PeerPlace
{
    std::int64_t better = 0;         ///< so many stand before it
    std::int64_t betterDistinct = 0; ///< so many values stand before it
    std::int64_t equal = 1;          ///< share its place, itself included
    std::int64_t peers = 0;
};

/// The values of a cohort that rules read over all peers, by peer read and group. First every
/// member notes what it has, then the read is closed and can be asked; a value that changes later
/// is put in its place at once.
///
///     book.enrol(member, subject);
///     book.note(member, read, PeerValue::of(value));
///     book.close(read);
///     book.mean(read, member);
///
/// Thread: different members may note at the same time; asking is free to all between changes.
class PeerBook
{
public:
    explicit PeerBook(const std::vector<PeerRead> &reads);

    void enrol(std::size_t member, const Subject &subject);

    std::size_t members() const { return m_groups.members(); }

    /// Before a read is closed, or after it: then its order is kept.
    void note(std::size_t member, std::size_t read, PeerValue value);
    void close(std::size_t read);
    void open(); ///< forgets all values, keeps the members

    bool isClosed(std::size_t read) const { return m_columns[read].closed; }

    /// Nothing when no peer is left. A mean is rounded where it is taken.
    std::optional<Fraction> mean(std::size_t read, std::size_t member) const;
    std::optional<Fraction> highest(std::size_t read, std::size_t member) const;
    std::optional<Fraction> lowest(std::size_t read, std::size_t member) const;
    std::int64_t peers(std::size_t read, std::size_t member) const;

    /// The member must have a value. `descending`: the highest value is the best.
    PeerPlace place(std::size_t read, std::size_t member, bool descending) const;

    PeerValue value(std::size_t read, std::size_t member) const
    {
        return m_columns[read].values[member];
    }

private:
    struct Group
    {
        std::vector<std::uint32_t> order;    ///< members by rising value
        std::vector<std::uint32_t> distinct; ///< beside it: how many values lie below
        Int128 sum = 0;                      ///< on the grid of the mean
    };

    struct Column
    {
        bool inPoints = false;
        bool closed = false;
        std::size_t list = 0; ///< of m_groups
        std::vector<PeerValue> values;
        std::vector<Group> groups;
    };

    static void count(const Column &column, Group &group);
    static void insert(Column &column, Group &group, std::uint32_t member);
    static void remove(Column &column, Group &group, std::uint32_t member);
    Group &groupOf(Column &column, std::size_t member);
    const Group *groupOf(std::size_t read, std::size_t member) const;

    std::vector<Column> m_columns; ///< by read
    PeerGroups m_groups;
};

} // namespace core
