// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rescore.h"

#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/sheet_scorer.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Answers by item and clause id, so that a re-numbered or re-weighted item keeps what was typed.
void transfer(const Standard &from, const Sheet &sheet, const Standard &to, Sheet &result)
{
    result.fit(to);
    std::map<QString, const Item *> known;
    for (const Item *item : itemsOf(from))
        known[item->id] = item;
    for (const Item *item : itemsOf(to)) {
        const auto found = known.find(item->id);
        if (found == known.end())
            continue;
        const Item &old = *found->second;
        result.items[static_cast<std::size_t>(item->ordinal)] =
            sheet.items[static_cast<std::size_t>(old.ordinal)];
        for (const Clause &clause : item->clauses)
            for (const Clause &oldClause : old.clauses)
                if (oldClause.id == clause.id && oldClause.input == clause.input)
                    result.clauses[static_cast<std::size_t>(clause.ordinal)] =
                        sheet.clauses[static_cast<std::size_t>(oldClause.ordinal)];
    }
}

QStringList changedItems(const Standard &from, const Result &now, const Standard &to,
                         const Result &then)
{
    std::map<QString, Points> earned;
    for (const Item *item : itemsOf(from))
        earned[item->id] = now.items.at(static_cast<std::size_t>(item->ordinal)).earned;
    QStringList changed;
    for (const Item *item : itemsOf(to)) {
        const auto old = earned.find(item->id);
        const Points points = then.items.at(static_cast<std::size_t>(item->ordinal)).earned;
        if (old == earned.end() || old->second != points)
            changed.append(item->id);
        if (old != earned.end())
            earned.erase(old);
    }
    for (const auto &[id, points] : earned)
        changed.append(id);
    return changed;
}

QString gradeOf(const CompiledStandard &standard, const Result &result)
{
    return result.grade < 0 ? QString() : standard.standard.grading.grades.at(result.grade);
}

struct SheetRow
{
    std::int64_t no = 0;
    AssessmentId id;
    StandardRef standard;
    QString organization;
    QString round;
    QString level;
};

std::vector<SheetRow> sheetsOf(Database &db, const QString &sector,
                               const std::optional<RoundId> &round)
{
    Statement read = db.prepare(
        "SELECT a.no, a.key, s.id, s.revision, s.hash, o.code, r.name, a.level FROM assessment a "
        "JOIN sheet x ON x.no = a.no JOIN standard s ON s.no = a.standard "
        "JOIN organization o ON o.no = a.organization JOIN round r ON r.no = a.round "
        "WHERE s.sector = ?1 AND (?2 IS NULL OR r.key = ?2) ORDER BY o.code, r.begins, a.no");
    read.bind(1, sector);
    if (round)
        read.bind(2, round->raw());
    else
        read.bindNull(2);
    std::vector<SheetRow> rows;
    while (read.next())
        rows.push_back({read.integer(0),
                        AssessmentId::from(read.view(1)),
                        {read.text(2), static_cast<int>(read.integer(3)),
                         QString::fromLatin1(read.bytes(4).toHex())},
                        read.text(5),
                        read.text(6),
                        read.text(7)});
    return rows;
}

} // namespace

RescoreOutcome rescore(Database &db, const std::optional<RoundId> &round,
                       const ScoreProgress &progress)
{
    RescoreOutcome outcome;
    db.write([&] {
        std::int64_t no = 0;
        if (round) {
            Statement find = db.prepare("SELECT no, frozen, name FROM round WHERE key = ?");
            find.bind(1, round->raw());
            if (!find.next())
                throw Error(Failure::Missing, u"no such round"_s);
            if (find.integer(1) != 0)
                throw Error(Failure::Refused, u"the round “%1” is frozen"_s.arg(find.text(2)));
            no = find.integer(0);
        }
        SheetScorer scorer(db);
        outcome.sheets = scorer.scoreAll(no, progress);
        outcome.changed = scorer.changed() + settleCohorts(db, progress);
    });
    return outcome;
}

std::vector<Impact> impactOf(Database &db, const CompiledStandard &draft,
                             const std::optional<RoundId> &round, const ScoreProgress &progress)
{
    StandardShelf shelf(db);
    Sheet sheet;
    Sheet moved;
    std::vector<Impact> impacts;
    std::int64_t count = 0;
    for (const SheetRow &row : sheetsOf(db, draft.standard.sector, round)) {
        const ShelvedStandard &old = shelf.get(row.standard);
        readSheet(db, row.id, old.standard, sheet);
        transfer(old.standard, sheet, draft.standard, moved);
        const Subject subject =
            readSubject(db, row.no, draft.readsEarlier || old.compiled.readsEarlier);
        const Result now = score(old.compiled, sheet, subject, Detail::TotalsOnly);
        const Result then = score(draft, moved, subject, Detail::TotalsOnly);
        if (now.total != then.total || gradeOf(old.compiled, now) != gradeOf(draft, then))
            impacts.push_back({row.organization, row.round, row.level, now.total.thousandths,
                               then.total.thousandths, gradeOf(old.compiled, now),
                               gradeOf(draft, then),
                               changedItems(old.standard, now, draft.standard, then)});
        if (progress && !progress(++count))
            throw Error(Failure::Cancelled, u"stopped while scoring"_s);
    }
    return impacts;
}

} // namespace core
