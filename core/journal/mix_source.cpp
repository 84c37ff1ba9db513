// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/mix_source.h"

#include "core/base/error.h"
#include "core/journal/sheet_scorer.h"
#include "core/journal/subject_reader.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"

namespace core {

MixSource::MixSource(Database &db, const ShelvedStandard &standard, std::int64_t round)
    : m_db(db)
    , m_standard(standard)
{
    m_room.fit(standard.standard);
    Statement read = db.prepare("SELECT frozen FROM round WHERE no = ?");
    read.bind(1, round);
    m_isFrozen = read.next() && read.integer(0) != 0;
}

std::optional<MixSheet> MixSource::sheetAt(const Statement &row)
{
    const std::int64_t no = row.integer(0);
    MixSheet one;
    one.organization = row.integer(1);
    one.settled = frozenAt(row); // of a batch perhaps, while the round goes on
    if (m_isFrozen && !one.settled)
        return std::nullopt;
    one.subject = readSubject(m_db, no, m_standard.compiled.readsEarlier);
    one.answers = row.bytes(2);
    const bool isListed = m_standard.standard.levels.contains(one.subject.level);
    return isListed && isReadable(one.answers) ? std::optional(std::move(one)) : std::nullopt;
}

bool MixSource::isReadable(QByteArrayView answers)
{
    try {
        m_room.clear();
        unpackToScore(answers, m_standard.compiled.items, m_room);
        return true;
    } catch (const Error &error) {
        // two offices opened it by different standards: see SheetScorer
        if (error.kind() != Failure::Invalid && error.kind() != Failure::FileDamaged)
            throw;
    }
    return false;
}

std::optional<Result> MixSource::frozenAt(const Statement &row)
{
    if (row.isNull(3))
        return std::nullopt;
    const std::pair<std::int64_t, std::int64_t> op(row.integer(3), row.integer(4));
    const auto [part, isNew] = m_parts.try_emplace(op);
    if (isNew) {
        Statement &value = m_db.kept("SELECT value FROM log WHERE stream = ? AND seq = ?");
        value.bind(1, op.first).bind(2, op.second);
        if (value.next())
            decodeFrozenItems(value.view(0), part->second);
        value.reset();
    }
    const auto place = static_cast<std::size_t>(row.integer(5));
    return place < part->second.size() ? std::optional(part->second[place]) : std::nullopt;
}

namespace {

void unpack(QByteArrayView answers, const CompiledStandard &standard, Sheet &into,
            const std::vector<char> *items)
{
    PackedWalk walk(answers);
    while (walk.next())
        if (items == nullptr || (*items)[walk.item()] != 0)
            unpackToScore(walk.value(), *standard.items[walk.item()], into);
}

} // namespace

void MixBatch::add(MixSheet &&sheet)
{
    if (m_sheets.empty() || m_sheets.back().organization != sheet.organization)
        ++m_organizations;
    m_sheets.push_back(std::move(sheet));
}

void MixBatch::score(GroupSizes sizes, Detail detail, const Tell &tell)
{
    std::vector<LeveledAnswers> answers;
    std::vector<std::int64_t> owners;
    for (const MixSheet &one : m_sheets) {
        if (owners.empty() || owners.back() != one.organization) {
            owners.push_back(one.organization);
            answers.emplace_back();
        }
        answers.back().decided = one.decided;
        answers.back().levels.push_back({nullptr, &one.subject,
                                         one.settled ? &*one.settled : nullptr,
                                         [&one, this](Sheet &into, const std::vector<char> *items) {
                                             unpack(one.answers, m_standard.compiled, into, items);
                                         }});
        for (const Quota &quota : m_standard.standard.grading.quotas)
            sizes.try_emplace(PeerGroups::nameOf(quota.within, one.subject), 1);
    }
    scoreLevels(m_standard.compiled, answers, sizes, detail,
                [&](std::size_t n, const Result &result) { tell(owners[n], result); });
    m_sheets.clear();
    m_organizations = 0;
}

} // namespace core
