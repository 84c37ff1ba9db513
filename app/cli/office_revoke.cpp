// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/office_words.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"
#include "core/sync/bundle.h"
#include "core/sync/roster_edits.h"
#include "core/sync/roster_keeping.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The first instant of the day named; 0 when none is.
std::int64_t firstOf(const Call &call)
{
    return call.has(u"from"_s) ? core::startOfDay(call.day(u"from"_s, {})) : 0;
}

core::Edit revocationFor(core::Database &db, const core::Installation &here, const Call &call)
{
    return core::revokingEdit(
        db, here,
        {core::keyCalled(db, call.value(u"key"_s)), call.value(u"reason"_s), firstOf(call)},
        core::systemClock());
}

core::Edit releaseFor(core::Database &db, const Call &call)
{
    const QByteArray key = core::keyCalled(db, call.value(u"key"_s));
    const std::vector<core::StreamPoint> points = core::waitingPointsOf(db, key);
    if (points.empty())
        throw core::Error(core::Failure::Missing, u"nothing of that key waits"_s)
            .at(core::fingerprintOf(key));
    return core::releaseEdit({call.value(u"reason"_s), points}, core::systemClock());
}

void write(Writing &writing, core::Action action, const core::Edit &edit, Console &console)
{
    writing.journal().apply(action, {edit});
    core::settleCohorts(writing.database());
    writing.journal().settleMark();
    const auto counts = core::quarantineCounts(writing.database());
    tellQuarantine(counts, console);
    if (counts.empty())
        console.say(Text::tr("Nothing is in quarantine."));
}

Exit revoke(const Call &call, Console &console)
{
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        const auto here = core::Installation::open(core::Installation::defaultFolder());
        revocationFor(book.database(), here, call);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    write(writing, core::Action::RevokeInstallation,
          revocationFor(writing.database(), writing.installation(), call), console);
    console.print(core::fingerprintOf(core::keyCalled(writing.database(), call.value(u"key"_s))));
    return Exit::Done;
}

Exit release(const Call &call, Console &console)
{
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        releaseFor(book.database(), call);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    const std::int64_t before = core::quarantined(writing.database());
    write(writing, core::Action::ReleaseOperations, releaseFor(writing.database(), call), console);
    console.print(Text::tr("%1 operations count from now on.")
                      .arg(before - core::quarantined(writing.database())));
    return Exit::Done;
}

} // namespace

Verb officeRevokeVerb()
{
    return {u"office revoke"_s,
            u"office revoke WORKBOOK --key FINGERPRINT --reason TEXT [--from DATE] [--dry-run]"_s,
            Text::tr("Takes a key out of the roster, lost or given up: what is here of it counts, "
                     "with --from only what was written before that day; what comes later waits."),
            1,
            1,
            {{u"key"_s, Value::Text, u"KEY|FINGERPRINT"_s, {}, true},
             {u"reason"_s, Value::Text, u"TEXT"_s, {}, true},
             {u"from"_s, Value::Day, u"DATE"_s, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            revoke,
            {u"office revoke city.plumb --key 7KQ2M-XW4PD-9HTRA-C3VEJ --reason \"laptop lost\""_s}};
}

Verb officeReleaseVerb()
{
    return {u"office release"_s,
            u"office release WORKBOOK --key FINGERPRINT --reason TEXT [--dry-run]"_s,
            Text::tr("Lets what waits of a key count, up to its last operation here. The city "
                     "alone may; it can be undone."),
            1,
            1,
            {{u"key"_s, Value::Text, u"KEY|FINGERPRINT"_s, {}, true},
             {u"reason"_s, Value::Text, u"TEXT"_s, {}, true},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            release,
            {u"office release city.plumb --key 7KQ2M-XW4PD-9HTRA-C3VEJ --reason \"checked on "
             "paper\""_s}};
}

} // namespace cli
