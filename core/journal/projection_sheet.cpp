// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/op_codec.h"
#include "core/journal/projection.h"
#include "core/journal/sheet_scorer.h"
#include "core/storage/database.h"

#include <algorithm>

namespace core {

namespace {

constexpr int stampCounterBits = 16;

} // namespace

PackedSheet Projection::readPacked(std::int64_t assessment)
{
    Statement &read = m_db.kept("SELECT answers FROM sheet WHERE no = ?");
    read.bind(1, assessment);
    if (!read.next())
        return {};
    PackedSheet sheet = PackedSheet::from(read.view(0));
    read.reset();
    return sheet;
}

std::vector<Base> Projection::heads(Register reg, const Key &key,
                                    const std::vector<std::uint32_t> &items)
{
    std::vector<Base> found;
    const QByteArray raw = key.raw();
    if (reg == Register::Answers) {
        const PackedSheet sheet = readPacked(assessmentRow(key));
        for (const std::uint32_t item : items)
            if (const PackedItem *packed = sheet.find(item))
                found.push_back({item, packed->head});
        return found;
    }
    if (reg == Register::Remarks) {
        const std::int64_t no = assessmentRow(key);
        Statement &read = m_db.kept("SELECT stream, seq FROM remark WHERE no = ? AND item = ?");
        for (const std::uint32_t item : items) {
            read.bind(1, no).bind(2, static_cast<std::int64_t>(item));
            while (read.next())
                found.push_back({item, {read.integer(0), read.integer(1)}});
        }
        return found;
    }
    Statement &kept = m_db.kept("SELECT stream, seq FROM head WHERE register = ? AND key = ?");
    kept.bind(1, static_cast<std::int64_t>(reg)).bind(2, raw);
    while (kept.next())
        found.push_back({0, {kept.integer(0), kept.integer(1)}});
    if (!found.empty())
        return found;
    Statement &logged = m_db.kept("SELECT stream, seq FROM log WHERE key = ? AND register = ?");
    logged.bind(1, raw).bind(2, static_cast<std::int64_t>(reg));
    while (logged.next())
        found.push_back({0, {logged.integer(0), logged.integer(1)}});
    return found;
}

void Projection::applyAnswers(const Operation &op, std::int64_t holder)
{
    const std::int64_t no = assessmentRow(op.key);
    PackedSheet sheet = readPacked(no);
    sheet.holder = holder;
    sheet.scoredAt = static_cast<std::int64_t>((op.stamp >> stampCounterBits) / 1000);
    for (const auto &[item, value] : decodeAnswers(op.value).items)
        sheet.put({item, op.name, value});
    const QByteArray bytes = sheet.bytes();
    Statement &put = m_db.kept("INSERT OR REPLACE INTO sheet VALUES (?, ?)");
    put.bind(1, no).bind(2, bytes).run();
    score(no);
}

void Projection::applyRemark(const Operation &op)
{
    const std::int64_t no = assessmentRow(op.key);
    Statement &put = m_db.kept("INSERT OR REPLACE INTO remark VALUES (?, ?, ?, ?, ?)");
    for (const auto &[item, value] : decodeAnswers(op.value).items) {
        put.bind(1, no).bind(2, static_cast<std::int64_t>(item)).bind(3, op.name.stream);
        put.bind(4, op.name.seq).bind(5, QString::fromUtf8(value)).run();
    }
}

void Projection::score(std::int64_t assessment)
{
    m_scorer.score(assessment);
    m_outcomes.scoreOf(assessment);
}

void Projection::scoreAllOf(std::int64_t organization)
{
    std::vector<std::int64_t> sheets;
    Statement &read = m_db.kept("SELECT a.no FROM assessment a JOIN round r ON r.no = a.round "
                                "WHERE a.organization = ? AND r.frozen = 0");
    read.bind(1, organization);
    while (read.next())
        sheets.push_back(read.integer(0));
    for (const std::int64_t sheet : sheets)
        score(sheet);
}

} // namespace core
