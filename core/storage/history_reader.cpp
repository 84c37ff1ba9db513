// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_reader.h"

#include "core/storage/by_number.h"
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
    event.organization = OrganizationId::from(row.view(2)); // of several that are one, that one
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
    Statement read = db.prepare(
        "SELECT key, value, organization FROM organization_event WHERE organization = ?");
    read.bind(1, organization.raw());
    std::vector<OrganizationEvent> found;
    while (read.next())
        found.push_back(eventAt(read));
    std::sort(found.begin(), found.end(), isLater);
    return found;
}

EventsByOrganization readEventsAfter(Database &db, const QDate &day)
{
    Statement read =
        db.prepare("SELECT key, value, organization FROM organization_event WHERE day > ? "
                   "AND kind NOT IN (1, 2, 3, 4)");
    read.bind(1, dayNumber(day));
    return byOrganization(read);
}

EventsByOrganization readCountedEvents(Database &db)
{
    Statement read = db.prepare(
        "SELECT key, value, organization FROM organization_event WHERE kind IN (6, 7, 10, 11, 12) "
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

} // namespace core
