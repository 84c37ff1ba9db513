// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_impact.h"

#include "core/document/standard_reader.h"
#include "core/reporting/impact_report.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/workbook.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void makeStricter(core::Section &section)
{
    for (core::Section &inner : section.sections)
        makeStricter(inner);
    for (core::Item &item : section.items)
        for (core::Clause &clause : item.clauses)
            if (clause.rule.type == core::RuleType::Each)
                clause.rule.points += clause.rule.points;
}

/// One for each sector: the newest.
std::vector<core::CompiledStandard> stricterStandards(core::Database &db)
{
    std::map<QString, core::CompiledStandard> newest;
    for (const core::StandardEntry &entry : core::readStandards(db)) {
        if (newest.count(entry.sector) > 0)
            continue;
        core::Standard standard =
            core::readStandard(core::readStandardDocument(db, entry.ref)).standard;
        for (core::Part &part : standard.parts)
            for (core::Section &section : part.sections)
                makeStricter(section);
        newest.emplace(entry.sector, core::compile(standard));
    }
    std::vector<core::CompiledStandard> all;
    all.reserve(newest.size());
    for (auto &[sector, standard] : newest)
        all.push_back(std::move(standard));
    return all;
}

} // namespace

std::vector<Figure> measureImpact(const QString &workbook)
{
    constexpr double goal = 3000;
    constexpr double goalOf = 132'000;
    core::Workbook book(workbook, core::Access::Read);
    const std::vector<core::CompiledStandard> drafts = stricterStandards(book.database());
    core::ImpactQuestion question;
    question.standards.reserve(drafts.size());
    for (const core::CompiledStandard &draft : drafts)
        question.standards.push_back(&draft);
    int compared = 0;
    forgetPeak();
    const double took = fastest(3, [&] {
        const core::ImpactReport report = core::buildImpact(book.database(), question);
        compared = report.counts.compared + report.unfinished;
    });
    // The goal is for 132,000 assessments; a smaller city has less time.
    return {{u"impact of new standards on all assessments"_s, took, 0, goal * compared / goalOf,
             u"ms"_s},
            {u"impact, peak memory"_s, peakMegabytes(), 0, 128, u"MB"_s}};
}

} // namespace cli
