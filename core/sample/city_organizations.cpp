// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_organizations.h"

#include "core/sample/city_attributes.h"
#include "core/sample/city_events.h"
#include "core/sample/city_names.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int committeeShare = 42; // thousandths of all organizations
constexpr std::uint64_t organizationThrows = 11;

/// Takes turns so that after any number of them each has had its share, whatever the order.
class Turns
{
public:
    explicit Turns(std::map<QString, int> shares) : m_shares(std::move(shares)) {}

    QString next()
    {
        QString due;
        int most = -1'000'000'000;
        for (const auto &[name, share] : m_shares) {
            m_owed[name] += share;
            if (m_owed[name] > most) {
                most = m_owed[name];
                due = name;
            }
        }
        for (const auto &[name, share] : m_shares)
            m_owed[due] -= share;
        return due;
    }

private:
    std::map<QString, int> m_shares;
    std::map<QString, int> m_owed;
};

Turns sectorTurns(bool urban)
{
    if (urban)
        return Turns({{u"village"_s, 300},
                      {u"community"_s, 190},
                      {u"nonpublic"_s, 220},
                      {u"office"_s, 150},
                      {u"school"_s, 80},
                      {u"soe"_s, 28},
                      {u"hospital"_s, 20},
                      {u"township"_s, 12}});
    return Turns({{u"village"_s, 602},
                  {u"community"_s, 44},
                  {u"nonpublic"_s, 145},
                  {u"office"_s, 97},
                  {u"school"_s, 66},
                  {u"soe"_s, 14},
                  {u"hospital"_s, 16},
                  {u"township"_s, 16}});
}

Turns committeeTurns()
{
    return Turns({{u"office"_s, 450},
                  {u"soe"_s, 240},
                  {u"school"_s, 110},
                  {u"hospital"_s, 90},
                  {u"university"_s, 70},
                  {u"nonpublic"_s, 40}});
}

/// How many organizations each county gets, the city's committees last: by largest remainder.
std::vector<int> countsByCounty(int count)
{
    std::vector<std::int64_t> weights;
    std::int64_t counties = 0;
    for (const CityCounty &county : cityCounties())
        counties += county.weight;
    for (const CityCounty &county : cityCounties())
        weights.push_back(static_cast<std::int64_t>(county.weight) * (1000 - committeeShare));
    weights.push_back(counties * committeeShare);
    const std::int64_t whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<int> counts;
    if (whole == 0)
        return std::vector<int>(weights.size());
    std::vector<std::pair<std::int64_t, std::size_t>> rests;
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        counts.push_back(static_cast<int>(count * weights[i] / whole));
        rests.emplace_back(-(count * weights[i] % whole), i);
        given += counts.back();
    }
    std::sort(rests.begin(), rests.end());
    for (std::size_t i = 0; given < count; ++i, ++given)
        ++counts[rests[i].second];
    return counts;
}

bool isStreet(const QString &township)
{
    return township.endsWith(u"街道");
}

// Villages stand in towns, communities in streets; the seat of a county is its first township.
QString townshipFor(const CityCounty &county, const QString &sector, Dice &dice)
{
    constexpr int tries = 12;
    for (int i = 0; i < tries; ++i) {
        const QString &drawn = dice.oneOf(county.townships);
        const bool fits = sector == u"village"     ? !isStreet(drawn)
                          : sector == u"community" ? isStreet(drawn) || dice.chance(250)
                                                   : true;
        if (fits)
            return drawn;
    }
    return county.townships.back();
}

QString departmentFor(const QString &sector, const QString &area)
{
    static const std::map<QString, QString> departments = {
        {u"village"_s, u"农业农村局"_s},       {u"community"_s, u"民政局"_s},
        {u"nonpublic"_s, u"市场监督管理局"_s}, {u"school"_s, u"教育局"_s},
        {u"hospital"_s, u"卫生健康局"_s},      {u"soe"_s, u"国有资产监督管理委员会"_s}};
    if (sector == u"university")
        return u"河北省教育厅"_s;
    const auto found = departments.find(sector);
    return found == departments.end() ? QString() : area + found->second;
}

/// Fills in one organization after the other, with a serial number within its area.
class Founder
{
public:
    Founder(std::uint64_t seed, const QDate &today) : m_seed(seed), m_today(today) {}

    void add(const CityCounty &county, const QString &sector, const CityCommittee *committee);

    std::vector<CityOrganization> made;

private:
    void date(CityOrganization &city, Dice &dice) const;

    std::uint64_t m_seed;
    QDate m_today;
    CityNames m_names;
    std::map<QString, int> m_serials;
};

