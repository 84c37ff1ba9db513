// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/round_mixes.h"
#include "core/journal/sheet_results.h"
#include "core/journal/standard_shelf.h"
#include "core/model/decision.h"
#include "core/model/evidence.h"
#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/reporting/level_comparison.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// One item as it was scored, and what was written about it.
struct GradeReportItem
{
    const Item *item = nullptr; ///< lives as long as the shelf
    Points earned;
    Points possible;
    Points nominal;
    Points lost;   ///< possible − earned; of a penalty what it took off; never below 0
    QString grade; ///< its level, where the standard has a short board
    bool notApplicable = false;
    bool unanswered = false;
    bool fired = false; ///< a veto
    std::vector<Line> lines;
    ItemAnswer answer;              ///< note, reason, sample, source, remark
    std::vector<Evidence> evidence; ///< files attached to it
};

struct GradeReportSection
{
    const Section *section = nullptr; ///< lives as long as the shelf
    int depth = 0;
    QString part; ///< title of the part, on the first section of each
    Points earned;
    Points possible;
    QString grade;

    /// Earned of possible in 1/1000, from 0 to 1000; 0 where nothing is possible.
    int share() const;
};

/// An organization's grade with all its reasons: what the screen, the paper and the command line
/// draw. Items are listed by ordinal; `lost`, `vetoes`, `unanswered` and `conflicts` are ordinals.
/// The pointers into the standard live as long as the shelf it came from. The organization is
/// described as it was on the day of the visit.
struct GradeReport
{
    const Standard *standard = nullptr;
    StandardRef ref;

    QString organization;
    QString code;
    QString county;
    QString countyName;
    QString township;
    QString sector;
    QString secretary;

    QString round;
    int year = 0;
    QString basis; ///< document of the round, as 〔2023〕5号
    QString level;
    VisitState visitState = VisitState::Draft;
    QDate visit;
    QString scorer;

    Points total;
    Points possible;
    Points bonus;
    Points penalty;
    ResultState state = ResultState::Incomplete;
    bool provisional = false;
    bool isFrozen = false;            ///< it, or its round: the result is the one of then
    bool hasLateAnswers = false;      ///< answers came after that; they are shown and do not count
    bool cameLate = false;            ///< all of it did: nothing of the sheet counts
    QString leftOut;                  ///< why a batch that froze its round left it out; or empty
    QString grade;                    ///< computed; empty while incomplete or suspended
    std::optional<Decision> decision; ///< of this round, in force
    /// Where the organization has several levels or a mix: what counts may not be this sheet.
    std::optional<LevelComparison> levels;

    /// What counts over the levels; null where this sheet alone does.
    const Result *counting() const { return levels && levels->counts ? &*levels->counts : nullptr; }

    std::vector<GradingStep> grading;
    std::optional<NextGrade> next;

    std::vector<GradeReportSection> sections; ///< depth first
    std::vector<GradeReportItem> items;
    std::vector<std::int32_t> lost; ///< the largest loss first
    std::vector<std::int32_t> vetoes;
    std::vector<std::int32_t> unanswered;
    std::vector<std::int32_t> conflicts; ///< answered differently by two offices, nobody chose yet
    QStringList missingAttributes;

    QString chainHead;     ///< of the log, in hex: an anchor outside the file
    std::int64_t made = 0; ///< ms since 1970 UTC
};

/// Fills in what scoring found: sections, items, losses, grade. Pure.
void describeResult(GradeReport &report, const Standard &standard, const Sheet &sheet,
                    const Result &result);

/// Kept by who builds many reports of one state of the file, so that each cohort, and what the
/// levels of each round come to, are scored once.
struct ReportScores
{
    SheetResults sheets;
    RoundMixes mixes;

    ReportScores(Database &db, StandardShelf &shelf) : sheets(db), mixes(db, shelf, {}) {}
};

/// Reads and scores one sheet; `now` in ms since 1970 UTC is printed as the day it was made. Throws
/// Error(Missing) when there is no such sheet or its standard is not here. Any thread, with its
/// own Database and shelf.
GradeReport buildGradeReport(Database &db, StandardShelf &shelf, const AssessmentId &assessment,
                             std::int64_t now, ReportScores *scores = nullptr);

} // namespace core
