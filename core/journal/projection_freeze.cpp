// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"

namespace core {

bool Projection::isFrozen(std::int64_t assessment)
{
    Statement &read = m_db.kept("SELECT 1 FROM frozen WHERE no = ?");
    read.bind(1, assessment);
    const bool isThere = read.next();
    read.reset();
    return isThere;
}

// What stood in the round's sheets gives way to the results that the freezing's batches name, as
// far as they have come; the others follow through `applyFrozenResults`. Sheets of no batch are
// scored on while the round goes on.
void Projection::applyFreezing(const Operation &op)
{
    const std::int64_t no = roundRow(op.key);
    const FreezingValue freezing = decodeFreezing(op.value);
    const QByteArray ids = idsOf(freezing);
    Statement &was = m_db.kept("SELECT 1 FROM round WHERE no = ? AND coalesce(freezing, x'') = ?");
    was.bind(1, no).bind(2, QByteArrayView(ids));
    const bool isSame = was.next();
    was.reset();
    if (isSame)
        return;
    Statement &put = m_db.kept("UPDATE round SET freezing = ?, frozen = ? WHERE no = ?");
    put.bind(1, QByteArrayView(ids)).bind(2, freezing.isWhole() ? 1 : 0).bind(3, no).run();
    thaw(no);
    for (const FreezingBatch &batch : freezing.batches())
        putBatch(batch);
}

void Projection::putBatch(const FreezingBatch &batch)
{
    for (int number = 0; number < batch.parts; ++number) {
        const Unit unit{Register::FrozenResults, frozenPartKey(batch.id, number), 0};
        const std::vector<OpName> heads = m_heads.ranked(unit, m_heads.of(unit));
        if (!heads.empty())
            putFrozen(decodeFrozenPart(m_heads.valueOf(heads.front(), unit)), heads.front());
    }
}

void Projection::putFreezingsAgain()
{
    std::vector<Key> rounds;
    m_db.each("SELECT key FROM round WHERE freezing IS NOT NULL",
              [&](const Statement &row) { rounds.push_back(Key::from(row.view(0))); });
    for (const Key &round : rounds) {
        const Unit unit{Register::Freezing, round, 0};
        const std::vector<OpName> heads = m_heads.ranked(unit, m_heads.of(unit));
        if (heads.empty())
            continue;
        for (const FreezingBatch &batch :
             decodeFreezing(m_heads.valueOf(heads.front(), unit)).batches())
            putBatch(batch);
    }
}

// Results of no freezing, or of another one, are let go. Where a sheet belongs is then what its own
// register says; of a round that is open again each is scored.
void Projection::thaw(std::int64_t round)
{
    Statement &read = m_db.kept("SELECT a.no, a.key, f.no IS NOT NULL FROM assessment a "
                                "LEFT JOIN frozen f ON f.no = a.no WHERE a.round = ?");
    read.bind(1, round);
    std::vector<std::int64_t> sheets;
    std::vector<Key> frozen;
    while (read.next()) {
        sheets.push_back(read.integer(0));
        if (read.integer(2) != 0)
            frozen.push_back(Key::from(read.view(1)));
    }
    for (const std::int64_t sheet : sheets) {
        m_db.kept("DELETE FROM frozen WHERE no = ?").bind(1, sheet).run();
        m_db.kept("DELETE FROM result WHERE no = ?").bind(1, sheet).run();
    }
    m_db.kept("DELETE FROM frozen_mix WHERE round = ?").bind(1, round).run();
    Statement &organizations = m_db.kept(
        "SELECT organization FROM assessment WHERE round = ? AND organization IS NOT NULL");
    organizations.bind(1, round);
    std::vector<std::int64_t> losing;
    while (organizations.next())
        losing.push_back(organizations.integer(0));
    for (const std::int64_t organization : losing)
        scoreLater(organization, round);
    for (const Key &key : frozen)
        for (const Register reg : {Register::Assessment, Register::Visit}) {
            const Unit unit{reg, key, 0};
            const std::vector<OpName> heads = m_heads.ranked(unit, m_heads.of(unit));
            Operation standing;
            standing.reg = reg;
            standing.key = key;
            standing.value = heads.empty() ? QByteArray() : m_heads.valueOf(heads.front(), unit);
            applyAssessment(standing);
        }
    for (const std::int64_t sheet : sheets)
        score(sheet);
}

void Projection::applyFrozenResults(const Operation &op)
{
    if (op.value.isEmpty())
        return; // no program of ours takes results back
    const FrozenPart part = decodeFrozenPart(op.value);
    Statement &read = m_db.kept("SELECT coalesce(freezing, x'') FROM round WHERE key = ?");
    read.bind(1, part.round.raw());
    const bool holds = read.next() && namesBatch(read.view(0), part.freezing);
    read.reset();
    if (holds)
        putFrozen(part, op.name);
}

void Projection::putFrozen(const FrozenPart &part, const OpName &name)
{
    std::int64_t place = 0;
    for (const FrozenResult &frozen : part.results) {
        const std::int64_t no = assessmentRow(assessmentKey(frozen.name).key);
        Statement &put = m_db.kept("INSERT OR REPLACE INTO frozen VALUES (?, ?, ?, ?)");
        put.bind(1, no).bind(2, name.stream).bind(3, name.seq).bind(4, place++).run();
        putFrozen(no, frozen);
    }
    putFrozenMixes(part, name);
}

void Projection::putFrozenMixes(const FrozenPart &part, const OpName &name)
{
    std::int64_t place = 0;
    for (const FrozenMix &mix : part.mixes) {
        const Result &result = mix.result;
        const std::int64_t standard = standardRow(standardKey(mix.standard.hash));
        const std::int64_t organization = organizationRow(mix.organization.key);
        Statement &put =
            m_db.kept("INSERT OR REPLACE INTO frozen_mix VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        put.bind(1, roundRow(part.round.key)).bind(2, standard).bind(3, organization);
        put.bind(4, result.total.thousandths).bind(5, result.possible.thousandths);
        put.bind(6, static_cast<std::int64_t>(result.state));
        if (result.grade < 0)
            put.bindNull(7);
        else
            put.bind(7, mix.grade);
        put.bind(8, name.stream).bind(9, name.seq).bind(10, place++).run();
    }
}

void Projection::putFrozen(std::int64_t assessment, const FrozenResult &frozen)
{
    const std::int64_t round = roundRow(frozen.name.round.key);
    const std::int64_t organization = shownRow(frozen.name.organization.key);
    Statement &place = m_db.kept("UPDATE assessment SET round = ?, organization = ?, level = ?, "
                                 "series = ?, standard = ? WHERE no = ?");
    place.bind(1, round).bind(2, organization).bind(3, frozen.name.level);
    place.bind(4, frozen.name.series).bind(5, standardRow(standardKey(frozen.standard.hash)));
    place.bind(6, assessment).run();
    keepPlace(Register::Assessment, assessmentKey(frozen.name).key, frozen.name.organization,
              frozen.name.series);
    settleMeeting(standsFor(frozen.name.organization.key));
    if (frozen.visit)
        putVisit(assessment, *frozen.visit);
    const Result &result = frozen.result;
    Statement &put = m_db.kept("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, NULL, 0)");
    put.bind(1, assessment).bind(2, result.total.thousandths);
    put.bind(3, result.possible.thousandths).bind(4, static_cast<std::int64_t>(result.state));
    if (result.grade < 0)
        put.bindNull(5);
    else
        put.bind(5, frozen.grade);
    put.bind(6,
             static_cast<std::int64_t>(result.unanswered.size()) + result.missingAttributes.size());
    put.run();
    scoreLater(organization, round);
    m_scorer.markStale(assessment); // what is decided takes places of the others' quotas
}

} // namespace core
