// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/impact_tables.h"

#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Impact
{
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

using Row = std::vector<QString>;

QString number(int count)
{
    return QString::number(count);
}

/// "86.7": percent with one digit.
QString percentOf(const core::ImpactShare &share)
{
    if (share.possible <= core::Points{})
        return {};
    const int perMille = share.perMille();
    return u"%1.%2"_s.arg(perMille / 10).arg(std::abs(perMille % 10));
}

const core::ImpactItem &itemOf(const core::ImpactReport &report, std::int32_t place)
{
    return report.items[static_cast<std::size_t>(place)];
}

QString callOf(const core::ImpactItem &item)
{
    return item.number.isEmpty() ? item.id : item.number;
}

Row countCells(const core::ImpactCounts &counts)
{
    return {number(counts.compared),          number(counts.changed()), number(counts.raised),
            number(counts.lowered),           number(counts.lost),      number(counts.gained),
            core::textOf(counts.meanChange())};
}

Row countHeads()
{
    return {Impact::tr("Assessments"),
            Impact::tr("Grades changed"),
            Impact::tr("Higher"),
            Impact::tr("Lower"),
            Impact::tr("No grade any more"),
            Impact::tr("Graded anew"),
            Impact::tr("Mean change of totals")};
}

Row joined(Row first, const Row &more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

core::Table groupTable(const QString &name, const QString &what,
                       const std::vector<core::ImpactGroup> &groups,
                       const std::function<QString(const core::ImpactGroup &)> &nameOf)
{
    core::Table table;
    table.name = name;
    table.rows.push_back(joined({what}, countHeads()));
    for (const core::ImpactGroup &group : groups)
        table.rows.push_back(joined({nameOf(group)}, countCells(group.counts)));
    return table;
}

QString gradeCell(const core::ImpactReport &report, const core::ImpactSide &side)
{
    return side.grade >= 0 ? report.grades.value(side.grade) : impactStateName(side.state);
}

core::Table summary(const core::ImpactReport &report)
{
    core::Table table;
    table.name = Impact::tr("Summary");
    table.rows.push_back({impactSentence(report)});
    for (const core::ImpactStandard &standard : report.standards)
        table.rows.push_back(
            {Impact::tr("%1, revision %2").arg(standard.title).arg(standard.revision)});
    for (const QString &note : impactNotes(report))
        table.rows.push_back({note});
    for (const core::Table &part : {impactMatrix(report), impactBands(report)}) {
        table.rows.emplace_back();
        table.rows.push_back({part.name});
        table.rows.insert(table.rows.end(), part.rows.begin(), part.rows.end());
    }
    return table;
}

} // namespace

QString impactSentence(const core::ImpactReport &report)
{
    const core::ImpactCounts &counts = report.counts;
    if (counts.compared == 0)
        return Impact::tr("There is nothing to compare: no assessment of its sector is complete.");
    if (counts.changed() == 0)
        return Impact::tr("No organization would change grade.");
    QStringList parts;
    if (counts.lowered > 0)
        parts << Impact::tr("%n lower", nullptr, counts.lowered);
    if (counts.raised > 0)
        parts << Impact::tr("%n higher", nullptr, counts.raised);
    if (counts.lost > 0)
        parts << Impact::tr("%n without a grade", nullptr, counts.lost);
    if (counts.gained > 0)
        parts << Impact::tr("%n graded anew", nullptr, counts.gained);
    if (counts.other > 0)
        parts << Impact::tr("%n with a grade of another name", nullptr, counts.other);
    return Impact::tr("%n organization(s) would change grade; over all rounds: %1.", nullptr,
                      report.organizationsChanged)
        .arg(listText(parts));
}

QStringList impactNotes(const core::ImpactReport &report)
{
    QStringList notes;
    const int untold = static_cast<int>(
        std::count_if(report.rows.begin(), report.rows.end(), [](const core::ImpactRow &row) {
            return row.then.state == core::ImpactState::Open;
        }));
    if (untold > 0)
        notes << Impact::tr(
            "%n assessment(s) cannot be graded under the draft: it asks for what was not "
            "asked then.",
            nullptr, untold);
    const int refused = static_cast<int>(
        std::count_if(report.rows.begin(), report.rows.end(), [](const core::ImpactRow &row) {
            return row.then.state == core::ImpactState::Refused;
        }));
    if (refused > 0)
        notes << Impact::tr("%n assessment(s) hold an answer that the draft does not allow.",
                            nullptr, refused);
    if (report.unfinished > 0)
        notes << Impact::tr("%n assessment(s) are not complete and were left out.", nullptr,
                            report.unfinished);
    const int provisional = static_cast<int>(
        std::count_if(report.rows.begin(), report.rows.end(),
                      [](const core::ImpactRow &row) { return row.now.provisional; }));
    if (provisional > 0)
        notes << Impact::tr("%n grade(s) now are provisional: they hang on the peers until their "
                            "round is frozen.",
                            nullptr, provisional);
    const bool isFrozen =
        std::any_of(report.rounds.begin(), report.rounds.end(), [](const core::ImpactRound &round) {
            return round.isFrozen && round.counts.compared > 0;
        });
    if (isFrozen)
        notes << Impact::tr(
            "Grades now of frozen rounds are those that were frozen; under the draft, "
            "the answers of then meet what organizations are today.");
    return notes;
}

QString impactGradeName(const core::ImpactReport &report, std::int32_t grade)
{
    return grade < 0 || grade >= report.grades.size() ? Impact::tr("No grade")
                                                      : gradeName(report.grades[grade]);
}

QString impactStateName(core::ImpactState state)
{
    switch (state) {
    case core::ImpactState::Graded:
        return {};
    case core::ImpactState::Suspended:
        return Impact::tr("Suspended");
    case core::ImpactState::Open:
        return Impact::tr("Cannot be told");
    case core::ImpactState::Refused:
        return Impact::tr("Answers not allowed");
    }
    return {};
}

QString impactBandName(const core::ImpactBand &band)
{
    if (band.sign == 0)
        return Impact::tr("Unchanged");
    const QString from = core::textOf(band.from);
    const QString to = core::textOf(band.to);
    const bool up = band.sign > 0;
    if (band.to == core::Points{})
        return up ? Impact::tr("Up by %1 or more").arg(from)
                  : Impact::tr("Down by %1 or more").arg(from);
    if (band.from == core::Points{})
        return up ? Impact::tr("Up by less than %1").arg(to)
                  : Impact::tr("Down by less than %1").arg(to);
    return up ? Impact::tr("Up by %1 to less than %2").arg(from, to)
              : Impact::tr("Down by %1 to less than %2").arg(from, to);
}

QString impactPlaceName(core::ImpactItem::Place place)
{
    switch (place) {
    case core::ImpactItem::Place::Both:
        return Impact::tr("In both");
    case core::ImpactItem::Place::Then:
        return Impact::tr("New");
    case core::ImpactItem::Place::Now:
        return Impact::tr("Dropped");
    }
    return {};
}

QString impactMovesText(const core::ImpactReport &report, const core::ImpactRow &row, int most)
{
    if (row.moves.empty() && row.now.grade >= 0 && row.then.grade >= 0)
        return Impact::tr("No item: its total or its rules of grading");
    QStringList parts;
    for (const core::ImpactMove &move : row.moves) {
        if (most > 0 && parts.size() == most)
            break;
        parts << Impact::tr("%1 %2", "number of an item, change of its points")
                     .arg(callOf(itemOf(report, move.item)), signedPointsText(move.change));
    }
    const QString text = parts.join(Impact::tr("; ", "between items"));
    const bool isCut = static_cast<std::size_t>(parts.size()) < row.moves.size();
    return isCut ? Impact::tr("%1 …", "more items follow").arg(text) : text;
}

namespace {

/// By division code; a division that the workbook does not name has none.
QHash<QString, QString> countyNames(const core::ImpactReport &report)
{
    QHash<QString, QString> names;
    for (const core::ImpactGroup &group : report.byCounty)
        if (!group.name.isEmpty())
            names.insert(group.key, group.name);
    return names;
}

} // namespace

core::Table impactChanges(const core::ImpactReport &report, ImpactRows which)
{
    core::Table table;
    table.name = Impact::tr("Changes");
    table.rows.push_back({Impact::tr("Code"), Impact::tr("Organization"), Impact::tr("Round"),
                          Impact::tr("Grade now"), Impact::tr("Grade under the draft"),
                          Impact::tr("Total now"), Impact::tr("Total under the draft"),
                          Impact::tr("Change"), Impact::tr("Because of"), Impact::tr("Sector"),
                          Impact::tr("County"), Impact::tr("Township"),
                          Impact::tr("Now is provisional")});
    const QHash<QString, QString> counties = countyNames(report);
    for (const core::ImpactRow &row : report.rows) {
        if (which == ImpactRows::ChangesOfGrade && !row.changesGrade())
            break; // they stand first
        const auto &organization = report.organizations[static_cast<std::size_t>(row.organization)];
        const bool told = row.now.grade >= 0 && row.then.grade >= 0;
        table.rows.push_back(
            {organization.code, organization.name,
             report.rounds[static_cast<std::size_t>(row.round)].name, gradeCell(report, row.now),
             gradeCell(report, row.then), core::textOf(row.now.total),
             told ? core::textOf(row.then.total) : QString(),
             told ? core::textOf(row.then.total - row.now.total) : QString(),
             impactMovesText(report, row, 0), sectorName(organization.sector),
             counties.value(organization.county, organization.county), organization.township,
             row.now.provisional ? Impact::tr("yes", "now is provisional") : QString()});
    }
    return table;
}

core::Table impactMatrix(const core::ImpactReport &report)
{
    core::Table table;
    table.name = Impact::tr("Grades now (rows) and under the draft (columns)");
    const auto grades = static_cast<std::int32_t>(report.grades.size());
    const auto placeOf = [&](std::size_t n) {
        return static_cast<std::int32_t>(n) == grades ? -1 : static_cast<std::int32_t>(n);
    };
    Row head{QString()};
    for (std::size_t n = 0; n < report.matrix.size(); ++n)
        head.push_back(impactGradeName(report, placeOf(n)));
    table.rows.push_back(std::move(head));
    for (std::size_t from = 0; from < report.matrix.size(); ++from) {
        Row row{impactGradeName(report, placeOf(from))};
        for (const int count : report.matrix[from])
            row.push_back(number(count));
        table.rows.push_back(std::move(row));
    }
    return table;
}

core::Table impactBands(const core::ImpactReport &report)
{
    core::Table table;
    table.name = Impact::tr("Change of totals");
    table.rows.push_back({Impact::tr("Change of totals"), Impact::tr("Assessments")});
    for (const core::ImpactBand &band : report.bands)
        table.rows.push_back({impactBandName(band), number(band.count)});
    return table;
}

core::Table impactItems(const core::ImpactReport &report)
{
    core::Table table;
    table.name = Impact::tr("Items");
    table.rows.push_back({Impact::tr("Number"), Impact::tr("Item"), Impact::tr("Where"),
                          Impact::tr("Share earned now, %"), Impact::tr("Share under the draft, %"),
                          Impact::tr("Assessments it moves"), Impact::tr("… and changes the grade"),
                          Impact::tr("Keeps from being graded"), Impact::tr("Sum of changes")});
    for (const core::ImpactItem &item : report.items)
        table.rows.push_back({callOf(item), item.text, impactPlaceName(item.place),
                              percentOf(item.now), percentOf(item.then), number(item.moved),
                              number(item.decisive), number(item.unanswered),
                              core::textOf(item.sumOfChanges)});
    return table;
}

core::Table impactRounds(const core::ImpactReport &report)
{
    core::Table table;
    table.name = Impact::tr("Rounds");
    table.rows.push_back(
        joined(joined({Impact::tr("Round")}, countHeads()),
               {Impact::tr("Shared items now, %"), Impact::tr("Shared items under the draft, %")}));
    for (const core::ImpactRound &round : report.rounds)
        table.rows.push_back(joined(joined({round.name}, countCells(round.counts)),
                                    {percentOf(round.sharedNow), percentOf(round.sharedThen)}));
    return table;
}

core::Table impactCounties(const core::ImpactReport &report)
{
    return groupTable(Impact::tr("Counties"), Impact::tr("County"), report.byCounty,
                      [](const core::ImpactGroup &group) {
                          return group.name.isEmpty() ? group.key : group.name;
                      });
}

core::Table impactSectors(const core::ImpactReport &report)
{
    return groupTable(Impact::tr("Sectors"), Impact::tr("Sector"), report.bySector,
                      [](const core::ImpactGroup &group) { return sectorName(group.key); });
}

std::vector<core::Table> impactTables(const core::ImpactReport &report)
{
    return {summary(report),      impactChanges(report),  impactItems(report),
            impactRounds(report), impactCounties(report), impactSectors(report)};
}

} // namespace ui
