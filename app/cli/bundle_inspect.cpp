// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/journal/installation.h"
#include "core/sync/bundle_file.h"
#include "ui/print/evidence_words.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

nlohmann::ordered_json jsonOf(const core::BundleFile &bundle)
{
    const core::BundleHeader &header = bundle.header();
    nlohmann::ordered_json json = {
        {"bundle", header.id.toHex().toStdString()},
        {"dataset", header.dataset.key.text().toStdString()},
        {"made", textOf(instant(header.made)).toStdString()},
        {"office", header.officeCode.toStdString()},
        {"officeName", header.officeName.toStdString()},
        {"fingerprint", core::fingerprintOf(header.installation).toStdString()},
        {"recipient", header.recipient.toStdString()},
        {"operations", header.operations()},
        {"bytes", header.rawSize()},
        {"checksum", bundle.checksum().toStdString()},
        {"sealed", bundle.isSealed()},
        {"part", header.part},
        {"parts", header.parts},
        {"evidence", header.evidenceSize()},
        {"wanted", header.wanted.size()},
        {"streams", nlohmann::ordered_json::array()}};
    for (const core::BundleStream &stream : header.streams)
        json["streams"].push_back({{"site", stream.site.key.text().toStdString()},
                                   {"scope", stream.scope.toStdString()},
                                   {"from", stream.from},
                                   {"to", stream.to}});
    return json;
}

/// Says what of the evidence is not as it was signed; false when anything is not.
bool readEvidence(core::BundleFile &bundle, Console &console)
{
    qint64 bad = 0;
    for (std::size_t n = 0; n < bundle.header().evidence.size(); ++n) {
        try {
            bad += bundle.evidence(n) ? 0 : 1;
        } catch (const core::Error &error) {
            if (error.kind() != core::Failure::FileDamaged)
                throw;
            ++bad;
        }
    }
    if (bad > 0)
        console.say(Text::tr("The operations are whole. %n pieces of the evidence behind them are "
                             "cut off or damaged; whoever takes the bundle in asks for them again.",
                             nullptr, static_cast<int>(bad)));
    return bad == 0;
}

/// Every operation is read, too: a bundle that passes can be taken in anywhere.
void readThrough(core::BundleFile &bundle, Console &console)
{
    const auto chunks = static_cast<qint64>(bundle.header().chunks.size());
    for (qint64 n = 0; n < chunks; ++n) {
        const core::Piece piece = bundle.piece(static_cast<std::size_t>(n));
        if (core::linkedThrough(piece) != piece.after)
            throw core::Error(core::Failure::FileDamaged, u"chunk %1 was altered"_s.arg(n + 1))
                .in(bundle.path());
        console.progress(n + 1, chunks);
    }
}

Exit inspect(const Call &call, Console &console)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    core::BundleFile bundle(call.operands[0], &here);
    readThrough(bundle, console);
    const bool isWhole = readEvidence(bundle, console);
    const core::BundleHeader &header = bundle.header();
    if (call.has(u"json"_s)) {
        console.print(jsonOf(bundle));
        return isWhole ? Exit::Done : Exit::No;
    }
    console.table({
        {Text::tr("From"), header.officeCode + u' ' + header.officeName},
        {Text::tr("Key"), core::fingerprintOf(header.installation)},
        {Text::tr("For"), header.recipient.isEmpty() ? Text::tr("everybody") : header.recipient},
        {Text::tr("Made"), textOf(instant(header.made))},
        {Text::tr("Data set"), header.dataset.key.text()},
        {Text::tr("Operations"), QString::number(header.operations())},
        {Text::tr("Evidence"), ui::fileSizeText(header.evidenceSize())},
        {Text::tr("Part"), Text::tr("%1 of %2").arg(header.part).arg(header.parts)},
        {Text::tr("Checksum"), bundle.checksum()},
        {Text::tr("Streams"), QString::number(header.streams.size())},
    });
    if (isWhole)
        console.say(Text::tr("The bundle is whole and signed by that key."));
    return isWhole ? Exit::Done : Exit::No;
}

} // namespace

Verb bundleInspectVerb()
{
    return {u"bundle inspect"_s,
            u"bundle inspect FILE [--json]"_s,
            Text::tr("Checks a bundle and says whose it is and what it holds."),
            1,
            1,
            {{u"json"_s, Value::None, {}, {}, false}},
            inspect,
            {u"bundle inspect /media/usb/fengnan.plumbx"_s}};
}

} // namespace cli
