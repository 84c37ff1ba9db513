// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freezing_parts.h"

#include <utility>

namespace core {
namespace {

constexpr std::size_t entriesInPart = 128;

} // namespace

FreezingParts::FreezingParts(const RoundId &round, const Key &freezing, FreezingValue before)
    : m_before(std::move(before))
{
    m_part = {freezing, round, {}, {}};
}

void FreezingParts::enter(const QString &scope, bool isFull)
{
    if (scope != m_scope || isFull)
        close();
    m_scope = scope;
}

void FreezingParts::add(const QString &scope, FrozenResult &&result)
{
    enter(scope, m_part.results.size() == entriesInPart);
    m_part.results.push_back(std::move(result));
    ++m_sheets;
}

void FreezingParts::add(const QString &scope, FrozenMix &&mix)
{
    enter(scope, !m_part.results.empty() || m_part.mixes.size() == entriesInPart);
    m_part.mixes.push_back(std::move(mix));
}

std::vector<Edit> FreezingParts::finish(const LeftOut &leftOut)
{
    close();
    const FreezingValue value{{m_part.freezing, static_cast<int>(m_edits.size()), m_sheets,
                               leftOut.sheets.empty() ? QString() : leftOut.reason, leftOut.sheets},
                              m_before.batches()};
    m_edits.push_back({Register::Freezing, m_part.round.key, {}, encodeFreezing(value), {}, false});
    return std::move(m_edits);
}

void FreezingParts::close()
{
    if (m_part.results.empty() && m_part.mixes.empty())
        return;
    const Key key = frozenPartKey(m_part.freezing, static_cast<int>(m_edits.size()));
    m_edits.push_back({Register::FrozenResults, key, m_scope, encodeFrozenPart(m_part), {}, false});
    m_part.results.clear();
    m_part.mixes.clear();
}

} // namespace core
