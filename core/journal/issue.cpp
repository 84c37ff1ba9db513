// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/issue.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/edits.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"
#include "core/storage/standard_list.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isExplained(const StandardReading &reading, const QString &reason)
{
    return reading.findings.empty() || !reason.trimmed().isEmpty();
}

/// The hash under which this revision is issued; empty when it is not.
QString issuedHash(Database &db, const StandardRef &ref)
{
    for (const StandardEntry &entry : readIssued(db))
        if (entry.ref.id == ref.id && entry.ref.revision == ref.revision)
            return entry.ref.hash;
    return {};
}

bool isInUse(Database &db, const Key &standard)
{
    const QByteArray key = standard.raw();
    Statement read = db.prepare("SELECT 1 FROM assessment a JOIN standard s ON s.no = a.standard "
                                "WHERE s.key = ? LIMIT 1");
    read.bind(1, key);
    return read.next();
}

} // namespace

StandardEntry entryOf(const StandardReading &reading)
{
    const Standard &standard = reading.standard;
    StandardEntry entry;
    entry.ref = {standard.id, standard.revision, reading.hash};
    entry.code = standard.code;
    entry.title = standard.title;
    entry.sector = standard.sector;
    entry.year = standard.year;
    entry.items = static_cast<int>(itemsOf(standard).size());
    entry.isPart = standard.isPart;
    return entry;
}

IssueObstacle obstacleTo(Database &db, const StandardReading &reading, const QString &reason)
{
    if (!reading.isUsable())
        return IssueObstacle::Errors;
    const StandardEntry entry = entryOf(reading);
    const QString issued = issuedHash(db, entry.ref);
    if (!issued.isEmpty())
        return issued == entry.ref.hash ? IssueObstacle::IssuedBefore
                                        : IssueObstacle::RevisionTaken;
    return isExplained(reading, reason) ? IssueObstacle::None : IssueObstacle::Unexplained;
}

std::vector<Edit> issueEdits(const StandardReading &reading, const QString &reason,
                             const std::optional<DraftId> &draft)
{
    if (!reading.isUsable())
        throw Error(Failure::Refused, u"the standard has errors"_s)
            .at(reading.findings.front().path);
    if (!isExplained(reading, reason))
        throw Error(Failure::Refused, u"the standard has warnings, and no reason was given"_s);
    StandardEntry entry = entryOf(reading);
    for (const Finding &finding : reading.findings)
        entry.note.warnings.append(finding.code);
    entry.note.warnings.removeDuplicates();
    if (!reading.findings.empty())
        entry.note.reason = reason.trimmed();
    std::vector<Edit> edits = {standardEdit(entry, reading.canonical)};
    if (draft)
        edits.push_back(noDraftEdit(*draft));
    return edits;
}

void guardIssued(Database &db, const Edit &edit)
{
    if (edit.value.isEmpty()) {
        if (isInUse(db, edit.key))
            throw Error(Failure::Refused,
                        u"organizations were assessed by this standard; it stays issued"_s);
        return;
    }
    const StandardValue standard = decodeStandard(edit.value);
    const StandardRef &ref = standard.entry.ref;
    if (hexOf(digest({standard.document})) != ref.hash || standardKey(ref.hash) != edit.key)
        throw Error(Failure::Invalid, u"the document is not the one that its hash names"_s);
    if (!issuedHash(db, ref).isEmpty())
        throw Error(Failure::Refused,
                    u"revision %1 of standard %2 is issued; it never changes"_s.arg(ref.revision)
                        .arg(ref.id));
}

} // namespace core
