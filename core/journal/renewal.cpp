// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/renewal.h"

#include "core/document/json_text.h"
#include "core/drafting/parts.h"
#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/standard_list.h"

#include <map>

namespace core {

namespace {

/// The newest issued revision of each standard that is in force.
std::vector<StandardEntry> newestInForce(Database &db)
{
    std::vector<StandardEntry> newest;
    std::map<QString, std::size_t> places;
    for (const StandardEntry &entry : readIssued(db)) { // newest revision first
        if (entry.isPart || places.count(entry.ref.id) > 0)
            continue;
        places[entry.ref.id] = newest.size();
        if (!entry.retired)
            newest.push_back(entry);
    }
    return newest;
}

Json documentOf(Database &db, const TouchedStandard &touched)
{
    return parseJson(touched.draft ? readDraftDocument(db, touched.draft->id)
                                   : readStandardDocument(db, touched.standard.ref))
        .root;
}

/// The newest revision of the part that a document holds; 0 for none.
int revisionTaken(const Json &document, const QString &part)
{
    int revision = 0;
    for (const TakenPart &taken : partsTaken(document))
        if (taken.id == part)
            revision = std::max(revision, taken.revision);
    return revision;
}

Json renewed(Json document, const StandardEntry &part, const Json &content)
{
    for (const TakenPart &taken : partsTaken(document))
        if (taken.id == part.ref.id)
            document = withPart(document, taken.place, content);
    return document;
}

} // namespace

std::vector<TouchedStandard> touchedBy(Database &db, const StandardEntry &part)
{
    std::vector<TouchedStandard> candidates;
    for (const StandardEntry &entry : newestInForce(db))
        candidates.push_back({entry, draftOf(db, entry.ref.id), 0});
    for (const DraftEntry &draft : readDrafts(db)) {
        const bool isKnown =
            std::any_of(candidates.begin(), candidates.end(), [&](const TouchedStandard &known) {
                return known.standard.ref.id == draft.standard.ref.id;
            });
        if (!isKnown && !draft.standard.isPart)
            candidates.push_back({draft.standard, draft, 0});
    }
    std::vector<TouchedStandard> touched;
    for (TouchedStandard &candidate : candidates) {
        candidate.taken = revisionTaken(documentOf(db, candidate), part.ref.id);
        if (candidate.taken > 0 && candidate.taken < part.ref.revision)
            touched.push_back(candidate);
    }
    return touched;
}

std::vector<Edit> renewalEdits(Database &db, const StandardEntry &part,
                               const std::vector<TouchedStandard> &standards, const Clock &clock)
{
    const Json content = parseJson(readStandardDocument(db, part.ref)).root;
    std::vector<Edit> edits;
    for (const TouchedStandard &touched : standards) {
        Json document = documentOf(db, touched);
        if (!touched.draft)
            document = copiedAsDraft(document, nextRevision(db, touched.standard.ref.id));
        const DraftId id = touched.draft ? touched.draft->id : DraftId::make(clock);
        edits.push_back(draftEdit(id, writtenJson(renewed(document, part, content))));
    }
    return edits;
}

int nextRevision(Database &db, const QString &id)
{
    int newest = 0;
    for (const StandardEntry &entry : readIssued(db))
        if (entry.ref.id == id)
            newest = std::max(newest, entry.ref.revision);
    for (const DraftEntry &draft : readDrafts(db))
        if (draft.standard.ref.id == id)
            newest = std::max(newest, draft.standard.ref.revision);
    return newest + 1;
}

std::optional<DraftEntry> draftOf(Database &db, const QString &id)
{
    std::optional<DraftEntry> found;
    for (const DraftEntry &draft : readDrafts(db))
        if (draft.standard.ref.id == id &&
            (!found || draft.standard.ref.revision > found->standard.ref.revision))
            found = draft;
    return found;
}

} // namespace core
