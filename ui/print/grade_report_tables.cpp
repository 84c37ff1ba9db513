// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grade_report_tables.h"

#include "ui/print/grade_report_words.h"
#include "ui/print/level_words.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

TableCell label(const QString &text)
{
    return {text, Align::Centre, Face::Heading};
}

TableCell number(const QString &text)
{
    return {text, Align::Right};
}

TableRow headRow(const QStringList &texts)
{
    TableRow row{{}, ink::head};
    for (const QString &text : texts)
        row.cells.push_back(label(text));
    return row;
}

/// Widths that add up to `whole`; a 0 takes what the others leave.
std::vector<double> columns(double whole, std::vector<double> widths)
{
    double rest = whole;
    for (const double width : widths)
        rest -= width;
    for (double &width : widths)
        if (width == 0)
            width = rest;
    return widths;
}

TableRow factRow(const QString &name, const QString &value, const QString &otherName,
                 const QString &otherValue)
{
    return {{label(name), {value}, label(otherName), {otherValue}}};
}

QString standardWords(const core::GradeReport &report)
{
    return Paper::tr("%1 (%2, revision %3)", "title, code, revision of the standard")
        .arg(report.standard->title, report.standard->code, QString::number(report.ref.revision));
}

core::ResultState countingState(const core::GradeReport &report)
{
    const core::Result *counts = report.counting();
    return counts != nullptr ? counts->state : report.state;
}

QString stateWords(const core::GradeReport &report)
{
    const core::Result *counts = report.counting();
    const core::ResultState state = countingState(report);
    if (report.cameLate && counts == nullptr)
        return Paper::tr("Does not count");
    if (state == core::ResultState::Suspended)
        return Paper::tr("Suspended by a veto");
    if (state == core::ResultState::Incomplete && counts != nullptr &&
        !report.levels->missing.isEmpty())
        return Paper::tr("Incomplete, a level is missing");
    if (state == core::ResultState::Incomplete)
        return Paper::tr("Incomplete, %n open", nullptr,
                         static_cast<int>(counts != nullptr ? counts->unanswered.size()
                                                            : report.unanswered.size()));
    const bool hangsOnPeers = counts != nullptr ? counts->provisional : report.provisional;
    const bool isProvisional = hangsOnPeers || !report.conflicts.empty();
    return isProvisional ? Paper::tr("Provisional") : Paper::tr("Complete");
}

QString computedWords(const core::GradeReport &report)
{
    const QString grade = report.counting() != nullptr ? report.levels->grade : report.grade;
    return grade.isEmpty() ? Paper::tr("none yet", "a grade") : gradeName(grade);
}

QString decidedWords(const core::GradeReport &report)
{
    return report.decision ? gradeName(report.decision->grade)
                           : Paper::tr("not decided", "a grade");
}

/// Points of a section; a section that holds only vetoes and records has none.
QString sectionPoints(const core::GradeReportSection &section, core::Points points)
{
    const bool none = section.possible == core::Points{} && section.earned == core::Points{};
    return none ? Paper::tr("–", "no points") : pointsText(points);
}

QString shareWords(const core::GradeReportSection &section)
{
    if (section.possible.thousandths <= 0)
        return Paper::tr("–", "no share");
    const int share = section.share();
    return share % 10 == 0 ? u"%1%"_s.arg(share / 10) : u"%1.%2%"_s.arg(share / 10).arg(share % 10);
}

QString numberAndText(const core::GradeReportItem &item)
{
    return item.item->number.isEmpty() ? item.item->text
                                       : item.item->number + u' ' + item.item->text;
}

QString pointsOf(const core::GradeReportItem &item)
{
    using core::ItemKind;
    switch (item.item->kind) {
    case ItemKind::Scored:
        return pointsText(item.item->points);
    case ItemKind::Bonus:
        return Paper::tr("bonus", "kind of item");
    case ItemKind::Penalty:
        return Paper::tr("penalty", "kind of item");
    case ItemKind::Veto:
        return Paper::tr("veto", "kind of item");
    case ItemKind::Gate:
    case ItemKind::Information:
        return Paper::tr("record", "kind of item");
    }
    return {};
}

