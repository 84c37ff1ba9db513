// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard_entry.h"

#include <map>
#include <vector>

namespace core {

/// One round of assessments (考评轮次).
struct Round
{
    RoundId id;
    int year = 0;
    QString name;
    QString document; ///< its basis, as 〔2023〕5号
    QDate begins;
    QDate ends;
    QStringList levels;                       ///< of assessors, low to high
    std::map<QString, StandardRef> standards; ///< by sector
    bool frozen = false;
};

/// Which sheet: two laptops that open the same one meet in it, because its key is derived.
struct SheetName
{
    RoundId round;
    OrganizationId organization;
    QString level;
    int series = 0; ///< 0, for a second scorer 1 …
};

/// First 16 bytes of BLAKE2b-256(round ‖ organization ‖ series as 4 bytes ‖ level in UTF-8).
AssessmentId assessmentKey(const SheetName &name);

enum class VisitState
{
    Planned = 0,
    Draft = 1,
    HandedIn = 2,
    Returned = 3,
    Superseded = 4, ///< begun under another sector's standard
};

/// What a list of visits shows of one sheet. Points are thousandths.
struct AssessmentEntry
{
    AssessmentId id;
    SheetName name;
    QString organizationCode;
    QString organizationName;
    QString sector;
    QString county;
    QString township;
    QString affiliation; ///< the scope of edits to it
    StandardRef standard;
    VisitState state = VisitState::Planned;
    QDate visit;
    bool scored = false; ///< anything answered yet
    bool complete = false;
    bool suspended = false;
    std::int64_t total = 0;
    std::int64_t possible = 0;
    QString grade;   ///< computed; empty while incomplete or suspended
    QString decided; ///< the decided grade of this round, empty before the decision
};

/// A decided grade (审定): the standing grade is the last one in force on the day.
struct Decision
{
    OrganizationId organization;
    RoundId round;
    QString grade;
    QString computed; ///< what the sheet gave; may differ, then `reason` says why
    QDate day;
    QString document;
    QString reason;
};

/// First 16 bytes of BLAKE2b-256("decision" ‖ round ‖ organization).
Key decisionKey(const RoundId &round, const OrganizationId &organization);

/// The share of a grade to be reached by a day. `share` in 1/1000 of a percent: 50 % = 50000.
struct Target
{
    QString grade;
    std::int64_t share = 0;
    QDate by;
};

struct Author
{
    AuthorId id;
    QString name;
    QString office; ///< code
    QString post;
    QString telephone;
};

/// The three filters at the top of the window; empty means all.
struct Filter
{
    RoundId round;
    QString county;
    QString sector;
};

} // namespace core
