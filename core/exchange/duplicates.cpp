// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates.h"

#include "core/base/error.h"
#include "core/exchange/import_changes.h"
#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/history_reader.h"
#include "core/storage/organization_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

DuplicateEntry entryOf(Database &db, const Organization &organization)
{
    DuplicateEntry entry{organization, readAssessmentsOf(db, organization.id),
                         readDecisions(db, organization.id), 0};
    entry.events = static_cast<std::int64_t>(readEvents(db, organization.id).size());
    return entry;
}

auto worth(const DuplicateEntry &entry)
{
    const auto handedIn =
        std::count_if(entry.sheets.begin(), entry.sheets.end(), [](const AssessmentEntry &sheet) {
            return sheet.state == VisitState::HandedIn;
        });
    const auto scored = std::count_if(entry.sheets.begin(), entry.sheets.end(),
                                      [](const AssessmentEntry &sheet) { return sheet.scored; });
    return std::tuple(!entry.organization.dissolved.isValid(), entry.decisions.size(), handedIn,
                      scored, entry.sheets.size());
}

void fill(QString &field, const QString &other)
{
    if (field.isEmpty())
        field = other;
}

void fill(QDate &field, const QDate &other)
{
    if (!field.isValid())
        field = other;
}

// Code, name, sector, areas and standing of the kept one stand as they are.
void fillGaps(Organization &kept, const Organization &gone)
{
    fill(kept.township, gone.township);
    fill(kept.department, gone.department);
    fill(kept.creditCode, gone.creditCode);
    fill(kept.founded, gone.founded);
    fill(kept.contact.secretary, gone.contact.secretary);
    fill(kept.contact.office, gone.contact.office);
    fill(kept.contact.telephone, gone.contact.telephone);
    Attributes attributes = gone.attributes;
    attributes.insert(kept.attributes);
    kept.attributes = attributes;
}

void addMeetings(const DuplicateEntry &gone, DuplicateMerge &merge)
{
    for (const AssessmentEntry &sheet : gone.sheets)
        for (const AssessmentEntry &kept : merge.kept.sheets)
            if (kept.name.round == sheet.name.round && kept.name.level == sheet.name.level &&
                kept.name.series == sheet.name.series)
                merge.sheets.push_back({kept, sheet});
    for (const Decision &decision : gone.decisions)
        for (const Decision &kept : merge.kept.decisions)
            if (kept.round == decision.round && kept.series == decision.series)
                merge.decisions.push_back({kept, decision});
}

} // namespace

QString DuplicateEntry::id() const
{
    return QString::fromLatin1(organization.id.raw().toHex()).right(8).toUpper();
}

std::int64_t DuplicateEntry::entered() const
{
    constexpr int stampBytes = 6;
    std::int64_t ms = 0;
    for (std::size_t i = 0; i < stampBytes; ++i)
        ms = ms * 256 + organization.id.key.bytes.at(i);
    return ms;
}

std::vector<Duplicates> readDuplicates(Database &db)
{
    std::vector<Duplicates> found;
    for (const Organization &organization : readWithCommonCode(db)) {
        if (found.empty() || found.back().code != organization.code)
            found.push_back({organization.code, {}});
        found.back().entries.push_back(entryOf(db, organization));
    }
    for (Duplicates &one : found)
        std::stable_sort(one.entries.begin(), one.entries.end(),
                         [](const DuplicateEntry &left, const DuplicateEntry &right) {
                             return worth(left) > worth(right);
                         });
    return found;
}

std::int64_t countDuplicates(Database &db)
{
    return db.number("SELECT count(*) FROM (SELECT 1 FROM organization WHERE stub = 0 AND code <> "
                     "'' GROUP BY code HAVING count(*) > 1)");
}

DuplicateMerge planMerge(const Duplicates &duplicates, const OrganizationId &kept)
{
    DuplicateMerge merge;
    for (const DuplicateEntry &entry : duplicates.entries) {
        if (entry.organization.id == kept)
            merge.kept = entry;
        else
            merge.gone.push_back(entry);
    }
    if (merge.kept.organization.id.isNull())
        throw Error(Failure::Missing, u"no such entry of the code"_s).at(duplicates.code);
    merge.before = merge.kept.organization;
    for (const DuplicateEntry &gone : merge.gone) {
        fillGaps(merge.kept.organization, gone.organization);
        addMeetings(gone, merge);
    }
    merge.filled = changesBetween(merge.before, merge.kept.organization);
    for (const DuplicateEntry &gone : merge.gone)
        for (const FieldChange &change : changesBetween(merge.kept.organization, gone.organization))
            if (!change.after.isEmpty())
                merge.differing.push_back(change);
    return merge;
}

std::vector<Edit> mergeEdits(const DuplicateMerge &merge)
{
    const Organization &kept = merge.kept.organization;
    std::vector<Edit> edits;
    for (const DuplicateEntry &gone : merge.gone)
        edits.push_back(duplicateEdit(gone.organization, kept.id));
    if (identityEdit(kept).value != identityEdit(merge.before).value)
        edits.push_back(identityEdit(kept));
    if (kept.contact != merge.before.contact)
        edits.push_back(contactEdit(kept));
    if (kept.attributes != merge.before.attributes)
        edits.push_back(attributesEdit(kept));
    return edits;
}

std::vector<Edit> separateEdits(Database &db, const OrganizationId &organization)
{
    std::vector<Edit> edits;
    for (const Organization &entry : readOtherEntries(db, organization))
        edits.push_back(duplicateEdit(entry, std::nullopt));
    const auto stands = readOrganization(db, organization);
    Statement says = db.prepare("SELECT 1 FROM merged WHERE key = ? AND same_as IS NOT NULL");
    says.bind(1, organization.raw());
    if (stands && says.next())
        edits.push_back(duplicateEdit(*stands, std::nullopt));
    return edits;
}

} // namespace core
