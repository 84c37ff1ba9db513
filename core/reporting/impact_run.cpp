// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_run.h"

#include "core/journal/subject_reader.h"
#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

ImpactState stateOf(ResultState state)
{
    switch (state) {
    case ResultState::Complete:
        return ImpactState::Graded;
    case ResultState::Suspended:
        return ImpactState::Suspended;
    case ResultState::Incomplete:
        break;
    }
    return ImpactState::Open;
}

} // namespace

ImpactScorer::ImpactScorer(const ImpactFacts &facts, const ImpactReport &lists,
                           std::vector<Subject> &subjects)
    : m_facts(facts)
    , m_subjects(subjects)
    , m_grades(lists.grades)
    , m_tally(lists)
{
}

void ImpactScorer::open(const ImpactRoundAnswers &answers, std::int32_t part)
{
    m_answers = &answers;
    m_part = part;
    if (part >= 0)
        decodeFrozenItems(answers.parts[at(part)], m_frozen);
}

void ImpactScorer::take(const ImpactRoundAnswers &answers, const ImpactChunk &chunk)
{
    open(answers, chunk.part);
    for (const ImpactTask *task : chunk.tasks)
        take(*task, {});
}

void ImpactScorer::take(const ImpactTask &task, const ImpactPeerResults &peers)
{
    std::int32_t counting = countingOf(*m_answers, task);
    const std::optional<Scored> before = now(task, peers, counting);
    if (!before)
        return;
    const bool isFinished =
        before->side.state == ImpactState::Graded || before->side.state == ImpactState::Suspended;
    if (!isFinished)
        return m_tally.addUnfinished();
    const ImpactPair &pair = m_facts.pairs[at(m_facts.sheets[at(counting)].pair)];
    tell(counting, *before, then(task, peers, pair));
}

ImpactScorer::Room &ImpactScorer::roomOf(std::int32_t pair)
{
    const auto known = m_rooms.find(pair);
    if (known != m_rooms.end())
        return known->second;
    const ImpactPair &standards = m_facts.pairs[at(pair)];
    Room &room = m_rooms[pair];
    if (!standards.now->readsPeers)
        room.now = std::make_unique<Scorer>(*standards.now);
    if (!standards.then->readsPeers)
        room.then = std::make_unique<Scorer>(*standards.then);
    room.sheet.fit(standards.now->standard);
    room.moved.fit(standards.then->standard);
    for (std::size_t item = 0; item < standards.now->items.size(); ++item)
        room.isStraight = room.isStraight && standards.transfer.isUnchanged(item);
    return room;
}

const Subject &ImpactScorer::subjectOf(const ImpactRoundAnswers &answers, std::int32_t sheet) const
{
    const ImpactSheet &of = m_facts.sheets[at(sheet)];
    const std::optional<std::vector<EarlierRound>> &earlier = answers.of(sheet).earlier;
    Subject &subject = m_subjects[at(of.organization)];
    if (earlier)
        setEarlierRounds(subject, *earlier);
    subject.level = m_facts.pairs[at(of.pair)].now->standard.levels.value(of.rank);
    subject.year = m_facts.rounds[at(answers.round)].year;
    return subject;
}

std::int32_t ImpactScorer::countingOf(const ImpactRoundAnswers &answers,
                                      const ImpactTask &task) const
{
    std::int32_t highest = -1;
    for (std::int32_t sheet = task.first + task.count - 1; sheet >= task.first; --sheet) {
        const std::optional<ImpactSide> &kept = answers.of(sheet).kept;
        if (kept && kept->state != ImpactState::Open)
            return sheet;
        if (kept && highest < 0)
            highest = sheet;
    }
    return highest;
}

std::int32_t ImpactScorer::highestAnswered(const ImpactTask &task) const
{
    for (std::int32_t sheet = task.first + task.count - 1; sheet >= task.first; --sheet)
        if (m_answers->counts(sheet))
            return sheet;
    return -1;
}

const Result *ImpactScorer::frozenOf(const ImpactRoundAnswers &answers, std::int32_t sheet)
{
    const ImpactAnswers &of = answers.of(sheet);
    if (of.part < 0)
        return nullptr;
    if (m_partsOf != answers.round)
        m_parts.clear();
    m_partsOf = answers.round;
    const auto [part, isNew] = m_parts.try_emplace(of.part);
    if (isNew)
        decodeFrozenItems(answers.parts[at(of.part)], part->second);
    const auto place = static_cast<std::size_t>(of.place);
    return place < part->second.size() ? &part->second[place] : nullptr;
}

