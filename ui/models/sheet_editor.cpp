// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_editor.h"

#include "core/journal/edits.h"
#include "core/journal/subject_reader.h"
#include "core/scoring/cohort_run.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/authorship_reader.h"
#include "core/storage/conflict_items.h"
#include "core/storage/organization_reader.h"
#include "ui/session.h"

#include <algorithm>

namespace ui {

namespace {

// ms after the first key that is not in the file yet: a crash costs less than a second of typing,
// however fast the keys follow each other, and the write itself has time left.
constexpr int settleAfter = 750;

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

SheetEditor::Closed closedBy(const core::AssessmentEntry &entry, bool frozen)
{
    if (frozen)
        return SheetEditor::Closed::Frozen;
    if (!entry.decided.isEmpty())
        return SheetEditor::Closed::Decided;
    if (entry.state == core::VisitState::HandedIn)
        return SheetEditor::Closed::HandedIn;
    if (entry.state == core::VisitState::Superseded)
        return SheetEditor::Closed::Superseded;
    return SheetEditor::Closed::Open;
}

bool isFrozen(core::Database &db, const core::RoundId &id)
{
    const auto rounds = core::readRounds(db);
    return std::any_of(rounds.begin(), rounds.end(),
                       [&](const auto &round) { return round.id == id && round.frozen; });
}

QString &textIn(core::ItemAnswer &item, SheetText which)
{
    switch (which) {
    case SheetText::Note:
        return item.note;
    case SheetText::Sample:
        return item.sample;
    case SheetText::Source:
        return item.source;
    case SheetText::Remark:
        break;
    }
    return item.remark;
}

} // namespace

SheetEditor::SheetEditor(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleAfter);
    connect(&m_timer, &QTimer::timeout, this, &SheetEditor::settle);
    connect(&session, &Session::changed, this, &SheetEditor::sheetChanged);
    connect(&session, &Session::writingEnded, this, &SheetEditor::settle);
}

bool SheetEditor::open(const core::AssessmentId &id)
{
    if (!close())
        return false;
    const bool done = m_session.read([&] { read(id); });
    if (!done)
        m_standard = nullptr;
    Q_EMIT opened();
    return done && isOpen();
}

bool SheetEditor::close()
{
    if (!isOpen())
        return true;
    if (!endTyping())
        dropTyping();
    if (!settle())
        return false;
    m_timer.stop();
    ++m_peersAsked;
    m_peers.reset();
    m_isComparing = false;
    m_standard = nullptr;
    m_entry = {};
    m_dirty.clear();
    m_dirtyRemarks.clear();
    return true;
}

bool SheetEditor::read(const core::AssessmentId &id)
{
    core::Database &db = m_session.database();
    const auto entry = core::readAssessment(db, id);
    if (!entry) {
        m_standard = nullptr;
        return false;
    }
    const core::ShelvedStandard &shelved = m_session.standards().get(entry->standard);
    const auto organization = core::readOrganization(db, entry->name.organization);
    m_scope = organization ? organization->affiliation : QString();
    m_entry = *entry;
    m_closed = closedBy(*entry, isFrozen(db, entry->name.round) || core::isSheetFrozen(db, id));
    m_subject = core::readSubject(db, id);
    m_standard = &shelved.compiled;
    m_sheet.fit(shelved.standard);
    core::readSheet(db, id, shelved.standard, m_sheet);
    m_filed = m_sheet;
    m_frozen = core::readFrozenResult(db, id);
    m_conflicts = core::readConflictItems(db, id);
    m_hasLateAnswers = m_frozen && m_frozen->answers != core::readAnswersMark(db, id);
    readPeers();
    rescore();
    return true;
}

void SheetEditor::readAnswersKeepingPending()
{
    const core::Sheet mine = m_sheet;
    if (!read(m_entry.id))
        return;
    for (const std::uint32_t item : m_dirty) {
        const QString remark = m_sheet.items[item].remark;
        m_sheet.items[item] = mine.items[item];
        m_sheet.items[item].remark = remark;
        for (const core::Clause &clause : m_standard->items[item]->clauses)
            m_sheet.clauses[at(clause.ordinal)] = mine.clauses[at(clause.ordinal)];
    }
    for (const std::uint32_t item : m_dirtyRemarks)
        m_sheet.items[item].remark = mine.items[item].remark;
    rescore();
}

void SheetEditor::sheetChanged(core::Action /*action*/)
{
    if (!isOpen())
        return;
    if (m_writing) {
        m_session.read([&] {
            if (const auto entry = core::readAssessment(m_session.database(), m_entry.id))
                m_entry = *entry;
        });
        return;
    }
    m_session.read([&] { readAnswersKeepingPending(); });
    Q_EMIT reread();
}

bool SheetEditor::rescore()
{
    if (m_frozen) {
        m_result = m_frozen->result;
        return true;
    }
    try {
        m_result = m_peers ? m_peers->reconsider(m_sheet, m_subject)
                           : core::scoreAlone(*m_standard, m_sheet, m_subject);
        return true;
    } catch (const core::Error &) {
        return false;
    }
}

QString SheetEditor::gradeAt(std::int32_t ordinal) const
{
    return ordinal < 0 ? QString() : m_standard->standard.grading.grades.value(ordinal);
}

bool SheetEditor::isGap(int item) const
{
    return at(item) < m_result.items.size() && m_result.items[at(item)].unanswered;
}

bool SheetEditor::isTouched(int item) const
{
    core::ItemAnswer answer = m_sheet.items[at(item)];
    answer.remark.clear();
    if (answer != core::ItemAnswer{})
        return true;
    const auto &clauses = m_standard->items[at(item)]->clauses;
    return std::any_of(clauses.begin(), clauses.end(), [&](const core::Clause &clause) {
        return m_sheet.clauses[at(clause.ordinal)].given;
    });
}

