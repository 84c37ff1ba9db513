// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core {

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
    CodeChanged = 9,
};

/// A change in the life of an organization, in force from `day`. "As of" views use what was then
/// in force; the identity register holds what is in force now.
struct OrganizationEvent
{
    Key id;
    OrganizationId organization;
    EventKind kind = EventKind::Founded;
    QDate day;
    QString document;
    QString before; ///< the name, sector, affiliation or code until then
    QString after;
    std::vector<OrganizationId> predecessors;
    std::vector<OrganizationId> successors;
};

} // namespace core
