// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/difference_paper.h"

#include "core/base/error.h"
#include "core/base/file_error.h"
#include "ui/print/page_flow.h"
#include "ui/print/pdf_file.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

constexpr double footSize = 8;

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

void putFeet(std::vector<PaperPage> &pages, FontSet &fonts, const DifferenceSheet &sheet)
{
    const PageFrame frame;
    const TextStyle style{Face::Body, footSize, ink::quiet};
    const TextStyle countStyle{Face::Body, 10.5, ink::text};
    const double y = frame.bottom + 8 * millimetre;
    const QString name = Difference::tr("%1: %2 and %3", "standard, two revisions")
                             .arg(sheet.title, sheet.older, sheet.newer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PaperPage &page = pages[i];
        const QString count = Difference::tr("Page %1 of %2")
                                  .arg(QString::number(i + 1), QString::number(pages.size()));
        page.boxes.push_back({{frame.left, y - 4 * millimetre, frame.width, 0.5}, ink::rule});
        const double width = fonts.width(countStyle.face, count) * countStyle.size;
        putText(page, fonts, countStyle, {frame.left + frame.width - width, y + 4}, count);
        if (i > 0)
            putText(page, fonts, style, {frame.left, frame.top - 4 * millimetre}, name);
    }
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
    putFeet(pages, fonts, sheet);
    return pages;
}

QString differenceFileName(const DifferenceSheet &sheet)
{
    QString name = Difference::tr("%1, what was revised", "standard").arg(sheet.title);
    for (QChar &letter : name)
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter < u' ')
            letter = u'_';
    return name.trimmed() + u".pdf"_s;
}

void writeDifference(const QString &path, FontSet &fonts, const DifferenceSheet &sheet,
                     std::int64_t now)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw core::writeError(file);
    PdfFacts facts;
    facts.title = Difference::tr("%1, what was revised", "standard").arg(sheet.title);
    //: The language of the paper as PDF names it; in Chinese zh-CN.
    facts.language = Difference::tr("en", "code of this language");
    facts.created = now;
    PdfFile pdf(file, fonts, facts);
    try {
        for (const PaperPage &page : differencePages(sheet, fonts))
            pdf.add(page);
        pdf.finish();
    } catch (const core::Error &error) {
        if (error.kind() == core::Failure::FileUnwritable)
            throw core::writeError(file);
        throw;
    }
    if (!file.commit())
        throw core::writeError(file);
}

} // namespace ui
