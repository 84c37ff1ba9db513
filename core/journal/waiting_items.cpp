// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/waiting_items.h"

#include <algorithm>
#include <tuple>

namespace core {

void WaitingItems::add(const HeldOp &held)
{
    const Operation &op = held.op;
    m_stream = op.name.stream;
    const auto [known, isNew] =
        m_known.emplace(op.key, static_cast<std::uint32_t>(m_sheets.size()));
    if (isNew)
        m_sheets.push_back(op.key);
    m_places.push_back({known->second, static_cast<std::uint32_t>(m_packed.bytes().size())});
    m_packed.number(static_cast<std::uint64_t>(op.name.seq));
    m_packed.number(op.stamp);
    m_packed.number(static_cast<std::uint64_t>(held.holder));
    m_packed.number(static_cast<std::uint64_t>(op.reg));
    m_packed.number(op.bases.size());
    for (const Base &base : op.bases) {
        m_packed.number(base.item);
        m_packed.number(static_cast<std::uint64_t>(base.op.stream));
        m_packed.number(static_cast<std::uint64_t>(base.op.seq));
    }
    m_packed.blob(op.value);
}

HeldOp WaitingItems::opAt(const Place &place) const
{
    ByteReader in(QByteArrayView(m_packed.bytes()).sliced(place.at));
    HeldOp held;
    Operation &op = held.op;
    op.key = m_sheets[place.sheet];
    op.name = {m_stream, static_cast<std::int64_t>(in.number())};
    op.stamp = in.number();
    held.holder = static_cast<std::int64_t>(in.number());
    op.reg = static_cast<Register>(in.number());
    op.bases.resize(in.number());
    for (Base &base : op.bases) {
        base.item = static_cast<std::uint32_t>(in.number());
        base.op.stream = static_cast<std::int64_t>(in.number());
        base.op.seq = static_cast<std::int64_t>(in.number());
    }
    op.value = in.blob().toByteArray();
    return held;
}

void WaitingItems::take(const std::vector<std::int64_t> &ranks,
                        const std::function<void(const HeldOp &op, std::int64_t rank)> &taker)
{
    std::sort(m_places.begin(), m_places.end(), [&](const Place &a, const Place &b) {
        return std::tuple(ranks[a.sheet], a.at) < std::tuple(ranks[b.sheet], b.at);
    });
    for (const Place &place : m_places)
        taker(opAt(place), ranks[place.sheet]);
    m_places.clear();
    m_packed.clear();
    m_sheets.clear();
    m_known.clear();
}

} // namespace core
