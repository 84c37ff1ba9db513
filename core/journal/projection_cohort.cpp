// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::size_t membersAtATime = 1024;

SheetScorer::Kept keptOf(const Result &result, std::int64_t sheet)
{
    SheetScorer::Kept kept{sheet, true, result.total, result.possible, result.state};
    kept.unanswered =
        static_cast<std::int64_t>(result.unanswered.size()) + result.missingAttributes.size();
    kept.isProvisional = true;
    return kept;
}

/// All sheets that have the cohort's name, members or not.
std::vector<std::int64_t> sheetsNamed(Database &db, const CohortName &name)
{
    Statement read =
        db.prepare("SELECT no FROM assessment WHERE round = ? AND level = ? AND standard = ?");
    read.bind(1, name.round).bind(2, name.level).bind(3, name.standard);
    std::vector<std::int64_t> sheets;
    while (read.next())
        sheets.push_back(read.integer(0));
    return sheets;
}

} // namespace

// The text says it without reading the standard: in canonical JSON a quota's base stands just so,
// and inside of other texts quotes are escaped.
void Projection::markCountedOrganizations()
{
    if (!m_countsOrganizations)
        m_countsOrganizations =
            m_db.number("SELECT EXISTS (SELECT 1 FROM standard WHERE "
                        "instr(document, CAST('\"base\":\"organizations\"' AS BLOB)) > 0)") != 0;
    if (*m_countsOrganizations)
        m_db.kept("INSERT OR IGNORE INTO stale VALUES (0, '', 0)").run();
}

void Projection::spreadCountedOrganizations()
{
    m_db.kept("DELETE FROM stale WHERE round = 0").run();
    if (m_db.rowsTouched() == 0)
        return;
    Statement read = m_db.prepare("SELECT DISTINCT a.round, a.level, a.standard FROM assessment a "
                                  "JOIN round r ON r.no = a.round "
                                  "WHERE r.frozen = 0 AND a.standard IS NOT NULL");
    while (read.next()) {
        const CompiledStandard *standard = m_scorer.standardOf(read.integer(2));
        const auto &quotas =
            standard == nullptr ? std::vector<Quota>() : standard->standard.grading.quotas;
        if (std::none_of(quotas.begin(), quotas.end(),
                         [](const Quota &quota) { return quota.ofOrganizations; }))
            continue;
        Statement &put = m_db.kept("INSERT OR IGNORE INTO stale VALUES (?, ?, ?)");
        put.bind(1, read.integer(0)).bind(2, read.text(1)).bind(3, read.integer(2)).run();
    }
}

std::optional<CohortName> Projection::nextStale()
{
    Statement &read = m_db.kept("SELECT s.round, s.level, s.standard FROM stale s "
                                "LEFT JOIN round r ON r.no = s.round "
                                "ORDER BY coalesce(r.begins, r.year * 365), s.round LIMIT 1");
    std::optional<CohortName> name;
    if (read.next())
        name = CohortName{read.integer(0), read.text(1), read.integer(2)};
    read.reset();
    if (name) {
        Statement &done =
            m_db.kept("DELETE FROM stale WHERE round = ? AND level = ? AND standard = ?");
        done.bind(1, name->round).bind(2, name->level).bind(3, name->standard).run();
    }
    return name;
}

std::int64_t Projection::settleCohorts(const std::function<bool(std::int64_t)> &progress)
{
    spreadCountedOrganizations();
    m_db.kept("DELETE FROM stale WHERE round IN (SELECT no FROM round WHERE frozen = 1)").run();
    const std::int64_t before = m_scorer.changed();
    std::int64_t done = 0;
    while (const std::optional<CohortName> name = nextStale()) {
        const CompiledStandard *standard = m_scorer.standardOf(name->standard);
        if (standard == nullptr || !standard->readsPeers)
            continue;
        const std::vector<std::int64_t> changed = settleCohort(*name, *standard);
        Statement &owner = m_db.kept("SELECT organization FROM assessment WHERE no = ?");
        for (const std::int64_t sheet : changed) {
            owner.bind(1, sheet);
            const std::int64_t organization = owner.next() ? owner.integer(0) : 0;
            owner.reset();
            scoreLater(organization, name->round);
        }
        done += static_cast<std::int64_t>(changed.size());
        if (progress && !progress(done))
            throw Error(Failure::Cancelled, u"stopped while scoring"_s);
    }
    return m_scorer.changed() - before;
}

// The sheets whose result is another one than before.
std::vector<std::int64_t> Projection::settleCohort(const CohortName &name,
                                                   const CompiledStandard &standard)
{
    const SheetCohort source(m_db, standard, name);
    std::vector<SheetScorer::Kept> kept(source.size());
    CohortRun run(standard, source, source.organizations());
    run.onScored = [&](std::size_t member, const Result &result) {
        kept[member] = keptOf(result, source.sheet(member));
    };
    while (!run.advance(membersAtATime)) {
    }
    std::vector<std::int64_t> changed;
    for (const std::int64_t sheet : sheetsNamed(m_db, name)) {
        if (isFrozen(sheet)) // with an earlier batch: a peer still, and what it was
            continue;
        SheetScorer::Kept result{sheet};
        if (source.holds(sheet) && !run.refused().contains(source.memberOf(sheet))) {
            result = kept[source.memberOf(sheet)];
            const std::int32_t grade = run.cohort().grades().gradeOf(source.memberOf(sheet));
            if (grade >= 0)
                result.grade = standard.standard.grading.grades.at(grade);
        }
        const std::int64_t before = m_scorer.changed();
        m_scorer.keep(result);
        if (m_scorer.changed() != before)
            changed.push_back(sheet);
    }
    return changed;
}

} // namespace core
