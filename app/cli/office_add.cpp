// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/office_words.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/cli/writing.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/roster_settling.h"
#include "core/sync/bundle.h"
#include "core/sync/roster_edits.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void tellBegun(Console &console)
{
    console.say(Text::tr("The roster is begun: from now on only what it grants counts. All "
                         "that was here until now counts."));
}

/// The office as it is and as the options have it now; nothing when they say nothing of it.
std::optional<core::Office> officeIn(const core::Roster &roster, const Call &call)
{
    core::Office office;
    office.code = call.value(u"code"_s);
    bool isChanged = true;
    for (const core::RosterOffice &listed : roster.offices)
        if (listed.office.code == office.code) {
            office = listed.office;
            isChanged = false;
        }
    for (const QString &option : {u"name"_s, u"kind"_s, u"scope"_s, u"parent"_s})
        isChanged = isChanged || call.has(option);
    office.name = call.value(u"name"_s, office.name);
    office.parent = call.value(u"parent"_s, office.parent);
    if (call.has(u"kind"_s))
        office.kind = kindOf(call.value(u"kind"_s));
    if (call.has(u"scope"_s))
        office.scopes = call.value(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    const bool isOfArea =
        office.kind == core::OfficeKind::County || office.kind == core::OfficeKind::Committee;
    if (office.scopes.isEmpty() && isOfArea)
        office.scopes = {office.code};
    return isChanged ? std::optional(office) : std::nullopt;
}

bool isListed(const core::Roster &roster, const QString &code)
{
    return std::any_of(
        roster.offices.begin(), roster.offices.end(),
        [&](const core::RosterOffice &listed) { return listed.office.code == code; });
}

QString complaintOf(const core::Roster &roster, const Call &call)
{
    const bool isNew = !isListed(roster, call.value(u"code"_s));
    if (isNew && (!call.has(u"name"_s) || !call.has(u"kind"_s)))
        return Text::tr("A new office needs --name and --kind.");
    const core::Office office = officeIn(roster, call).value_or(core::Office());
    const bool needsScope =
        office.kind == core::OfficeKind::Township || office.kind == core::OfficeKind::Team;
    if (needsScope && office.scopes.isEmpty())
        return Text::tr("A township or a team needs --scope: the areas in which it scores.");
    if (!isNew && !officeIn(roster, call) && !call.has(u"key"_s))
        return Text::tr("The office is in the roster; say with --key which installation is to "
                        "write for it.");
    return {};
}

std::vector<core::Edit> editsFor(core::Database &db, const core::Installation &here,
                                 const Call &call)
{
    const core::Roster roster = core::readRoster(db);
    const QString code = call.value(u"code"_s);
    std::vector<core::Edit> edits;
    if (!roster.isBegun)
        edits = core::rosterBeginning(db, here, core::systemClock());
    const core::RosterSigner signer = core::signerFor(db, here, code);
    const std::int64_t now = core::systemClock()();
    if (auto office = officeIn(roster, call)) {
        office->made = now;
        edits.push_back(core::officeEdit(signer, *office));
    }
    if (call.has(u"key"_s))
        edits.push_back(core::grantEdit(signer, {keyIn(db, call), code, now}));
    return edits;
}

Exit write(const Call &call, Console &console)
{
    Writing writing(call.operands[0]);
    const bool isBegun = core::readRoster(writing.database()).isBegun;
    writing.journal().apply(isBegun ? core::Action::AddOffice : core::Action::BeginRoster,
                            editsFor(writing.database(), writing.installation(), call));
    core::settleCohorts(writing.database());
    writing.journal().settleMark();
    if (!isBegun)
        tellBegun(console);
    console.print(call.has(u"key"_s) ? core::fingerprintOf(keyIn(writing.database(), call))
                                     : call.value(u"code"_s));
    tellQuarantine(core::quarantineCounts(writing.database()), console);
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
    if (core::readRoster(writing.database()).isBegun)
        throw core::Error(core::Failure::Refused, u"there is a roster already"_s)
            .in(call.operands[0]);
    if (core::knownRoot(writing.database()).isEmpty())
        core::beginRoot(writing.database(), writing.installation().folder());
    writing.journal().apply(
        core::Action::BeginRoster,
        core::rosterBeginning(writing.database(), writing.installation(), core::systemClock()));
    writing.journal().settleMark();
    tellBegun(console);
    console.print(core::fingerprintOf(core::knownRoot(writing.database())));
    return Exit::Done;
}

Exit trust(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], call.isDry() ? core::Access::Read : core::Access::Write);
    core::Database &db = book.database();
    QByteArray root;
    for (const QByteArray &claimed : core::readRoster(db).claimed)
        if (core::fingerprintOf(claimed) == call.value(u"key"_s).toUpper())
            root = claimed;
    if (root.isEmpty())
        throw core::Error(core::Failure::Missing, u"no roster here is signed by that key"_s)
            .at(call.value(u"key"_s));
    if (call.isDry()) {
        console.say(Text::tr("Nothing was written: this was a preview."));
        return Exit::Done;
    }
    db.write([&] {
        core::trustRoot(db, root);
        core::settleRoster(db);
    });
    core::settleCohorts(db);
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
