// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_events.h"

#include "core/sample/city_attributes.h"
#include "core/sample/city_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint64_t eventThrows = 12;

class Chronicle
{
public:
    Chronicle(CityPeople &people, std::uint64_t seed, const QDate &today)
        : m_people(people)
        , m_dice(seed, eventThrows)
        , m_today(today)
        , m_last(today.addDays(-30))
    {
    }

    void tell();

private:
    OrganizationEvent event(const Organization &of, EventKind kind, const QDate &day);

    void keep(OrganizationEvent event) { m_people.events.push_back(std::move(event)); }

    QDate someDay();
    int each(int perMille) const;
    CityOrganization *someSteady(const QString &sector);
    void tellFounded();
    void tellMerged();
    void tellDissolved();
    void tellSectorChanged();
    void tellRenamed();
    void tellReaffiliated();
    void tellSecretaries();
    void tellExemptions();

    CityPeople &m_people;
    Dice m_dice;
    QDate m_today;
    QDate m_last;
    const QDate m_first{2023, 3, 1};
};

OrganizationEvent Chronicle::event(const Organization &of, EventKind kind, const QDate &day)
{
    OrganizationEvent made;
    made.id = thrownKey(startOfDay(day), m_dice);
    made.organization = of.id;
    made.kind = kind;
    made.day = day;
    made.document = u"唐组字〔%1〕%2号"_s.arg(day.year()).arg(m_dice.between(1, 180));
    return made;
}

QDate Chronicle::someDay()
{
    return m_first.addDays(m_dice.below(static_cast<int>(m_first.daysTo(m_last)) + 1));
}

/// So many of the organizations, at least one.
int Chronicle::each(int perMille) const
{
    return std::max(1, static_cast<int>(m_people.organizations.size()) * perMille / 1000);
}

/// One to which nothing has happened yet; none after some tries.
CityOrganization *Chronicle::someSteady(const QString &sector)
{
    constexpr int tries = 400;
    for (int i = 0; i < tries; ++i) {
        auto &drawn = m_people.organizations[static_cast<std::size_t>(
            m_dice.below(static_cast<int>(m_people.organizations.size())))];
        const Organization &one = drawn.organization;
        const bool isSteady = !one.dissolved.isValid() && !drawn.sectorChanged.isValid() &&
                              !one.standing.exempt &&
                              (!one.founded.isValid() || one.founded < m_first);
        if (isSteady && (sector.isEmpty() || one.sector == sector))
            return &drawn;
    }
    return nullptr;
}

void Chronicle::tellFounded()
{
    for (const CityOrganization &one : m_people.organizations)
        if (one.organization.founded >= QDate(2023, 2, 1))
            keep(event(one.organization, EventKind::Founded, one.organization.founded));
}

// One village goes into a neighbour of the same county and ends.
void Chronicle::tellMerged()
{
    for (int n = each(4); n > 0; --n) {
        CityOrganization *into = someSteady(u"village"_s);
        CityOrganization *gone = someSteady(u"village"_s);
        for (int i = 0; gone != nullptr && i < 60; ++i)
            if (gone == into || gone->organization.county != into->organization.county)
                gone = someSteady(u"village"_s);
        if (into == nullptr || gone == nullptr || gone == into ||
            gone->organization.county != into->organization.county)
            continue;
        gone->organization.dissolved = someDay();
        OrganizationEvent ended =
            event(gone->organization, EventKind::Merged, gone->organization.dissolved);
        ended.predecessors = {gone->organization.id};
        ended.successors = {into->organization.id};
        ended.before = gone->organization.name;
        ended.after = into->organization.name;
        OrganizationEvent grown = ended;
        grown.id = thrownKey(startOfDay(ended.day) + 1, m_dice);
        grown.organization = into->organization.id;
        keep(std::move(ended));
        keep(std::move(grown));
    }
}

void Chronicle::tellDissolved()
{
    for (int n = each(4); n > 0; --n) {
        CityOrganization *gone = someSteady(u"nonpublic"_s);
        if (gone == nullptr)
            return;
        gone->organization.dissolved = someDay();
        keep(event(gone->organization, EventKind::Dissolved, gone->organization.dissolved));
    }
}

