// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/level_mix.h"

namespace core {
namespace {

const Measure *weightOf(const CompiledStandard &standard, const QString &level)
{
    for (const LevelWeight &weight : standard.standard.mix) {
        if (weight.level == level)
            return &weight.weight;
    }
    return nullptr;
}

void unite(std::vector<std::int32_t> &all, const std::vector<std::int32_t> &more)
{
    all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

void noteMissing(LevelMix &mix, const Work &work)
{
    mix.isIncomplete = mix.isIncomplete || work.levelMissing;
    mix.isTotalMissing = mix.isTotalMissing || work.total.unanswered;
    unite(mix.unanswered, work.result.unanswered);
    for (const QString &name : work.result.missingAttributes) {
        if (!mix.attributes.contains(name))
            mix.attributes.append(name);
    }
}

const Sheet &sheetOf(const LevelAnswers &answers, Sheet &room)
{
    if (answers.sheet != nullptr)
        return *answers.sheet;
    room.clear();
    answers.unpack(room, nullptr);
    return room;
}

/// Leaves in `work` what scoring would have left, of a result that stands as it is.
void settle(Work &work, const LevelAnswers &answers, Detail detail, Sheet &room)
{
    work.begin(sheetOf(answers, room), *answers.subject, detail);
    work.peers = nullptr;
    Result &result = work.result;
    result = *answers.settled;
    result.level = answers.subject->level;
    result.total = result.rawTotal.value_or(result.total);
    result.rawTotal.reset();
    result.vetoes.clear();
    result.unanswered.clear();
    for (std::size_t n = 0; n < result.items.size(); ++n) {
        const ItemResult &item = result.items[n];
        if (item.notApplicable)
            work.applies[n] = Truth::False;
        if (item.fired)
            result.vetoes.push_back(static_cast<std::int32_t>(n));
        if (item.unanswered)
            result.unanswered.push_back(static_cast<std::int32_t>(n));
    }
    work.levelMissing = result.state == ResultState::Incomplete;
    work.total.unanswered = work.levelMissing;
}

void scoreSeat(Work &work, const LevelSeat &seat, Detail detail, Sheet &room)
{
    const LevelAnswers &answers = *seat.answers;
    if (answers.settled != nullptr)
        return settle(work, answers, detail, room);
    work.peers = seat.peers;
    work.member = seat.member;
    scoreSheet(work, sheetOf(answers, room), *answers.subject, detail);
}
} // namespace

LevelMix weighLevels(Work &work, const std::vector<LevelSeat> &levels, Sheet &room)
{
    const Standard &standard = work.standard.standard;
    LevelMix mix;
    Int128 sum = 0; // thousandths × millionths
    std::size_t present = 0;
    for (std::size_t n = 0; n < levels.size(); ++n) {
        const QString &name = levels[n].answers->subject->level;
        scoreSeat(work, levels[n], Detail::TotalsOnly, room);
        mix.levels.emplace_back(name, work.result.total);
        unite(mix.vetoes, work.result.vetoes);
        const Measure *weight = weightOf(work.standard, name);
        if (!weight)
            continue;
        sum += Int128{work.result.exactTotal.thousandths} * weight->millionths;
        noteMissing(mix, work);
        mix.top = n;
        ++present;
    }
    const bool whole = present == standard.mix.size();
    mix.exactTotal = {static_cast<std::int64_t>(dividedRounding(sum, 1'000'000))};
    mix.total = roundedTo(mix.exactTotal, standard.total.places);
    mix.isIncomplete = mix.isIncomplete || !whole;
    mix.isTotalMissing = mix.isTotalMissing || !whole;
    return mix;
}

void takeMix(Work &work, const LevelMix &mix, const std::vector<LevelSeat> &levels, Detail detail,
             Sheet &room)
{
    scoreSeat(work, levels[mix.top], detail, room);
    Result &result = work.result;
    result.exactTotal = mix.exactTotal;
    result.total = mix.total;
    result.unanswered = mix.unanswered;
    result.missingAttributes = mix.attributes;
    result.vetoes = mix.vetoes;
    result.levels = mix.levels;
    work.levelMissing = mix.isIncomplete;
    work.total.unanswered = mix.isTotalMissing;
}

} // namespace core
