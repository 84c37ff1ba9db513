// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/level_comparison.h"

#include "core/reporting/level_sheets.h"
#include "core/scoring/transfer.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"

#include <algorithm>

namespace core {
namespace {

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

QString gradeName(const Standard &standard, const std::optional<Result> &result)
{
    return result && result->grade >= 0 ? standard.grading.grades.at(result->grade) : QString();
}

LevelColumn columnOf(const LevelSheet &sheet, const ShelvedStandard *counting)
{
    LevelColumn column;
    column.level = sheet.level;
    column.sheet = sheet.id;
    column.state = sheet.state;
    column.visit = sheet.visit;
    column.isOpened = sheet.isOpened;
    column.revision = sheet.standard->ref.revision;
    column.takesPart = counting->standard.mix.empty() || sheet.standard == counting;
    for (const LevelWeight &weight : counting->standard.mix)
        if (weight.level == sheet.level)
            column.weight = weight.weight;
    column.result = sheet.result;
    column.grade = gradeName(sheet.standard->standard, column.result);
    return column;
}

/// The answers of one level in the terms of the standard that counts.
class LevelReading
{
public:
    LevelReading(const LevelSheet &sheet, const Standard &in, const LevelColumn &column)
        : m_column(column)
    {
        const AnswerTransfer transfer(sheet.standard->standard, in);
        transfer.carry(sheet.sheet, m_said);
        m_sources.assign(m_said.items.size(), -1);
        for (std::size_t item = 0; item < transfer.targets().size(); ++item)
            if (transfer.targets()[item] >= 0)
                m_sources[at(transfer.targets()[item])] = static_cast<std::int32_t>(item);
    }

    LevelCell cellOf(const Item &item) const
    {
        LevelCell cell;
        cell.item = m_sources[at(item.ordinal)];
        if (cell.item < 0 || !m_column.isOpened)
            return cell;
        const ItemAnswer &said = m_said.items[at(item.ordinal)];
        cell.clean = said.clean;
        cell.note = said.note;
        for (const Clause &clause : item.clauses)
            cell.answers.push_back(m_said.clauses[at(clause.ordinal)]);
        const bool marked = said.notApplicable;
        cell.state = marked ? LevelCell::State::NotApplicable : LevelCell::State::Answered;
        if (!m_column.result)
            return cell;
        const ItemResult &result = m_column.result->items[at(cell.item)];
        cell.earned = result.earned;
        if (result.unanswered)
            cell.state = LevelCell::State::Unanswered;
        else if (result.notApplicable)
            cell.state = LevelCell::State::NotApplicable;
        return cell;
    }

private:
    const LevelColumn &m_column;
    Sheet m_said;
    std::vector<std::int32_t> m_sources;
};

void fillLines(LevelComparison &comparison, const std::vector<LevelSheet> &sheets)
{
    std::vector<LevelReading> readings;
    readings.reserve(sheets.size());
    for (std::size_t n = 0; n < sheets.size(); ++n)
        readings.emplace_back(sheets[n], *comparison.standard, comparison.columns[n]);
    for (const Item *item : itemsOf(*comparison.standard)) {
        LevelLine line;
        line.item = item;
        for (const LevelReading &reading : readings)
            line.cells.push_back(reading.cellOf(*item));
        line.difference = differenceOf(*item, line.cells);
        comparison.differing += int(line.difference == LevelDifference::Points);
        comparison.lines.push_back(std::move(line));
    }
}

void nameRound(LevelComparison &comparison, Database &db, const RoundId &id)
{
    for (const Round &round : readRounds(db)) {
        if (round.id != id)
            continue;
        comparison.round = round.name;
        for (const QString &level : round.levels)
            if (std::none_of(comparison.columns.begin(), comparison.columns.end(),
                             [&](const LevelColumn &column) { return column.level == level; }))
                comparison.without.append(level);
    }
}

/// A level of the mix is there when its sheet is opened and takes part.
QStringList missingLevels(const LevelComparison &comparison)
{
    QStringList missing;
    for (const LevelWeight &weight : comparison.standard->mix)
        if (std::none_of(comparison.columns.begin(), comparison.columns.end(),
                         [&](const LevelColumn &column) {
                             return column.level == weight.level && column.isOpened &&
                                    column.takesPart;
                         }))
            missing.append(weight.level);
    return missing;
}
} // namespace

namespace {

/// What nothing found comes to, where the rule says so without more.
std::optional<std::int64_t> cleanAnswer(const Rule &rule)
{
    switch (rule.type) {
    case RuleType::Each:
    case RuleType::Once:
    case RuleType::Zero:
        return 0;
    case RuleType::Require:
        return 1;
    default:
        return std::nullopt;
    }
}

/// Answers as if nothing found had been typed clause by clause.
std::vector<ClauseAnswer> spelledOut(const Item &item, const LevelCell &cell)
{
    std::vector<ClauseAnswer> answers = cell.answers;
    for (std::size_t n = 0; cell.clean && n < answers.size(); ++n) {
        const auto value = cleanAnswer(item.clauses[n].rule);
        if (!answers[n].given && value) {
            answers[n].given = true;
            answers[n].a = *value;
        }
    }
    return answers;
}
} // namespace

LevelDifference differenceOf(const Item &item, const std::vector<LevelCell> &cells)
{
    const LevelCell *first = nullptr;
    LevelDifference found = LevelDifference::None;
    for (const LevelCell &cell : cells) {
        if (cell.state == LevelCell::State::Absent || cell.state == LevelCell::State::Unanswered)
            continue;
        if (first == nullptr) {
            first = &cell;
            continue;
        }
        if (cell.earned != first->earned)
            return LevelDifference::Points;
        const bool same =
            cell.state == first->state && spelledOut(item, cell) == spelledOut(item, *first);
        if (!same)
            found = LevelDifference::Answers;
    }
    return found;
}

LevelComparison compareLevels(Database &db, StandardShelf &shelf,
                              const OrganizationId &organization, const RoundId &round,
                              RoundMixes *mixes)
{
    LevelComparison comparison;
    RoundMixes own(db, shelf, {});
    const std::vector<LevelSheet> sheets = readLevelSheets(db, shelf, organization, round);
    const std::optional<CountingResult> counts =
        countingResult(sheets, mixes == nullptr ? own : *mixes);
    const ShelvedStandard *counting = counts           ? counts->standard
                                      : sheets.empty() ? nullptr
                                                       : sheets.back().standard;
    if (const auto whose = readOrganization(db, organization)) {
        comparison.organization = whose->name;
        comparison.code = whose->code;
    }
    if (counting != nullptr) {
        comparison.standard = &counting->standard;
        comparison.isMix = !counting->standard.mix.empty();
        for (const LevelSheet &sheet : sheets)
            comparison.columns.push_back(columnOf(sheet, counting));
        if (counts)
            comparison.counts = counts->result;
        comparison.grade = gradeName(counting->standard, comparison.counts);
        comparison.missing = missingLevels(comparison);
        fillLines(comparison, sheets);
    }
    nameRound(comparison, db, round);
    return comparison;
}

} // namespace core
