// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/grade_report.h"

#include "core/base/error.h"
#include "core/journal/freeze.h"
#include "core/journal/journal.h"
#include "core/model/operation.h"
#include "core/scoring/score.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/conflict_items.h"
#include "core/storage/database.h"
#include "core/storage/evidence_store.h"
#include "core/storage/frozen_results.h"
#include "core/storage/history_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/packed_sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString gradeAt(const Standard &standard, std::int32_t grade)
{
    return grade >= 0 && grade < standard.grading.grades.size() ? standard.grading.grades[grade]
                                                                : QString();
}

Points lostIn(const Item &item, const ItemResult &result)
{
    Points lost;
    if (item.kind == ItemKind::Penalty)
        lost = -result.earned;
    else if (item.kind == ItemKind::Scored && !result.notApplicable)
        lost = result.possible - result.earned;
    return std::max(lost, Points{});
}

void describeItem(GradeReport &report, const Item &item, const Sheet &sheet, const Result &result)
{
    const auto ordinal = static_cast<std::size_t>(item.ordinal);
    const ItemResult &found = result.items.at(ordinal);
    GradeReportItem described;
    described.item = &item;
    described.earned = found.earned;
    described.possible = found.possible;
    described.nominal = found.nominal;
    described.lost = found.unanswered ? Points{} : lostIn(item, found);
    described.grade = gradeAt(*report.standard, found.level);
    described.notApplicable = found.notApplicable;
    described.unanswered = found.unanswered;
    described.fired = found.fired;
    described.lines = found.lines;
    described.answer = sheet.items.at(ordinal);
    if (item.kind == ItemKind::Bonus)
        report.bonus += found.earned;
    if (item.kind == ItemKind::Penalty)
        report.penalty += found.earned;
    if (described.lost > Points{})
        report.lost.push_back(item.ordinal);
    report.items.push_back(std::move(described));
}

void describeSection(GradeReport &report, const Section &section, int depth, const Result &result)
{
    const SectionResult &found = result.sections.at(static_cast<std::size_t>(section.ordinal));
    report.sections.push_back({&section,
                               depth,
                               {},
                               found.earned,
                               found.possible,
                               gradeAt(*report.standard, found.level)});
    for (const Section &inner : section.sections)
        describeSection(report, inner, depth + 1, result);
}

/// As it was on the day: its name, sector, place and secretary of then.
void describeOrganization(GradeReport &report, Database &db, const OrganizationId &id,
                          const QDate &day)
{
    const std::optional<Organization> last = readOrganization(db, id);
    if (!last)
        return;
    const std::optional<Organization> then = asOf(*last, readEvents(db, id), day);
    const Organization *organization = then ? &*then : &*last;
    report.organization = organization->name;
    report.code = organization->code;
    report.county = organization->county;
    report.countyName = organization->county;
    report.township = organization->township;
    report.sector = organization->sector;
    report.secretary = organization->contact.secretary;
    const std::map<QString, QString> names = readDivisionNames(db, day);
    if (const auto name = names.find(organization->county); name != names.end())
        report.countyName = name->second;
}

void describeRound(GradeReport &report, Database &db, const AssessmentEntry &entry,
                   const QDate &today)
{
    for (const Round &round : readRounds(db)) {
        if (round.id != entry.name.round)
            continue;
        report.round = round.name;
        report.year = round.year;
        report.basis = round.document;
        report.isFrozen = round.frozen;
    }
    for (const Decision &decision : readDecisions(db, entry.name.organization))
        if (decision.round == entry.name.round && decision.day <= today && !report.decision)
            report.decision = decision; // the newest that is in force
}

/// Who wrote the last answer of the sheet, by the log.
QString scorerOf(Database &db, const AssessmentId &id)
{
    const QByteArray key = id.raw();
    Statement &sheet = db.kept("SELECT s.answers FROM assessment a JOIN sheet s ON s.no = a.no "
                               "WHERE a.key = ?");
    sheet.bind(1, QByteArrayView(key));
    const std::int64_t no = sheet.next() ? PackedWalk(sheet.view(0)).holder() : 0;
    sheet.reset();
    Statement &last = db.kept("SELECT id FROM holder WHERE no = ?");
    last.bind(1, no);
    const QByteArray holder = last.next() ? last.bytes(0) : QByteArray();
    last.reset();
    if (holder.isEmpty())
        return {};
    for (const Author &author : readAuthors(db))
        if (author.id.raw() == holder)
            return author.name;
    return {};
}

} // namespace

int GradeReportSection::share() const
{
    if (possible.thousandths <= 0)
        return 0;
    const auto exact = dividedRounding(Int128{earned.thousandths} * 1000, possible.thousandths);
    return static_cast<int>(std::clamp<Int128>(exact, 0, 1000));
}

