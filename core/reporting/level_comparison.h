// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"
#include "core/model/round.h"
#include "core/model/sheet.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

class Database;
class RoundMixes;

/// What one level said of one item.
struct LevelCell
{
    enum class State : std::uint8_t
    {
        Absent,     ///< no sheet was opened, or its standard does not have the item
        Unanswered, ///< a gap
        Answered,
        NotApplicable,
    };

    State state = State::Absent;
    std::int32_t item = -1; ///< ordinal in that sheet's standard
    Points earned;
    bool clean = false;                ///< nothing was found
    QString note;                      ///< reason of the deduction
    std::vector<ClauseAnswer> answers; ///< by clause of `LevelLine::item`
};

enum class LevelDifference : std::uint8_t
{
    None,
    Answers, ///< other answers that come to the same points
    Points,
};

struct LevelLine
{
    const Item *item = nullptr;   ///< lives as long as the shelf
    std::vector<LevelCell> cells; ///< by column
    LevelDifference difference = LevelDifference::None;
};

/// The sheet of one level of assessors.
struct LevelColumn
{
    QString level;
    AssessmentId sheet;
    VisitState state = VisitState::Planned;
    QDate visit;
    bool isOpened = false;
    bool takesPart = true;         ///< false: under another revision than the one that counts
    int revision = 0;              ///< of its standard
    std::optional<Measure> weight; ///< in the mix
    std::optional<Result> result;  ///< nothing: not opened, or it cannot be scored
    QString grade;                 ///< empty while incomplete or suspended
};

/// The sheets of one organization in one round side by side, and what counts of them.
///
///     const LevelComparison levels = compareLevels(db, shelf, organization, round);
///     for (const LevelLine &line : levels.lines) …
///
/// The pointers into the standard live as long as the shelf. Any thread, with its own Database and
/// shelf.
struct LevelComparison
{
    const Standard *standard = nullptr; ///< that which counts; null without a sheet
    QString organization;
    QString code;
    QString round;
    std::vector<LevelColumn> columns; ///< low to high
    QStringList without;              ///< levels of the round that have no sheet, low to high
    std::vector<LevelLine> lines;     ///< the standard's items in its order
    std::optional<Result> counts;     ///< over the levels; nothing when it cannot be told
    QString grade;                    ///< of `counts`
    bool isMix = false;
    int differing = 0;   ///< lines with other points
    QStringList missing; ///< levels that the mix needs and that are not there
};

/// `mixes`: kept by who compares many in one state of the file, so that each round is mixed once.
LevelComparison compareLevels(Database &db, StandardShelf &shelf,
                              const OrganizationId &organization, const RoundId &round,
                              RoundMixes *mixes = nullptr);

/// Marks what differs between the levels that have answered an item. Pure.
LevelDifference differenceOf(const Item &item, const std::vector<LevelCell> &cells);

} // namespace core
