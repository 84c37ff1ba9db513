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

/// What the levels of a mix come to together.
struct Mixed
{
    Int128 sum = 0; ///< thousandths × millionths
    std::size_t present = 0;
    bool incomplete = false;
    bool totalMissing = false;
    std::vector<std::int32_t> unanswered;
    std::vector<std::int32_t> vetoes;
    QStringList attributes;

    void add(const Work &work, Measure weight)
    {
        const Result &result = work.result;
        sum += Int128{result.exactTotal.thousandths} * weight.millionths;
        ++present;
        incomplete = incomplete || work.levelMissing;
        totalMissing = totalMissing || work.total.unanswered;
        unite(unanswered, result.unanswered);
        for (const QString &name : result.missingAttributes) {
            if (!attributes.contains(name))
                attributes.append(name);
        }
    }

    static void unite(std::vector<std::int32_t> &all, const std::vector<std::int32_t> &more)
    {
        all.insert(all.end(), more.begin(), more.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
};

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

void mixLevels(Work &work, const std::vector<LevelSeat> &levels, Detail detail, Sheet &room)
{
    const Standard &standard = work.standard.standard;
    Mixed mix;
    std::vector<std::pair<QString, Points>> totals;
    const LevelSeat *top = &levels.front();
    for (const LevelSeat &level : levels) {
        const QString &name = level.answers->subject->level;
        scoreSeat(work, level, Detail::TotalsOnly, room);
        totals.emplace_back(name, work.result.total);
        Mixed::unite(mix.vetoes, work.result.vetoes);
        const Measure *weight = weightOf(work.standard, name);
        if (!weight)
            continue;
        mix.add(work, *weight);
        top = &level;
    }
    scoreSeat(work, *top, detail, room);
    Result &result = work.result;
    const bool whole = mix.present == standard.mix.size();
    result.exactTotal = {static_cast<std::int64_t>(dividedRounding(mix.sum, 1'000'000))};
    result.total = roundedTo(result.exactTotal, standard.total.places);
    result.unanswered = mix.unanswered;
    result.missingAttributes = mix.attributes;
    result.vetoes = mix.vetoes;
    result.levels = totals;
    work.levelMissing = mix.incomplete || !whole;
    work.total.unanswered = mix.totalMissing || !whole;
}

} // namespace core
