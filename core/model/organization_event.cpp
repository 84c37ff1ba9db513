// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/organization_event.h"

#include <algorithm>

namespace core {

namespace {

/// What nobody wrote down cannot be put back.
void putBack(QString &field, const QString &before)
{
    if (!before.isEmpty())
        field = before;
}

void putBackPlace(Organization &organization, const QString &before)
{
    if (before.isEmpty())
        return;
    organization.county = before.section(u'/', 0, 0);
    if (before.contains(u'/'))
        organization.township = before.section(u'/', 1);
}

} // namespace

QString placeText(const QString &county, const QString &township)
{
    return township.isEmpty() ? county : county + u'/' + township;
}

void takeBack(Organization &organization, const OrganizationEvent &event)
{
    switch (event.kind) {
    case EventKind::Renamed:
        return putBack(organization.name, event.before);
    case EventKind::Reaffiliated:
        return putBack(organization.affiliation, event.before);
    case EventKind::SectorChanged:
        return putBack(organization.sector, event.before);
    case EventKind::CodeChanged:
        return putBack(organization.code, event.before);
    case EventKind::SecretaryChanged:
        return putBack(organization.contact.secretary, event.before);
    case EventKind::PlaceChanged:
        return putBackPlace(organization, event.before);
    case EventKind::Exempted:
        organization.standing = {};
        return;
    case EventKind::Readmitted:
        organization.standing = {true, event.before};
        return;
    case EventKind::Founded:
    case EventKind::Dissolved:
    case EventKind::Merged:
    case EventKind::Split:
        return; // its days are in its identity
    }
}

bool isLater(const OrganizationEvent &left, const OrganizationEvent &right)
{
    return left.day != right.day ? left.day > right.day : left.id > right.id;
}

std::optional<Organization> asOf(Organization last, std::vector<OrganizationEvent> events,
                                 const QDate &day)
{
    if (last.founded.isValid() && last.founded > day)
        return std::nullopt;
    std::sort(events.begin(), events.end(), isLater);
    for (const OrganizationEvent &event : events)
        if (event.day > day)
            takeBack(last, event);
    return last;
}

} // namespace core
