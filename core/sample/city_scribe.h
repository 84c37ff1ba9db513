// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/sample/city_visits.h"
#include "core/sample/sample_city.h"
#include "core/sample/sample_standards.h"

#include <map>

namespace core {

class Database;

/// The time in which the sample is lived through: it goes from 2023 to the present, so that the
/// log tells when each thing would have been done.
class SampleTime
{
public:
    explicit SampleTime(std::int64_t present)
        : m_present(present)
        , m_now(startOfDay(QDate(2023, 1, 4)))
    {
    }

    void moveTo(const QDate &day, int minutes); ///< never back, never past the present

    Clock clock() const
    {
        return [this] { return m_now; };
    }

    QDate today() const { return civilDate(m_present); }

private:
    std::int64_t m_present;
    std::int64_t m_now;
};

/// Writes the sample city through the journal, one step for the beginning and one for each round.
class CityScribe
{
public:
    CityScribe(Database &db, Journal &journal, SampleTime &time, const SampleOptions &options,
               const std::function<bool(int)> &progress);

    void writeAll();

private:
    struct Turn;

    void writeBeginning();
    void writeRound(std::size_t place);
    void freeze(std::size_t place);
    std::vector<Edit> nextSheets(Turn &turn);
    void addSheet(const CityVisit &visit, const CityRound &round, std::vector<Edit> &edits);
    void addLowerLevels(const CityVisit &visit, const CityRound &round, std::vector<Edit> &edits);
    void addOpening(const CityVisit &visit, const SheetName &name, const SampleStandard &standard,
                    std::vector<Edit> &edits) const;
    std::vector<Edit> nextDecisions(Turn &turn);
    Subject subjectOf(const CityVisit &visit, const CityRound &round, const QString &level) const;
    QString levelOf(const Organization &organization) const;
    AuthorId authorOf(const QString &office) const;
    void tell(std::int64_t done);

    Database &m_db;
    Journal &m_journal;
    SampleTime &m_time;
    SampleOptions m_options;
    const std::function<bool(int)> &m_progress;
    SampleStandards m_standards;
    CityPeople m_people;
    std::vector<CityRound> m_rounds;
    GradePlan m_plan;
    std::map<QString, Author> m_authors; ///< by office
    std::vector<QString> m_held;         ///< by organization: the grade of its last sheet
    std::vector<QString> m_computed;     ///< of the round being written
    std::map<QString, Sheet> m_sheets;   ///< by sector, to be used again
    std::int64_t m_done = 0;
    std::int64_t m_all = 1;
    int m_told = -1;
};

} // namespace core
