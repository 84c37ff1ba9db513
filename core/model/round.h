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
    bool frozen = false;                      ///< by register Freezing, not by its own
};

/// Which sheet: two laptops that open the same one meet in it, because its key is derived.
///
/// Decision: the sheet that follows one that was superseded (another sector's standard) counts its
/// series on by 16: a key of its own, and yet the same on both laptops.
struct SheetName
{
    RoundId round;
    OrganizationId organization;
    QString level;
    int series = 0; ///< 0, for a second scorer 1 …; after each superseded sheet 16 more

    static constexpr int scorers = 16;

    int scorer() const { return series % scorers; } ///< 0 for the first one

    SheetName successor() const { return {round, organization, level, series + scorers}; }
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
    bool provisional = false; ///< it hangs on peers, and its round is open
    std::int64_t total = 0;
    std::int64_t possible = 0;
    QString grade;   ///< computed; empty while incomplete or suspended
    QString decided; ///< the decided grade of this round, empty before the decision
};

struct Author
{
    AuthorId id;
    QString name;
    QString office; ///< code
    QString post;
    QString telephone;
};

/// What views keep to; empty means all. The window's top shows round, county and sector. Place
/// (county, township), affiliation and department in charge are three different things.
struct Filter
{
    RoundId round = {};
    QString county = {};
    QString sector = {};
    QString township = {};
    QString affiliation = {};
    QString department = {};
};

} // namespace core
