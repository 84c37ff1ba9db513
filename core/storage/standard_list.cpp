// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/standard_list.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

DraftEntry draftAt(const Statement &row)
{
    DraftEntry draft;
    draft.id = DraftId::from(row.view(0));
    draft.standard.ref = {row.text(1), static_cast<int>(row.integer(2)), {}};
    draft.standard.code = row.text(3);
    draft.standard.title = row.text(4);
    draft.standard.sector = row.text(5);
    draft.standard.year = static_cast<int>(row.integer(6));
    draft.standard.items = static_cast<int>(row.integer(7));
    draft.standard.isPart = row.integer(8) != 0;
    return draft;
}

} // namespace

std::vector<StandardEntry> readIssued(Database &db)
{
    std::vector<StandardEntry> found;
    db.each("SELECT s.id, s.revision, s.hash, s.code, s.title, s.sector, s.year, s.items, s.part, "
            "s.reason, s.warnings, r.key IS NOT NULL, r.day, r.reason FROM standard s "
            "LEFT JOIN retirement r ON r.key = s.key WHERE length(s.document) > 0 "
            "ORDER BY s.part DESC, s.code, s.title, s.id, s.revision DESC",
            [&](const Statement &row) {
                StandardEntry entry;
                entry.ref = {row.text(0), static_cast<int>(row.integer(1)),
                             QString::fromLatin1(row.bytes(2).toHex())};
                entry.code = row.text(3);
                entry.title = row.text(4);
                entry.sector = row.text(5);
                entry.year = static_cast<int>(row.integer(6));
                entry.items = static_cast<int>(row.integer(7));
                entry.isPart = row.integer(8) != 0;
                entry.note = {row.text(9), row.text(10).split(u' ', Qt::SkipEmptyParts)};
                if (row.integer(11) != 0)
                    entry.retired = Retirement{row.isNull(12) ? QDate() : dayFrom(row.integer(12)),
                                               row.text(13)};
                found.push_back(entry);
            });
    return found;
}

std::vector<DraftEntry> readDrafts(Database &db)
{
    std::vector<DraftEntry> found;
    db.each("SELECT key, id, revision, code, title, sector, year, items, part FROM draft "
            "ORDER BY part DESC, code, title, id, revision DESC, key",
            [&](const Statement &row) { found.push_back(draftAt(row)); });
    return found;
}

std::optional<DraftEntry> readDraft(Database &db, const DraftId &id)
{
    Statement read = db.prepare("SELECT key, id, revision, code, title, sector, year, items, part "
                                "FROM draft WHERE key = ?");
    read.bind(1, id.raw());
    if (!read.next())
        return std::nullopt;
    return draftAt(read);
}

QByteArray readDraftDocument(Database &db, const DraftId &id)
{
    Statement read = db.prepare("SELECT document FROM draft WHERE key = ?");
    read.bind(1, id.raw());
    if (!read.next())
        throw Error(Failure::Missing, u"the workbook has no such draft"_s).in(db.path());
    return unpackedDraft(read.view(0));
}

int countSheetsUnderOthers(Database &db, const RoundId &round, const QString &sector,
                           const StandardRef &standard)
{
    Statement read = db.prepare(
        "SELECT count(*) FROM assessment a JOIN round r ON r.no = a.round "
        "JOIN organization o ON o.no = a.organization JOIN standard s ON s.no = a.standard "
        "WHERE r.key = ? AND o.sector = ? AND s.key <> ?");
    read.bind(1, round.raw()).bind(2, sector).bind(3, standardKey(standard.hash).raw());
    return read.next() ? static_cast<int>(read.integer(0)) : 0;
}

} // namespace core
