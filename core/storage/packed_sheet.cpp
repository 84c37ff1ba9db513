// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packed_sheet.h"

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint8_t version = 1;

enum How : std::uint64_t
{
    SameOp = 0,
    NextSeq = 1,
    Named = 2,
};

How howOf(const OpName &before, const OpName &head)
{
    if (head == before)
        return SameOp;
    return head.stream == before.stream && head.seq == before.seq + 1 ? NextSeq : Named;
}

bool isBefore(const PackedItem &item, std::uint32_t ordinal)
{
    return item.item < ordinal;
}

} // namespace

PackedSheet PackedSheet::from(QByteArrayView bytes)
{
    constexpr std::size_t usualItems = 64;
    PackedSheet sheet;
    sheet.m_bytes = bytes.toByteArray();
    PackedWalk walk(sheet.m_bytes);
    sheet.holder = walk.holder();
    sheet.scoredAt = walk.scoredAt();
    sheet.items.reserve(usualItems);
    while (walk.next()) {
        const QByteArrayView value = walk.value();
        sheet.items.push_back(
            {walk.item(), walk.head(), QByteArray::fromRawData(value.data(), value.size())});
    }
    return sheet;
}

QByteArray PackedSheet::bytes() const
{
    constexpr qsizetype growth = 64;
    ByteWriter out(m_bytes.size() + growth);
    out.byte(version);
    out.number(static_cast<std::uint64_t>(holder));
    out.number(static_cast<std::uint64_t>(scoredAt));
    OpName before;
    std::uint32_t next = 0;
    for (const PackedItem &item : items) {
        const How how = howOf(before, item.head);
        out.number(item.item - next);
        out.number(static_cast<std::uint64_t>(item.value.size()) << 2 | how);
        if (how == Named) {
            out.number(static_cast<std::uint64_t>(item.head.stream));
            out.number(static_cast<std::uint64_t>(item.head.seq));
        }
        out.raw(item.value);
        before = item.head;
        next = item.item + 1;
    }
    return out.take();
}

const PackedItem *PackedSheet::find(std::uint32_t item) const
{
    const auto found = std::lower_bound(items.begin(), items.end(), item, isBefore);
    return found != items.end() && found->item == item ? &*found : nullptr;
}

void PackedSheet::put(const PackedItem &item)
{
    const auto place = std::lower_bound(items.begin(), items.end(), item.item, isBefore);
    if (place != items.end() && place->item == item.item)
        *place = item;
    else
        items.insert(place, item);
}

void PackedSheet::drop(std::uint32_t item)
{
    std::erase_if(items, [item](const PackedItem &packed) { return packed.item == item; });
}

PackedWalk::PackedWalk(QByteArrayView bytes)
    : m_at(bytes.data())
    , m_end(bytes.data() + bytes.size())
{
    ByteReader in(bytes);
    if (bytes.isEmpty())
        return;
    if (in.byte() != version)
        throw Error(Failure::FileDamaged, u"a packed sheet of an unknown version"_s);
    m_holder = static_cast<std::int64_t>(in.number());
    m_scoredAt = static_cast<std::int64_t>(in.number());
    m_at = m_end - in.left();
}

bool PackedWalk::next()
{
    if (m_at == m_end)
        return false;
    ByteReader in(QByteArrayView(m_at, m_end - m_at));
    const std::uint64_t gap = in.number();
    const std::uint64_t size = in.number();
    if (gap > 0xffff)
        throw Error(Failure::FileDamaged, u"an item that no sheet has"_s);
    m_item = m_nextItem + static_cast<std::uint32_t>(gap);
    m_nextItem = m_item + 1;
    switch (size & 3) {
    case SameOp:
        break;
    case NextSeq:
        ++m_head.seq;
        break;
    default:
        m_head.stream = static_cast<std::int64_t>(in.number());
        m_head.seq = static_cast<std::int64_t>(in.number());
    }
    if (m_head.seq < 0 || m_head.seq == std::numeric_limits<std::int64_t>::max())
        throw Error(Failure::FileDamaged, u"an operation that no stream has"_s);
    m_value = in.raw(size >> 2);
    m_at = m_end - in.left();
    return true;
}

} // namespace core
