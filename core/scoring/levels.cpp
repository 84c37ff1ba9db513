// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/levels.h"

#include "core/base/error.h"
#include "core/scoring/cohort_run.h"
#include "core/scoring/level_mix.h"

#include <set>
#include <tuple>

namespace core {
namespace {

/// One assessment: the place of its organization, and of the level in its answers.
struct Seat
{
    std::size_t organization = 0;
    std::size_t level = 0;

    bool operator<(const Seat &other) const
    {
        return std::tie(organization, level) < std::tie(other.organization, other.level);
    }
};

/// Called while `error` is caught: only what was refused for its answers is dealt with here.
void passOnUnlessInvalid(const Error &error)
{
    if (error.kind() != Failure::Invalid)
        throw;
}

/// All assessments at one level but those that are out. Settled ones take a seat only where they
/// are the peers of others.
class LevelSource : public CohortSource
{
public:
    LevelSource(const CompiledStandard &standard, const std::vector<LeveledAnswers> &organizations,
                const QString &level, const std::set<Seat> &out)
        : m_organizations(organizations)
    {
        bool isAnyOpen = false;
        for (std::size_t n = 0; n < organizations.size(); ++n)
            for (std::size_t at = 0; at < organizations[n].levels.size(); ++at) {
                const LevelAnswers &answers = organizations[n].levels[at];
                if (answers.subject->level != level || out.contains({n, at}))
                    continue;
                isAnyOpen = isAnyOpen || answers.settled == nullptr;
                if (answers.settled == nullptr || standard.readsPeers)
                    m_seats.push_back({n, at});
            }
        if (!isAnyOpen)
            m_seats.clear();
    }

    std::size_t size() const override { return m_seats.size(); }

    const Subject &subject(std::size_t member) const override { return *of(member).subject; }

    const Sheet &answers(std::size_t member, Sheet &room,
                         const std::vector<char> *needed) const override
    {
        const LevelAnswers &answers = of(member);
        if (answers.sheet != nullptr)
            return *answers.sheet;
        room.clear();
        answers.unpack(room, needed);
        return room;
    }

    const Seat &seat(std::size_t member) const { return m_seats[member]; }

    std::optional<std::int32_t> decidedGrade(std::size_t member) const override
    {
        return isSettled(member) ? std::optional(of(member).settled->grade) : std::nullopt;
    }

    bool isSettled(std::size_t member) const { return of(member).settled != nullptr; }

private:
    const LevelAnswers &of(std::size_t member) const
    {
        return m_organizations[m_seats[member].organization].levels[m_seats[member].level];
    }

    const std::vector<LeveledAnswers> &m_organizations;
    std::vector<Seat> m_seats;
};

/// One level that was run, and who sits where in it.
struct LevelRun
{
    LevelSource source;
    CohortRun run;

    LevelRun(const CompiledStandard &standard, const std::vector<LeveledAnswers> &organizations,
             const QString &level, const std::set<Seat> &out, const GroupSizes &sizes)
        : source(standard, organizations, level, out)
        , run(standard, source, sizes, standard.standard.mix.empty())
    {
        run.finish();
    }
};

class LevelScoring
{
public:
    LevelScoring(const CompiledStandard &standard, const std::vector<LeveledAnswers> &organizations,
                 const GroupSizes &sizes, Detail detail, const LeveledTell &tell)
        : m_standard(standard)
        , m_organizations(organizations)
        , m_sizes(sizes)
        , m_detail(detail)
        , m_tell(tell)
    {
        m_room.fit(standard.standard);
    }

    std::vector<LevelRefusal> run();

private:
    void runLevels();
    void chooseLevels();
    bool gradeMixes();
    std::vector<std::vector<LevelSeat>> seats();
    std::vector<Seat> settledAt(const QString &level) const;
    void refuseAll(std::size_t organization, const QString &where, const QString &why);

