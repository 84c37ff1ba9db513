// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/clause_answers.h"
#include "core/scoring/score.h"

#include <vector>

namespace core {

/// What a sheet of the sample is to give.
struct SheetWish
{
    int grade = 0; ///< ordinal, best 0
    bool suspended = false;
    bool notes = true; ///< with reasons of the deductions
};

/// Makes answers that earn a wished grade: it begins with a sheet on which all is well, takes
/// points off here and there (it has measured once what each clause can cost), scores it, and adds
/// or takes back deductions until the grade is the one wished for. The grade thus always comes
/// from the answers.
///
///     SheetMaker maker(compiled, typicalSubject);
///     const Result &result = maker.make({1}, subject, dice, sheet);
class SheetMaker
{
public:
    /// `typical` is a subject of that sector, to measure with.
    SheetMaker(const CompiledStandard &standard, const Subject &typical);

    /// Fills `sheet`; the result lives until the next call. It has another grade than the one
    /// wished for only if the standard gives this subject no way to it.
    const Result &make(const SheetWish &wish, const Subject &subject, Dice &dice, Sheet &sheet);

    const CompiledStandard &standard() const { return m_standard; }

private:
    /// A way to lose points.
    struct Fault
    {
        std::int32_t item = 0;
        std::int32_t clause = 0;
        std::int32_t section = 0;
        int severity = 0;
        std::int64_t cost = 0; ///< thousandths
        int grade = 0;         ///< what is left when it is the only one
    };

    void beWell(const Subject &subject, Dice &dice, Sheet &sheet);
    void answerItem(const Item &item, const Subject &subject, Dice &dice, Sheet &sheet);
    void measure(const Item &item, const Clause &clause, const Subject &typical);
    std::int64_t wishedLoss(const SheetWish &wish, Dice &dice) const;
    void choose(const SheetWish &wish, Dice &dice, const Sheet &sheet);
    bool isBearable(const Fault &fault, const SheetWish &wish, const Sheet &sheet) const;
    void put(const Fault &fault, const Subject &subject, Dice &dice, Sheet &sheet);
    void takeBack(const Fault &fault, const Subject &subject, Dice &dice, Sheet &sheet);
    bool mend(const Subject &subject, Dice &dice, Sheet &sheet);
    bool worsen(const SheetWish &wish, const Subject &subject, Dice &dice, Sheet &sheet);
    const Result &settle(const SheetWish &wish, const Subject &subject, Dice &dice, Sheet &sheet);
    void fire(VetoRule::Effect effect, const Subject &subject, Dice &dice, Sheet &sheet);
    void note(Dice &dice, Sheet &sheet) const;

    const CompiledStandard &m_standard;
    Scorer m_scorer;
    std::vector<Fault> m_faults;
    std::vector<std::int64_t> m_sectionPoints; ///< possible, by section
    std::int64_t m_best = 0;                   ///< the typical total when all is well
    std::int64_t m_least = 0;                  ///< of the grade above the worst: its least total
    std::vector<std::size_t> m_chosen;         ///< of `m_faults`, in the order of choice
    std::vector<std::size_t> m_spare;
    std::vector<std::int64_t> m_spent; ///< by section, thousandths
    std::vector<std::uint8_t> m_hit;   ///< by item
};

} // namespace core
