// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statistics_reader.h"

#include "core/storage/database.h"
#include "core/storage/history_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Gives each text a number; in the end the numbers follow the order of the texts. Neighbours are
/// often alike, so the last one is asked first.
class Interned
{
public:
    int place(QByteArrayView utf8)
    {
        if (m_last >= 0 && utf8 == QByteArrayView(m_text))
            return m_last;
        m_text.assign(utf8.data(), static_cast<std::size_t>(utf8.size()));
        m_last = m_places.emplace(m_text, static_cast<int>(m_places.size())).first->second;
        return m_last;
    }

    /// For each number given out, its place in the sorted list.
    std::vector<int> order(QStringList &sorted) const
    {
        const std::map<std::string, int> byText(m_places.begin(), m_places.end());
        std::vector<int> places(m_places.size());
        for (const auto &[text, number] : byText) {
            places[static_cast<std::size_t>(number)] = static_cast<int>(sorted.size());
            sorted.append(QString::fromStdString(text));
        }
        return places;
    }

private:
    std::unordered_map<std::string, int> m_places;
    std::string m_text;
    int m_last = -1;
};

/// The file counts days from 1970; here 0 is to mean "none", so Julian days are handed on.
std::int64_t julian(const Statement &row, int column)
{
    static const std::int64_t epoch = dayFrom(0).toJulianDay();
    return row.isNull(column) ? 0 : row.integer(column) + epoch;
}

/// A row's number in the file → its place in a vector; −1 where the filter left it out.
class Places
{
public:
    void put(std::int64_t no, int place)
    {
        if (static_cast<std::size_t>(no) >= m_places.size())
            m_places.resize(static_cast<std::size_t>(no) * 2 + 64, -1);
        m_places[static_cast<std::size_t>(no)] = place;
    }

    int of(std::int64_t no) const
    {
        const auto at = static_cast<std::size_t>(no);
        return no >= 0 && at < m_places.size() ? m_places[at] : -1;
    }

private:
    std::vector<int> m_places;
};

/// What an organization is counted by, as UTF-8 that lives elsewhere.
struct Traits
{
    QByteArrayView county;
    QByteArrayView township;
    QByteArrayView sector;
    QByteArrayView affiliation;
    QByteArrayView department;
    bool exempt = false;
};

/// The filter in the same form.
struct Wanted
{
    explicit Wanted(const Filter &filter)
        : county(filter.county.toUtf8())
        , township(filter.township.toUtf8())
        , sector(filter.sector.toUtf8())
        , affiliation(filter.affiliation.toUtf8())
        , department(filter.department.toUtf8())
    {
    }

    bool admits(const Traits &traits) const
    {
        const auto fits = [](const QByteArray &wanted, QByteArrayView is) {
            return wanted.isEmpty() || QByteArrayView(wanted) == is;
        };
        return fits(county, traits.county) && fits(township, traits.township) &&
               fits(sector, traits.sector) && fits(affiliation, traits.affiliation) &&
               fits(department, traits.department);
    }

    QByteArray county;
    QByteArray township;
    QByteArray sector;
    QByteArray affiliation;
    QByteArray department;
};

/// Reads the organizations and cuts their lives into spans.
class Census
{
public:
    Census(Database &db, const Filter &filter, Statistics &into)
        : m_db(db)
        , m_wanted(filter)
        , m_events(readCountedEvents(db))
        , m_into(into)
    {
    }

    Places read();

private:
    void addLife(const Statement &row, const OrganizationId &id);
    void addSpan(const Traits &traits, std::int64_t from, std::int64_t until);
    void addSpan(const Organization &organization, std::int64_t from, std::int64_t until);
    void settle();

    Database &m_db;
    Wanted m_wanted;
    EventsByOrganization m_events;
    Statistics &m_into;
    std::array<Interned, groupings> m_keys;
    QByteArray m_township; ///< the last one's key, to be filled again
    int m_place = 0;
};

constexpr const char *selectCounted =
    "SELECT no, key, county, township, sector, affiliation, department, exempt, founded, dissolved "
    "FROM organization WHERE stub = 0 ORDER BY no";

Places Census::read()
{
    Places places;
    m_db.each(selectCounted, [&](const Statement &row) {
        m_place = static_cast<int>(m_into.organizations.size());
        const std::size_t before = m_into.spans.size();
        const OrganizationId id = OrganizationId::from(row.view(1));
        addLife(row, id);
        if (m_into.spans.size() == before)
            return;
        places.put(row.integer(0), m_place);
        m_into.organizations.push_back({id, row.integer(0)});
    });
    settle();
    return places;
}

