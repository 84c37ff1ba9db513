// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

namespace core {

void Projection::applyStandard(const Operation &op)
{
    const std::int64_t no = standardRow(op.key);
    const StandardValue standard = op.value.isEmpty() ? StandardValue() : decodeStandard(op.value);
    const StandardEntry &entry = standard.entry;
    const QByteArray hash = QByteArray::fromHex(entry.ref.hash.toLatin1());
    Statement &was = m_db.kept("SELECT document IS NULL FROM standard WHERE no = ?");
    was.bind(1, no);
    const bool isNew = was.next() && was.integer(0) != 0;
    was.reset();
    Statement &put = m_db.kept("UPDATE standard SET id = ?, revision = ?, hash = ?, code = ?, "
                               "title = ?, sector = ?, year = ?, items = ?, document = ?, "
                               "part = ?, reason = ?, warnings = ? WHERE no = ?");
    put.bind(1, entry.ref.id).bind(2, entry.ref.revision).bind(3, hash);
    put.bind(4, entry.code).bind(5, entry.title).bind(6, entry.sector).bind(7, entry.year);
    put.bind(8, entry.items).bind(10, entry.isPart ? 1 : 0);
    if (standard.document.isEmpty())
        put.bindNull(9); // taken back: sheets that came since have no result
    else
        put.bind(9, standard.document);
    put.bind(11, entry.note.reason).bind(12, entry.note.warnings.join(u' ')).bind(13, no).run();
    m_countsOrganizations.reset();
    m_lookingBack.reset();
    if (!isNew)
        return;
    Statement &sheets = m_db.kept("SELECT no FROM assessment WHERE standard = ?");
    sheets.bind(1, no);
    scoreEach(sheets);
}

void Projection::applyDraft(const Operation &op)
{
    const QByteArray key = op.key.raw();
    if (op.value.isEmpty()) {
        m_db.kept("DELETE FROM draft WHERE key = ?").bind(1, key).run();
        return;
    }
    const StandardEntry entry = decodeDraftEntry(op.value);
    const QByteArray document = packedDraftFrom(op.value);
    Statement &put = m_db.kept(
        "INSERT INTO draft (key, id, revision, code, title, sector, year, items, part, document) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET id = excluded.id, "
        "revision = excluded.revision, code = excluded.code, title = excluded.title, "
        "sector = excluded.sector, year = excluded.year, items = excluded.items, "
        "part = excluded.part, document = excluded.document");
    put.bind(1, key).bind(2, entry.ref.id).bind(3, entry.ref.revision).bind(4, entry.code);
    put.bind(5, entry.title).bind(6, entry.sector).bind(7, entry.year).bind(8, entry.items);
    put.bind(9, entry.isPart ? 1 : 0).bind(10, document).run();
}

void Projection::applyRetirement(const Operation &op)
{
    const QByteArray key = op.key.raw();
    m_db.kept("DELETE FROM retirement WHERE key = ?").bind(1, key).run();
    if (op.value.isEmpty())
        return;
    const Retirement retirement = decodeRetirement(op.value);
    Statement &put = m_db.kept("INSERT INTO retirement VALUES (?, ?, ?)");
    put.bind(1, key);
    if (retirement.day.isValid())
        put.bind(2, dayNumber(retirement.day));
    else
        put.bindNull(2);
    put.bind(3, retirement.reason).run();
}

} // namespace core
