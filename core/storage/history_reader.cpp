// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_reader.h"

#include "core/storage/database.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <numeric>
#include <string>

using namespace Qt::StringLiterals;

namespace core {

namespace {

OrganizationEvent eventAt(const Statement &row)
{
    OrganizationEvent event = decodeEvent(row.view(1));
    event.id = Key::from(row.view(0));
    return event;
}

EventsByOrganization byOrganization(Statement &read)
{
    EventsByOrganization found;
    while (read.next()) {
        OrganizationEvent event = eventAt(read);
        found[event.organization].push_back(std::move(event));
    }
    return found;
}

/// What is kept by the row number of something, with a value for those that are not there.
template <typename Value>
class ByNumber
{
public:
    explicit ByNumber(Value otherwise) : m_otherwise(otherwise) {}

    Value &operator[](std::int64_t no)
    {
        const auto at = static_cast<std::size_t>(no);
        if (at >= m_values.size())
            m_values.resize(at * 2 + 64, m_otherwise);
        return m_values[at];
    }

    std::vector<Value> take() { return std::move(m_values); }

private:
    std::vector<Value> m_values;
    Value m_otherwise;
};

/// By a round's row number its place in time, the same in every file.
ByNumber<int> readRoundOrder(Database &db)
{
    ByNumber<int> places(-1);
    int place = 0;
    db.each("SELECT no FROM round ORDER BY year, begins, key",
            [&](const Statement &row) { places[row.integer(0)] = place++; });
    return places;
}

/// Numbers the few grades that there are; a withdrawal has none.
class GradeNumbers
{
public:
    int of(QByteArrayView grade)
    {
        if (grade.isEmpty())
            return -1;
        for (std::size_t i = 0; i < m_grades.size(); ++i)
            if (grade == QByteArrayView(m_grades[i]))
                return static_cast<int>(i);
        m_grades.emplace_back(grade.data(), static_cast<std::size_t>(grade.size()));
        return static_cast<int>(m_grades.size()) - 1;
    }

    /// Puts the grades in order, and the numbers with them.
    void settle(DecidedGrades &decided) const
    {
        std::vector<int> byText(m_grades.size());
        std::iota(byText.begin(), byText.end(), 0);
        std::sort(byText.begin(), byText.end(), [this](int left, int right) {
            return m_grades[static_cast<std::size_t>(left)] <
                   m_grades[static_cast<std::size_t>(right)];
        });
        std::vector<int> places(m_grades.size());
        for (std::size_t i = 0; i < byText.size(); ++i) {
            const auto grade = static_cast<std::size_t>(byText[i]);
            places[grade] = static_cast<int>(i);
            decided.grades.append(QString::fromStdString(m_grades[grade]));
        }
        for (DecidedGrades::Row &row : decided.rows)
            if (row.grade >= 0)
                row.grade = places[static_cast<std::size_t>(row.grade)];
    }

private:
    std::vector<std::string> m_grades;
};

} // namespace

std::vector<OrganizationEvent> readEvents(Database &db, const OrganizationId &organization)
{
    Statement read = db.prepare("SELECT key, value FROM organization_event WHERE organization = ?");
    read.bind(1, organization.raw());
    std::vector<OrganizationEvent> found;
    while (read.next())
        found.push_back(eventAt(read));
    std::sort(found.begin(), found.end(), isLater);
    return found;
}

EventsByOrganization readEventsAfter(Database &db, const QDate &day)
{
    Statement read = db.prepare("SELECT key, value FROM organization_event WHERE day > ? "
                                "AND kind NOT IN (1, 2, 3, 4)");
    read.bind(1, dayNumber(day));
    return byOrganization(read);
}

EventsByOrganization readCountedEvents(Database &db)
{
    Statement read =
        db.prepare("SELECT key, value FROM organization_event WHERE kind IN (6, 7, 10, 11, 12) "
                   "AND day IS NOT NULL");
    return byOrganization(read);
}

DecidedGrades readDecidedGrades(Database &db, const QDate &day)
{
    static const std::int64_t epoch = dayFrom(0).toJulianDay();
    ByNumber<int> rounds = readRoundOrder(db);
    GradeNumbers grades;
    DecidedGrades decided;
    std::vector<int> order; // of the rows of one organization and day, nearly always one
    const auto settleDay = [&] {
        if (order.size() < 2)
            return;
        const std::size_t first = decided.rows.size() - order.size();
        for (std::size_t i = 1; i < order.size(); ++i) // they stand by series within a round
            for (std::size_t k = i; k > 0 && order[k] < order[k - 1]; --k) {
                std::swap(order[k], order[k - 1]);
                std::swap(decided.rows[first + k], decided.rows[first + k - 1]);
            }
    };
    Statement read = db.prepare("SELECT organization, day, round, grade FROM decision "
                                "INDEXED BY decision_day WHERE day <= ? "
                                "ORDER BY day, organization, round, series");
    read.bind(1, dayNumber(day));
    while (read.next()) {
        const DecidedGrades::Row row{read.integer(0), read.integer(1) + epoch,
                                     grades.of(read.view(3))};
        if (decided.rows.empty() || decided.rows.back().organization != row.organization ||
            decided.rows.back().day != row.day) {
            settleDay();
            order.clear();
        }
        decided.rows.push_back(row);
        order.push_back(rounds[read.integer(2)]);
    }
    settleDay();
    grades.settle(decided);
    return decided;
}

namespace {

/// Where several levels count together, what they came to; as of a day before the last of them
/// was begun, the sheets that were there.
const std::string countingTotals =
    "coalesce(c.total, r.total) FROM assessment a JOIN result r ON r.no = a.no "
    "LEFT JOIN outcome c ON c.organization = a.organization AND c.round = a.round "
    "AND NOT EXISTS (SELECT 1 FROM assessment later WHERE later.organization = a.organization "
    "AND later.round = a.round AND later.visit > ?1) "
    "WHERE coalesce(c.state, r.state) = 0 AND a.state <> 4 AND a.series % 16 = 0 "
    "AND (a.visit IS NULL OR a.visit <= ?1) ";

/// The totals of the newest complete sheets, found without reading all sheets: the newest rounds
/// have nearly every organization, and of the few that are left their own sheets tell.
class LastTotals
{
public:
    LastTotals(Database &db, const QDate &day)
        : m_db(db)
        , m_day(dayNumber(day))
        , m_order(readRoundOrder(db))
    {
    }

