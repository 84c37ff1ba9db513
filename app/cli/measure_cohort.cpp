// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_cohort.h"

#include "core/document/standard_reader.h"
#include "core/journal/sheet_cohort.h"
#include "core/storage/workbook.h"

#include <future>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The sheets of one standard in the round, and the two standards that they are scored by.
struct Group
{
    core::CohortName name;
    core::CompiledStandard alone;
    core::CompiledStandard amongPeers;
};

QByteArray withPeers(QByteArray document)
{
    document.replace(R"("rules":[)",
                     R"("rules":[{"grade":"A","when":{"all":[{"atLeast":90,"total":true},)"
                     R"({"atLeast":{"peer":"mean","within":["county"]},"total":true}]}},)");
    return document.replace(R"("grading":{)",
                            R"("grading":{"quota":[{"base":"complete","grade":"A","rounding":)"
                            R"("down","share":"30%","ties":"out","within":["county"]}],)");
}

/// Of the round with the most sheets.
std::vector<Group> groupsIn(core::Database &db)
{
    core::Statement read = db.prepare(
        "SELECT a.round, a.level, a.standard, s.document FROM assessment a JOIN standard s ON s.no "
        "= a.standard WHERE a.round = (SELECT a2.round FROM assessment a2 JOIN sheet x ON x.no = "
        "a2.no GROUP BY a2.round ORDER BY count(*) DESC, a2.round LIMIT 1) "
        "GROUP BY a.round, a.level, a.standard");
    std::vector<Group> groups;
    while (read.next())
        groups.push_back({{read.integer(0), read.text(1), read.integer(2)},
                          core::compile(core::readStandard(read.bytes(3)).standard),
                          core::compile(core::readStandard(withPeers(read.bytes(3))).standard)});
    return groups;
}

void scoreAlone(const core::SheetCohort &sheets, const core::CompiledStandard &standard,
                std::size_t first, std::size_t last)
{
    core::Scorer scorer(standard);
    core::Sheet room;
    room.fit(standard.standard);
    for (std::size_t member = first; member < last; ++member)
        scorer.score(sheets.answers(member, room, nullptr), sheets.subject(member),
                     core::Detail::TotalsOnly);
}

void scoreEach(core::Database &db, const Group &group)
{
    const core::SheetCohort sheets(db, group.alone, group.name);
    const std::size_t middle = sheets.size() / 2;
    std::future<void> other = std::async(
        std::launch::async, [&] { scoreAlone(sheets, group.alone, middle, sheets.size()); });
    scoreAlone(sheets, group.alone, 0, middle);
    other.get();
}

void scoreTogether(core::Database &db, const Group &group)
{
    const core::SheetCohort sheets(db, group.amongPeers, group.name);
    core::CohortRun run(group.amongPeers, sheets, sheets.organizations());
    run.finish();
}

} // namespace

Figure measureCohort(const QString &workbook)
{
    core::Workbook book(workbook, core::Access::Read);
    core::Database &db = book.database();
    const std::vector<Group> groups = groupsIn(db);
    const double alone = fastest(3, [&] {
        for (const Group &group : groups)
            scoreEach(db, group);
    });
    const double together = fastest(3, [&] {
        for (const Group &group : groups)
            scoreTogether(db, group);
    });
    return {u"cohorts of one round, beside each sheet alone"_s, together, alone, 2, u"ms"_s};
}

} // namespace cli
