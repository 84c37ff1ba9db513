// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sheet_cohort.h"
#include "core/model/operation.h"
#include "core/model/result.h"
#include "core/model/round.h"
#include "core/model/sheet.h"
#include "core/scoring/compiled_standard.h"
#include "core/storage/frozen_results.h"
#include "ui/models/answer_text.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>
#include <set>

namespace ui {

class Session;

/// The one sheet that is being scored: its answers with what was typed since the last write, and
/// the score of both. Every key is scored in memory; `settle` writes what is pending as one step.
/// Pending answers are written within a second of the first key, so that a crash loses no more.
///
///     editor.open(id);
///     editor.setAnswer(clause, answer);   // scored; `changed` told
///     editor.settle();                    // in the file
///
/// Items and clauses are named by their ordinals in the standard. Thread: the window's.
class SheetEditor : public QObject
{
    Q_OBJECT

public:
    /// Why a sheet is only shown.
    enum class Closed
    {
        Open,
        Frozen,
        Decided,
        HandedIn,
        Superseded,
    };

    explicit SheetEditor(Session &session, QObject *parent = nullptr);

    /// Settles the sheet before; false when that one cannot be written, which then stays open, or
    /// when this one cannot be read.
    bool open(const core::AssessmentId &id);
    bool close(); ///< false: what is pending could not be written, and the sheet stays open

    bool isOpen() const { return m_standard != nullptr; }

    bool isWritable() const { return isOpen() && m_closed == Closed::Open; }

    Closed closed() const { return m_closed; }

    /// Answers came after the round was frozen: they are shown and do not count.
    bool hasLateAnswers() const { return m_hasLateAnswers; }

    /// Items of which two offices gave different answers, and nobody has chosen yet.
    const std::set<std::uint32_t> &conflicts() const { return m_conflicts; }

    const core::AssessmentEntry &entry() const { return m_entry; }

    const core::CompiledStandard &standard() const { return *m_standard; }

    const core::Sheet &sheet() const { return m_sheet; }

    const core::Result &result() const { return m_result; }

    /// Its peers are still being scored, beside the window: until then the result is that of the
    /// sheet alone, and `reread` tells when it stands among them.
    bool isComparing() const { return m_isComparing; }

    QString gradeAt(std::int32_t ordinal) const; ///< empty for -1
    bool isGap(int item) const;
    bool isTouched(int item) const; ///< anything at all was said of it
    /// The first clause (ordinal in the standard) that still needs a value, or -1.
    int missingClause(int item) const;
    int nextGap(int item) const; ///< after `item`, round the end; -1 when nothing is missing

    /// Empty, or one sentence that says why the standard does not allow it; then nothing changed.
    QString setAnswer(int clause, const core::ClauseAnswer &answer);
    /// Nothing found. `keepValues`: what was typed stands, the rest is clean. Returns the clause
    /// that cannot be clean and needs a value still, or -1.
    int markClean(int item, bool keepValues);
    bool mayNotApply(int item) const;
    void markNotApplicable(int item, const QString &reason);
    void clearItem(int item);
    void clearClause(int clause);

    /// Who gave the item the answer that stands in the file, and when; nothing while none does.
    struct Answered
    {
        QString by; ///< empty: somebody who had not said who they are
        QDateTime at;
    };

    std::optional<Answered> answered(int item);

    QString text(int item, SheetText which) const;
    void setText(int item, SheetText which, const QString &text);

    /// What is being typed into a clause, key by key. An unfinished text leaves the clause without
    /// an answer until it is finished or given up.
    void type(int clause, const QString &text);

    int typingClause() const { return m_typingClause; }

    QString typed() const { return m_typed; }

    QString typingError() const { return m_typingError; }

    bool endTyping();  ///< false when what was typed is no answer
    void dropTyping(); ///< back to the answer before

    bool settle(); ///< writes what is pending; false when it could not be written

    bool isPending() const { return !m_dirty.empty() || !m_dirtyRemarks.empty(); }

    QString scope() const { return m_scope; }

Q_SIGNALS:
    void opened();          ///< another sheet, or none
    void changed(int item); ///< an answer, by hand; everything was scored anew
    void reread();          ///< the whole sheet, from the file
    void settled();         ///< what was pending is in the file
    void typingRefused(int clause, const QString &why);

private:
    void sheetChanged(core::Action action);
    bool read(const core::AssessmentId &id);
    void readPeers();
    void readAnswersKeepingPending();
    bool rescore();
    void touch(int item, core::Action action);
    void settleSoon();
    core::Sheet finished() const;
    bool isFiled(const core::Sheet &said, std::uint32_t item) const;
    std::vector<core::Edit> editsFor(const core::Sheet &said) const;
    int itemOf(int clause) const;

    Session &m_session;
    const core::CompiledStandard *m_standard = nullptr;
    core::AssessmentEntry m_entry;
    core::Subject m_subject;
    core::Sheet m_sheet;
    core::Sheet m_filed; ///< as it stands in the file
    core::Result m_result;
    std::optional<core::FrozenResult> m_frozen; ///< the result that holds, in a frozen round
    bool m_hasLateAnswers = false;
    std::set<std::uint32_t> m_conflicts;
    std::unique_ptr<core::ScoredCohort> m_peers; ///< where the standard looks at them
    core::AssessmentId m_peersOf;                ///< the sheet that they were read for
    int m_peersAsked = 0;                        ///< how often; the last time counts
    bool m_isComparing = false;
    bool m_isReading = false;
    QString m_scope;
    Closed m_closed = Closed::Open;
    std::set<std::uint32_t> m_dirty;
    std::set<std::uint32_t> m_dirtyRemarks;
    core::Action m_action = core::Action::ScoreItem;
    QTimer m_timer;
    bool m_writing = false;
    int m_typingClause = -1;
    QString m_typed;
    QString m_typingError;
    core::ClauseAnswer m_beforeTyping;
    core::ItemAnswer m_itemBeforeTyping;
};

} // namespace ui
