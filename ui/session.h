// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/standard_shelf.h"
#include "core/model/round.h"
#include "core/storage/workbook.h"
#include "ui/jobs.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// The open workbook as widgets see it: the only place of ui that writes, and the only one that
/// catches. A widget calls a verb here and then waits for `changed`; it never edits its own copy.
///
///     session.edit(core::Action::ScoreItem, {core::answersEdit(id, sheet, {item}, scope)});
///     session.read([&] { m_rows = core::readOrganizationRows(session.database(),
///     session.filter()); });
///
/// Thread: the window's. Work above a second opens its own core::Database on `path()`.
///
/// Decision: a workbook has one journal, and it is where the writing is. What takes above a second
/// (an import of thousands, and its undo) is written by a job: the session closes its journal,
/// the job opens one on a connection of its own, and gives the place back when it ends. In the
/// meantime the window reads the state before and lets nobody write; there are never two writers,
/// and nothing needs to be kept in step by hand.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Opens for writing; throws core::Error (whoever makes a Session catches).
    Session(const QString &path, core::Clock clock, QObject *parent = nullptr);
    ~Session() override;

    QString path() const;
    core::WorkbookFacts facts();

    core::Database &database() { return m_workbook.database(); }

    core::StandardShelf &standards() { return m_shelf; }

    /// Throws Error(Busy) while a job writes.
    core::Journal &journal();

    /// Today by the session's clock, in the data set's civil time.
    QDate today() const { return core::civilDate(m_clock()); }

    std::int64_t now() const { return m_clock(); }

    /// Writes one step that Undo takes back as a whole. False: nothing was changed, `failed` told.
    bool edit(core::Action action, const std::vector<core::Edit> &edits);

    using EditMaker = std::function<std::vector<core::Edit>(core::Database &)>;
    using Done = std::function<void(bool)>;

    /// As `edit`, for thousands of them: `make` is called, and its edits are written, by a job
    /// called `name` on a connection of its own; `done` is told in the window's thread. Cancelled
    /// or failed: nothing changed.
    void editMany(core::Action action, const QString &name, const EditMaker &make,
                  const Done &done = {});

    using Writing = std::function<void(core::Database &, core::Journal &, JobControl &)>;
    using Ended = std::function<void(const std::optional<core::Error> &)>;

    /// What work that writes by itself leaves behind.
    enum class Leaves
    {
        Others, ///< operations of others came in: `changed` is told, as after everything changed
        Rows,   ///< nothing that a page shows but its own
    };

    /// For an exchange of bundles: `work` is a job as in `editMany` and writes with the database
    /// and the journal that it is given. `ended` is told in the window's thread.
    void writeAside(const QString &name, Leaves leaves, const Writing &work, const Ended &ended);

    /// As `edit`, for work that makes its one step by itself. `isLong`: as a job called `name`.
    void step(core::Action action, const QString &name, bool isLong, const Writing &work,
              const Done &done = {});

    /// Who signs what leaves this machine.
    const core::Installation &installation() const { return m_installation; }

    /// Where work above a second runs; without it all is done at once.
    void useJobs(Jobs *jobs) { m_jobs = jobs; }

    bool isWriting() const { return m_journal == nullptr; } ///< a job holds the journal

    /// Typing that goes on: belongs to the step whose number stands in `step` if that is still the
    /// newest; `step` is then the one written to. 0 begins a new one.
    bool editFurther(core::Action action, const std::vector<core::Edit> &edits, std::int64_t &step);
    void undo();
    void redo();
    std::vector<core::UndoStep> undoable() const;
    std::vector<core::UndoStep> redoable() const;

    /// Runs work that reads; false when it threw, after `failed` told.
    bool read(const std::function<void()> &work);

    using Reading = std::function<void(core::Database &)>;

    /// As `read`, for thousands of rows: `work` runs beside the window on a connection of its own
    /// and must touch nothing but what it was given; `done` is told in the window's thread, unless
    /// `asker` is gone. Without jobs both happen at once.
    void readAside(QObject *asker, const Reading &work, const Done &done);

    core::Filter filter() const { return m_filter; }

    void setFilter(const core::Filter &filter);

    QDateTime lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    void changed(core::Action action); ///< after every write, an undo included
    void filterChanged();
    void undone(const core::UndoStep &step);
    void redone(const core::UndoStep &step);
    void undoOvertaken(const core::UndoStep &step);
    void failed(const core::Error &error);
    void writingBegan(const QString &name, bool canBeCancelled);
    void writingEnded();

private:
    void write(const QString &name, bool canBeCancelled, const Writing &work, const Ended &ended);
    void openJournal(const core::AuthorId &author);
    void tellChanged(core::Action action);
    void takeBack(core::Action action);
    void tellTakenBack(core::Action action, const core::UndoStep &step, core::UndoOutcome outcome);

    core::Clock m_clock;
    core::Installation m_installation;
    core::Workbook m_workbook;
    std::unique_ptr<core::Journal> m_journal; ///< null while a job writes
    core::StandardShelf m_shelf;
    core::Filter m_filter;
    QDateTime m_lastSaved;
    QPointer<Jobs> m_jobs;
};

} // namespace ui