// 村改居: what a community needs is added to what the village had, so that both its old sheets and
// its new ones can be scored.
void Chronicle::tellSectorChanged()
{
    for (int n = each(4); n > 0; --n) {
        CityOrganization *changed = someSteady(u"village"_s);
        if (changed == nullptr)
            return;
        changed->formerSector = u"village"_s;
        changed->sectorChanged = someDay();
        Organization &now = changed->organization;
        now.sector = u"community"_s;
        Attributes attributes = attributesFor(now.sector, false, m_dice);
        attributes.insert(now.attributes);
        now.attributes = attributes;
        now.department.replace(u"农业农村局"_s, u"民政局"_s);
        OrganizationEvent told = event(now, EventKind::SectorChanged, changed->sectorChanged);
        told.before = changed->formerSector;
        told.after = now.sector;
        keep(std::move(told));
        OrganizationEvent renamed = event(now, EventKind::Renamed, changed->sectorChanged);
        renamed.before = now.name;
        const auto place = now.name.lastIndexOf(u'村');
        if (place >= 0)
            now.name.replace(place, 1, u"社区"_s);
        renamed.after = now.name;
        keep(std::move(renamed));
    }
}

void Chronicle::tellRenamed()
{
    for (int n = each(5); n > 0; --n) {
        const CityOrganization *renamed = someSteady(u"nonpublic"_s);
        if (renamed == nullptr)
            return;
        OrganizationEvent told = event(renamed->organization, EventKind::Renamed, someDay());
        told.after = renamed->organization.name;
        told.before = told.after;
        told.before.replace(u"唐山"_s, u"唐山市"_s).replace(u"有限公司"_s, u"有限责任公司"_s);
        keep(std::move(told));
    }
}

void Chronicle::tellReaffiliated()
{
    for (int n = each(4); n > 0; --n) {
        const CityOrganization *moved = someSteady(u"soe"_s);
        if (moved == nullptr)
            return;
        OrganizationEvent told = event(moved->organization, EventKind::Reaffiliated, someDay());
        told.after = moved->organization.affiliation;
        told.before =
            told.after == moved->organization.county ? u"130200-02"_s : moved->organization.county;
        keep(std::move(told));
    }
}

void Chronicle::tellSecretaries()
{
    for (const CityOrganization &one : m_people.organizations) {
        if (!m_dice.chance(150) || one.organization.founded >= m_first ||
            one.organization.dissolved.isValid())
            continue;
        OrganizationEvent told = event(one.organization, EventKind::SecretaryChanged, someDay());
        told.before = CityNames::person(m_dice);
        told.after = one.organization.contact.secretary;
        keep(std::move(told));
    }
}

// One that is founded is exempt from its first day on: that needs no telling.
void Chronicle::tellExemptions()
{
    for (const CityOrganization &one : m_people.organizations) {
        if (one.exemptUntil.isValid() && one.exemptUntil <= m_today) {
            OrganizationEvent told =
                event(one.organization, EventKind::Readmitted, one.exemptUntil);
            told.before = newlyFounded();
            keep(std::move(told));
        } else if (one.exemptSince.isValid() && one.exemptSince != one.organization.founded) {
            OrganizationEvent told = event(one.organization, EventKind::Exempted, one.exemptSince);
            told.after = one.organization.standing.ground;
            keep(std::move(told));
        }
    }
}

void Chronicle::tell()
{
    tellFounded();
    tellExemptions();
    if (m_last < m_first)
        return;
    tellMerged();
    tellDissolved();
    tellSectorChanged();
    tellRenamed();
    tellReaffiliated();
    tellSecretaries();
    std::stable_sort(m_people.events.begin(), m_people.events.end(),
                     [](const OrganizationEvent &left, const OrganizationEvent &right) {
                         return left.day < right.day;
                     });
}

} // namespace

void addEvents(CityPeople &people, std::uint64_t seed, const QDate &today)
{
    Chronicle(people, seed, today).tell();
}

} // namespace core