Organization organizationOf(const Statement &row)
{
    Organization read;
    read.county = row.text(2);
    read.township = row.text(3);
    read.sector = row.text(4);
    read.affiliation = row.text(5);
    read.department = row.text(6);
    read.standing.exempt = row.integer(7) != 0;
    return read;
}

void Census::addLife(const Statement &row, const OrganizationId &id)
{
    const std::int64_t founded = julian(row, 8);
    std::int64_t until = julian(row, 9);
    const auto events = m_events.find(id);
    if (events == m_events.end()) {
        addSpan(
            {row.view(2), row.view(3), row.view(4), row.view(5), row.view(6), row.integer(7) != 0},
            founded, until);
        return;
    }
    Organization then = organizationOf(row);
    std::sort(events->second.begin(), events->second.end(), isLater);
    for (const OrganizationEvent &event : events->second) {
        const std::int64_t day = event.day.toJulianDay();
        if (day > founded && (until == 0 || day < until)) {
            addSpan(then, day, until);
            until = day;
        }
        takeBack(then, event);
    }
    addSpan(then, founded, until);
}

void Census::addSpan(const Organization &organization, std::int64_t from, std::int64_t until)
{
    const QByteArray county = organization.county.toUtf8();
    const QByteArray township = organization.township.toUtf8();
    const QByteArray sector = organization.sector.toUtf8();
    const QByteArray affiliation = organization.affiliation.toUtf8();
    const QByteArray department = organization.department.toUtf8();
    addSpan({county, township, sector, affiliation, department, organization.standing.exempt}, from,
            until);
}

void Census::addSpan(const Traits &traits, std::int64_t from, std::int64_t until)
{
    if (!m_wanted.admits(traits) || (until != 0 && until <= from))
        return;
    m_township = traits.county.toByteArray();
    m_township.append('/').append(traits.township);
    CountedSpan span;
    span.organization = m_place;
    span.groups = {m_keys[0].place(traits.county), m_keys[1].place(traits.sector),
                   m_keys[2].place(m_township), m_keys[3].place(traits.affiliation)};
    span.exempt = traits.exempt;
    span.from = from;
    span.until = until;
    m_into.spans.push_back(span);
}

void Census::settle()
{
    for (std::size_t by = 0; by < groupings; ++by) {
        const std::vector<int> places = m_keys[by].order(m_into.groups[by].keys);
        for (CountedSpan &span : m_into.spans)
            span.groups[by] = places[static_cast<std::size_t>(span.groups[by])];
    }
}

void readDecided(Database &db, const Places &organizations, const QDate &day, Statistics &into)
{
    const DecidedGrades decided = readDecidedGrades(db, day);
    into.grades = decided.grades;
    into.decisions.reserve(decided.rows.size());
    for (const DecidedGrades::Row &row : decided.rows)
        if (const int organization = organizations.of(row.organization); organization >= 0)
            into.decisions.push_back({organization, row.grade, row.day});
}

void readOverdue(Database &db, const Places &organizations, const Filter &filter, const QDate &day,
                 Statistics &into)
{
    Statement rows = db.prepare("SELECT organization FROM assessment WHERE state IN (0, 1, 3)"
                                " AND visit < ?1"
                                " AND (?2 = x'' OR round = (SELECT no FROM round WHERE key = ?2))");
    const QByteArray round = filter.round.isNull() ? QByteArray() : filter.round.raw();
    rows.bind(1, dayNumber(day)).bind(2, QByteArrayView(round));
    while (rows.next())
        if (const int organization = organizations.of(rows.integer(0)); organization >= 0)
            into.overdue.push_back(organization);
}

void nameGroups(Database &db, const QDate &day, Statistics &into)
{
    const std::map<QString, QString> names = readDivisionNames(db, day);
    for (const Grouping by : {Grouping::County, Grouping::Affiliation}) {
        Groups &groups = into.groups[static_cast<std::size_t>(by)];
        for (const QString &code : std::as_const(groups.keys)) {
            const auto found = names.find(code);
            groups.names.append(found == names.end() ? QString() : found->second);
        }
    }
    Groups &townships = into.groups[static_cast<std::size_t>(Grouping::Township)];
    for (const QString &key : std::as_const(townships.keys))
        townships.names.append(key.section(u'/', 1));
    Groups &sectors = into.groups[static_cast<std::size_t>(Grouping::Sector)];
    sectors.names.resize(sectors.keys.size());
}

} // namespace

Statistics readStatistics(Database &db, const Filter &filter, const QDate &day)
{
    Statistics read;
    const Places organizations = Census(db, filter, read).read();
    readDecided(db, organizations, day, read);
    readOverdue(db, organizations, filter, day, read);
    nameGroups(db, day, read);
    return read;
}

} // namespace core
