// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_export.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/sync/sealed_bundle.h"
#include "ui/print/evidence_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr std::int64_t bytesPerMegabyte = 1000LL * 1000; // as media are sold

core::ExportOrder orderOf(const Call &call)
{
    core::ExportOrder order;
    order.recipient = call.value(u"to"_s);
    order.scopes = call.value(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    order.whole = call.has(u"whole"_s);
    order.partSize = call.number(u"part-size"_s, 0) * bytesPerMegabyte;
    order.clock = core::systemClock();
    return order;
}

Exit preview(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    const core::BundleHeader header = core::previewBundle(book.database(), here, orderOf(call));
    console.say(Text::tr("Nothing was written: this was a preview."));
    console.print(Text::tr("%1 operations would be in the bundle.").arg(header.operations()));
    if (!header.evidence.empty())
        console.print(
            Text::tr("Evidence would go along: %1.").arg(ui::fileSizeText(header.evidenceSize())));
    return Exit::Done;
}

void tell(const core::WrittenBundle &written, Console &console)
{
    const core::BundleHeader &header = written.header;
    console.print(written.path);
    console.say(Text::tr("%1 operations in %2 bytes.")
                    .arg(header.operations())
                    .arg(QFileInfo(written.path).size()));
    if (!header.evidence.empty())
        console.say(
            Text::tr("Evidence goes along: %1.").arg(ui::fileSizeText(header.evidenceSize())));
    console.say(Text::tr("Its checksum, for the hand-over sheet: %1.").arg(written.checksum));
}

Exit exportBundle(const Call &call, Console &console)
{
    if (call.isDry())
        return preview(call, console);
    Writing writing(call.operands[0]);
    const core::ExportOrder order = orderOf(call);
    const QString path = call.value(
        u"out"_s, core::bundleFileName(writing.facts().officeCode, order.recipient, order.clock()));
    const bool isSealed = call.has(u"seal"_s);
    for (const core::WrittenBundle &written :
         isSealed ? core::exportSealed(writing.database(), writing.journal(),
                                       writing.installation(), order, path)
                  : core::exportParts(writing.database(), writing.journal(), writing.installation(),
                                      order, path))
        tell(written, console);
    if (isSealed)
        console.say(Text::tr("It is sealed: only %1 can open it.").arg(order.recipient));
    console.say(Text::tr("The key that signed it: %1. Read it to the other office when it asks.")
                    .arg(core::fingerprintOf(writing.installation().publicKey())));
    return Exit::Done;
}

} // namespace

Verb bundleExportVerb()
{
    return {u"bundle export"_s,
            u"bundle export WORKBOOK --to OFFICE [--out FILE] [--scope CODE[,CODE]] [--whole] "
            "[--seal] [--part-size MB] [--dry-run]"_s,
            Text::tr("Writes what the office is not known to have yet into a bundle (.plumbx); "
                     "with --seal so that nobody else can read it, with --part-size into several "
                     "files that can be taken in in any order."),
            1,
            1,
            {{u"to"_s, Value::Text, u"OFFICE"_s, {}, true},
             {u"out"_s, Value::Text, u"FILE"_s, {}, false},
             {u"scope"_s, Value::Text, u"CODE[,CODE]"_s, {}, false},
             {u"whole"_s, Value::None, {}, {}, false},
             {u"seal"_s, Value::None, {}, {}, false},
             {u"part-size"_s, Value::Number, u"MB"_s, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            exportBundle,
            {u"bundle export county.plumb --to 130200 --out /media/usb/fengnan.plumbx"_s,
             u"bundle export city.plumb --to 130207 --scope 130207 --whole"_s,
             u"bundle export county.plumb --to 130200 --seal"_s,
             u"bundle export city.plumb --to 130207 --whole --part-size 650"_s}};
}

} // namespace cli
