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

core::CompiledStandard stricter(const QByteArray &document)
{
    core::Standard standard = core::readStandard(document).standard;
    for (core::Part &part : standard.parts)
        for (core::Section &section : part.sections)
            makeStricter(section);
    return core::compile(standard);
}

/// Ranks by the first item for a bonus, gives A only from the mean of the peers on, and
/// lets no more than 30 % of a county have it.
core::CompiledStandard amongPeers(const QByteArray &document)
{
    const core::Standard standard = core::readStandard(document).standard;
    const QByteArray first = core::itemsOf(standard).front()->id.toUtf8();
    QByteArray changed = document;
    const QByteArray items = R"("items":[{)";
    changed.replace(changed.indexOf(items), items.size(),
                    R"("items":[{"id":"place","number":"0","text":"t","kind":"bonus","method":"m",)"
                    R"("clauses":[{"id":"c1","text":"x","rule":{"type":"rank","of":{"items":[")" +
                        first +
                        R"("]},"within":["county"],"order":"descending","ties":"competition",)"
                        R"("table":[1,0.5]}}]},{)");
    changed.replace(R"("rules":[)",
                    R"("rules":[{"grade":"A","when":{"all":[{"atLeast":90,"total":true},)"
                    R"({"atLeast":{"peer":"mean","within":["county"]},"total":true}]}},)");
    changed.replace(R"("grading":{)",
                    R"("grading":{"quota":[{"base":"complete","grade":"A","rounding":)"
                    R"("down","share":"30%","ties":"out","within":["county"]}],)");
    return core::compile(core::readStandard(changed).standard);
}

using Draft = core::CompiledStandard (*)(const QByteArray &);

/// One for each sector, made of the newest.
std::vector<core::CompiledStandard> draftsFor(core::Database &db, Draft draft)
{
    std::map<QString, core::CompiledStandard> newest;
    for (const core::StandardEntry &entry : core::readStandards(db))
        if (newest.count(entry.sector) == 0)
            newest.emplace(entry.sector, draft(core::readStandardDocument(db, entry.ref)));
    std::vector<core::CompiledStandard> all;
    all.reserve(newest.size());
    for (auto &[sector, standard] : newest)
        all.push_back(std::move(standard));
    return all;
}

std::vector<Figure> measureDrafts(core::Database &db, Draft draft, const QString &name,
                                  const QString &memory)
{
    constexpr double megabytes = 128;
    constexpr double goal = 3000;
    constexpr double goalOf = 132'000;
    const std::vector<core::CompiledStandard> drafts = draftsFor(db, draft);
    core::ImpactQuestion question;
    question.standards.reserve(drafts.size());
    for (const core::CompiledStandard &one : drafts)
        question.standards.push_back(&one);
    int compared = 0;
    forgetPeak();
    const double took = fastest(3, [&] {
        const core::ImpactReport report = core::buildImpact(db, question);
        compared = report.counts.compared + report.unfinished;
    });
    // The goal is for 132,000 assessments; a smaller city has less time.
    return {{name, took, 0, goal * compared / goalOf, u"ms"_s},
            {memory, peakMegabytes(), 0, megabytes, u"MB"_s}};
}

} // namespace

std::vector<Figure> measureImpact(const QString &workbook)
{
    core::Workbook book(workbook, core::Access::Read);
    core::Database &db = book.database();
    std::vector<Figure> figures = measureDrafts(
        db, stricter, u"impact of new standards on all assessments"_s, u"impact, peak memory"_s);
    for (const Figure &figure :
         measureDrafts(db, amongPeers, u"impact of standards with ranks, peers and quotas"_s,
                       u"impact among peers, peak memory"_s))
        figures.push_back(figure);
    return figures;
}

} // namespace cli
