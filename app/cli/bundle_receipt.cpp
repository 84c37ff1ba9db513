// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/font_set.h"
#include "ui/print/paper_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::ExportOrder orderOf(const Call &call)
{
    core::ExportOrder order;
    order.recipient = call.value(u"to"_s);
    order.isReceipt = true;
    order.clock = core::systemClock();
    return order;
}

void writeOnPaper(core::Database &db, const ui::HandOver &receipt, const QString &path)
{
    if (QFile::exists(path))
        throw core::Error(core::Failure::FileExists, u"there is already a file"_s).in(path);
    const core::ExchangeBoard board = core::readExchangeBoard(db, {}, receipt.header.made);
    ui::HandOver named = receipt;
    for (const core::OfficeStanding &office : board.offices)
        if (office.code == receipt.header.recipient)
            named.recipientName = office.name;
    const ui::ReceiptFacts facts = ui::receiptOf(db, board, named);
    ui::FontSet fonts;
    ui::writePaper(path, fonts, ui::receiptPages(facts, fonts), ui::receiptTitle(facts),
                   facts.made);
}

Exit preview(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    const core::BundleHeader header = core::previewBundle(book.database(), here, orderOf(call));
    console.print(Text::tr("The receipt would tell how far this workbook has %n streams.", nullptr,
                           static_cast<int>(header.streams.size())));
    console.say(Text::tr("Nothing was written: this was a preview."));
    return Exit::Done;
}

Exit receipt(const Call &call, Console &console)
{
    if (call.isDry())
        return preview(call, console);
    Writing writing(call.operands[0]);
    const core::ExportOrder order = orderOf(call);
    const QString path =
        call.value(u"out"_s, u"receipt-"_s + core::bundleFileName(writing.facts().officeCode,
                                                                  order.recipient, order.clock()));
    ui::HandOver made;
    made.header = core::exportBundle(writing.database(), writing.journal(), writing.installation(),
                                     order, path);
    made.path = path;
    made.size = QFileInfo(path).size();
    made.checksum = core::BundleFile(path).checksum();
    console.print(path);
    if (call.has(u"paper"_s)) {
        writeOnPaper(writing.database(), made, call.value(u"paper"_s));
        console.print(call.value(u"paper"_s));
    }
    console.say(Text::tr("Its checksum: %1.").arg(made.checksum));
    return Exit::Done;
}

} // namespace

Verb bundleReceiptVerb()
{
    return {u"bundle receipt"_s,
            u"bundle receipt WORKBOOK --to OFFICE [--out FILE] [--paper FILE.pdf] [--dry-run]"_s,
            Text::tr("Tells an office how far this workbook has come: as a file that it takes in "
                     "like a bundle, with --paper as a page to sign too."),
            1,
            1,
            {{u"to"_s, Value::Text, u"OFFICE"_s, {}, true},
             {u"out"_s, Value::Text, u"FILE"_s, {}, false},
             {u"paper"_s, Value::Text, u"FILE.pdf"_s, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            receipt,
            {u"bundle receipt city.plumb --to 130207 --out /media/usb/receipt.plumbx"_s,
             u"bundle receipt city.plumb --to 130207 --paper receipt.pdf"_s}};
}

} // namespace cli
