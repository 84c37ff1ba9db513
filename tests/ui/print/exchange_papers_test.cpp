// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/office.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/font_set.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// All that stands on the pages, in the order in which it was put there.
QString textOn(const std::vector<ui::PaperPage> &pages)
{
    QString text;
    for (const ui::PaperPage &page : pages)
        for (const ui::PlacedGlyph &glyph : page.glyphs)
            text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

ui::HandOver handOver()
{
    ui::HandOver made;
    made.header.officeCode = u"130207"_s;
    made.header.officeName = u"丰南区"_s;
    made.header.recipient = u"130200"_s;
    made.header.installation = QByteArray(32, 'k');
    made.recipientName = u"唐山市"_s;
    made.path = u"/media/usb/a.plumbx"_s;
    made.size = 1'234'567;
    made.checksum = u"7KQ2M-XW4PD-9HTRA-C3VEJ"_s;
    return made;
}

core::BundleStream stream(const QString &scope, std::int64_t to)
{
    core::BundleStream made;
    made.scope = scope;
    made.to = to;
    made.from = to;
    return made;
}

} // namespace

TEST(ExchangePapers, TheHandOverSheetNamesBothOfficesTheFileItsSizeKeyAndChecksum)
{
    ui::FontSet fonts;
    ui::HandOver made = handOver();
    const QString text = textOn(ui::handOverPages(made, fonts));
    for (const QString &said :
         {u"丰南区 (130207)"_s, u"唐山市 (130200)"_s, u"a.plumbx"_s, u"1,234,567 bytes (1.2 MB)"_s,
          u"7KQ2M-XW4PD-9HTRA-C3VEJ"_s, core::fingerprintOf(made.header.installation),
          u"Handed over by:"_s, u"Received by:"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
    EXPECT_FALSE(text.contains(u"M-0042"_s));
    made.medium = u"M-0042"_s;
    EXPECT_TRUE(textOn(ui::handOverPages(made, fonts)).contains(u"M-0042"_s));
}

TEST(ExchangePapers, AReceiptSaysHowFarEachStreamHasComeAndWhatIsWanted)
{
    ui::FontSet fonts;
    ui::ReceiptFacts receipt;
    receipt.officeCode = u"130200"_s;
    receipt.forCode = u"130207"_s;
    receipt.streams = {stream({}, 17), stream(u"130207"_s, 4711)};
    const QString whole = textOn(ui::receiptPages(receipt, fonts));
    EXPECT_TRUE(whole.contains(u"4711"_s));
    EXPECT_TRUE(whole.contains(u"common"_s));
    EXPECT_FALSE(whole.contains(u"Operations wanted"_s));
    receipt.waiting = {{{}, u"130207"_s, 101, 200}};
    const QString waiting = textOn(ui::receiptPages(receipt, fonts));
    EXPECT_TRUE(waiting.contains(u"Operations wanted"_s));
    EXPECT_TRUE(waiting.contains(u"101–200"_s));
}

TEST(ExchangePapers, ManyStreamsGoOnOverPages)
{
    ui::FontSet fonts;
    ui::ReceiptFacts receipt;
    for (int n = 0; n < 200; ++n)
        receipt.streams.push_back(stream(QString::number(n), n));
    EXPECT_GT(ui::receiptPages(receipt, fonts).size(), 2U);
}