void describeResult(GradeReport &report, const Standard &standard, const Sheet &sheet,
                    const Result &result)
{
    report.standard = &standard;
    report.total = result.total;
    report.possible = result.possible;
    report.state = result.state;
    report.provisional = result.provisional;
    report.grade = gradeAt(standard, result.grade);
    report.grading = result.grading;
    report.next = result.next;
    report.vetoes = result.vetoes;
    report.unanswered = result.unanswered;
    report.missingAttributes = result.missingAttributes;
    for (const Part &part : standard.parts) {
        const std::size_t first = report.sections.size();
        for (const Section &section : part.sections)
            describeSection(report, section, 0, result);
        if (first < report.sections.size())
            report.sections[first].part = part.title;
    }
    for (const Item *item : itemsOf(standard))
        describeItem(report, *item, sheet, result);
    std::stable_sort(report.lost.begin(), report.lost.end(), [&](std::int32_t a, std::int32_t b) {
        return report.items[static_cast<std::size_t>(a)].lost >
               report.items[static_cast<std::size_t>(b)].lost;
    });
}

namespace {

/// Whether the grade may hang on more than this sheet.
bool hasLevels(Database &db, const AssessmentEntry &entry, const Standard &standard)
{
    if (!standard.mix.empty())
        return true;
    if (standard.levels.size() < 2)
        return false;
    Statement &read = db.kept(
        "SELECT count(*) FROM assessment me JOIN assessment a ON a.organization = me.organization "
        "AND +a.round = me.round " // of an organization are few sheets, of a round many
        "AND a.series % 16 = 0 AND a.state <> ?2 " // SheetName::scorers
        "JOIN sheet s ON s.no = a.no WHERE me.key = ?1");
    const QByteArray key = entry.id.raw();
    read.bind(1, QByteArrayView(key)).bind(2, static_cast<std::int64_t>(VisitState::Superseded));
    const bool several = read.next() && read.integer(0) > 1;
    read.reset();
    return several;
}

QString leftOutOf(Database &db, const AssessmentEntry &entry)
{
    const std::vector<FreezingStep> batches = readFreezings(db, entry.name.round);
    if (batches.empty())
        return {};
    const std::vector<AssessmentId> &out = batches.back().batch.leftOut;
    return std::find(out.begin(), out.end(), entry.id) == out.end() ? QString()
                                                                    : batches.back().batch.reason;
}

void describeEvidence(GradeReport &report, Database &db, const AssessmentId &assessment)
{
    for (const AttachedFile &file : readEvidence(db, assessment))
        if (file.evidence.item < report.items.size())
            report.items[file.evidence.item].evidence.push_back(file.evidence);
}

} // namespace

GradeReport buildGradeReport(Database &db, StandardShelf &shelf, const AssessmentId &assessment,
                             std::int64_t now, ReportScores *scores)
{
    const std::optional<AssessmentEntry> entry = readAssessment(db, assessment);
    if (!entry)
        throw Error(Failure::Missing, u"there is no such sheet"_s);
    const ShelvedStandard &shelved = shelf.get(entry->standard);
    Sheet sheet;
    sheet.fit(shelved.compiled.standard);
    readSheet(db, assessment, shelved.compiled.standard, sheet);

    GradeReport report;
    report.ref = entry->standard;
    report.level = entry->name.level;
    report.visitState = entry->state;
    report.visit = entry->visit;
    report.made = now;
    report.chainHead = QString::fromLatin1(readChainHead(db).toHex());
    const QDate today = civilDate(now);
    const QDate day = entry->visit.isValid() ? std::min(entry->visit, today) : today;
    describeOrganization(report, db, entry->name.organization, day);
    describeRound(report, db, *entry, today);
    report.scorer = scorerOf(db, assessment);
    for (const std::uint32_t item : readConflictItems(db, assessment))
        report.conflicts.push_back(static_cast<std::int32_t>(item));
    ReportScores alone(db, shelf);
    ReportScores &used = scores == nullptr ? alone : *scores;
    if (hasLevels(db, *entry, shelved.standard))
        report.levels =
            compareLevels(db, shelf, entry->name.organization, entry->name.round, &used.mixes);
    const std::optional<FrozenResult> frozen = readFrozenResult(db, assessment);
    report.isFrozen = report.isFrozen || frozen;
    if (!report.isFrozen)
        report.leftOut = leftOutOf(db, *entry);
    if (report.isFrozen) {
        const QByteArray then = frozen ? frozen->answers : markOf({});
        report.hasLateAnswers = then != readAnswersMark(db, assessment);
        report.cameLate = report.hasLateAnswers && !frozen;
    }
    if (frozen) {
        describeResult(report, shelved.compiled.standard, sheet, frozen->result);
    } else {
        describeResult(report, shelved.compiled.standard, sheet,
                       used.sheets.of(assessment, shelved));
    }
    describeEvidence(report, db, assessment);
    return report;
}

} // namespace core
