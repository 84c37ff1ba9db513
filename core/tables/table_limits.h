// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace core {

/// What the readers of tables accept at most, so that a broken or hostile file cannot take all
/// memory.
inline constexpr std::int64_t mostFileBytes = std::int64_t{64} << 20;
inline constexpr std::uint64_t mostRawBytes = std::uint64_t{512} << 20;
inline constexpr std::int64_t mostCells = 5'000'000;

} // namespace core
