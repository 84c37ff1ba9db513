// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/levels.h"

#include "core/journal/sheet_scorer.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

namespace core {
namespace {

qsizetype rankOf(const LevelSheet &sheet)
{
    return sheet.standard->standard.levels.indexOf(sheet.level);
}

/// The sheets under one standard.
std::optional<Result> scoreUnder(const ShelvedStandard &standard,
                                 const std::vector<LevelSheet> &sheets)
{
    LeveledAnswers answers;
    for (const LevelSheet &sheet : sheets)
        if (sheet.isOpened && sheet.standard == &standard && rankOf(sheet) >= 0)
            answers.push_back({&sheet.sheet, &sheet.subject});
    if (answers.empty() || standard.compiled.readsPeers)
        return std::nullopt;
    return scoreLevels(standard.compiled, {answers}).results.front();
}
} // namespace

std::vector<LevelSheet> readLevelSheets(Database &db, StandardShelf &shelf,
                                        const OrganizationId &organization, const RoundId &round)
{
    Statement read = db.prepare(
        "SELECT a.no, a.key, a.level, a.state, a.visit, s.id, s.revision, s.hash, x.no FROM "
        "organization o JOIN assessment a ON a.organization = o.no JOIN round r ON r.no = a.round "
        "JOIN standard s ON s.no = a.standard LEFT JOIN sheet x ON x.no = a.no WHERE o.key = ?1 "
        "AND r.key = ?2 AND a.series % 16 = 0 AND a.state <> ?3 AND s.document IS NOT NULL");
    read.bind(1, organization.raw()).bind(2, round.raw());
    read.bind(3, static_cast<std::int64_t>(VisitState::Superseded));
    std::vector<LevelSheet> sheets;
    while (read.next()) {
        LevelSheet &sheet = sheets.emplace_back();
        sheet.no = read.integer(0);
        sheet.id = AssessmentId::from(read.view(1));
        sheet.level = read.text(2);
        sheet.state = static_cast<VisitState>(read.integer(3));
        sheet.visit = read.isNull(4) ? QDate() : dayFrom(read.integer(4));
        sheet.standard = &shelf.get({read.text(5), static_cast<int>(read.integer(6)),
                                     QString::fromLatin1(read.bytes(7).toHex())});
        sheet.isOpened = !read.isNull(8);
    }
    std::stable_sort(sheets.begin(), sheets.end(), [](const LevelSheet &a, const LevelSheet &b) {
        return rankOf(a) < rankOf(b);
    });
    for (LevelSheet &sheet : sheets) {
        readSheet(db, sheet.id, sheet.standard->standard, sheet.sheet);
        sheet.subject = readSubject(db, sheet.no, sheet.standard->compiled.readsEarlier);
    }
    return sheets;
}

std::optional<CountingResult> countingResult(const std::vector<LevelSheet> &sheets)
{
    std::vector<const ShelvedStandard *> standards; // the highest level's first
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend(); ++sheet)
        if (sheet->isOpened &&
            std::find(standards.begin(), standards.end(), sheet->standard) == standards.end())
            standards.push_back(sheet->standard);
    std::optional<CountingResult> counts;
    for (const ShelvedStandard *standard : standards) {
        std::optional<Result> result = scoreUnder(*standard, sheets);
        const bool isMix = !standard->standard.mix.empty();
        const bool isComplete = result && result->state != ResultState::Incomplete;
        if (result && (!counts || isComplete))
            counts = CountingResult{std::move(*result), standard};
        if (isMix || isComplete)
            break;
    }
    return counts;
}

} // namespace core
