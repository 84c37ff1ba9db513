// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sheet_results.h"

#include "core/journal/subject_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"

namespace core {

Result SheetResults::of(const AssessmentId &id, const ShelvedStandard &standard)
{
    const QByteArray key = id.raw();
    Statement &find = m_db.kept("SELECT no FROM assessment WHERE key = ?");
    find.bind(1, QByteArrayView(key));
    const std::int64_t sheet = find.next() ? find.integer(0) : 0;
    find.reset();
    return of(sheet, id, standard);
}

Result SheetResults::of(std::int64_t sheet, const AssessmentId &id, const ShelvedStandard &standard)
{
    const CompiledStandard &compiled = standard.compiled;
    const std::optional<CohortName> name =
        compiled.readsPeers ? cohortOf(m_db, sheet) : std::nullopt;
    if (name) {
        std::unique_ptr<ScoredCohort> &cohort = m_cohorts[*name];
        if (!cohort || !cohort->holds(sheet))
            cohort = std::make_unique<ScoredCohort>(m_db, compiled, *name, sheet);
        return cohort->explain(sheet);
    }
    Ready &ready = m_ready[standard.ref.hash];
    if (!ready.scorer)
        ready.scorer = std::make_unique<Scorer>(compiled);
    readSheet(m_db, id, standard.standard, ready.sheet);
    return ready.scorer->score(ready.sheet, readSubject(m_db, sheet, compiled.readsEarlier),
                               Detail::Full);
}

} // namespace core
