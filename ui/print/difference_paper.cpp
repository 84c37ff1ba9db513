// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/difference_paper.h"

#include "ui/print/page_flow.h"
#include "ui/print/paper_file.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

std::size_t length(const QString &text)
{
    return static_cast<std::size_t>(text.toUcs4().size() - text.count(u'\n'));
}

/// What one side reads, with what the other does not have marked.
TableCell cellOf(const DifferenceLine &line, core::Side side)
{
    TableCell cell;
    std::size_t at = 0;
    const bool isWhole =
        !line.has(side == core::Side::Older ? core::Side::Newer : core::Side::Older);
    for (const core::TextPiece &piece : line.pieces) {
        if (piece.side != side && piece.side != core::Side::Both)
            continue;
        const std::size_t count = length(piece.text);
        if (piece.side == side && !isWhole)
            cell.marks.push_back({at, count, side == core::Side::Older});
        cell.text += piece.text;
        at += count;
    }
    if (cell.text.isEmpty()) {
        cell.text = u"–"_s;
        cell.colour = ink::quiet;
    }
    return cell;
}

TableRow headingOf(const DifferenceBlock &block)
{
    const QString name = block.number.isEmpty() ? block.text : block.number + u' ' + block.text;
    TableCell cell{
        block.status.isEmpty()
            ? name
            : Difference::tr("%1 (%2)", "item, what became of it").arg(name, block.status)};
    cell.face = Face::Heading;
    cell.span = 3;
    return {{cell}, ink::band};
}

Table tableOf(const DifferenceSheet &sheet, double width)
{
    Table table;
    table.widths = {width * 0.18, width * 0.41, width * 0.41};
    for (const QString &name : {QString(), sheet.older, sheet.newer}) {
        TableCell cell{name, Align::Centre};
        cell.face = Face::Heading;
        table.head.cells.push_back(cell);
    }
    table.head.background = ink::head;
    for (const DifferenceBlock &block : sheet.blocks) {
        if (block.isSame)
            continue;
        table.rows.push_back(headingOf(block));
        for (const DifferenceLine &line : block.lines)
            table.rows.push_back({{TableCell{line.what}, cellOf(line, core::Side::Older),
                                   cellOf(line, core::Side::Newer)}});
    }
    return table;
}

} // namespace

std::vector<PaperPage> differencePages(const DifferenceSheet &sheet, FontSet &fonts)
{
    PageFlow flow(fonts);
    flow.paragraph({Face::Title, 16}, sheet.title, Align::Centre);
    flow.paragraph({Face::Title, 22}, Difference::tr("What was revised"), Align::Centre);
    flow.gap(10);
    flow.paragraph({Face::Body, 10.5}, sheet.summary);
    flow.paragraph({Face::Body, 10.5, ink::quiet},
                   Difference::tr("What went is struck through, what came is underlined."));
    flow.gap(6);
    const Table table = tableOf(sheet, flow.frame().width);
    if (table.rows.empty())
        flow.paragraph({Face::Body, 10.5}, Difference::tr("The two are the same."));
    else
        flow.table(table);
    std::vector<PaperPage> pages = flow.take();
    putPageFeet(pages, fonts,
                Difference::tr("%1: %2 and %3", "standard, two revisions")
                    .arg(sheet.title, sheet.older, sheet.newer));
    return pages;
}

QString differenceFileName(const DifferenceSheet &sheet)
{
    return paperFileName(Difference::tr("%1, what was revised", "standard").arg(sheet.title));
}

void writeDifference(const QString &path, FontSet &fonts, const DifferenceSheet &sheet,
                     std::int64_t now)
{
    writePaper(path, fonts, differencePages(sheet, fonts),
               Difference::tr("%1, what was revised", "standard").arg(sheet.title), now);
}

} // namespace ui
