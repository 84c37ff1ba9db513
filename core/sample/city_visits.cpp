// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_visits.h"

#include "core/sample/dice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint64_t visitThrows = 61;
constexpr std::uint64_t openThrows = 91;
constexpr int visitsToday = 12;

/// A weekday from `first` to `last`.
QDate workday(const QDate &first, const QDate &last, Dice &dice)
{
    const QDate drawn = first.addDays(dice.below(static_cast<int>(first.daysTo(last)) + 1));
    const int weekday = drawn.dayOfWeek();
    if (weekday < Qt::Saturday)
        return drawn;
    return drawn.addDays(drawn.addDays(2) > last ? Qt::Friday - weekday : 8 - weekday);
}

void sortForWork(const std::vector<CityOrganization> &organizations, std::vector<CityVisit> &visits)
{
    std::sort(visits.begin(), visits.end(), [&](const CityVisit &left, const CityVisit &right) {
        if (left.day != right.day)
            return left.day < right.day;
        const QString &a = organizations[left.organization].organization.affiliation;
        const QString &b = organizations[right.organization].organization.affiliation;
        return a != b ? a < b : left.organization < right.organization;
    });
}

Fate lastGrade(const std::vector<Fate> &fates)
{
    for (auto at = fates.rbegin(); at != fates.rend(); ++at)
        if (*at == Fate::GradeA || *at == Fate::GradeB || *at == Fate::GradeC)
            return *at;
    return Fate::GradeB;
}

/// Where the open round would bring it: mostly what it was, a little better.
Fate leaning(const std::vector<Fate> &fates, Dice &dice)
{
    const Fate last = lastGrade(fates);
    if (last == Fate::GradeC)
        return dice.chance(700) ? Fate::GradeB : Fate::GradeC;
    if (last == Fate::GradeB)
        return dice.chance(110) ? Fate::GradeA : Fate::GradeB;
    return dice.chance(40) ? Fate::GradeB : Fate::GradeA;
}

void schedule(CityVisit &visit, const CityRound &round, const QDate &today, Dice &dice)
{
    const QDate first = round.round.begins.addDays(2);
    const bool begun = first.addDays(3) < today;
    const int lot = dice.below(1000);
    if (begun && lot < 560) {
        visit.state = lot < 12 ? VisitState::Returned : VisitState::HandedIn;
        visit.day = workday(first, today.addDays(-1), dice);
    } else if (begun && lot < 600) {
        visit.state = VisitState::Draft;
        visit.day = workday(std::max(first, today.addDays(-6)), today, dice);
    } else {
        visit.state = VisitState::Planned;
        visit.day = begun && lot < 615
                        ? workday(std::max(first, today.addDays(-9)), today.addDays(-1), dice)
                        : workday(today.addDays(1), today.addDays(25), dice);
    }
}

} // namespace

std::vector<CityVisit> decidedVisits(const std::vector<CityOrganization> &organizations,
                                     const CityRound &round, std::size_t place,
                                     const GradePlan &plan, std::uint64_t seed)
{
    std::vector<CityVisit> visits;
    for (std::size_t i = 0; i < organizations.size(); ++i) {
        const Fate fate = plan[i][place];
        if (fate == Fate::None)
            continue;
        Dice dice(seed, visitThrows + place, i);
        CityVisit visit{
            i, workday(round.round.begins.addDays(12), round.round.ends.addDays(-16), dice), fate,
            VisitState::HandedIn};
        if (fate == Fate::Superseded) {
            visit.day = organizations[i].sectorChanged.addDays(-5);
            visit.state = VisitState::Superseded;
        }
        visits.push_back(visit);
    }
    sortForWork(organizations, visits);
    return visits;
}

std::vector<CityVisit> openVisits(const std::vector<CityOrganization> &organizations,
                                  const CityRound &round, const GradePlan &plan, std::uint64_t seed,
                                  const QDate &today)
{
    std::vector<CityVisit> visits;
    std::vector<CityVisit> elsewhere;
    int planned = 0;
    for (std::size_t i = 0; i < organizations.size(); ++i) {
        const Organization &one = organizations[i].organization;
        if (one.standing.exempt || one.isDissolved(today))
            continue;
        Dice dice(seed, openThrows, i);
        CityVisit visit{i, today, leaning(plan[i], dice), VisitState::Planned};
        const bool isNear = one.county == u"130207" && one.affiliation == one.county;
        if (isNear && planned < visitsToday) {
            ++planned;
            visits.push_back(visit);
        } else if (dice.chance(450)) {
            schedule(visit, round, today, dice);
            visits.push_back(visit);
        } else {
            elsewhere.push_back(visit);
        }
    }
    for (; planned < visitsToday && !elsewhere.empty(); ++planned, elsewhere.pop_back())
        visits.push_back(elsewhere.back());
    sortForWork(organizations, visits);
    return visits;
}

} // namespace core
