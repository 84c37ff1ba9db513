// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "ui/print/words.h"

#include <algorithm>

namespace ui {

namespace {

/// Steps of more changes than this take above a second to take back.
constexpr int manyChanges = 2000;

constexpr std::size_t chunkSize = 500;

/// Gives `edits` in chunks, and tells how far they are.
std::function<std::vector<core::Edit>()> inChunks(const std::vector<core::Edit> &edits,
                                                  JobControl &control)
{
    return [&edits, &control, at = std::size_t{0}]() mutable {
        const auto share = 100 * at / std::max<std::size_t>(1, edits.size());
        if (!control.progress(static_cast<int>(share)))
            throw core::Error(core::Failure::Cancelled, QStringLiteral("cancelled by hand"));
        const auto first = edits.begin() + static_cast<std::ptrdiff_t>(at);
        at = std::min(edits.size(), at + chunkSize);
        return std::vector<core::Edit>(first, edits.begin() + static_cast<std::ptrdiff_t>(at));
    };
}

} // namespace

Session::Session(const QString &path, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_installation(core::Installation::open(core::Installation::defaultFolder()))
    , m_workbook(path, core::Access::Write)
    , m_shelf(m_workbook.database())
{
    openJournal({});
}

Session::~Session()
{
    if (m_jobs.isNull())
        return;
    if (isWriting()) {
        m_jobs->cancelAll(); // the job writes with our installation
        m_jobs->waitForAll();
    }
    // Who closes the file last tidies it up, which a reading cannot.
    m_jobs->waitForNameless();
}

void Session::openJournal(const core::AuthorId &author)
{
    m_journal = std::make_unique<core::Journal>(m_workbook.database(), m_installation, m_clock);
    m_journal->setAuthor(author);
}

core::Journal &Session::journal()
{
    if (isWriting())
        throw core::Error(core::Failure::Busy,
                          QStringLiteral("work in the background is still writing"))
            .in(path());
    return *m_journal;
}

QString Session::path() const
{
    return m_workbook.path();
}

core::WorkbookFacts Session::facts()
{
    return m_workbook.facts();
}

bool Session::edit(core::Action action, const std::vector<core::Edit> &edits)
{
    if (edits.empty())
        return true;
    if (!read([&] { journal().apply(action, edits); }))
        return false;
    tellChanged(action);
    return true;
}

void Session::editMany(core::Action action, const QString &name, const EditMaker &make,
                       const Done &done)
{
    const auto ended = [this, action, done](const std::optional<core::Error> &error) {
        if (!error)
            tellChanged(action);
        if (done)
            done(!error);
    };
    write(
        name, true,
        [action, make](core::Database &db, core::Journal &journal, JobControl &control) {
            const std::vector<core::Edit> edits = make(db);
            journal.applyMany(action, inChunks(edits, control));
        },
        ended);
}

void Session::step(core::Action action, const QString &name, bool isLong, const Writing &work,
                   const Done &done)
{
    const auto ended = [this, action, done](const std::optional<core::Error> &error) {
        if (!error)
            tellChanged(action);
        if (done)
            done(!error);
    };
    if (isLong && !m_jobs.isNull()) {
        write(name, true, work, ended);
        return;
    }
    JobControl alone;
    if (read([&] { work(database(), journal(), alone); }))
        ended({});
    else if (done)
        done(false);
}

void Session::writeAside(const QString &name, Leaves leaves, const Writing &work,
                         const Ended &ended)
{
    write(name, true, work, [this, leaves, ended](const std::optional<core::Error> &error) {
        if (!error && leaves == Leaves::Others)
            tellChanged(core::Action::MakeSample); // as much may be other than before
        ended(error);
    });
}

void Session::write(const QString &name, bool canBeCancelled, const Writing &work,
                    const Ended &ended)
{
    if (m_jobs.isNull()) {
        JobControl alone;
        std::optional<core::Error> error;
        try {
            work(database(), journal(), alone);
        } catch (const core::Error &thrown) {
            error = thrown;
            Q_EMIT failed(thrown);
        }
        ended(error);
        return;
    }
    core::AuthorId author;
    if (!read([&] { author = journal().author(); }))
        return;
    m_journal.reset(); // from here on the job is the writer
    Q_EMIT writingBegan(name, canBeCancelled);
    const auto job = [this, author, work](JobControl &control) {
        core::Database db(path(), core::Database::Mode::ReadWrite);
        core::Journal journal(db, m_installation, m_clock);
        journal.setAuthor(author);
        work(db, journal, control);
    };
    m_jobs->start(name, job, [self = QPointer<Session>(this), author, ended](const auto &error) {
        if (self.isNull())
            return;
        self->read([&] { self->openJournal(author); });
        Q_EMIT self->writingEnded();
        if (error && error->kind() != core::Failure::Cancelled)
            Q_EMIT self->failed(*error);
        ended(error);
    });
}

void Session::tellChanged(core::Action action)
{
    m_lastSaved = QDateTime::fromMSecsSinceEpoch(m_clock());
    Q_EMIT changed(action);
}

bool Session::editFurther(core::Action action, const std::vector<core::Edit> &edits,
                          std::int64_t &step)
{
    const bool isWritten = read([&] { step = journal().applyFurther(step, action, edits); });
    if (!isWritten)
        return false;
    m_lastSaved = QDateTime::fromMSecsSinceEpoch(m_clock());
    Q_EMIT changed(action);
    return true;
}

void Session::undo()
{
    takeBack(core::Action::Undo);
}

void Session::redo()
{
    takeBack(core::Action::Redo);
}

void Session::takeBack(core::Action action)
{
    const bool isUndo = action == core::Action::Undo;
    const auto list = isUndo ? undoable() : redoable();
    if (list.empty())
        return;
    const core::UndoStep step = list.front();
    const auto outcome = std::make_shared<core::UndoOutcome>(core::UndoOutcome::Nothing);
    const auto work = [isUndo, outcome](core::Database &, core::Journal &journal, JobControl &) {
        *outcome = isUndo ? journal.undo() : journal.redo();
    };
    const auto ended = [this, action, step, outcome](const std::optional<core::Error> &error) {
        if (!error)
            tellTakenBack(action, step, *outcome);
    };
    if (step.changes > manyChanges && !m_jobs.isNull()) {
        write(isUndo ? undoName(step) : redoName(step), false, work, ended);
        return;
    }
    JobControl alone;
    if (read([&] { work(database(), journal(), alone); }))
        ended({});
}

void Session::tellTakenBack(core::Action action, const core::UndoStep &step,
                            core::UndoOutcome outcome)
{
    if (outcome == core::UndoOutcome::Nothing)
        return;
    if (outcome == core::UndoOutcome::Overtaken) {
        Q_EMIT undoOvertaken(step);
        return;
    }
    tellChanged(action);
    if (action == core::Action::Undo)
        Q_EMIT undone(step);
    else
        Q_EMIT redone(step);
}

std::vector<core::UndoStep> Session::undoable() const
{
    return m_journal ? m_journal->undoable() : std::vector<core::UndoStep>();
}

std::vector<core::UndoStep> Session::redoable() const
{
    return m_journal ? m_journal->redoable() : std::vector<core::UndoStep>();
}

bool Session::read(const std::function<void()> &work)
{
    try {
        work();
    } catch (const core::Error &error) {
        Q_EMIT failed(error);
        return false;
    }
    return true;
}

void Session::readAside(QObject *asker, const Reading &work, const Done &done)
{
    if (m_jobs.isNull()) {
        done(read([&] { work(database()); }));
        return;
    }
    const auto job = [path = path(), work](JobControl &) {
        core::Workbook book(path, core::Access::Read);
        work(book.database());
    };
    const QPointer<Session> self(this);
    const QPointer<QObject> still(asker);
    m_jobs->start({}, job, [self, still, done](const std::optional<core::Error> &error) {
        if (self.isNull() || still.isNull())
            return;
        if (error)
            Q_EMIT self->failed(*error);
        done(!error);
    });
}

void Session::setFilter(const core::Filter &filter)
{
    m_filter = filter;
    Q_EMIT filterChanged();
}

} // namespace ui
