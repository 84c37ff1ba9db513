// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sheet_scorer.h"

#include "core/base/error.h"
#include "core/journal/sheet_cohort.h"
#include "core/journal/subject_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/item_codec.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t progressEvery = 1024;
constexpr std::size_t sheetsInChunk = 512;

using Rows = std::vector<std::int64_t>::const_iterator;

/// Sheets that lie near each other in the file are read in one go.
Rows endOfRun(Rows at, Rows end)
{
    constexpr std::int64_t near = 4;
    const auto apart = [](std::int64_t one, std::int64_t next) { return next - one > near; };
    const Rows last = std::adjacent_find(at, end, apart);
    return last == end ? end : std::next(last);
}

} // namespace

const SheetScorer::Ready *SheetScorer::readyFor(std::int64_t no)
{
    const auto known = m_ready.find(no);
    if (known != m_ready.end())
        return &known->second;
    Statement read = m_db.prepare("SELECT id, revision, hash FROM standard "
                                  "WHERE no = ? AND document IS NOT NULL");
    read.bind(1, no);
    if (!read.next())
        return nullptr; // may still come; not remembered
    const ShelvedStandard &shelved = m_shelf.get({read.text(0), static_cast<int>(read.integer(1)),
                                                  QString::fromLatin1(read.bytes(2).toHex())});
    Ready &ready = m_ready[no];
    ready.standard = &shelved.compiled;
    for (Room &room : ready.rooms) {
        if (ready.isScoredByItself())
            room.scorer = std::make_unique<Scorer>(shelved.compiled);
        room.sheet.fit(shelved.standard);
    }
    return &ready;
}

SheetScorer::Score SheetScorer::scored(const Question &question, Lane lane)
{
    const Ready &ready = *question.ready;
    Score score{question.assessment, question.ready};
    Room &room = ready.rooms[static_cast<std::size_t>(lane)];
    if (!room.scorer)
        return score;
    room.sheet.clear();
    try {
        unpackToScore(question.answers, ready.standard->items, room.sheet);
        const Result &result = room.scorer->score(room.sheet, question.subject, Detail::TotalsOnly);
        score.total = result.total;
        score.possible = result.possible;
        score.state = result.state;
        score.grade = result.grade;
        score.unanswered =
            static_cast<std::int64_t>(result.unanswered.size()) + result.missingAttributes.size();
        score.isThere = true;
    } catch (const Error &error) {
        // Two offices may have opened one sheet by different standards: until somebody has settled
        // that, answers can be there that the standard shown has no item for.
        if (error.kind() != Failure::Invalid && error.kind() != Failure::FileDamaged)
            throw;
    }
    return score;
}

void SheetScorer::score(std::int64_t assessment)
{
    Statement &read = m_db.kept("SELECT a.standard, s.answers FROM assessment a "
                                "LEFT JOIN sheet s ON s.no = a.no "
                                "LEFT JOIN round r ON r.no = a.round "
                                "WHERE a.no = ? AND coalesce(r.frozen, 0) = 0 "
                                "AND NOT EXISTS (SELECT 1 FROM frozen f WHERE f.no = a.no)");
    read.bind(1, assessment);
    if (!read.next())
        return; // none, or its result is what it was frozen as
    const Ready *ready = read.isNull(0) ? nullptr : readyFor(read.integer(0));
    Question question{assessment, ready, read.bytes(1)};
    read.reset();
    if (ready != nullptr && !ready->isScoredByItself()) {
        markStale(assessment);
        return;
    }
    if (ready == nullptr || question.answers.isEmpty()) {
        keep({assessment});
        return;
    }
    question.subject = readSubject(m_db, assessment, ready->standard->readsEarlier);
    keep(keptOf(scored(question, Lane::Own)));
}

void SheetScorer::markStale(std::int64_t assessment)
{
    const std::optional<CohortName> name = cohortOf(m_db, assessment);
    const Ready *ready = name ? readyFor(name->standard) : nullptr;
    if (ready == nullptr || ready->isScoredByItself())
        return;
    Statement &put = m_db.kept("INSERT OR IGNORE INTO stale VALUES (?, ?, ?)");
    put.bind(1, name->round).bind(2, name->level).bind(3, name->standard).run();
}

SheetScorer::Kept SheetScorer::keptOf(const Score &score)
{
    Kept kept{score.assessment, score.isThere, score.total, score.possible, score.state};
    if (score.grade >= 0)
        kept.grade = score.ready->standard->standard.grading.grades.at(score.grade);
    kept.unanswered = score.unanswered;
    return kept;
}

void SheetScorer::keep(const Kept &kept)
{
    if (!kept.isThere) {
        m_db.kept("DELETE FROM result WHERE no = ?").bind(1, kept.assessment).run();
        m_changed += m_db.rowsTouched();
        return;
    }
    // Written only where it differs: most sheets keep their result, and unchanged pages need no
    // writing.
    Statement &put = m_db.kept(
        "INSERT INTO result VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL, ?7) ON CONFLICT (no) DO UPDATE "
        "SET total = ?2, possible = ?3, state = ?4, grade = ?5, unanswered = ?6, provisional = ?7 "
        "WHERE total <> ?2 OR possible <> ?3 OR state <> ?4 OR grade IS NOT ?5 OR "
        "unanswered <> ?6 OR provisional <> ?7");
    put.bind(1, kept.assessment).bind(2, kept.total.thousandths);
    put.bind(3, kept.possible.thousandths).bind(4, static_cast<std::int64_t>(kept.state));
    if (kept.grade.isEmpty())
        put.bindNull(5);
    else
        put.bind(5, kept.grade);
    put.bind(6, kept.unanswered).bind(7, kept.isProvisional ? 1 : 0).run();
    m_changed += m_db.rowsTouched();
}

