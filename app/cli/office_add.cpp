// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/office_words.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/root_key.h"
#include "core/sync/bundle.h"
#include "core/sync/roster_keeping.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void tellBegun(Console &console)
{
    console.say(Text::tr("The roster is begun: from now on only what it grants counts. All "
                         "that was here until now counts."));
}

core::OfficeChange changeIn(const Call &call)
{
    const auto given = [&](const QString &option) {
        return call.has(option) ? std::optional(call.value(option)) : std::nullopt;
    };
    core::OfficeChange change{call.value(u"code"_s), given(u"name"_s)};
    change.parent = given(u"parent"_s);
    if (const auto kind = given(u"kind"_s))
        change.kind = kindOf(*kind);
    if (const auto scopes = given(u"scope"_s))
        change.scopes = scopes->split(u',', Qt::SkipEmptyParts);
    return change;
}

QString complaintOf(const core::Roster &roster, const Call &call)
{
    switch (core::complaintAbout(roster, changeIn(call), call.has(u"key"_s))) {
    case core::OfficeComplaint::Unnamed:
        return Text::tr("A new office needs --name and --kind.");
    case core::OfficeComplaint::Unplaced:
        return Text::tr("A township or a team needs --scope: the areas in which it scores.");
    case core::OfficeComplaint::Unchanged:
        return Text::tr("The office is in the roster; say with --key which installation is to "
                        "write for it.");
    case core::OfficeComplaint::None:
        break;
    }
    return {};
}

std::vector<core::Edit> editsFor(core::Database &db, const core::Installation &here,
                                 const Call &call)
{
    const auto key = call.has(u"key"_s) ? std::optional(call.value(u"key"_s)) : std::nullopt;
    return core::addingEdits(db, here, changeIn(call), key, core::systemClock());
}

Exit write(const Call &call, Console &console)
{
    Writing writing(call.operands[0]);
    core::Database &db = writing.database();
    const bool isBegun = core::readRoster(db).isBegun;
    writing.journal().apply(isBegun ? core::Action::AddOffice : core::Action::BeginRoster,
                            editsFor(db, writing.installation(), call));
    core::settleCohorts(db);
    writing.journal().settleMark();
    if (!isBegun)
        tellBegun(console);
    console.print(call.has(u"key"_s)
                      ? core::fingerprintOf(core::keyCalled(db, call.value(u"key"_s)))
                      : call.value(u"code"_s));
    tellQuarantine(core::quarantineCounts(db), console);
    return Exit::Done;
}

// What is wrong with the call is said before the workbook is opened for writing.
Exit add(const Call &call, Console &console)
{
    {
        core::Workbook book(call.operands[0], core::Access::Read);
        const QString complaint = complaintOf(core::readRoster(book.database()), call);
        if (!complaint.isEmpty())
            return console.wrongUsage(complaint);
        const auto here = core::Installation::open(core::Installation::defaultFolder());
        editsFor(book.database(), here, call);
    }
    if (!call.isDry())
        return write(call, console);
    console.say(Text::tr("Nothing was written: this was a preview."));
    return Exit::Done;
}

Exit begin(const Call &call, Console &console)
{
    if (call.isDry()) {
        core::Workbook book(call.operands[0], core::Access::Read);
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    Writing writing(call.operands[0]);
    core::beginRoster(writing.database(), writing.journal(), writing.installation(),
                      core::systemClock());
    tellBegun(console);
    console.print(core::fingerprintOf(core::knownRoot(writing.database())));
    return Exit::Done;
}

Exit trust(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], call.isDry() ? core::Access::Read : core::Access::Write);
    core::Database &db = book.database();
    const QByteArray root = core::claimedRoot(db, call.value(u"key"_s));
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    core::trustClaimedRoot(db, root);
    console.print(core::fingerprintOf(root));
    tellQuarantine(core::quarantineCounts(db), console);
    return Exit::Done;
}

std::vector<Option> dry()
{
    return {{u"dry-run"_s, Value::None, {}, {}, false}, {u"preview"_s, Value::None, {}, {}, false}};
}

std::vector<Option> withDry(std::vector<Option> options)
{
    for (const Option &option : dry())
        options.push_back(option);
    return options;
}

} // namespace

Verb officeAddVerb()
{
    return {u"office add"_s,
            u"office add WORKBOOK --code CODE [--name NAME --kind city|county|committee|township|"
            "team] [--scope CODE[,CODE]] [--parent CODE] [--key KEY|FINGERPRINT] [--dry-run]"_s,
            Text::tr("Puts an office into the roster, or one more installation of it; signed with "
                     "the root key, or by an installation of that office. The first one begins the "
                     "roster."),
            1,
            1,
            withDry({{u"code"_s, Value::Text, u"CODE"_s, {}, true},
                     {u"name"_s, Value::Text, u"NAME"_s, {}, false},
                     {u"kind"_s, Value::OneOf, {}, kindWords(), false},
                     {u"scope"_s, Value::Text, u"CODE[,CODE]"_s, {}, false},
                     {u"parent"_s, Value::Text, u"CODE"_s, {}, false},
                     {u"key"_s, Value::Text, u"KEY|FINGERPRINT"_s, {}, false}}),
            add,
            {u"office add city.plumb --code 130207 --name \"Fengnan\" --kind county "
             "--key 7KQ2M-XW4PD-9HTRA-C3VEJ"_s,
             u"office add city.plumb --code 130207-1 --name \"Team 1\" --kind team "
             "--scope 130207 --parent 130207"_s}};
}

Verb officeBeginVerb()
{
    return {u"office begin"_s,
            u"office begin WORKBOOK [--dry-run]"_s,
            Text::tr("Makes a root key for a data set of before, at the city, and begins the "
                     "roster with it; prints its fingerprint for “office trust”."),
            1,
            1,
            dry(),
            begin,
            {u"office begin city.plumb"_s}};
}

Verb officeTrustVerb()
{
    return {u"office trust"_s,
            u"office trust WORKBOOK --key FINGERPRINT [--dry-run]"_s,
            Text::tr("Makes a roster count that came for a data set of before: its root key was "
                     "compared with the city by telephone."),
            1,
            1,
            withDry({{u"key"_s, Value::Text, u"FINGERPRINT"_s, {}, true}}),
            trust,
            {u"office trust county.plumb --key 7KQ2M-XW4PD-9HTRA-C3VEJ"_s}};
}

} // namespace cli
