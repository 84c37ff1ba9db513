// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/redaction_reader.h"

#include "core/storage/database.h"
#include "core/storage/redaction_codec.h"

#include <algorithm>

namespace core {

namespace {

constexpr int stampCounterBits = 16;

std::optional<RedactedPlace> placeOf(Database &db, const OpName &name)
{
    Statement &read = db.kept("SELECT value, stamp, (SELECT id FROM holder WHERE no = log.holder) "
                              "FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    std::optional<RedactedPlace> place;
    if (read.next()) {
        const Redaction said = decodeRedaction(read.view(0));
        place = RedactedPlace{said.sheet,
                              said.item,
                              said.reg,
                              said.reason,
                              read.integer(1) >> stampCounterBits,
                              AuthorId::from(read.view(2))};
    }
    read.reset();
    return place;
}

} // namespace

std::vector<RedactedPlace> readRedactions(Database &db, const std::optional<AssessmentId> &sheet)
{
    std::vector<RedactedPlace> places;
    db.each("SELECT DISTINCT stream, op FROM redacted", [&](const Statement &row) {
        const auto place = placeOf(db, {row.integer(0), row.integer(1)});
        if (place && (!sheet || place->sheet == *sheet))
            places.push_back(*place);
    });
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return places;
}

} // namespace core
