// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"

namespace core {

void Projection::applyEvidence(const Operation &op)
{
    const QByteArray key = op.key.raw();
    m_db.kept("DELETE FROM evidence WHERE key = ?").bind(1, key).run();
    if (op.value.isEmpty())
        return;
    const Evidence evidence = decodeEvidence(op.value);
    Statement &put =
        m_db.kept("INSERT INTO evidence (key, sheet, item, standard, hash, size, media, name, "
                  "chunks, stream, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, key).bind(2, assessmentRow(evidence.sheet.key));
    put.bind(3, static_cast<std::int64_t>(evidence.item)).bind(4, evidence.standard);
    put.bind(5, bytesOf(evidence.content)).bind(6, evidence.size);
    put.bind(7, evidence.media).bind(8, evidence.name).bind(9, bytesOf(evidence.chunks));
    put.bind(10, op.name.stream).bind(11, op.name.seq).run();
}

} // namespace core
