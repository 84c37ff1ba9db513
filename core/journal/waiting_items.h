// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/model/operation.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace core {

/// An op with the local number of its author.
struct HeldOp
{
    Operation op;
    std::int64_t holder = 0;
};

/// Ops of Answers and Remarks that are in the log and not in the sheets yet, of one stream, in some
/// 50 bytes each: so a bundle's worth of them fits, and each sheet is read and written once however
/// its answers were typed. Inspectors go from sheet to sheet and come back to each: with a few
/// thousand ops at a time an import wrote nearly every sheet as often as it had ops. What only the
/// log keeps, step, action and salt among it, is left out.
class WaitingItems
{
public:
    void add(const HeldOp &held);

    bool isEmpty() const { return m_places.empty(); }

    bool isFull() const { return m_packed.bytes().size() >= most; }

    std::int64_t stream() const { return m_stream; }

    /// The sheets that they are of, each once, in the order in which they came.
    const std::vector<Key> &sheets() const { return m_sheets; }

    /// All of a sheet together, in their order; the sheets by `ranks`, one for each of `sheets()`.
    /// None is left.
    void take(const std::vector<std::int64_t> &ranks,
              const std::function<void(const HeldOp &op, std::int64_t rank)> &taker);

private:
    static constexpr qsizetype most = 16LL * 1024 * 1024;

    struct Place
    {
        std::uint32_t sheet; ///< place in `m_sheets`
        std::uint32_t at;    ///< in `m_packed`
    };

    HeldOp opAt(const Place &place) const;

    std::int64_t m_stream = 0;
    std::vector<Key> m_sheets;
    std::unordered_map<Key, std::uint32_t> m_known; ///< places in `m_sheets`
    std::vector<Place> m_places;
    ByteWriter m_packed;
};

} // namespace core
