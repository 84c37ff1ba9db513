// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taking_in.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "app/cli/writing.h"
#include "core/sync/bundle_file.h"

using namespace Qt::StringLiterals;

namespace cli {

std::vector<core::ConfirmedKey> typedKeys(Writing &writing, const core::BundleHeader &header,
                                          const Call &call)
{
    const QStringList prints = call.value(u"confirm"_s).toUpper().split(u',', Qt::SkipEmptyParts);
    std::vector<core::ConfirmedKey> typed;
    for (const QByteArray &key :
         core::strangersIn(writing.database(), writing.installation(), header)) {
        if (!prints.contains(core::fingerprintOf(key)))
            continue;
        const bool isSender = key == header.installation;
        typed.push_back({key, isSender ? header.officeCode : QString(),
                         isSender ? header.officeName : QString()});
    }
    return typed;
}

core::BundleIntake takeIn(Writing &writing, core::BundleFile &bundle, Console &console)
{
    const std::int64_t operations = bundle.header().operations();
    return core::takeBundle(writing.database(), writing.journal(), writing.installation(), bundle,
                            {false, core::systemClock(), [&](std::int64_t done) {
                                 console.progress(done, operations);
                                 return true;
                             }});
}

void tellStrangers(const core::BundleIntake &intake, const QString &file, const Call &call,
                   Console &console)
{
    console.say(Text::tr("Nothing was taken in of %1: nobody here has confirmed these keys yet. "
                         "Compare them with the office by telephone, then repeat with --confirm.")
                    .arg(file));
    if (call.has(u"json"_s))
        return; // the document has them
    for (const QByteArray &key : intake.strangers)
        console.print(core::fingerprintOf(key));
}

} // namespace cli
