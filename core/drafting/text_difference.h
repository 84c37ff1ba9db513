// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// Where a piece of two texts stands.
enum class Side : std::uint8_t
{
    Both,
    Older,
    Newer,
};

struct TextPiece
{
    Side side = Side::Both;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// How one sentence became the other: the pieces without Newer are the older text, those without
/// Older the newer one, and no two neighbours have the same side. Chinese is compared by
/// character; runs of letters and figures stay whole, so that 0.5 never becomes 0.8 by its last
/// digit alone. Texts of more than some thousand different characters are replaced as a whole.
///
///     textDifference(u"每次扣0.5分"_s, u"每次扣1分"_s) // 每次扣, -0.5, +1, 分
///
/// Pure; any thread.
std::vector<TextPiece> textDifference(const QString &older, const QString &newer);

} // namespace core