QString earnedOf(const core::GradeReportItem &item)
{
    using core::ItemKind;
    if (item.unanswered)
        return Paper::tr("unanswered");
    if (item.item->kind == ItemKind::Veto)
        return item.fired ? Paper::tr("exercised", "a veto") : Paper::tr("no", "a veto");
    if (item.item->kind == ItemKind::Gate || item.item->kind == ItemKind::Information)
        return Paper::tr("–", "no points");
    return pointsText(item.earned);
}

TableRow itemRow(const core::GradeReport &report, const core::GradeReportItem &item)
{
    const bool warns = item.fired || item.unanswered;
    TableRow row;
    row.cells = {{item.item->number, Align::Centre},
                 {item.item->text},
                 {pointsOf(item), Align::Centre},
                 {earnedOf(item), Align::Centre,
                  item.lost.thousandths > 0 || warns ? Face::Heading : Face::Body,
                  warns ? ink::warning : ink::text},
                 {reasonsOf(report, item)}};
    return row;
}

void itemRows(const core::GradeReport &report, const core::Section &section, Table &table)
{
    const core::GradeReportSection &found =
        report.sections[static_cast<std::size_t>(section.ordinal)];
    TableRow head{{}, ink::band};
    const QString title =
        section.number.isEmpty() ? section.title : section.number + u' ' + section.title;
    head.cells.push_back({title, Align::Left, Face::Heading, ink::text, 2});
    head.cells.push_back({sectionPoints(found, found.possible), Align::Centre, Face::Heading});
    head.cells.push_back({sectionPoints(found, found.earned), Align::Centre, Face::Heading});
    head.cells.push_back({found.grade.isEmpty() ? QString() : gradeName(found.grade)});
    table.rows.push_back(head);
    for (const core::Item &item : section.items)
        table.rows.push_back(itemRow(report, report.items[static_cast<std::size_t>(item.ordinal)]));
    for (const core::Section &inner : section.sections)
        itemRows(report, inner, table);
}

} // namespace

Table factsTable(const core::GradeReport &report, double width)
{
    Table table;
    table.size = 10.5;
    table.widths = columns(width, {78, 0, 78, 130});
    const QString place =
        report.township.isEmpty()
            ? report.countyName
            : Paper::tr("%1, %2", "county, township").arg(report.countyName, report.township);
    table.rows = {
        factRow(Paper::tr("Place"), place, Paper::tr("Code"), report.code),
        factRow(Paper::tr("Sector"), sectorName(report.sector), Paper::tr("Secretary"),
                report.secretary),
        factRow(Paper::tr("Round"), report.round, Paper::tr("Level"), levelName(report.level)),
        factRow(Paper::tr("Inspector"), report.scorer, Paper::tr("Visited on"),
                dayText(report.visit)),
        {{label(Paper::tr("Standard")),
          {standardWords(report), Align::Left, Face::Body, ink::text, 3}}},
    };
    return table;
}

Table resultHead(double width)
{
    Table table;
    table.size = 10.5;
    table.widths = columns(width, {width / 4, width / 4, width / 4, 0});
    table.rows = {headRow({Paper::tr("Total"), Paper::tr("Grade by score"),
                           Paper::tr("Grade decided"), Paper::tr("State", "of the sheet")})};
    return table;
}

