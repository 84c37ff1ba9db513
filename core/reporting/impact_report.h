// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/reporting/impact_counts.h"
#include "core/scoring/compiled_standard.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace core {

class Database;

/// An item that earns differently: place in ImpactReport::items, and by how much.
struct ImpactMove
{
    std::int32_t item = 0;
    Points change;
};

/// An organization in one round whose grade or total would not be what it is.
struct ImpactRow
{
    std::int32_t organization = 0; ///< place in ImpactReport::organizations
    std::int32_t round = 0;        ///< place in ImpactReport::rounds
    AssessmentId sheet;            ///< of the level that counts, with a mix of the highest
    QString level;                 ///< of that sheet
    ImpactSide now;                ///< as it was graded
    ImpactSide then;               ///< under the standard in question
    std::vector<ImpactMove> moves; ///< the largest first; items of one revision only among them;
                                   ///< where the grade stays, the six largest

    bool changesGrade() const { return now.grade != then.grade; }
};

/// One point of the series: the items that both revisions have, of all who are graded on both
/// sides, together.
struct ImpactRound
{
    RoundId id;
    QString name;
    int year = 0;
    bool isFrozen = false; ///< what it had is what was frozen
    ImpactCounts counts;
    ImpactShare sharedNow;
    ImpactShare sharedThen;
};

/// One item of either side. Sums are over those who are graded on both sides.
struct ImpactItem
{
    enum class Place : std::uint8_t
    {
        Both,
        Then, ///< new
        Now,  ///< dropped
    };

    std::int32_t standard = 0; ///< place in ImpactReport::standards
    QString id;
    QString number; ///< of the newer revision where it has it
    QString text;
    Place place = Place::Both;
    int moved = 0;      ///< assessments in which it earns differently
    int decisive = 0;   ///< of them, those whose grade changes
    int unanswered = 0; ///< assessments in which it keeps the grade from being told
    Points sumOfChanges{};
    ImpactShare now{};
    ImpactShare then{};
};

struct ImpactOrganization
{
    OrganizationId id;
    QString code;
    QString name;
    QString sector;
    QString county;
    QString township;
};

struct ImpactStandard
{
    QString id;
    int revision = 0;
    QString code;
    QString title;
    QString sector;
};

/// Who would be graded differently if past rounds had been assessed under other standards, and why.
/// What was graded stays as it is: this is a report, and nothing of it is kept in the workbook.
struct ImpactReport
{
    std::vector<ImpactStandard> standards;
    QStringList grades;              ///< best first
    std::vector<ImpactRound> rounds; ///< newest first; those that have assessments to compare
    std::vector<ImpactOrganization> organizations;
    std::vector<ImpactItem> items; ///< by standard: in its order, the dropped ones last
    std::vector<ImpactRow> rows;   ///< changes of grade first; then by round, county, code
    ImpactCounts counts;
    int organizationsChanged = 0; ///< each once, whose grade changes in any of the rounds
    int unfinished = 0;           ///< assessments not complete today: left out
    /// Assessments from grade (row) to grade (column), by place in `grades`; last: no grade.
    std::vector<std::vector<int>> matrix;
    std::vector<ImpactBand> bands;
    std::vector<ImpactGroup> byCounty; ///< in the order of codes
    std::vector<ImpactGroup> bySector;
};

struct ImpactQuestion
{
    std::vector<const CompiledStandard *> standards; ///< each for its sector; at most one of each
    std::vector<RoundId> rounds;                     ///< empty: all
};

/// Told how many assessments of how many are done; answers false to stop, then throws
/// Error(Cancelled).
using ImpactProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// Scores the assessments of the standards' sectors again under them, answers carried by ids
/// (core/scoring/transfer.h), and compares. An organization counts once in a round, by the mix of
/// its levels or the highest complete one. Where a standard looks at peers, on either side, all
/// sheets of the round and level are scored together, ranks, peer values and quotas among them.
///
/// What was is what was kept: of a frozen round the stored results, items and all, which are never
/// made anew; of an open round the results in the workbook, their items scored from its answers.
/// Facts of organizations are today's. Reads only.
///
/// Thread: that of its Database; it makes two more for itself.
ImpactReport buildImpact(Database &db, const ImpactQuestion &question,
                         const ImpactProgress &progress = {});

} // namespace core
