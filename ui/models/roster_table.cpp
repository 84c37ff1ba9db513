// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_table.h"

#include "core/sync/bundle.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct RosterTable
{
    Q_DECLARE_TR_FUNCTIONS(RosterTable)
};

QString momentOrNever(std::int64_t at)
{
    return at == 0 ? QString() : momentText(at);
}

QString countOrNothing(std::int64_t count)
{
    return count == 0 ? QString() : QString::number(count);
}

QString areasText(const RosterReading &reading, const core::Office &office)
{
    if (office.kind == core::OfficeKind::City)
        return RosterTable::tr("all");
    QStringList names;
    for (const QString &code : office.scopes) {
        const auto known = reading.areas.find(code);
        names << (known == reading.areas.end() || known->second == code
                      ? code
                      : officeText(code, known->second));
    }
    return listText(names);
}

QString officeName(const RosterReading &reading, const QString &code)
{
    for (const core::RosterOffice &listed : reading.roster.offices)
        if (listed.office.code == code)
            return listed.office.name;
    return code;
}

QString stateText(const core::RosterOffice &listed)
{
    const auto isRevoked = [](const core::RosterKey &key) { return key.isRevoked; };
    if (listed.keys.empty())
        return RosterTable::tr("no computer yet");
    if (std::all_of(listed.keys.begin(), listed.keys.end(), isRevoked))
        return RosterTable::tr("all computers revoked");
    std::int64_t waiting = 0;
    for (const core::RosterKey &key : listed.keys)
        waiting += key.quarantined;
    return waiting == 0 ? RosterTable::tr("writes")
                        : RosterTable::tr("writes; not counted: %1").arg(waiting);
}

QString remarkText(const RosterReading &reading, const core::RosterKey &key)
{
    QStringList remarks;
    if (key.installation == reading.powers.own)
        remarks << RosterTable::tr("this computer");
    if (key.isRevoked)
        remarks << RosterTable::tr("revoked %1: %2").arg(momentText(key.revokedAt), key.reason);
    return remarks.join(RosterTable::tr("; "));
}

QString confirmedText(const RosterReading &reading, const core::OutsideKey &key)
{
    if (key.installation == reading.powers.own)
        return RosterTable::tr("this computer");
    if (key.isConfirmed)
        return RosterTable::tr("compared here %1").arg(momentOrNever(key.seen)).trimmed();
    return key.seen == 0 ? RosterTable::tr("not compared")
                         : RosterTable::tr("not compared; seen %1").arg(momentText(key.seen));
}

QString keeperText(const RosterReading &reading)
{
    const core::RosterPowers &powers = reading.powers;
    if (powers.isRootHere)
        return RosterTable::tr("It is kept here: the key of the data set lies at this computer.");
    if (powers.offices.isEmpty())
        return RosterTable::tr("This computer is not in it: it can only be looked at here. The "
                               "city keeps it.");
    QStringList names;
    for (const QString &code : powers.offices)
        names << officeText(code, officeName(reading, code));
    return RosterTable::tr("This computer writes for %1 and can let other computers of it write; "
                           "all else is kept by the city.")
        .arg(listText(names));
}

} // namespace

QString officeKindName(core::OfficeKind kind)
{
    switch (kind) {
    case core::OfficeKind::City:
        return RosterTable::tr("City");
    case core::OfficeKind::County:
        return RosterTable::tr("County");
    case core::OfficeKind::Committee:
        return RosterTable::tr("Committee of the city");
    case core::OfficeKind::Township:
        return RosterTable::tr("Township");
    case core::OfficeKind::Team:
        break;
    }
    return RosterTable::tr("Team");
}

QString officeKindPower(core::OfficeKind kind)
{
    switch (kind) {
    case core::OfficeKind::City:
        return RosterTable::tr("Writes everything in all areas, and what is common to all: "
                               "standards, rounds, divisions.");
    case core::OfficeKind::County:
    case core::OfficeKind::Committee:
        return RosterTable::tr("Writes what belongs to its areas: organizations, sheets, grades.");
    case core::OfficeKind::Township:
    case core::OfficeKind::Team:
        break;
    }
    return RosterTable::tr("Scores sheets in its areas, and does no more.");
}