Table resultTable(const core::GradeReport &report, double width)
{
    Table table;
    table.size = 15;
    table.widths = columns(width, {width / 4, width / 4, width / 4, 0});
    const auto big = [](const QString &text, QRgb colour = ink::text) {
        return TableCell{text, Align::Centre, Face::Title, colour};
    };
    const bool complete = countingState(report) == core::ResultState::Complete && !report.cameLate;
    const core::Result *counts = report.counting();
    const core::Points total = counts != nullptr ? counts->total : report.total;
    const core::Points possible = counts != nullptr ? counts->possible : report.possible;
    table.rows = {{{big(Paper::tr("%1 of %2", "points, possible points")
                            .arg(pointsText(total), pointsText(possible))),
                    big(computedWords(report)), big(decidedWords(report)),
                    big(stateWords(report), complete ? ink::text : ink::warning)}}};
    return table;
}

Table sectionTable(const core::GradeReport &report, double width)
{
    Table table;
    table.widths = columns(width, {0, 48, 48, 48, 130});
    table.head = headRow({Paper::tr("Section"), Paper::tr("Possible"), Paper::tr("Earned"),
                          Paper::tr("Share"), Paper::tr("Share as a bar")});
    for (const core::GradeReportSection &section : report.sections) {
        if (section.depth > 1)
            continue;
        if (!section.part.isEmpty()) {
            TableRow part{{}, ink::band};
            part.cells.push_back({section.part, Align::Left, Face::Heading, ink::text, 5});
            table.rows.push_back(part);
        }
        const QString title = section.section->number.isEmpty()
                                  ? section.section->title
                                  : section.section->number + u' ' + section.section->title;
        TableRow row;
        row.cells = {{QString(qsizetype{2} * section.depth, u' ') + title},
                     number(sectionPoints(section, section.possible)),
                     number(sectionPoints(section, section.earned)),
                     number(shareWords(section)),
                     {}};
        row.cells.back().bar = section.possible.thousandths > 0 ? section.share() : -1;
        table.rows.push_back(row);
    }
    TableRow total{{}, ink::head};
    total.cells = {{Paper::tr("Total"), Align::Left, Face::Heading},
                   {pointsText(report.possible), Align::Right, Face::Heading},
                   {pointsText(report.total), Align::Right, Face::Heading},
                   {Paper::tr("bonus %1, penalty %2", "points")
                        .arg(pointsText(report.bonus), pointsText(report.penalty)),
                    Align::Centre, Face::Body, ink::text, 2}};
    table.rows.push_back(total);
    return table;
}

Table vetoTable(const core::GradeReport &report, double width)
{
    Table table;
    table.widths = columns(width, {0, 210});
    table.head = headRow({Paper::tr("Veto"), Paper::tr("What was found")});
    for (const std::int32_t ordinal : report.vetoes) {
        const core::GradeReportItem &item = report.items[static_cast<std::size_t>(ordinal)];
        TableRow row;
        row.cells = {{numberAndText(item), Align::Left, Face::Heading, ink::warning},
                     {reasonsOf(report, item)}};
        table.rows.push_back(row);
    }
    return table;
}

Table lossTable(const core::GradeReport &report, double width)
{
    Table table;
    table.widths = columns(width, {30, 0, 44, 190});
    table.head = headRow({Paper::tr("No."), Paper::tr("Item"), Paper::tr("Lost", "points"),
                          Paper::tr("How it came about, and the reason")});
    for (const std::int32_t ordinal : report.lost) {
        const core::GradeReportItem &item = report.items[static_cast<std::size_t>(ordinal)];
        TableRow row;
        row.cells = {{item.item->number, Align::Centre},
                     {item.item->text},
                     {pointsText(-item.lost), Align::Centre, Face::Heading},
                     {reasonsOf(report, item)}};
        table.rows.push_back(row);
    }
    return table;
}

Table itemTable(const core::GradeReport &report, double width)
{
    Table table;
    table.size = 8.5;
    table.widths = columns(width, {34, 0, 36, 44, 142});
    table.head = headRow({Paper::tr("No."), Paper::tr("Item"), Paper::tr("Points"),
                          Paper::tr("Earned"), Paper::tr("How it came about")});
    for (const core::Part &part : report.standard->parts)
        for (const core::Section &section : part.sections)
            itemRows(report, section, table);
    return table;
}

} // namespace ui