/// Levels under another revision than the one that counts take no part: nothing says how to weigh
/// them.
bool ImpactScorer::takesPart(std::int32_t sheet, std::int32_t pair) const
{
    return m_facts.sheets[at(sheet)].pair == pair && m_answers->counts(sheet);
}

template <typename Any>
ImpactScorer::Scored ImpactScorer::scoredAs(const CompiledStandard &standard,
                                            const Any *result) const
{
    if (result == nullptr)
        return {};
    ImpactSide side{stateOf(result->state), -1, result->total, result->provisional};
    if (result->grade >= 0)
        side.grade = static_cast<std::int32_t>(
            m_grades.indexOf(standard.standard.grading.grades.at(result->grade)));
    return {ImpactItems(result), side};
}

std::optional<ImpactScorer::Scored>
ImpactScorer::now(const ImpactTask &task, const ImpactPeerResults &peers, std::int32_t &counting)
{
    const bool wasKept = counting >= 0;
    if (!wasKept)
        counting = highestAnswered(task);
    if (counting < 0)
        return std::nullopt;
    const CompiledStandard &standard = *m_facts.pairs[at(m_facts.sheets[at(counting)].pair)].now;
    const ImpactResult *together = peers.now ? &*peers.now : nullptr;
    if (const std::optional<ImpactSide> &mix = m_answers->of(counting).mix)
        return Scored{ImpactItems(itemsOfMix(task, m_facts.sheets[at(counting)].pair)), *mix};
    if (!standard.standard.mix.empty()) {
        return peers.hasNow ? scoredAs(standard, together)
                            : scoredAs(standard, mixOf(task, standard, false, m_now));
    }
    if (!wasKept && together == nullptr)
        return std::nullopt;
    if (!wasKept)
        return scoredAs(standard, together);
    const ImpactSide &kept = *m_answers->of(counting).kept;
    if (kept.state == ImpactState::Open)
        return Scored{{}, kept};
    return Scored{peers.hasNow ? ImpactItems(together) : ImpactItems(itemsNow(counting)), kept};
}

/// Those of the highest level in a mix that was frozen.
const Result *ImpactScorer::itemsOfMix(const ImpactTask &task, std::int32_t pair)
{
    const Standard &standard = m_facts.pairs[at(pair)].now->standard;
    for (std::int32_t sheet = task.first + task.count - 1; sheet >= task.first; --sheet) {
        const QString level = standard.levels.value(m_facts.sheets[at(sheet)].rank);
        const bool isWeighed =
            takesPart(sheet, pair) &&
            std::any_of(standard.mix.begin(), standard.mix.end(),
                        [&](const LevelWeight &weight) { return weight.level == level; });
        if (isWeighed)
            return frozenOf(*m_answers, sheet);
    }
    return nullptr;
}

/// Items of a frozen round are those that were stored; of an open one they come of the answers.
const Result *ImpactScorer::itemsNow(std::int32_t sheet)
{
    const ImpactAnswers &answers = m_answers->of(sheet);
    if (answers.part >= 0) {
        const auto place = static_cast<std::size_t>(answers.place);
        const bool isThere = answers.part == m_part && place < m_frozen.size();
        return isThere ? &m_frozen[place] : nullptr;
    }
    const std::int32_t place = m_facts.sheets[at(sheet)].pair;
    Room &room = roomOf(place);
    if (!room.now)
        return nullptr;
    room.sheet.clear();
    return scoreIfAllowed([&]() -> const Result * {
        unpackToScore(answers.packed, m_facts.pairs[at(place)].now->items, room.sheet);
        return &room.now->score(room.sheet, subjectOf(*m_answers, sheet), Detail::TotalsOnly);
    });
}

ImpactScorer::Scored ImpactScorer::then(const ImpactTask &task, const ImpactPeerResults &peers,
                                        const ImpactPair &pair)
{
    if (peers.hasThen)
        return scoredAs(*pair.then, peers.then ? &*peers.then : nullptr);
    if (pair.then->standard.mix.empty())
        return highestThen(task, pair);
    return scoredAs(*pair.then, mixOf(task, *pair.then, true, m_then));
}

