// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace core {

/// What is kept by the row number of something in the file, with a value for those that are not
/// there.
///
///     ByNumber<int> places(-1);
///     places[row.integer(0)] = 3;
///
/// Row numbers are counted from 1 and dense. Any thread, one at a time.
template <typename Value>
class ByNumber
{
public:
    explicit ByNumber(Value otherwise) : m_otherwise(otherwise) {}

    Value &operator[](std::int64_t no)
    {
        const auto at = static_cast<std::size_t>(no);
        if (at >= m_values.size())
            m_values.resize(at * 2 + 64, m_otherwise);
        return m_values[at];
    }

    std::vector<Value> take() { return std::move(m_values); }

private:
    std::vector<Value> m_values;
    Value m_otherwise;
};

} // namespace core
