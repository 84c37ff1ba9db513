// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sheet_cohort.h"
#include "core/journal/standard_shelf.h"
#include "core/scoring/score.h"

#include <map>
#include <memory>

namespace core {

/// Whole results of sheets of open rounds, with all reasons, by themselves or among their peers as
/// their standard asks. Each cohort and each standard is made ready once: made for one state of the
/// file, and thrown away when something has changed.
///
///     SheetResults results(db);
///     const Result result = results.of(assessment, shelf.get(entry.standard));
///
/// Throws Error(Invalid) for answers that the standard does not allow. Thread: that of its
/// Database.
class SheetResults
{
public:
    explicit SheetResults(Database &db) : m_db(db) {}

    Result of(std::int64_t sheet, const AssessmentId &id, const ShelvedStandard &standard);
    Result of(const AssessmentId &id, const ShelvedStandard &standard);

private:
    struct Ready
    {
        std::unique_ptr<Scorer> scorer;
        Sheet sheet;
    };

    Database &m_db;
    std::map<QString, Ready> m_ready; ///< by hash
    std::map<CohortName, std::unique_ptr<ScoredCohort>> m_cohorts;
};

} // namespace core
