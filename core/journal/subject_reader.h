// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/sheet.h"

#include <QHash>

#include <cstdint>

namespace core {

class Database;
class Statement;

/// What scoring needs to know of the organization and its earlier rounds. Reads earlier rounds
/// only when `earlier` asks for it.
Subject readSubject(Database &db, std::int64_t assessment, bool earlier);
Subject readSubject(Database &db, const AssessmentId &id); ///< earlier rounds too

/// The rounds before that of a sheet, its organization and level in them: the newest first.
std::vector<EarlierRound> readEarlierRounds(Database &db, std::int64_t assessment);

/// Makes them those of the subject, and the grade that it holds that of the newest.
void setEarlierRounds(Subject &subject, std::vector<EarlierRound> rounds);

/// The subjects of many sheets, without their earlier rounds. An organization has a sheet in each
/// round and level: reading and decoding it for every one of them took a quarter of the
/// processor's time of scoring a city again. So those read last are kept, some thousands of them,
/// about 1 KB each.
///
/// Lives no longer than one pass over the sheets: nothing may change while it remembers.
class SubjectReader
{
public:
    explicit SubjectReader(Database &db) : m_db(db) {}

    /// Of a sheet whose row has, from column `first` on: a.organization, a.level, r.year.
    Subject of(const Statement &row, int first);

private:
    const Subject &organization(std::int64_t no);

    Database &m_db;
    QHash<std::int64_t, Subject> m_known; ///< by number of the organization
};

} // namespace core
