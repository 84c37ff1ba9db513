// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/waiting_items.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

Key sheetNamed(char letter)
{
    return Key::from(QByteArray(16, letter));
}

HeldOp opOf(char sheet, std::int64_t seq)
{
    HeldOp held;
    held.op.name = {3, seq};
    held.op.key = sheetNamed(sheet);
    held.op.reg = seq % 2 == 0 ? Register::Remarks : Register::Answers;
    held.op.stamp = 0xffff'0000'0000'0000U + static_cast<std::uint64_t>(seq);
    held.op.bases = {{7, {2, 5}}, {0xffff, {3, seq - 1}}};
    held.op.value = QByteArray::number(seq).repeated(20);
    held.holder = 11;
    return held;
}

std::vector<std::pair<std::int64_t, HeldOp>> taken(WaitingItems &items,
                                                   const std::vector<std::int64_t> &ranks)
{
    std::vector<std::pair<std::int64_t, HeldOp>> ops;
    items.take(ranks, [&](const HeldOp &held, std::int64_t rank) { ops.emplace_back(rank, held); });
    return ops;
}

TEST(WaitingItemsTest, OpsComeBackAsTheyWereAndThoseOfASheetTogetherInTheirOrder)
{
    WaitingItems items;
    for (const auto &[sheet, seq] : {std::pair('b', 1), {'a', 2}, {'b', 3}, {'c', 4}, {'a', 300}})
        items.add(opOf(sheet, seq));
    EXPECT_EQ(items.stream(), 3);
    EXPECT_EQ(items.sheets(),
              (std::vector<Key>{sheetNamed('b'), sheetNamed('a'), sheetNamed('c')}));
    const auto ops = taken(items, {90, 70, 80});
    std::vector<std::pair<std::int64_t, std::int64_t>> order;
    for (const auto &[rank, held] : ops) {
        order.emplace_back(rank, held.op.name.seq);
        const HeldOp sent = opOf(held.op.key.raw().front(), held.op.name.seq);
        EXPECT_EQ(held.op.name, sent.op.name);
        EXPECT_EQ(held.op.key, sent.op.key);
        EXPECT_EQ(held.op.reg, sent.op.reg);
        EXPECT_EQ(held.op.stamp, sent.op.stamp);
        EXPECT_EQ(held.op.bases, sent.op.bases);
        EXPECT_EQ(held.op.value, sent.op.value);
        EXPECT_EQ(held.holder, sent.holder);
    }
    EXPECT_EQ(order, (std::vector<std::pair<std::int64_t, std::int64_t>>{
                         {70, 2}, {70, 300}, {80, 4}, {90, 1}, {90, 3}}));
}

TEST(WaitingItemsTest, WhatWasTakenIsGoneAndAnotherStreamMayFollow)
{
    WaitingItems items;
    items.add(opOf('a', 1));
    EXPECT_EQ(taken(items, {1}).size(), 1U);
    EXPECT_TRUE(items.isEmpty());
    EXPECT_TRUE(items.sheets().empty());
    HeldOp other = opOf('a', 9);
    other.op.name.stream = 4;
    items.add(other);
    EXPECT_EQ(items.stream(), 4);
    EXPECT_EQ(taken(items, {1}).front().second.op.name, (OpName{4, 9}));
}

} // namespace