int SheetEditor::missingClause(int item) const
{
    if (!isGap(item))
        return -1;
    const core::Item &asked = *m_standard->items[at(item)];
    const bool clean = m_sheet.items[at(item)].clean;
    for (const core::Clause &clause : asked.clauses) {
        const bool given = m_sheet.clauses[at(clause.ordinal)].given ||
                           (clean && canBeClean(asked, clause)) || !takesAnswer(clause);
        if (!given)
            return clause.ordinal;
    }
    // All is typed, but a choice or tier wants its points too.
    for (const core::Clause &clause : asked.clauses) {
        if (takesAnotherNumber(clause, answerText(clause, m_sheet.clauses[at(clause.ordinal)])))
            return clause.ordinal;
    }
    return -1;
}

int SheetEditor::nextGap(int item) const
{
    const int items = static_cast<int>(m_result.items.size());
    for (int step = 1; step <= items; ++step) {
        const int next = (item + step) % items;
        if (isGap(next))
            return next;
    }
    return -1;
}

int SheetEditor::itemOf(int clause) const
{
    return m_standard->itemOfClause[at(clause)];
}

void SheetEditor::touch(int item, core::Action action)
{
    m_dirty.insert(static_cast<std::uint32_t>(item));
    m_action = action;
    settleSoon();
    rescore();
    Q_EMIT changed(item);
}

QString SheetEditor::setAnswer(int clause, const core::ClauseAnswer &answer)
{
    if (!isWritable())
        return tr("This sheet is closed.");
    const int item = itemOf(clause);
    const core::ClauseAnswer before = m_sheet.clauses[at(clause)];
    m_sheet.clauses[at(clause)] = answer;
    if (!rescore()) {
        m_sheet.clauses[at(clause)] = before;
        rescore();
        return tr("The standard does not allow this value here.");
    }
    core::ItemAnswer &said = m_sheet.items[at(item)];
    said.notApplicable = false;
    said.reason.clear();
    if (m_standard->items[at(item)]->clauses.size() == 1)
        said.clean = false;
    touch(item, core::Action::ScoreItem);
    return {};
}

int SheetEditor::markClean(int item, bool keepValues)
{
    if (!isWritable())
        return -1;
    const core::Item &asked = *m_standard->items[at(item)];
    core::ItemAnswer &said = m_sheet.items[at(item)];
    bool anyClean = false;
    for (const core::Clause &clause : asked.clauses) {
        core::ClauseAnswer &answer = m_sheet.clauses[at(clause.ordinal)];
        const bool cleanable = canBeClean(asked, clause);
        anyClean = anyClean || (cleanable && !(keepValues && answer.given));
        if (cleanable && !keepValues)
            answer.clear();
    }
    if (anyClean || asked.clauses.empty()) {
        said.clean = true;
        said.notApplicable = false;
        said.reason.clear();
        touch(item, core::Action::MarkClean);
    }
    return missingClause(item);
}

bool SheetEditor::mayNotApply(int item) const
{
    return m_standard->items[at(item)]->notApplicable != core::AbsencePolicy::Forbidden;
}

void SheetEditor::markNotApplicable(int item, const QString &reason)
{
    if (!isWritable() || !mayNotApply(item))
        return;
    for (const core::Clause &clause : m_standard->items[at(item)]->clauses)
        m_sheet.clauses[at(clause.ordinal)].clear();
    core::ItemAnswer &said = m_sheet.items[at(item)];
    said.clean = false;
    said.notApplicable = true;
    said.reason = reason;
    touch(item, core::Action::MarkNotApplicable);
}

void SheetEditor::clearItem(int item)
{
    if (!isWritable())
        return;
    for (const core::Clause &clause : m_standard->items[at(item)]->clauses)
        m_sheet.clauses[at(clause.ordinal)].clear();
    core::ItemAnswer &said = m_sheet.items[at(item)];
    said.clean = false;
    said.notApplicable = false;
    said.reason.clear();
    touch(item, core::Action::ClearItem);
}

void SheetEditor::clearClause(int clause)
{
    if (!isWritable())
        return;
    m_sheet.clauses[at(clause)].clear();
    touch(itemOf(clause), core::Action::ClearItem);
}

std::optional<SheetEditor::Answered> SheetEditor::answered(int item)
{
    std::optional<Answered> found;
    if (!isOpen() || !isTouched(item))
        return found;
    m_session.read([&] {
        core::Database &db = m_session.database();
        const auto known = core::readAuthorship(db, m_entry.id, static_cast<std::uint32_t>(item));
        if (!known)
            return;
        found = Answered{
            {},
            QDateTime::fromMSecsSinceEpoch(known->at, Qt::OffsetFromUTC, core::civilOffsetSeconds)};
        for (const core::Author &author : core::readAuthors(db))
            if (author.id == known->author)
                found->by = author.name;
    });
    return found;
}

QString SheetEditor::text(int item, SheetText which) const
{
    core::ItemAnswer said = m_sheet.items[at(item)];
    return textIn(said, which);
}

void SheetEditor::setText(int item, SheetText which, const QString &text)
{
    if (!isWritable() || this->text(item, which) == text)
        return;
    textIn(m_sheet.items[at(item)], which) = text;
    if (which == SheetText::Remark) {
        m_dirtyRemarks.insert(static_cast<std::uint32_t>(item));
        if (m_dirty.empty())
            m_action = core::Action::WriteRemark;
    } else {
        const bool alone = m_dirty.empty();
        m_dirty.insert(static_cast<std::uint32_t>(item));
        if (alone)
            m_action = core::Action::WriteReason;
    }
    settleSoon();
    Q_EMIT changed(item);
}

} // namespace ui
