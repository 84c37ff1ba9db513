// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

/// Dice that fall alike on every machine and for ever (splitmix64, integers only): the sample city
/// is made of nothing else, so that a seed names one city.
///
///     Dice dice(seed, place); // its own throws for each thing: one more village changes no school
class Dice
{
public:
    explicit Dice(std::uint64_t seed, std::uint64_t first = 0, std::uint64_t second = 0)
        : m_state(mixed(mixed(seed + golden) + first * golden) + second * golden)
    {
    }

    std::uint64_t next()
    {
        m_state += golden;
        return mixed(m_state);
    }

    int below(int count)
    {
        return count < 2 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(count));
    }

    int between(int low, int high) { return low + below(high - low + 1); }

    bool chance(int perMille) { return below(1000) < perMille; }

    /// About normal, in thousandths of the standard deviation.
    int bell()
    {
        int sum = -6000;
        for (int i = 0; i < 12; ++i)
            sum += below(1001);
        return sum;
    }

    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;

    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace core
