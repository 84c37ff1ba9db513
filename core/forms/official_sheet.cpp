// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/official_sheet.h"

#include "core/document/json_build.h"
#include "core/drafting/draft_edits.h"
#include "core/forms/form_sheets.h"
#include "core/forms/official_rows.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

OfficialDraft withoutHeading(const Table &table)
{
    FormFindings findings;
    findings.refuse(u"official-heading"_s, table, {0, 0});
    return {std::nullopt, findings.take()};
}
} // namespace

OfficialDraft draftFromOfficial(const Table &table, const DraftHead &head)
{
    const auto heading = officialHeading(table);
    if (!heading)
        return withoutHeading(table);
    OfficialRows rows = readOfficialRows(table, *heading, OfficialLines::BeginSections);
    Json draft = newStandard(head);
    setMember(findMember(draft, "parts")->elements.front(), "sections",
              jsonList(std::move(rows.sections)));
    if (rows.total)
        setMember(*findMember(draft, "total"), "of", jsonNumber(*rows.total));
    else // the sheet does not say it
        draft = withoutField(draft, JsonPath() / "total" / "of");
    return {std::move(draft), std::move(rows.findings)};
}

OfficialDraft draftFromOfficial(const std::vector<Table> &tables, const DraftHead &head)
{
    OfficialDraft draft;
    for (const Table &table : tables) {
        OfficialDraft next = draftFromOfficial(table, head);
        if (next.draft)
            return next;
        if (draft.findings.empty())
            draft = std::move(next);
    }
    return draft;
}

PastedSheet pastedSheet(const Table &block)
{
    const auto named = officialHeading(block);
    const OfficialHeading heading = named ? *named : guessedHeading(block);
    OfficialRows rows = readOfficialRows(block, heading, OfficialLines::BeginSections);
    if (rows.items == 0)
        rows = readOfficialRows(block, heading, OfficialLines::AreItems);
    PastedSheet sheet;
    sheet.count = rows.items;
    sheet.findings = std::move(rows.findings);
    if (rows.looseItems.empty())
        sheet.sections = std::move(rows.sections);
    else
        sheet.items = std::move(rows.looseItems);
    return sheet;
}

} // namespace core
