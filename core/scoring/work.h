// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/scoring/attributes.h"
#include "core/scoring/compiled_standard.h"
#include "core/scoring/grade_book.h"
#include "core/scoring/peer_book.h"
#include "core/scoring/score.h"

namespace core {

enum class Truth : std::uint8_t
{
    False,
    True,
    Missing, ///< something that it reads is not there
};

/// The two sums of a section, and what it could give.
struct Sums
{
    Points scored;
    Points extra; ///< bonus and penalty
    Points possible;
    bool unanswered = false; ///< an item inside is a gap
    bool excluded = false;   ///< nothing in it is left to count
    bool nothingApplies = true;

    Points whole() const { return scored + extra; }
};

/// What a child of a section could give, weighted, and its weight.
struct PossibleChild
{
    Points possible;
    Measure weight;
};

/// What scoring one sheet has worked out so far; each step reads what earlier steps left here.
struct Work
{
    const CompiledStandard &standard;
    const Sheet *sheet = nullptr;
    const Subject *subject = nullptr;
    bool explain = false;
    const PeerBook *peers = nullptr;   ///< of the assessments at this level
    std::size_t member = 0;            ///< in `peers`
    const GradeBook *grades = nullptr; ///< of those that are graded together
    std::size_t graded = 0;            ///< in `grades`
    std::int32_t failedStage = 0;      ///< of the step that refused the assessment

    std::vector<FoundAttribute> attributes; ///< by ordinal, of `subject`
    std::vector<Truth> applies;             ///< by item
    std::vector<Truth> asked;               ///< by clause: its `when`
    std::vector<Sums> sums;                 ///< by section, before its weight
    Sums total;
    bool totalIsRounded = false; ///< grading reads the rounded total
    bool levelMissing = false;   ///< a section's level or the grading misses something
    Result result;
    std::vector<Points> groupSums;       ///< scratch of one item
    std::vector<Points> groupDeltas;     ///< scratch: the largest of each group
    std::vector<PossibleChild> children; ///< scratch of one section

    explicit Work(const CompiledStandard &compiled) : standard(compiled) {}

    void begin(const Sheet &answers, const Subject &about, Detail detail);
};

inline constexpr std::int32_t gradingStage = INT32_MAX; ///< behind every step of a sheet

/// A value that was looked up.
struct Looked
{
    enum class State : std::uint8_t
    {
        There,
        Missing,
        Off, ///< of an item that does not apply, or of a clause that is switched off
    };

    State state = State::Missing;
    Fraction value;

    static Looked there(const Fraction &value) { return {State::There, value}; }
};

Looked valueOf(Work &work, const Reference &reference);
/// Nobody left among the peers: Off.
Looked peerValue(Work &work, const Reference &reference);
/// Among how many it was taken; 0 when the reference reads no peers.
std::int64_t peerCount(const Work &work, const Reference &reference);
Looked inputValue(Work &work, std::int32_t clause);
/// Names a missing attribute in the result only when the condition as a whole is missing.
Truth holds(Work &work, const Condition &condition);
/// The first level that holds: its grade, or -1; nothing when something is missing.
std::optional<std::int32_t> levelOf(Work &work, const std::vector<LevelRule> &levels);

/// True when the clause is answered, by itself or by the item's `clean`.
bool isAnswered(const Work &work, const Item &item, const Clause &clause);
/// True when `clean` answers for this clause.
bool isCoveredByClean(const Item &item, const Clause &clause);

/// What one clause gives.
struct Delta
{
    bool missing = false; ///< something that the rule reads is not there
    bool unanswered = false;
    bool zeroes = false;
    bool fires = false; ///< a veto
    Points points;
    Line line;
};

Delta deltaOf(Work &work, const Item &item, const Clause &clause);
/// A rank clause whose input, if it has one, is answered.
void reckonRank(Work &work, const Clause &clause, Delta &delta);

void scoreItem(Work &work, const Item &item);
/// Its levels; a level that cannot be told makes the item a gap.
void findItemLevel(Work &work, const Item &item);
/// What an item earns, or which level it has, by its peers.
void settleByPeers(Work &work, const Item &item);
void scoreSection(Work &work, const Section &section);
void scoreTotal(Work &work);
/// The grade from the rounded total; `work.result` holds everything else already.
void gradeResult(Work &work);

/// Runs steps in their order; a refusal names its place and leaves its stage in `failedStage`.
void runSteps(Work &work, const std::vector<ScoringStep> &steps);
/// All of one sheet but its grade.
void scoreSheet(Work &work, const Sheet &sheet, const Subject &subject, Detail detail);
/// What peers read of the assessment that `work` has just gone through.
PeerValue peerValueOf(Work &work, const PeerRead &read);
/// The total as grading and rank classes read it.
GradedTotal gradedTotalOf(const Work &work);

/// A bonus without any answer was not claimed.
bool isUnclaimed(const Work &work, const Item &item);
/// What an item earns that does not apply, defaults resolved.
AbsencePolicy absencePolicyOf(const Item &item);

/// What a section could give: aggregate, base and ceiling.
Points possibleOf(const Section &section, const std::vector<PossibleChild> &children);

Points clamped(Points points, const std::optional<Points> &floor,
               const std::optional<Points> &ceiling);
Points roundedTo(Points points, int places);

} // namespace core
