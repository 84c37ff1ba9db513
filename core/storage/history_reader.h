// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization_event.h"

#include <QStringList>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// What has happened to organizations and how they were graded: what figures and lists as of a day
/// are made of. The one place that says which decision stands; which total is the last says
/// core/reporting/last_totals.h.
///
///     const DecidedGrades decided = readDecidedGrades(db, day);
///
/// Any thread, with its own Database.
using EventsByOrganization = std::unordered_map<OrganizationId, std::vector<OrganizationEvent>>;

/// All that happened to one organization, the last first.
std::vector<OrganizationEvent> readEvents(Database &db, const OrganizationId &organization);

/// What came after `day` and `asOf` takes back.
EventsByOrganization readEventsAfter(Database &db, const QDate &day);

/// All changes of what figures are counted by: sector, place, affiliation, exemption.
EventsByOrganization readCountedEvents(Database &db);

/// Decisions in force on a day, in the order in which they came into force: by day, of one day by
/// round, of one round by series. The last of an organization is its standing grade.
struct DecidedGrades
{
    struct Row
    {
        std::int64_t organization = 0; ///< its row number in the file
        std::int64_t day = 0;          ///< Julian
        int grade = -1;                ///< place in `grades`; −1: withdrawn, none in its place
    };

    std::vector<Row> rows;
    QStringList grades; ///< in code-point order
};

DecidedGrades readDecidedGrades(Database &db, const QDate &day);

} // namespace core