void SheetScorer::scoreAsked(Lane lane)
{
    for (std::size_t n = m_next++; n < m_asked.size(); n = m_next++)
        m_scores[n] = scored(m_asked[n], lane);
}

// While a second thread scores one chunk, this one keeps the scores of the chunk before and reads
// the next; then it helps with what is left, so that neither waits for long.
std::vector<std::int64_t> SheetScorer::handOver(std::vector<Question> &questions)
{
    if (m_working.valid()) {
        scoreAsked(Lane::Own);
        m_working.get();
    }
    const std::vector<Score> before = std::exchange(m_scores, {});
    std::swap(questions, m_asked);
    questions.clear(); // by the thread that filled it, which keeps the memory
    if (!m_asked.empty()) {
        m_scores.resize(m_asked.size());
        m_next = 0;
        m_working = std::async(std::launch::async, [this] { scoreAsked(Lane::Second); });
    }
    std::vector<std::int64_t> changed;
    for (const Score &score : before) {
        const std::int64_t count = m_changed;
        keep(keptOf(score));
        if (m_changed != count)
            changed.push_back(score.assessment);
    }
    return changed;
}

bool SheetScorer::addQuestion(const Ready *ready, const Statement &row, SubjectReader &subjects,
                              std::vector<Question> &questions)
{
    if (ready == nullptr || !ready->isScoredByItself() || ready->standard->readsEarlier)
        return false;
    questions.push_back({row.integer(0), ready, row.bytes(1), subjects.of(row, 3)});
    return true;
}

std::vector<std::int64_t> SheetScorer::scoreMany(const std::vector<std::int64_t> &sheets,
                                                 std::vector<std::int64_t> &later)
{
    std::vector<std::int64_t> changed;
    std::vector<Question> questions;
    SubjectReader subjects(m_db);
    const auto ask = [&] {
        const std::vector<std::int64_t> before = handOver(questions);
        changed.insert(changed.end(), before.begin(), before.end());
    };
    Statement read =
        m_db.prepare("SELECT s.no, s.answers, a.standard, a.organization, a.level, r.year "
                     "FROM assessment a JOIN sheet s ON s.no = a.no JOIN round r ON r.no = a.round "
                     "WHERE a.no BETWEEN ? AND ? AND r.frozen = 0 AND a.standard IS NOT NULL "
                     "AND NOT EXISTS (SELECT 1 FROM frozen f WHERE f.no = a.no) ORDER BY a.no");
    for (auto at = sheets.begin(); at != sheets.end();) {
        const auto end = endOfRun(at, sheets.end());
        read.bind(1, *at).bind(2, *std::prev(end));
        while (read.next()) {
            const std::int64_t sheet = read.integer(0);
            for (; at != end && *at < sheet; ++at)
                later.push_back(*at);
            if (at == end || *at != sheet)
                continue;
            ++at;
            if (!addQuestion(readyFor(read.integer(2)), read, subjects, questions))
                later.push_back(sheet);
            if (questions.size() == sheetsInChunk)
                ask();
        }
        read.reset();
        later.insert(later.end(), at, end);
        at = end;
    }
    ask(); // the last of them
    ask(); // and what that gave
    return changed;
}

std::int64_t SheetScorer::scoreAll(std::int64_t round,
                                   const std::function<bool(std::int64_t)> &progress)
{
    // One pass over the sheets in the order of the file, or of one round by its index; an
    // organization is read once. Sheets whose standard looks at earlier rounds wait until those
    // have their results.
    const std::string select =
        "SELECT s.no, s.answers, a.standard, a.organization, a.level, r.year "
        "FROM sheet s JOIN assessment a ON a.no = s.no JOIN round r ON r.no = a.round ";
    Statement read = m_db.prepare(
        (select + "WHERE r.frozen = 0 AND NOT EXISTS (SELECT 1 FROM frozen f WHERE f.no = s.no) " +
         (round == 0 ? "ORDER BY s.no" : "AND a.round = ?"))
            .c_str());
    if (round != 0)
        read.bind(1, round);
    std::int64_t count = 0;
    std::vector<Question> questions;
    std::vector<std::int64_t> later;
    SubjectReader subjects(m_db);
    while (read.next()) {
        const Ready *ready = readyFor(read.integer(2));
        if (ready == nullptr)
            continue;
        if (!addQuestion(ready, read, subjects, questions))
            later.push_back(read.integer(0)); // among peers: all at once, in the end
        if (questions.size() == sheetsInChunk)
            handOver(questions);
        if (++count % progressEvery == 0 && progress && !progress(count))
            throw Error(Failure::Cancelled, u"stopped while scoring"_s);
    }
    handOver(questions); // the last of them
    handOver(questions); // and what that gave
    for (const std::int64_t sheet : later)
        score(sheet);
    return count;
}

} // namespace core