    const CompiledStandard &m_standard;
    const std::vector<LeveledAnswers> &m_organizations;
    const GroupSizes &m_sizes;
    Detail m_detail;
    const LeveledTell &m_tell;
    Sheet m_room;                                    ///< for answers that have to be unpacked
    std::vector<std::unique_ptr<LevelRun>> m_levels; ///< low to high, as the standard's
    std::map<Seat, CohortRefusal> m_refused;
    std::set<Seat> m_out; ///< refused by the grade of their mix
};

void LevelScoring::runLevels()
{
    m_levels.clear();
    std::erase_if(m_refused, [this](const auto &one) { return !m_out.contains(one.first); });
    for (const QString &level : m_standard.standard.levels) {
        m_levels.push_back(
            std::make_unique<LevelRun>(m_standard, m_organizations, level, m_out, m_sizes));
        const LevelRun &done = *m_levels.back();
        for (const auto &[member, refusal] : done.run.refused())
            if (!done.source.isSettled(member))
                m_refused[done.source.seat(member)] = refusal;
    }
}

std::vector<Seat> LevelScoring::settledAt(const QString &level) const
{
    std::vector<Seat> seats;
    for (std::size_t n = 0; n < m_organizations.size(); ++n)
        for (std::size_t at = 0; at < m_organizations[n].levels.size(); ++at) {
            const LevelAnswers &answers = m_organizations[n].levels[at];
            const bool isHere = answers.settled != nullptr && answers.subject->level == level;
            if (isHere && !m_out.contains({n, at}))
                seats.push_back({n, at});
        }
    return seats;
}

/// The highest level whose assessment is complete counts; without one, the highest present.
void LevelScoring::chooseLevels()
{
    std::vector<std::optional<Result>> results(m_organizations.size());
    std::vector<std::vector<std::pair<QString, Points>>> totals(m_organizations.size());
    const auto choose = [&](std::size_t n, const QString &level, const Result &result) {
        totals[n].emplace_back(level, result.rawTotal.value_or(result.total));
        std::optional<Result> &counts = results[n];
        if (!counts || result.state != ResultState::Incomplete ||
            counts->state == ResultState::Incomplete)
            counts = result;
    };
    for (std::size_t rank = 0; rank < m_levels.size(); ++rank) {
        LevelRun &level = *m_levels[rank];
        for (std::size_t member = 0; member < level.source.size(); ++member) {
            if (level.source.isSettled(member) || level.run.refused().contains(member))
                continue;
            const Subject &subject = level.source.subject(member);
            choose(level.source.seat(member).organization, subject.level,
                   level.run.scorer().explain(member, level.source.answers(member, m_room, nullptr),
                                              subject));
        }
        const QString &name = m_standard.standard.levels[static_cast<qsizetype>(rank)];
        for (const Seat &seat : settledAt(name))
            choose(seat.organization, name,
                   *m_organizations[seat.organization].levels[seat.level].settled);
    }
    for (std::size_t n = 0; n < totals.size(); ++n) {
        if (!results[n])
            continue;
        results[n]->levels = std::move(totals[n]);
        m_tell(n, *results[n]);
    }
}

std::vector<std::vector<LevelSeat>> LevelScoring::seats()
{
    std::vector<std::vector<LevelSeat>> seats(m_organizations.size());
    for (std::size_t rank = 0; rank < m_levels.size(); ++rank) {
        const auto &level = m_levels[rank];
        for (std::size_t member = 0; member < level->source.size(); ++member) {
            const Seat &seat = level->source.seat(member);
            if (!level->source.isSettled(member) && !level->run.refused().contains(member))
                seats[seat.organization].push_back(
                    {&m_organizations[seat.organization].levels[seat.level],
                     &level->run.cohort().peers(), member});
        }
        for (const Seat &seat :
             settledAt(m_standard.standard.levels[static_cast<qsizetype>(rank)])) {
            seats[seat.organization].push_back(
                {&m_organizations[seat.organization].levels[seat.level], nullptr, 0});
        }
    }
    return seats;
}

void LevelScoring::refuseAll(std::size_t organization, const QString &where, const QString &why)
{
    for (std::size_t at = 0; at < m_organizations[organization].levels.size(); ++at) {
        m_refused.insert({{organization, at}, {where, why, gradingStage}});
        m_out.insert({organization, at});
    }
}

/// Mixes are weighed, and then graded together twice: for their grades, and with the quotas
/// settled. False: somebody was refused, and was a peer of others before.
bool LevelScoring::gradeMixes()
{
    const std::vector<std::vector<LevelSeat>> seats = this->seats();
    GradeBook grades(m_standard, m_sizes);
    std::vector<std::size_t> members;
    for (std::size_t n = 0; n < seats.size(); ++n) {
        if (seats[n].empty())
            continue;
        grades.enrol(members.size(), *seats[n].back().answers->subject);
        if (m_organizations[n].decided)
            grades.decide(members.size(), *m_organizations[n].decided);
        members.push_back(n);
    }
    Work work(m_standard);
    bool good = true;
    const auto attempt = [&](std::size_t member, const std::function<void(std::size_t)> &note) {
        try {
            note(member);
        } catch (const Error &error) {
            passOnUnlessInvalid(error);
            refuseAll(members[member], error.where(), error.detail());
            good = false;
        }
    };
    std::vector<LevelMix> mixes;
    mixes.reserve(members.size());
    for (std::size_t member = 0; member < members.size(); ++member) {
        const LevelMix &mix = mixes.emplace_back(weighLevels(work, seats[members[member]], m_room));
        grades.noteTotal(
            member, {mix.total, !mix.isTotalMissing, mix.unanswered.empty() && !mix.isIncomplete});
    }
    grades.closeTotals();
    const auto each = [&](Detail detail, const std::function<void(std::size_t)> &note) {
        for (std::size_t member = 0; member < members.size(); ++member) {
            work.graded = member;
            takeMix(work, mixes[member], seats[members[member]], detail, m_room);
            attempt(member, note);
        }
    };
    work.grades = &grades;
    each(Detail::TotalsOnly, [&](std::size_t member) {
        gradeResult(work);
        grades.noteGrade(member, work.result.grade, work.result.state);
    });
    if (!good)
        return false;
    grades.settleQuotas();
    each(m_detail, [&](std::size_t member) {
        gradeResult(work);
        m_tell(members[member], work.result);
    });
    return true;
}

std::vector<LevelRefusal> LevelScoring::run()
{
    do {
        runLevels();
        if (m_standard.standard.mix.empty()) {
            chooseLevels();
            break;
        }
    } while (!gradeMixes());
    std::vector<LevelRefusal> refused;
    for (const auto &[seat, refusal] : m_refused)
        refused.push_back({seat.organization, seat.level, refusal.where, refusal.why});
    return refused;
}
} // namespace

LeveledResults scoreLevels(const CompiledStandard &standard,
                           const std::vector<LeveledAnswers> &organizations,
                           const GroupSizes &sizes)
{
    LeveledResults done;
    done.results.resize(organizations.size());
    done.refused = scoreLevels(standard, organizations, sizes, Detail::Full,
                               [&](std::size_t organization, const Result &result) {
                                   done.results[organization] = result;
                               });
    return done;
}

std::vector<LevelRefusal> scoreLevels(const CompiledStandard &standard,
                                      const std::vector<LeveledAnswers> &organizations,
                                      const GroupSizes &sizes, Detail detail,
                                      const LeveledTell &tell)
{
    return LevelScoring(standard, organizations, sizes, detail, tell).run();
}

} // namespace core
