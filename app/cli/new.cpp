// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/storage/workbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Exit makeWorkbook(const Call &call, Console &console)
{
    const QString path = call.operands[0];
    if (call.has(u"sample"_s)) {
        console.say(Text::tr("“%1” is not available in this version.").arg(u"new --sample"_s));
        return Exit::Usage;
    }
    if (call.isDry()) {
        if (QFileInfo::exists(path))
            throw core::Error(core::Failure::FileExists, u"there is already a file"_s).in(path);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    core::Workbook::create(path, call.value(u"office"_s), call.value(u"name"_s),
                           core::systemClock());
    console.say(Text::tr("Made %1.").arg(path));
    return Exit::Done;
}

} // namespace

Verb newVerb()
{
    return {
        u"new"_s,
        u"new WORKBOOK --office CODE --name NAME [--sample[=N] [--rounds R]] [--dry-run]"_s,
        Text::tr("A new workbook; with --sample a city of N organizations (600) is put into it."),
        1,
        1,
        {{u"office"_s, Value::Text, u"CODE"_s, {}, true},
         {u"name"_s, Value::Text, u"NAME"_s, {}, true},
         {u"sample"_s, Value::Perhaps, u"N"_s, {}, false},
         {u"rounds"_s, Value::Number, u"R"_s, {}, false},
         {u"dry-run"_s, Value::None, {}, {}, false},
         {u"preview"_s, Value::None, {}, {}, false}},
        makeWorkbook};
}

} // namespace cli
