// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/compiled_standard.h"

#include <memory>

namespace core {

struct Work;

enum class Detail : std::uint8_t
{
    TotalsOnly, ///< no lines, no grading steps, no way to the next grade
    Full,
};

/// Scores one sheet; grades it too. Pure and exact: the same arguments give the same result on
/// every machine. An answer that the standard does not allow (a tier's points out of its range,
/// a divisor of 0, a year before the first threshold) throws Error(Invalid) whose place is
/// "item.clause". A standard that looks at peers is refused in the same way: see cohort_run.h.
Result score(const CompiledStandard &standard, const Sheet &sheet, const Subject &subject,
             Detail detail = Detail::Full);

/// Scores many sheets of one standard with the memory of one.
///
///     Scorer scorer(compiled);
///     for (…) { const Result &result = scorer.score(sheet, subject, Detail::TotalsOnly); … }
///
/// Thread: one each. The result lives until the next call.
class Scorer
{
public:
    explicit Scorer(const CompiledStandard &standard);
    ~Scorer();
    Scorer(const Scorer &) = delete;
    Scorer &operator=(const Scorer &) = delete;

    const Result &score(const Sheet &sheet, const Subject &subject, Detail detail);

private:
    std::unique_ptr<Work> m_work;
};

} // namespace core
