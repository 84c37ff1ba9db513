// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_edits.h"

#include "core/journal/edits.h"
#include "core/journal/reorganization.h"

#include <algorithm>
#include <map>

namespace core {

std::vector<Edit> importEdits(Database &db, const ImportPlan &plan, const Clock &clock)
{
    std::map<OrganizationId, const Organization *> known;
    for (const ImportRow &row : plan.rows)
        known[row.before.id] = &row.before;
    const QDate today = civilDate(clock());
    std::vector<Edit> edits;
    for (const Organization &organization : acceptedOrganizations(plan, clock)) {
        const auto found = known.find(organization.id);
        if (found == known.end()) {
            std::vector<Edit> all = organizationEdits(organization);
            std::move(all.begin(), all.end(), std::back_inserter(edits));
            continue;
        }
        for (Edit &edit : changeEdits(db, *found->second, organization, {today, {}}, clock))
            edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace core
