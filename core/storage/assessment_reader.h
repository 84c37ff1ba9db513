// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/round.h"
#include "core/model/sheet.h"

#include <optional>
#include <vector>

namespace core {

class Database;
struct Standard;

std::vector<Round> readRounds(Database &db); ///< newest first
/// The issued standards that somebody can be graded by; all of them: `readIssued`.
std::vector<StandardEntry> readStandards(Database &db);
/// The canonical JSON of one revision; throws Error(Missing).
QByteArray readStandardDocument(Database &db, const StandardRef &ref);

/// The sheets of a round (or of all rounds), in the order of division and organization code.
std::vector<AssessmentEntry> readAssessments(Database &db, const Filter &filter);
/// Those of one organization, newest round first.
std::vector<AssessmentEntry> readAssessmentsOf(Database &db, const OrganizationId &organization);
std::optional<AssessmentEntry> readAssessment(Database &db, const AssessmentId &id);

/// The key of that sheet: of one that is there, else the one that it would get. Of an organization
/// that was entered twice it may bear the other entry's.
AssessmentId sheetNamed(Database &db, const SheetName &name);

/// Fills `sheet` with the answers; an unopened or empty sheet leaves it cleared.
void readSheet(Database &db, const AssessmentId &id, const Standard &standard, Sheet &sheet);

/// The newest first, as `standingGrade` wants them.
std::vector<Decision> readDecisions(Database &db, const OrganizationId &organization);
std::vector<Target> readTargets(Database &db);
std::vector<Author> readAuthors(Database &db);
/// The one author of `office`; nothing when there is none, or more than one to choose from.
std::optional<Author> readSoleAuthor(Database &db, const QString &office);
QString readSetting(Database &db, const QString &name);

} // namespace core
