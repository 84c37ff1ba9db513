// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/authorship_reader.h"

#include "core/storage/database.h"
#include "core/storage/packed_sheet.h"

namespace core {

namespace {

constexpr int stampCounterBits = 16;

std::optional<OpName> headOf(Database &db, const AssessmentId &sheet, std::uint32_t item)
{
    const QByteArray key = sheet.raw();
    Statement &read =
        db.kept("SELECT s.answers FROM assessment a JOIN sheet s ON s.no = a.no WHERE a.key = ?1");
    read.bind(1, key);
    std::optional<OpName> found;
    if (read.next()) {
        PackedWalk walk(read.view(0));
        while (!found && walk.next())
            if (walk.item() == item)
                found = walk.head();
    }
    read.reset();
    return found;
}

} // namespace

std::optional<Authorship> readAuthorship(Database &db, const AssessmentId &sheet,
                                         std::uint32_t item)
{
    const std::optional<OpName> head = headOf(db, sheet, item);
    if (!head)
        return std::nullopt;
    Statement &read = db.kept("SELECT l.stamp, h.id FROM log l LEFT JOIN holder h ON h.no = "
                              "l.holder WHERE l.stream = ? AND l.seq = ?");
    read.bind(1, head->stream).bind(2, head->seq);
    std::optional<Authorship> found;
    if (read.next()) {
        found = Authorship{{}, read.integer(0) >> stampCounterBits};
        if (!read.isNull(1))
            found->author = AuthorId::from(read.view(1));
    }
    read.reset();
    return found;
}

} // namespace core
