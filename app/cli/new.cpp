// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/taking_in.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/base/clock.h"
#include "core/journal/root_key.h"
#include "core/sample/first_divisions.h"
#include "core/sample/sample_city.h"
#include "core/sync/bundle_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void makeEmpty(const QString &path, const Call &call)
{
    const QString office = call.value(u"office"_s);
    const QString name = call.value(u"name"_s);
    core::Workbook::create(path, office, name, core::systemClock());
    try {
        core::giveRoot(core::Workbook(path, core::Access::Write).database(),
                       core::Installation::defaultFolder());
        Writing writing(path);
        writing.journal().apply(core::Action::MakeWorkbook, core::firstDivisions(office, name));
        writing.journal().settleMark();
    } catch (...) {
        core::Workbook::remove(path); // half a workbook is none
        throw;
    }
}

void makeCity(const QString &path, const Call &call, Console &console)
{
    core::SampleOptions options;
    options.organizations = call.number(u"sample"_s, options.organizations);
    options.rounds = call.number(u"rounds"_s, options.rounds);
    options.office = call.value(u"office"_s);
    options.officeName = call.value(u"name"_s);
    core::Installation here = core::Installation::open(core::Installation::defaultFolder());
    core::makeSampleCity(path, options, here, core::systemClock(), [&](int percent) {
        console.progress(percent, 100);
        return true;
    });
}

/// Part of the data set that the bundle is of, with all that the bundle holds.
Exit joinFrom(const QString &path, const Call &call, Console &console)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    core::BundleFile bundle(call.value(u"from"_s), &here);
    core::Workbook::create(path, call.value(u"office"_s), call.value(u"name"_s),
                           core::systemClock());
    core::BundleIntake intake;
    try {
        core::joinDataset(core::Workbook(path, core::Access::Write).database(),
                          bundle.header().dataset);
        Writing writing(path);
        for (const core::ConfirmedKey &key : typedKeys(writing, bundle.header(), call))
            core::confirmInstallation(writing.database(), key.installation, key.office, key.name,
                                      core::systemClock()());
        intake = takeIn(writing, bundle, console);
    } catch (const core::Error &) {
        QFile::remove(path);
        throw;
    }
    if (intake.strangers.empty()) {
        console.say(Text::tr("Made %1.").arg(path));
        return Exit::Done;
    }
    QFile::remove(path);
    tellStrangers(intake, bundle.path(), call, console);
    return Exit::Refused;
}

Exit makeWorkbook(const Call &call, Console &console)
{
    const QString path = call.operands[0];
    if (call.isDry()) {
        if (QFileInfo::exists(path))
            throw core::Error(core::Failure::FileExists, u"there is already a file"_s).in(path);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    if (call.has(u"from"_s))
        return joinFrom(path, call, console);
    if (call.has(u"sample"_s))
        makeCity(path, call, console);
    else
        makeEmpty(path, call);
    console.say(Text::tr("Made %1.").arg(path));
    return Exit::Done;
}

} // namespace

Verb newVerb()
{
    return {u"new"_s,
            u"new WORKBOOK --office CODE --name NAME [--sample[=N] [--rounds R]] "
            "[--from BUNDLE [--confirm KEY[,KEY]]] [--dry-run]"_s,
            Text::tr("A new workbook of an office; with --sample it holds the sample city with N "
                     "organizations (600), with --from it joins the data set of another office's "
                     "bundle."),
            1,
            1,
            {{u"office"_s, Value::Text, u"CODE"_s, {}, true},
             {u"name"_s, Value::Text, u"NAME"_s, {}, true},
             {u"sample"_s, Value::Perhaps, u"N"_s, {}, false},
             {u"rounds"_s, Value::Number, u"R"_s, {}, false},
             {u"from"_s, Value::Text, u"BUNDLE"_s, {}, false},
             {u"confirm"_s, Value::Text, u"KEY[,KEY]"_s, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            makeWorkbook,
            {u"new city.plumb --office 130200 --name \"Sample City\" --sample=600"_s,
             u"new county.plumb --office 130207 --name \"Fengnan\""_s,
             u"new county.plumb --office 130207 --name \"Fengnan\" --from city.plumbx "
             "--confirm 7KQ2M-XW4PD-9HTRA-C3VEJ"_s}};
}

} // namespace cli
