// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statistics_reader.h"

#include "core/storage/database.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

/// Gives each text a number; in the end the numbers follow the order of the texts.
class Interned
{
public:
    int place(QByteArrayView utf8)
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (m_texts[i] == utf8)
                return static_cast<int>(i);
        m_texts.push_back(utf8.toByteArray());
        return static_cast<int>(m_texts.size()) - 1;
    }

    /// For each number given out, its place in the sorted list.
    std::vector<int> order(QStringList &sorted) const
    {
        std::vector<int> byText(m_texts.size());
        std::iota(byText.begin(), byText.end(), 0);
        std::sort(byText.begin(), byText.end(), [this](int left, int right) {
            return m_texts[static_cast<std::size_t>(left)] <
                   m_texts[static_cast<std::size_t>(right)];
        });
        std::vector<int> places(m_texts.size());
        for (std::size_t i = 0; i < byText.size(); ++i) {
            places[static_cast<std::size_t>(byText[i])] = static_cast<int>(i);
            sorted.append(QString::fromUtf8(m_texts[static_cast<std::size_t>(byText[i])]));
        }
        return places;
    }

private:
    std::vector<QByteArray> m_texts;
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

Places readCounted(Database &db, const Filter &filter, Statistics &into)
{
    Places places;
    Interned counties;
    Interned sectors;
    Statement rows =
        db.prepare("SELECT no, key, county, sector, founded, dissolved, exempt FROM organization"
                   " WHERE stub = 0 AND (?1 = '' OR county = ?1) AND (?2 = '' OR sector = ?2)"
                   " ORDER BY no");
    rows.bind(1, filter.county).bind(2, filter.sector);
    while (rows.next()) {
        places.put(rows.integer(0), static_cast<int>(into.organizations.size()));
        CountedOrganization counted;
        counted.id = OrganizationId::from(rows.view(1));
        counted.county = counties.place(rows.view(2));
        counted.sector = sectors.place(rows.view(3));
        counted.founded = julian(rows, 4);
        counted.dissolved = julian(rows, 5);
        counted.exempt = rows.integer(6) != 0;
        into.organizations.push_back(counted);
    }
    const std::vector<int> county = counties.order(into.counties);
    const std::vector<int> sector = sectors.order(into.sectors);
    for (CountedOrganization &counted : into.organizations) {
        counted.county = county[static_cast<std::size_t>(counted.county)];
        counted.sector = sector[static_cast<std::size_t>(counted.sector)];
    }
    return places;
}

/// A round's number → its place in time.
Places readRoundOrder(Database &db)
{
    Places places;
    int place = 0;
    db.each("SELECT no FROM round ORDER BY year, begins, no",
            [&](const Statement &row) { places.put(row.integer(0), place++); });
    return places;
}

struct Dated
{
    std::int64_t order = 0;
    CountedDecision decision;
};

void readDecided(Database &db, const Places &organizations, const Places &rounds, const QDate &day,
                 Statistics &into)
{
    Interned grades;
    std::vector<Dated> all;
    Statement rows =
        db.prepare("SELECT organization, round, day, grade FROM decision WHERE day <= ?1");
    rows.bind(1, dayNumber(day));
    while (rows.next()) {
        const int organization = organizations.of(rows.integer(0));
        if (organization < 0)
            continue;
        const std::int64_t decided = julian(rows, 2);
        all.push_back({decided * 4096 + rounds.of(rows.integer(1)),
                       {organization, grades.place(rows.view(3)), decided}});
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated &left, const Dated &right) {
        return left.order < right.order;
    });
    const std::vector<int> grade = grades.order(into.grades);
    into.decisions.reserve(all.size());
    for (Dated &dated : all) {
        dated.decision.grade = grade[static_cast<std::size_t>(dated.decision.grade)];
        into.decisions.push_back(dated.decision);
    }
}

void readLastTotals(Database &db, const Places &organizations, const Places &rounds,
                    Statistics &into)
{
    std::vector<int> newest(into.organizations.size(), -1);
    db.each("SELECT a.organization, a.round, r.total FROM result r JOIN assessment a ON a.no = r.no"
            " WHERE r.state = 0 AND a.state <> 4",
            [&](const Statement &row) {
                const int organization = organizations.of(row.integer(0));
                if (organization < 0)
                    return;
                const auto at = static_cast<std::size_t>(organization);
                const int round = rounds.of(row.integer(1));
                if (round < newest[at])
                    return;
                newest[at] = round;
                into.organizations[at].lastTotal = row.integer(2);
            });
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

void readCountyNames(Database &db, const QDate &day, Statistics &into)
{
    std::map<QString, QString> names;
    Statement rows = db.prepare("SELECT code, name FROM division WHERE since IS NULL OR since <= ?1"
                                " ORDER BY code, since");
    rows.bind(1, dayNumber(day));
    while (rows.next())
        names[rows.text(0)] = rows.text(1);
    for (const QString &code : std::as_const(into.counties)) {
        const auto found = names.find(code);
        into.countyNames.append(found == names.end() ? QString() : found->second);
    }
}

} // namespace

Statistics readStatistics(Database &db, const Filter &filter, const QDate &day)
{
    Statistics read;
    const Places organizations = readCounted(db, filter, read);
    const Places rounds = readRoundOrder(db);
    readDecided(db, organizations, rounds, day, read);
    readLastTotals(db, organizations, rounds, read);
    readOverdue(db, organizations, filter, day, read);
    readCountyNames(db, day, read);
    return read;
}

} // namespace core
