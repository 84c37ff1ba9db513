// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/organization.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// The numbers stand in files.
enum class EventKind
{
    Founded = 1,
    Dissolved = 2,
    Merged = 3, ///< into its successor
    Split = 4,
    Renamed = 5,
    Reaffiliated = 6,
    SectorChanged = 7, ///< 村改居
    SecretaryChanged = 8,
    CodeChanged = 9,   ///< its own code
    PlaceChanged = 10, ///< another county or township, or another code of the same county
    Exempted = 11,     ///< 暂不参评; `after` is the ground
    Readmitted = 12,   ///< to be assessed again; `before` is the ground until then
};

/// A change in the life of an organization, in force from `day`. The organization's registers hold
/// what its last event left, a day to come included; whoever asks for a day takes back what came
/// later (`asOf`). Decision: events are not replayed forwards, because most organizations have
/// none and nobody knows how they began. That one was founded, dissolved, merged or split is told
/// by the days of its identity; the event says why, and which others had part in it.
struct OrganizationEvent
{
    Key id;
    OrganizationId organization;
    EventKind kind = EventKind::Founded;
    QDate day;
    QString document;
    QString before; ///< the name, sector, affiliation, code, place or ground until then
    QString after;
    std::vector<OrganizationId> predecessors;
    std::vector<OrganizationId> successors;
};

/// A place as events write it: "130207", or "130207/丰南镇" with a township.
QString placeText(const QString &county, const QString &township);

/// Makes of `organization` what it was before `event`, which must be its own.
void takeBack(Organization &organization, const OrganizationEvent &event);

/// The order in which events are taken back: the latest day first, of one day the last written.
bool isLater(const OrganizationEvent &left, const OrganizationEvent &right);

/// What an organization was on `day`, from what its registers hold and its own events in any
/// order; nothing before it was founded. Of one that was dissolved, what it was at its end.
std::optional<Organization> asOf(Organization last, std::vector<OrganizationEvent> events,
                                 const QDate &day);

} // namespace core
