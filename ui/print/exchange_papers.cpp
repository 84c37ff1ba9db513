// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exchange_papers.h"

#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "ui/print/page_flow.h"
#include "ui/print/paper_file.h"
#include "ui/print/signature_line.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ExchangePapers
{
    Q_DECLARE_TR_FUNCTIONS(ExchangePapers)
};

constexpr double noteSize = 10.5;
constexpr double factSize = 10.5;
constexpr double checksumSize = 20;
constexpr qsizetype shortSite = 8;

using Facts = std::vector<std::pair<QString, QString>>;

Table factsTable(const Facts &facts, double width)
{
    Table table;
    table.size = factSize;
    table.widths = {width * 0.28, width * 0.72};
    for (const auto &[name, value] : facts) {
        TableCell head{name};
        head.face = Face::Heading;
        table.rows.push_back({{head, TableCell{value}}});
    }
    return table;
}

void putHead(PageFlow &flow, const QString &office, const QString &title)
{
    flow.paragraph({Face::Title, 16}, office, Align::Centre);
    flow.paragraph({Face::Title, 22}, title, Align::Centre);
    flow.gap(10);
}

void note(PageFlow &flow, const QString &text)
{
    flow.paragraph({Face::Body, noteSize}, text);
}

/// What it holds of which areas, without the common one.
QString areasText(const core::BundleHeader &header)
{
    std::set<QString> scopes;
    for (const core::BundleStream &stream : header.streams)
        if (stream.hasOps() && !stream.scope.isEmpty())
            scopes.insert(stream.scope);
    return scopes.empty() ? ExchangePapers::tr("what is common to all")
                          : listText(QStringList(scopes.begin(), scopes.end()));
}

TableRow headRow(const QStringList &names)
{
    TableRow row;
    for (const QString &name : names) {
        TableCell cell{name, Align::Centre};
        cell.face = Face::Heading;
        row.cells.push_back(cell);
    }
    row.background = ink::head;
    return row;
}

QString siteText(const core::SiteId &site)
{
    return site.key.text().right(shortSite); // the end of it is random, the beginning a date
}

QString scopeText(const QString &scope)
{
    return scope.isEmpty() ? ExchangePapers::tr("common") : scope;
}

Table streamTable(const std::vector<core::BundleStream> &streams, double width)
{
    Table table;
    table.widths = {width * 0.4, width * 0.3, width * 0.3};
    table.head = headRow({ExchangePapers::tr("Site"), ExchangePapers::tr("Area"),
                          ExchangePapers::tr("Operations here, up to")});
    for (const core::BundleStream &stream : streams)
        table.rows.push_back({{TableCell{siteText(stream.site)}, TableCell{scopeText(stream.scope)},
                               TableCell{QString::number(stream.to), Align::Right}}});
    return table;
}

Table wantedTable(const std::vector<core::MissingOps> &waiting, double width)
{
    Table table;
    table.widths = {width * 0.4, width * 0.3, width * 0.3};
    table.head = headRow({ExchangePapers::tr("Site"), ExchangePapers::tr("Area"),
                          ExchangePapers::tr("Operations wanted")});
    for (const core::MissingOps &ops : waiting)
        table.rows.push_back({{TableCell{siteText(ops.site)}, TableCell{scopeText(ops.scope)},
                               TableCell{u"%1–%2"_s.arg(ops.first).arg(ops.last), Align::Right}}});
    return table;
}

} // namespace

QString officeText(const QString &code, const QString &name)
{
    if (code.isEmpty())
        return ExchangePapers::tr("everybody");
    return name.isEmpty() ? code
                          : ExchangePapers::tr("%1 (%2)", "office, its code").arg(name, code);
}

QString sizeText(std::int64_t bytes)
{
    constexpr std::int64_t mega = 1'000'000;
    QString exact = ExchangePapers::tr("%1 bytes")
                        .arg(QLocale(QLocale::English).toString(static_cast<qint64>(bytes)));
    if (bytes < mega)
        return exact;
    return ExchangePapers::tr("%1 (%2 MB)", "size, in megabytes")
        .arg(exact, QString::number(static_cast<double>(bytes) / mega, 'f', 1));
}

QString handOverTitle(const HandOver &handOver)
{
    return ExchangePapers::tr("Hand-over sheet, %1", "file")
        .arg(QFileInfo(handOver.path).fileName());
}

