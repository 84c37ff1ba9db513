// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace core {

/// One item of a packed sheet: which op gave it its value, and the value (see `item_codec.h`).
/// An item whose answer was taken back keeps its head and an empty value.
struct PackedItem
{
    std::uint32_t item = 0; ///< ordinal in the standard
    OpName head;
    QByteArray value;
};

/// One row of table `sheet`: all answers of an assessment in one blob, so that 132,000 sheets of
/// 60 answers are read in a tenth of the time of rows, while the item stays the unit of conflict:
/// each keeps the name of the op that it comes from. Splicing needs no standard.
///
/// Bytes: version 1 · holder number · second of the last scoring (since 1970 UTC) · then items by
/// rising ordinal, each: ordinal less the one before less one · (length of value << 2 | how) ·
/// head · value. `how`: 0 the same op as the item before, 1 the next seq of the same stream,
/// 2 stream and seq follow. Before the first item stands op (0, 0).
struct PackedSheet
{
    std::int64_t holder = 0;
    std::int64_t scoredAt = 0;
    std::vector<PackedItem> items; ///< by rising ordinal

    /// The values lie in the sheet's own copy of `bytes`: one that is to outlive the sheet must be
    /// copied deeply.
    static PackedSheet from(QByteArrayView bytes);
    QByteArray bytes() const;

    const PackedItem *find(std::uint32_t item) const;
    void put(const PackedItem &item);
    void drop(std::uint32_t item); ///< as if nobody had ever written it

private:
    QByteArray m_bytes; ///< never written to; copies of the sheet share it
};

/// Walks a packed sheet without copies, for the scan of all answers.
///
///     PackedWalk walk(bytes);
///     while (walk.next()) unpackItem(walk.value(), …, walk.item());
class PackedWalk
{
public:
    explicit PackedWalk(QByteArrayView bytes);

    bool next();

    std::uint32_t item() const { return m_item; }

    OpName head() const { return m_head; }

    QByteArrayView value() const { return m_value; }

    std::int64_t holder() const { return m_holder; }

    std::int64_t scoredAt() const { return m_scoredAt; }

private:
    const char *m_at;
    const char *m_end;
    std::int64_t m_holder = 0;
    std::int64_t m_scoredAt = 0;
    std::uint32_t m_nextItem = 0;
    std::uint32_t m_item = 0;
    OpName m_head;
    QByteArrayView m_value;
};

} // namespace core
