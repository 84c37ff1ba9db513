// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/journal/cohort_settling.h"
#include "core/storage/log_reader.h"
#include "core/storage/workbook.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Exit preview(const QString &path, Console &console)
{
    core::Workbook book(path, core::Access::Read);
    console.say(Text::tr("Nothing was written: this was a preview."));
    console.print(Text::tr("%1 operations would be read again.")
                      .arg(core::readCounts(book.database()).operations));
    return Exit::Done;
}

Exit rebuild(const Call &call, Console &console)
{
    if (call.isDry())
        return preview(call.operands[0], console);
    core::Workbook book(call.operands[0], core::Access::Write);
    const std::int64_t operations = core::readCounts(book.database()).operations;
    core::settleCohorts(book.database());
    const core::Hash before = core::stateDigest(book.database());
    core::rebuildState(book.database(), [&](std::int64_t done) {
        console.progress(done, operations);
        return true;
    });
    const bool same = core::stateDigest(book.database()) == before;
    console.print(Text::tr("%1 operations read again.").arg(operations) + u' ' +
                  (same ? Text::tr("The state is what it was.")
                        : Text::tr("The state was not what the log says; now it is.")));
    return Exit::Done;
}

} // namespace

Verb rebuildVerb()
{
    return {
        u"rebuild"_s,
        u"rebuild WORKBOOK [--dry-run]"_s,
        Text::tr("Makes everything but the log again, from the log."),
        1,
        1,
        {{u"dry-run"_s, Value::None, {}, {}, false}, {u"preview"_s, Value::None, {}, {}, false}},
        rebuild,
        {u"rebuild city.plumb"_s}};
}

} // namespace cli