/// The highest level that is complete under the standard in question, or else the highest.
ImpactScorer::Scored ImpactScorer::highestThen(const ImpactTask &task, const ImpactPair &pair)
{
    const auto place = static_cast<std::int32_t>(&pair - m_facts.pairs.data());
    std::int32_t highest = -1;
    std::int32_t last = -1;
    Scored scored;
    for (std::int32_t sheet = task.first + task.count - 1; sheet >= task.first; --sheet) {
        const QString level = pair.now->standard.levels.value(m_facts.sheets[at(sheet)].rank);
        if (!takesPart(sheet, place) || !pair.then->standard.levels.contains(level))
            continue;
        scored = scoredThen(sheet, pair);
        last = sheet;
        const bool isWhole =
            scored.side.state == ImpactState::Graded || scored.side.state == ImpactState::Suspended;
        if (isWhole)
            return scored;
        if (highest < 0 && scored.items.areThere())
            highest = sheet;
    }
    return highest < 0 || highest == last ? scored : scoredThen(highest, pair);
}

ImpactScorer::Scored ImpactScorer::scoredThen(std::int32_t sheet, const ImpactPair &pair)
{
    Room &room = roomOf(m_facts.sheets[at(sheet)].pair);
    const Result *result = scoreIfAllowed([&]() -> const Result * {
        move(m_answers->of(sheet).packed, pair, room);
        return &room.then->score(room.moved, subjectOf(*m_answers, sheet), Detail::TotalsOnly);
    });
    return scoredAs(*pair.then, result);
}

/// Most items are answered alike under both revisions: what lies packed is unpacked for the other
/// one at once.
void ImpactScorer::move(QByteArrayView packed, const ImpactPair &pair, Room &room)
{
    if (!room.isStraight)
        room.sheet.clear();
    room.moved.clear();
    PackedWalk walk(packed);
    while (walk.next()) {
        const std::size_t item = walk.item();
        if (item >= pair.now->items.size())
            throw Error(Failure::FileDamaged, u"an answer to an item that the standard lacks"_s);
        const std::int32_t target = pair.transfer.targets()[item];
        if (target < 0)
            continue;
        if (pair.transfer.isUnchanged(item)) {
            unpackToScore(walk.value(), *pair.then->items[at(target)], room.moved);
            continue;
        }
        unpackToScore(walk.value(), *pair.now->items[item], room.sheet);
        pair.transfer.carryItem(item, room.sheet, room.moved);
    }
}

/// Of a frozen round, `now` is made of the results that were frozen.
const Result *ImpactScorer::mixOf(const ImpactTask &task, const CompiledStandard &standard,
                                  bool isThen, std::optional<Result> &room)
{
    const std::int32_t top = highestAnswered(task);
    if (top < 0)
        return nullptr;
    const std::int32_t place = m_facts.sheets[at(top)].pair;
    const ImpactPair &pair = m_facts.pairs[at(place)];
    std::vector<Sheet> sheets;
    std::vector<Subject> subjects;
    std::vector<const Result *> settled;
    room = scoreIfAllowed([&]() -> std::optional<Result> {
        for (std::int32_t n = task.first; n < task.first + task.count; ++n) {
            const Subject subject = subjectOf(*m_answers, n);
            if (!takesPart(n, place) || !standard.standard.levels.contains(subject.level))
                continue;
            Sheet sheet;
            sheet.fit(pair.now->standard);
            unpackSheet(m_answers->of(n).packed, pair.now->items, sheet);
            if (isThen)
                pair.transfer.carry(sheet, sheets.emplace_back());
            else
                sheets.push_back(std::move(sheet));
            subjects.push_back(subject);
            settled.push_back(isThen ? nullptr : frozenOf(*m_answers, n));
        }
        LeveledAnswers given;
        for (std::size_t n = 0; n < sheets.size(); ++n)
            given.levels.push_back({&sheets[n], &subjects[n], settled[n]});
        if (given.levels.empty())
            return std::nullopt;
        return scoreLevels(standard, {given}).results.front();
    });
    return room ? &*room : nullptr;
}

std::int32_t ImpactScorer::gradeOf(const ImpactSide &side, const CompiledStandard &standard) const
{
    return side.grade < 0 ? -1 : standard.standard.grading.ordinalOf(m_grades[side.grade]);
}

void ImpactScorer::tell(std::int32_t sheet, const Scored &now, const Scored &then)
{
    const ImpactSheet &of = m_facts.sheets[at(sheet)];
    const ImpactPair &pair = m_facts.pairs[at(of.pair)];
    ImpactCase one;
    one.organization = of.organization;
    one.round = of.round;
    one.sheet = of.id;
    one.level = pair.now->standard.levels.value(of.rank);
    one.now = now.side;
    one.then = then.side;
    one.before = now.items;
    one.after = then.items;
    one.pairing = &pair.items;
    m_tally.add(one);
}

} // namespace core
