// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_edits.h"

#include "core/journal/edits.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

bool sameIdentity(Organization a, const Organization &b)
{
    a.contact = b.contact;
    a.attributes = b.attributes;
    a.standing = b.standing;
    return a == b;
}

} // namespace

std::vector<Edit> importEdits(const ImportPlan &plan, const Clock &clock)
{
    std::map<OrganizationId, const Organization *> known;
    for (const ImportRow &row : plan.rows)
        known[row.before.id] = &row.before;
    std::vector<Edit> edits;
    for (const Organization &organization : acceptedOrganizations(plan, clock)) {
        const auto found = known.find(organization.id);
        if (found == known.end()) {
            std::vector<Edit> all = organizationEdits(organization);
            std::move(all.begin(), all.end(), std::back_inserter(edits));
            continue;
        }
        const Organization &before = *found->second;
        if (!sameIdentity(organization, before))
            edits.push_back(identityEdit(organization));
        if (organization.contact != before.contact)
            edits.push_back(contactEdit(organization));
        if (organization.attributes != before.attributes)
            edits.push_back(attributesEdit(organization));
        if (organization.standing != before.standing)
            edits.push_back(standingEdit(organization));
    }
    return edits;
}

} // namespace core
