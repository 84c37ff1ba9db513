// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/journal/sealing.h"
#include "core/journal/step_lists.h"
#include "core/model/operation.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace core {

class Authority;
class Database;
class Installation;
class Placing;
class Projection;
struct StreamName;

struct StepChange
{
    QByteArray before;
    QByteArray after;
};

enum class UndoOutcome
{
    Done,
    Nothing,   ///< the list is empty
    Overtaken, ///< somebody else has written since; nothing was changed
};

/// The one door through which anything is written. A click, an undo, an import and a merge all
/// come here; each change is put into its row and, as an operation, into the log in the same
/// transaction, so that the log always tells how the rows came to be.
///
///     Journal journal(db, site, clock);
///     journal.apply(Action::ScoreItem, {answersEdit(sheet, 3)});
///     journal.undo();
///
/// Thread: that of its Database.
class Journal
{
public:
    /// Resumes or mints this installation's site in the workbook.
    Journal(Database &db, Installation &installation, Clock clock);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Writes all of `edits` as one step or, when it throws, none. Returns the step's number. With
    /// a roster, throws Error(Refused) for what would not count (`authority.h`): what a person
    /// typed must not vanish into quarantine.
    std::int64_t apply(Action action, const std::vector<Edit> &edits);

    /// Writes more of `step` (typing that goes on in one field): undone with it, as one. When
    /// another step was written or taken back since, this is a step of its own. Returns its number.
    std::int64_t applyFurther(std::int64_t step, Action action, const std::vector<Edit> &edits);

    /// As `apply`, for very many: `next` gives one chunk of edits after the other until empty; all
    /// are one step in one transaction, and memory holds one chunk.
    std::int64_t applyMany(Action action, const std::function<std::vector<Edit>()> &next);

    /// What can be undone and redone, newest first. Read from the log when first asked for, so it
    /// outlives the window; then kept up with what this journal writes.
    std::vector<UndoStep> undoable() const;
    std::vector<UndoStep> redoable() const;

    UndoOutcome undo();
    UndoOutcome redo();

    /// What `step` made of the register it touched first: its value before and after; empty for
    /// none. Not for Answers and Remarks, whose values are the items' own.
    StepChange changeOf(const UndoStep &step) const;

    void setAuthor(AuthorId author);

    AuthorId author() const { return m_author; }

    SiteId site() const { return m_site; }

    /// Ops of others came in, the latest with this stamp: what is written from now on is later. A
    /// clock that is more than a day ahead is not followed. Rows may be others, and who may write.
    /// When ops of the own site were among them, somebody works in a copy: it is left to them.
    void heed(std::uint64_t stamp);

    /// Makes the installation's high-water mark durable: before a print, a backup, a bundle, and
    /// on close.
    void settleMark();

private:
    struct Stream
    {
        std::int64_t no = 0;
        std::int64_t seq = 0;
        Hash chain{};
        Tail tail;
    };

    bool resume();
    bool resumes(const SiteId &site);
    void mint();
    bool isOwnLogAsItWas();
    std::int64_t inStep(std::int64_t number, const std::function<void()> &work);
    std::int64_t holder();
    StreamName streamName(std::int64_t no);
    Stream &streamOf(const QString &scope);
    std::uint64_t nextStamp();
    void write(Operation &op, const Edit &edit);
    void settlePlaces();
    void guardAuthority(const Operation &op, const QString &scope);
    void heedOwnRoster();
    void follow(std::uint64_t stamp);
    void forgetRows();
    void append(const Operation &op, Stream &stream);
    void settle();
    void tryToSettleMark();
    void tryToPurge();
    StepLists &lists() const;
    void noteStep(const UndoStep &step);
    std::map<std::int64_t, QString> ownStreams() const; ///< scopes by numbers
    UndoOutcome takeBack(const UndoStep &step, Action action);

    Database &m_db;
    Installation &m_installation;
    Clock m_clock;
    std::unique_ptr<Projection> m_projection;
    SiteId m_site;
    std::int64_t m_siteNo = 0;
    AuthorId m_author;
    std::int64_t m_holder = 0;
    std::int64_t m_step = 0;
    std::uint64_t m_lastStamp = 0;
    int m_sinceMark = 0;
    std::int64_t m_markedAt = 0;            ///< ms since 1970
    std::unique_ptr<Authority> m_authority; ///< once asked
    std::unique_ptr<Placing> m_placing;     ///< with it
    std::vector<OpName> m_rosterOps;        ///< of the step that is being written
    std::map<QString, Stream> m_streams;    ///< own streams, by scope
    std::map<QString, Stream> m_before;     ///< as the step found those that it lengthens
    mutable std::unique_ptr<StepLists> m_lists;
};

/// What `settleMark` does, for whoever only reads the workbook and prints from it, perhaps beside
/// the window that writes: raises the mark of each site in it that `folder` knows
/// (`Installation::defaultFolder`). Throws FileUnwritable: then nothing may leave the machine.
void settleMarks(Database &db, const QString &folder);

/// First 16 bytes of BLAKE2b-256 over the heads of all streams, ordered by site and scope: printed
/// on every report, it anchors the log outside the file.
QByteArray readChainHead(Database &db);

} // namespace core
