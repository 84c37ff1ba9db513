// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_cohort.h"

#include "core/base/error.h"
#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

ImpactCohort::ImpactCohort(const ImpactFacts &facts, const ImpactRoundAnswers &answers, bool isThen,
                           std::vector<Member> members)
    : m_facts(facts)
    , m_answers(answers)
    , m_isThen(isThen)
    , m_members(std::move(members))
{
}

const Sheet &ImpactCohort::answers(std::size_t member, Sheet &room,
                                   const std::vector<char> *needed) const
{
    room.clear();
    try {
        unpack(m_members[member].sheet, room, needed);
    } catch (const Error &error) {
        throw Error(Failure::Invalid, error.detail());
    }
    return room;
}

void ImpactCohort::unpack(std::int32_t sheet, Sheet &into, const std::vector<char> *needed) const
{
    const std::int32_t place = m_facts.sheets[at(sheet)].pair;
    const ImpactPair &pair = m_facts.pairs[at(place)];
    const CompiledStandard &standard = m_isThen ? *pair.then : *pair.now;
    Room room; // for answers that mean something else by the other revision
    PackedWalk walk(m_answers.of(sheet).packed);
    while (walk.next()) {
        const std::size_t item = walk.item();
        if (item >= pair.now->items.size())
            throw Error(Failure::FileDamaged, u"an answer to an item that the standard lacks"_s);
        const std::int32_t target =
            m_isThen ? pair.transfer.targets()[item] : static_cast<std::int32_t>(item);
        if (target < 0 || (needed != nullptr && (*needed)[at(target)] == 0))
            continue;
        if (!m_isThen || pair.transfer.isUnchanged(item)) {
            unpackToScore(walk.value(), *standard.items[at(target)], into);
            continue;
        }
        if (!room)
            room = takeRoom(place);
        unpackToScore(walk.value(), *pair.now->items[item], *room);
        pair.transfer.carryItem(item, *room, into);
    }
    if (room)
        giveBack(place, std::move(room));
}

ImpactCohort::Room ImpactCohort::takeRoom(std::int32_t pair) const
{
    Room room;
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<Room> &free = m_rooms[pair];
        if (!free.empty()) {
            room = std::move(free.back());
            free.pop_back();
        }
    }
    if (room) {
        room->clear();
        return room;
    }
    room = std::make_unique<Sheet>();
    room->fit(m_facts.pairs[at(pair)].now->standard);
    return room;
}

void ImpactCohort::giveBack(std::int32_t pair, Room &&room) const
{
    const std::scoped_lock lock(m_mutex);
    m_rooms[pair].push_back(std::move(room));
}

} // namespace core