    std::vector<std::int64_t> read()
    {
        std::vector<std::int64_t> rounds;
        m_db.each("SELECT no FROM round ORDER BY year DESC, begins DESC, key DESC",
                  [&](const Statement &row) { rounds.push_back(row.integer(0)); });
        std::vector<std::int64_t> left = organizations();
        for (std::size_t i = 0; i < rounds.size() && i < wholeRounds && !left.empty(); ++i) {
            readRound(rounds[i]);
            std::erase_if(left, [this](std::int64_t no) { return m_round[no] >= 0; });
        }
        for (const std::int64_t no : left)
            readOrganization(no);
        return m_totals.take();
    }

private:
    static constexpr std::size_t wholeRounds = 3;

    std::vector<std::int64_t> organizations()
    {
        std::vector<std::int64_t> all;
        m_db.each("SELECT no FROM organization WHERE stub = 0",
                  [&](const Statement &row) { all.push_back(row.integer(0)); });
        return all;
    }

    void note(std::int64_t organization, std::int64_t round, std::int64_t total)
    {
        const int place = m_order[round];
        int &known = m_round[organization];
        if (place < known)
            return;
        known = place;
        m_totals[organization] = total;
    }

    void readRound(std::int64_t round)
    {
        static const std::string select =
            "SELECT a.organization, " + countingTotals + "AND a.round = ?2 ORDER BY a.no";
        Statement read = m_db.prepare(select.c_str());
        read.bind(1, m_day).bind(2, round);
        while (read.next())
            note(read.integer(0), round, read.integer(1));
    }

    void readOrganization(std::int64_t organization)
    {
        static const std::string select =
            "SELECT a.round, " + countingTotals + "AND a.organization = ?2 ORDER BY a.no";
        Statement &read = m_db.kept(select.c_str());
        read.bind(1, m_day).bind(2, organization);
        while (read.next())
            note(organization, read.integer(0), read.integer(1));
    }

    Database &m_db;
    std::int64_t m_day;
    ByNumber<int> m_order;
    ByNumber<int> m_round{-1};
    ByNumber<std::int64_t> m_totals{-1};
};

} // namespace

std::vector<std::int64_t> readLastTotals(Database &db, const QDate &day)
{
    return LastTotals(db, day).read();
}

} // namespace core