void Founder::add(const CityCounty &county, const QString &sector, const CityCommittee *committee)
{
    Dice dice(m_seed, organizationThrows, made.size());
    const QString area = committee == nullptr ? county.code : cityCode();
    CityOrganization city;
    Organization &made1 = city.organization;
    made1.id = {
        thrownKey(startOfDay(QDate(2023, 1, 3)) + static_cast<std::int64_t>(made.size()), dice)};
    made1.code = u"%1-%2"_s.arg(area).arg(++m_serials[area], 4, 10, QLatin1Char('0'));
    made1.sector = sector;
    made1.county = county.code;
    made1.township = townshipFor(county, sector, dice);
    made1.affiliation = committee == nullptr ? county.code : committee->code;
    made1.department = departmentFor(sector, committee == nullptr ? county.name : cityName());
    date(city, dice);
    made1.attributes = attributesFor(
        sector, made1.founded.isValid() && made1.founded > m_today.addYears(-1), dice);
    const NamePlace place{sector, committee == nullptr ? county.name : cityName(),
                          committee == nullptr ? made1.township : QString()};
    const auto members =
        static_cast<int>(made1.attributes[u"members"_s].number.value_or(0) / 1'000'000);
    made1.name = m_names.organization(place, members, dice);
    made1.contact.secretary = CityNames::person(dice);
    made1.contact.office = county.name + made1.township + u"党群服务中心"_s;
    made1.contact.telephone = CityNames::telephone(dice);
    city.merit = dice.bell() + county.merit;
    made.push_back(std::move(city));
}

void Founder::date(CityOrganization &city, Dice &dice) const
{
    Organization &organization = city.organization;
    const QDate start(2023, 2, 1);
    const auto since = static_cast<int>(std::max<qint64>(start.daysTo(m_today), 1));
    const bool steady = organization.sector == u"township" || organization.sector == u"university";
    if (!steady && dice.chance(16)) {
        organization.founded = start.addDays(dice.below(since));
        city.exemptSince = organization.founded;
        city.exemptUntil = organization.founded.addYears(1);
        if (city.exemptUntil > m_today)
            organization.standing = {true, newlyFounded()};
        return;
    }
    if (dice.chance(600))
        organization.founded =
            QDate(dice.between(1952, 2019), dice.between(1, 12), dice.between(1, 28));
    if (steady || !dice.chance(8))
        return;
    static const QStringList grounds = {u"拟撤销"_s, u"停产停业，暂停活动"_s, u"正在合并调整"_s};
    organization.standing = {true,
                             grounds[organization.sector == u"nonpublic" ? 1 : dice.below(2) * 2]};
    city.exemptSince = std::max(start, m_today.addDays(-dice.between(20, 500)));
}

} // namespace

QString newlyFounded()
{
    return u"新成立不满一年"_s;
}

Key thrownKey(std::int64_t milliseconds, Dice &dice)
{
    Key key;
    const auto time = static_cast<std::uint64_t>(milliseconds);
    for (std::size_t i = 0; i < key.bytes.size(); ++i)
        key.bytes[i] = static_cast<std::uint8_t>(i < 6 ? time >> (8 * (5 - i)) : dice.next() >> 32);
    key.bytes[6] = static_cast<std::uint8_t>((key.bytes[6] & 0x0f) | 0x70);
    key.bytes[8] = static_cast<std::uint8_t>((key.bytes[8] & 0x3f) | 0x80);
    return key;
}

CityPeople makeOrganizations(int count, std::uint64_t seed, const QDate &today)
{
    Founder founder(seed, today);
    founder.made.reserve(static_cast<std::size_t>(count));
    const std::vector<int> counts = countsByCounty(count);
    Turns urban = sectorTurns(true);
    Turns rural = sectorTurns(false);
    Turns ofCommittees = committeeTurns();
    Turns seats({{u"130203"_s, 560}, {u"130202"_s, 260}, {u"130273"_s, 120}, {u"130209"_s, 60}});
    const std::vector<CityCounty> &counties = cityCounties();
    for (int i = 0; i < counts.back(); ++i) {
        const QString sector = ofCommittees.next();
        const QString seat = seats.next();
        const auto county = std::find_if(counties.begin(), counties.end(),
                                         [&](const CityCounty &one) { return one.code == seat; });
        for (const CityCommittee &committee : cityCommittees())
            if (committee.sectors.contains(sector))
                founder.add(*county, sector, &committee);
    }
    for (std::size_t i = 0; i < counties.size(); ++i)
        for (int n = 0; n < counts[i]; ++n)
            founder.add(counties[i], (counties[i].urban ? urban : rural).next(), nullptr);
    CityPeople people;
    people.organizations = std::move(founder.made);
    addEvents(people, seed, today);
    return people;
}

} // namespace core
