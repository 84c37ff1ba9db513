// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/grade_plan.h"

#include "core/sample/dice.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t planThrows = 21;
constexpr std::int64_t wholeShare = 100000;

bool livesOn(const Organization &organization, const QDate &day)
{
    return (!organization.founded.isValid() || organization.founded <= day) &&
           !organization.isDissolved(day);
}

class Planner
{
public:
    Planner(const std::vector<CityOrganization> &organizations, std::uint64_t seed);

    void plan(const CityRound &round);

    GradePlan fates;

private:
    Fate fateBefore(std::size_t place, const CityRound &round, Dice &dice) const;
    void drift(std::size_t place, Dice &dice);
    void rank(std::vector<std::size_t> &taking, std::int64_t countA, std::int64_t countC);

    const std::vector<CityOrganization> &m_organizations;
    std::vector<int> m_mood;          ///< how far each is from its own merit just now
    std::vector<Fate> m_standing;     ///< the decided grade in force
    std::vector<std::uint8_t> m_late; ///< rounds that go by before it is looked at
    std::uint64_t m_seed;
    int m_round = 0;
};

Planner::Planner(const std::vector<CityOrganization> &organizations, std::uint64_t seed)
    : fates(organizations.size())
    , m_organizations(organizations)
    , m_mood(organizations.size())
    , m_standing(organizations.size(), Fate::None)
    , m_late(organizations.size())
    , m_seed(seed)
{
    for (std::size_t i = 0; i < organizations.size(); ++i) {
        Dice dice(seed, planThrows, i);
        m_mood[i] = dice.bell() * 6 / 10;
        m_late[i] = static_cast<std::uint8_t>(dice.chance(18) ? dice.between(1, 9) : 0);
    }
}

void Planner::drift(std::size_t place, Dice &dice)
{
    m_mood[place] = m_mood[place] * 8 / 10 + dice.bell() * 36 / 100;
}

// None here: takes part and will be graded.
Fate Planner::fateBefore(std::size_t place, const CityRound &round, Dice &dice) const
{
    const CityOrganization &one = m_organizations[place];
    if (one.sectorChanged > round.round.begins.addDays(20) && one.sectorChanged <= round.round.ends)
        return Fate::Superseded;
    return dice.chance(4) ? Fate::Suspended : Fate::None;
}

// A township organ does not rise to A straight from C: its standard bars it.
void Planner::rank(std::vector<std::size_t> &taking, std::int64_t countA, std::int64_t countC)
{
    std::sort(taking.begin(), taking.end(), [this](std::size_t left, std::size_t right) {
        const int a = m_organizations[left].merit + m_mood[left];
        const int b = m_organizations[right].merit + m_mood[right];
        return a != b ? a > b : left < right;
    });
    std::int64_t leftC = std::min(countC, static_cast<std::int64_t>(taking.size()));
    for (auto at = taking.rbegin(); leftC > 0; ++at, --leftC)
        fates[*at].back() = Fate::GradeC;
    for (const std::size_t place : taking) {
        Fate &fate = fates[place].back();
        if (fate == Fate::GradeC)
            break;
        const bool barred = m_standing[place] == Fate::GradeC &&
                            m_organizations[place].organization.sector == u"township";
        const bool isA = countA > 0 && !barred;
        countA -= isA ? 1 : 0;
        fate = isA ? Fate::GradeA : Fate::GradeB;
    }
    for (const std::size_t place : taking)
        m_standing[place] = fates[place].back();
}

void Planner::plan(const CityRound &round)
{
    const QDate end = round.round.ends;
    std::vector<std::size_t> counted;
    std::int64_t assessable = 0;
    std::int64_t fixedA = 0;
    std::int64_t fixedC = 0;
    for (std::size_t i = 0; i < m_organizations.size(); ++i) {
        const Organization &one = m_organizations[i].organization;
        Dice dice(m_seed, planThrows + 1 + static_cast<std::uint64_t>(m_round), i);
        drift(i, dice);
        fates[i].push_back(Fate::None);
        if (!livesOn(one, end) || m_organizations[i].isExempt(end))
            continue;
        ++assessable;
        if (m_round >= m_late[i])
            fates[i].back() = fateBefore(i, round, dice);
        if (m_round >= m_late[i] && fates[i].back() == Fate::None) {
            counted.push_back(i);
        } else {
            fixedA += m_standing[i] == Fate::GradeA ? 1 : 0;
            fixedC += m_standing[i] == Fate::GradeC ? 1 : 0;
        }
    }
    const auto nearest = [&](std::int64_t share) {
        return (assessable * share * 2 + wholeShare) / (2 * wholeShare);
    };
    rank(counted, nearest(round.shareA) - fixedA,
         std::max<std::int64_t>(nearest(round.shareC) - fixedC, 0));
    ++m_round;
}

} // namespace

GradePlan planGrades(const std::vector<CityOrganization> &organizations,
                     const std::vector<CityRound> &rounds, std::uint64_t seed)
{
    Planner planner(organizations, seed);
    for (const CityRound &round : rounds)
        if (!round.open)
            planner.plan(round);
    return std::move(planner.fates);
}

} // namespace core
