// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_build.h"

#include <random>

namespace core::test {

/// Chance, the same for the same seed on every library.
class Chance
{
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}

    std::int64_t upTo(std::int64_t most) // 0 … most
    {
        return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most + 1));
    }

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + upTo(most - least);
    }

    bool once(std::int64_t in) { return upTo(in - 1) == 0; }

    template <typename T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(all.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

/// Any JSON value, at most two levels deep.
Json anyJson(Chance &chance, int depth = 2);
/// Changes one place somewhere below: takes a key away, adds one (x-… or not), puts another value.
void disturb(Chance &chance, Json &root);
/// Adds x-… keys to objects at random, a document stays as valid as it was.
void extend(Chance &chance, Json &root);

} // namespace core::test