core::Table rosterTable(const RosterReading &reading)
{
    core::Table table;
    table.name = RosterTable::tr("Roster of offices");
    table.rows.push_back({RosterTable::tr("Code"), RosterTable::tr("Office"),
                          RosterTable::tr("Kind"), RosterTable::tr("Areas"),
                          RosterTable::tr("Belongs to"), RosterTable::tr("Computers"),
                          RosterTable::tr("State")});
    for (const core::RosterOffice &listed : reading.roster.offices) {
        const core::Office &office = listed.office;
        table.rows.push_back({office.code, office.name, officeKindName(office.kind),
                              areasText(reading, office), officeName(reading, office.parent),
                              QString::number(listed.keys.size()), stateText(listed)});
    }
    if (!reading.roster.outside.empty())
        table.rows.push_back({QString(), RosterTable::tr("Not in the roster"), QString(), QString(),
                              QString(), QString::number(reading.roster.outside.size()),
                              RosterTable::tr("keys that no office has")});
    return table;
}

core::Table computerTable(const RosterReading &reading, const core::RosterOffice &office)
{
    core::Table table;
    table.rows.push_back({RosterTable::tr("Key of the computer"), RosterTable::tr("Since"),
                          RosterTable::tr("Operations"), RosterTable::tr("Latest"),
                          RosterTable::tr("Not counted"), RosterTable::tr("Remark")});
    for (const core::RosterKey &key : office.keys)
        table.rows.push_back({core::fingerprintOf(key.installation), momentOrNever(key.since),
                              QString::number(key.operations), momentOrNever(key.latest),
                              countOrNothing(key.quarantined), remarkText(reading, key)});
    return table;
}

core::Table outsideTable(const RosterReading &reading)
{
    core::Table table;
    table.rows.push_back({RosterTable::tr("Key of the computer"), RosterTable::tr("Said to be of"),
                          RosterTable::tr("Operations"), RosterTable::tr("Not counted"),
                          RosterTable::tr("Remark")});
    for (const core::OutsideKey &key : reading.roster.outside)
        table.rows.push_back({core::fingerprintOf(key.installation),
                              key.office.isEmpty() ? QString() : officeText(key.office, key.name),
                              QString::number(key.operations), countOrNothing(key.quarantined),
                              confirmedText(reading, key)});
    return table;
}

QString rosterText(const RosterReading &reading)
{
    if (!reading.roster.isBegun)
        return beginningText(reading);
    std::size_t computers = 0;
    for (const core::RosterOffice &listed : reading.roster.offices)
        computers += listed.keys.size();
    QStringList sentences = {
        RosterTable::tr("Only what the roster grants counts. Offices: %1, computers: %2.")
            .arg(QString::number(reading.roster.offices.size()), QString::number(computers)),
        keeperText(reading)};
    if (reading.powers.isRootHere && reading.powers.isOfBefore)
        sentences << RosterTable::tr("The key of the data set is %1: read it to an office that is "
                                     "to trust it.")
                         .arg(core::fingerprintOf(reading.roster.root));
    return sentencesText(sentences);
}

QString beginningText(const RosterReading &reading)
{
    QStringList sentences = {
        RosterTable::tr("There is no roster yet: everything counts that comes from keys that "
                        "somebody here confirmed.")};
    switch (reading.powers.beginning) {
    case core::BeginObstacle::RootElsewhere:
        sentences << RosterTable::tr("The city begins it: the key of the data set lies at its "
                                     "computer.");
        break;
    case core::BeginObstacle::RosterCame:
        sentences << RosterTable::tr("One came here that another key signed. It counts once "
                                     "somebody has compared that key with the city's.");
        break;
    case core::BeginObstacle::OfficeAbove:
        sentences << RosterTable::tr("An office above this one begins it.");
        break;
    case core::BeginObstacle::Begun:
    case core::BeginObstacle::None:
        sentences << RosterTable::tr("With one, only those write whom the city has put in, each in "
                                     "its areas, and no key has to be compared again.");
    }
    return sentencesText(sentences);
}

} // namespace ui