std::vector<PaperPage> handOverPages(const HandOver &handOver, FontSet &fonts)
{
    const core::BundleHeader &header = handOver.header;
    PageFlow flow(fonts);
    putHead(flow, header.officeName, ExchangePapers::tr("Hand-over Sheet of a Bundle"));
    const double width = flow.frame().width;
    const QString blank = u"　"_s; // a cell to write in
    flow.table(factsTable(
        {{ExchangePapers::tr("From"), officeText(header.officeCode, header.officeName)},
         {ExchangePapers::tr("For"), officeText(header.recipient, handOver.recipientName)},
         {ExchangePapers::tr("File"), QFileInfo(handOver.path).fileName()},
         {ExchangePapers::tr("Size"), sizeText(handOver.size)},
         {ExchangePapers::tr("Made"), momentText(header.made)},
         {ExchangePapers::tr("Holds"),
          header.operations() == 0 ? ExchangePapers::tr("no operation: it is a receipt")
                                   : ExchangePapers::tr("%n operation(s)", nullptr,
                                                        static_cast<int>(header.operations()))},
         {ExchangePapers::tr("Areas"), areasText(header)},
         {ExchangePapers::tr("Key that signed it"), core::fingerprintOf(header.installation)},
         {ExchangePapers::tr("Number of the medium"),
          handOver.medium.isEmpty() ? blank : handOver.medium}},
        width));
    flow.gap(12);
    flow.paragraph({Face::Heading, 14}, ExchangePapers::tr("Checksum"), Align::Centre);
    flow.paragraph({Face::Title, checksumSize}, handOver.checksum, Align::Centre);
    flow.gap(6);
    note(flow,
         ExchangePapers::tr("The office that receives it chooses the file under “Take in bundles” "
                            "and types this checksum, or compares it with the one on the screen. "
                            "One wrong letter or two swapped ones are found. Where the checksum "
                            "does not fit, the file is not the one that was handed over."));
    if (handOver.isSealed)
        note(flow, ExchangePapers::tr("The file is sealed: only the office that it is for can "
                                      "open it."));
    flow.gap(18);
    putSignatures(flow, fonts, ExchangePapers::tr("Handed over by:"),
                  ExchangePapers::tr("Received by:"));
    std::vector<PaperPage> pages = flow.take();
    putPageFeet(pages, fonts, handOverTitle(handOver));
    return pages;
}

QString receiptTitle(const ReceiptFacts &receipt)
{
    return ExchangePapers::tr("Receipt of %1 for %2", "two offices")
        .arg(officeText(receipt.officeCode, receipt.officeName),
             officeText(receipt.forCode, receipt.forName));
}

ReceiptFacts receiptOf(core::Database &db, const core::ExchangeBoard &board,
                       const HandOver &receipt)
{
    ReceiptFacts facts;
    facts.officeCode = receipt.header.officeCode;
    facts.officeName = receipt.header.officeName;
    facts.forCode = receipt.header.recipient;
    facts.forName = receipt.recipientName;
    facts.made = receipt.header.made;
    facts.file = QFileInfo(receipt.path).fileName();
    facts.checksum = receipt.checksum;
    std::vector<QByteArray> theirs;
    for (const core::OfficeStanding &office : board.offices)
        if (office.code == facts.forCode)
            theirs = office.installations;
    for (const core::BundleStream &stream : receipt.header.streams)
        if (std::find(theirs.begin(), theirs.end(), stream.installation) != theirs.end())
            facts.streams.push_back(stream);
    facts.waiting = core::missingOps(db);
    facts.conflicts = db.number("SELECT count(*) FROM conflict");
    facts.chainHead = core::readChainHead(db);
    return facts;
}

std::vector<PaperPage> receiptPages(const ReceiptFacts &receipt, FontSet &fonts)
{
    PageFlow flow(fonts);
    putHead(flow, receipt.officeName, ExchangePapers::tr("Receipt", "title of the paper"));
    const double width = flow.frame().width;
    Facts facts = {
        {ExchangePapers::tr("From"), officeText(receipt.officeCode, receipt.officeName)},
        {ExchangePapers::tr("For"), officeText(receipt.forCode, receipt.forName)},
        {ExchangePapers::tr("Made"), momentText(receipt.made)},
        {ExchangePapers::tr("Head of the log"), QString::fromLatin1(receipt.chainHead.toHex())},
        {ExchangePapers::tr("Open conflicts"), QString::number(receipt.conflicts)}};
    if (!receipt.file.isEmpty()) {
        facts.push_back({ExchangePapers::tr("File"), receipt.file});
        facts.push_back({ExchangePapers::tr("Checksum"), receipt.checksum});
    }
    flow.table(factsTable(facts, width));
    flow.gap(12);
    note(flow,
         ExchangePapers::tr("What is listed here lies in our workbook, whole and checked. It need "
                            "not be sent again; laptops of the teams may be cleared of it."));
    flow.gap(6);
    flow.table(streamTable(receipt.streams, width));
    if (!receipt.waiting.empty()) {
        flow.gap(12);
        note(flow,
             ExchangePapers::tr("These operations have not come. Later ones wait for them; please "
                                "send them."));
        flow.gap(6);
        flow.table(wantedTable(receipt.waiting, width));
    }
    flow.gap(18);
    putSignatures(flow, fonts, ExchangePapers::tr("Taken in by:"),
                  ExchangePapers::tr("Received by:"));
    std::vector<PaperPage> pages = flow.take();
    putPageFeet(pages, fonts, receiptTitle(receipt));
    return pages;
}

} // namespace ui
