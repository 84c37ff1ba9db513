// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/office_words.h"
#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/journal/installation.h"
#include "core/journal/root_key.h"
#include "core/storage/workbook.h"
#include "core/sync/bundle.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

Json textsOf(const QStringList &texts)
{
    Json json = Json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return json;
}

std::string printOf(const QByteArray &key)
{
    return core::fingerprintOf(key).toStdString();
}

/// null: never
Json at(std::int64_t milliseconds)
{
    return milliseconds == 0 ? Json() : Json(textOf(instant(milliseconds)).toStdString());
}

Json jsonOf(const core::RosterOffice &listed)
{
    Json json = {{"code", listed.office.code.toStdString()},
                 {"name", listed.office.name.toStdString()},
                 {"kind", kindWord(listed.office.kind).toStdString()},
                 {"parent", listed.office.parent.toStdString()},
                 {"scopes", textsOf(listed.office.scopes)},
                 {"installations", Json::array()}};
    for (const core::RosterKey &key : listed.keys)
        json["installations"].push_back({{"fingerprint", printOf(key.installation)},
                                         {"since", at(key.since)},
                                         {"revoked", key.isRevoked},
                                         {"revokedAt", at(key.revokedAt)},
                                         {"reason", key.reason.toStdString()},
                                         {"operations", key.operations},
                                         {"latest", at(key.latest)},
                                         {"quarantined", key.quarantined}});
    return json;
}

Json jsonOf(const core::Roster &roster, bool isRootHere)
{
    Json json = {{"root", nullptr},          {"rootHere", isRootHere},
                 {"begun", roster.isBegun},  {"offices", Json::array()},
                 {"outside", Json::array()}, {"claimedRoots", Json::array()}};
    if (!roster.root.isEmpty())
        json["root"] = printOf(roster.root);
    for (const core::RosterOffice &office : roster.offices)
        json["offices"].push_back(jsonOf(office));
    for (const core::OutsideKey &key : roster.outside)
        json["outside"].push_back({{"fingerprint", printOf(key.installation)},
                                   {"office", key.office.toStdString()},
                                   {"name", key.name.toStdString()},
                                   {"confirmed", key.isConfirmed},
                                   {"seen", at(key.seen)},
                                   {"operations", key.operations},
                                   {"quarantined", key.quarantined}});
    for (const QByteArray &key : roster.claimed)
        json["claimedRoots"].push_back(printOf(key));
    return json;
}

QStringList rowOf(const QString &office, const core::RosterKey &key)
{
    return {office,
            core::fingerprintOf(key.installation),
            key.isRevoked
                ? Text::tr("revoked %1: %2").arg(textOf(instant(key.revokedAt)), key.reason)
                : Text::tr("since %1").arg(textOf(instant(key.since))),
            Text::tr("%1 operations").arg(key.operations),
            key.operations > 0 ? Text::tr("until %1").arg(textOf(instant(key.latest))) : QString(),
            key.quarantined > 0 ? Text::tr("%1 in quarantine").arg(key.quarantined) : QString()};
}

void tell(const core::Roster &roster, Console &console)
{
    std::vector<QStringList> offices;
    std::vector<QStringList> keys;
    for (const auto &[office, ofOffice] : roster.offices) {
        offices.push_back({office.code, office.name, kindWord(office.kind),
                           office.scopes.join(u','), office.parent});
        for (const core::RosterKey &key : ofOffice)
            keys.push_back(rowOf(office.code, key));
    }
    console.table(offices);
    console.table(keys);
    if (!roster.isBegun)
        console.say(Text::tr("There is no roster yet: everything counts that comes from keys that "
                             "somebody here confirmed."));
    for (const core::OutsideKey &key : roster.outside)
        console.say(Text::tr("Not in the roster: %1 %2 %3")
                        .arg(core::fingerprintOf(key.installation), key.office, key.name)
                        .trimmed());
    for (const QByteArray &key : roster.claimed)
        console.say(Text::tr("A roster is here that the key %1 signed. If the city's is that one, "
                             "“office trust” makes it count.")
                        .arg(core::fingerprintOf(key)));
}

Exit list(const Call &call, Console &console)
{
    core::Workbook book(call.operands[0], core::Access::Read);
    const core::Roster roster = core::readRoster(book.database());
    const auto counts = core::quarantineCounts(book.database());
    if (call.has(u"json"_s)) {
        const auto root =
            core::RootKey::find(core::Installation::defaultFolder(), book.facts().dataset);
        Json json = jsonOf(roster, root.has_value());
        json["quarantine"] = quarantineJson(counts);
        console.print(json);
        return Exit::Done;
    }
    tell(roster, console);
    tellQuarantine(counts, console);
    return Exit::Done;
}

Exit key(const Call &call, Console &console)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    const QString hex = QString::fromLatin1(here.publicKey().toHex());
    const QString print = core::fingerprintOf(here.publicKey());
    if (call.has(u"json"_s))
        console.print(Json{{"key", hex.toStdString()}, {"fingerprint", print.toStdString()}});
    else
        console.table({{Text::tr("Key"), hex}, {Text::tr("Fingerprint"), print}});
    return Exit::Done;
}

} // namespace

Verb officeListVerb()
{
    return {u"office list"_s,
            u"office list WORKBOOK [--json]"_s,
            Text::tr("The roster: offices, the keys that write for them, and what waits in "
                     "quarantine."),
            1,
            1,
            {{u"json"_s, Value::None, {}, {}, false}},
            list,
            {u"office list city.plumb"_s}};
}

Verb officeKeyVerb()
{
    return {u"office key"_s,
            u"office key [--json]"_s,
            Text::tr("The public key of this installation and its fingerprint, to be read to the "
                     "city."),
            0,
            0,
            {{u"json"_s, Value::None, {}, {}, false}},
            key,
            {u"office key"_s}};
}

} // namespace cli
