// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/freeze.h"
#include "core/journal/freezing_mixes.h"
#include "core/journal/installation.h"
#include "core/journal/issue.h"
#include "core/journal/log_rows.h"
#include "core/journal/placing.h"
#include "core/journal/projection.h"
#include "core/journal/rebuild.h"
#include "core/journal/redactions.h"
#include "core/journal/roster_settling.h"
#include "core/journal/sealing.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"
#include "core/storage/piece.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The mark is made durable before anything leaves the machine. This is for who copies the file by
/// hand meanwhile: a mark that lags makes two sites of one name, which are told apart and shown,
/// and writing it takes as long as some ten steps.
constexpr int stepsBetweenMarks = 256;
constexpr std::int64_t betweenMarks = 1000; ///< ms
constexpr int saltBytes = 16;

} // namespace

Journal::Journal(Database &db, Installation &installation, Clock clock)
    : m_db(db)
    , m_installation(installation)
    , m_clock(std::move(clock))
    , m_projection(std::make_unique<Projection>(db))
{
    const bool isRosterRead = settleUnreadRoster(m_db);
    if (settleUnread(m_db) || isRosterRead)
        forgetRows();
    settleUnreadMixes(m_db);
    if (!resume())
        mint();
    m_db.each("SELECT i.installation, coalesce("
              "(SELECT stamp FROM tail WHERE stream = t.no AND seq = t.seq), "
              "(SELECT stamp FROM segment WHERE stream = t.no ORDER BY first DESC LIMIT 1), 0) "
              "FROM stream t JOIN site i ON i.no = t.site",
              [&](const Statement &row) {
                  const auto stamp = static_cast<std::uint64_t>(row.integer(1));
                  if (row.view(0) == m_installation.publicKey()) // whatever its clock said then
                      m_lastStamp = std::max(m_lastStamp, stamp);
                  else
                      follow(stamp);
              });
    tryToSettleMark();
    tryToPurge();
}

Journal::~Journal()
{
    tryToSettleMark();
    tryToPurge();
}

// What was redacted is out of the log and of every row; that it is out of the file's free pages too
// needs room on the disk, and is tried again when the workbook is next written in.
void Journal::tryToPurge()
{
    try {
        purge(m_db);
    } catch (const Error &) {
        return;
    }
}

// The mark lies in the person's folder, not in the workbook. Where it cannot be written it stays
// where it was; the next opening finds the file ahead of it, which is well. What was written into
// the workbook is written all the same.
void Journal::tryToSettleMark()
{
    try {
        settleMark();
    } catch (const Error &) {
        return;
    }
}

void Journal::heed(std::uint64_t stamp)
{
    follow(stamp);
    forgetRows();
    if (isOwnLogAsItWas())
        return;
    mint();
    m_lists.reset();
}

void Journal::follow(std::uint64_t stamp)
{
    constexpr std::int64_t day = 24LL * 3600 * 1000;
    if (static_cast<std::int64_t>(stamp >> 16) <= m_clock() + day)
        m_lastStamp = std::max(m_lastStamp, stamp);
}

void Journal::forgetRows()
{
    m_projection = std::make_unique<Projection>(m_db);
    m_authority.reset();
    m_placing.reset();
}

void Journal::setAuthor(AuthorId author)
{
    m_author = author;
    m_holder = 0;
}

std::int64_t Journal::apply(Action action, const std::vector<Edit> &edits)
{
    bool given = false;
    return applyMany(action, [&] {
        std::vector<Edit> chunk = given ? std::vector<Edit>() : edits;
        given = true;
        return chunk;
    });
}

std::int64_t Journal::applyFurther(std::int64_t step, Action action, const std::vector<Edit> &edits)
{
    const std::vector<UndoStep> &done = lists().done;
    if (step != m_step || done.empty() || done.back().step != step)
        return apply(action, edits);
    inStep(step, [&] {
        for (const Edit &edit : edits) {
            Operation op;
            op.action = action;
            write(op, edit);
        }
    });
    lists().done.back().changes += static_cast<int>(edits.size());
    return step;
}

std::int64_t Journal::applyMany(Action action, const std::function<std::vector<Edit>()> &next)
{
    UndoStep noted;
    noted.step = inStep(m_step + 1, [&] {
        for (std::vector<Edit> chunk = next(); !chunk.empty(); chunk = next())
            for (const Edit &edit : chunk) {
                Operation op;
                op.action = action;
                write(op, edit);
                if (noted.changes++ == 0)
                    noted = {0,      action, op.stamp,
                             op.reg, op.key, edit.items.empty() ? 0 : edit.items.front(),
                             1};
            }
    });
    if (noted.changes > 0)
        noteStep(noted);
    return noted.step;
}

std::int64_t Journal::inStep(std::int64_t number, const std::function<void()> &work)
{
    const std::int64_t step = m_step;
    m_before.clear();
    try {
        m_db.write([&] {
            m_step = number;
            m_rosterOps.clear();
            work();
            settle();
            settlePlaces();
            heedOwnRoster();
        });
    } catch (...) {
        for (const auto &[scope, stream] : m_before)
            if (stream.no == 0)
                m_streams.erase(scope);
            else
                m_streams[scope] = stream;
        m_step = step;
        m_holder = 0;
        forgetRows(); // they may have been made in what is gone
        throw;
    }
    if (++m_sinceMark >= stepsBetweenMarks && m_clock() - m_markedAt >= betweenMarks) {
        m_markedAt = m_clock();
        tryToSettleMark();
    }
    return m_step;
}

// The holder's number, made when the author first writes.
std::int64_t Journal::holder()
{
    if (m_holder != 0)
        return m_holder;
    m_holder = holderNumber(m_db, m_author);
    return m_holder;
}

Journal::Stream &Journal::streamOf(const QString &scope)
{
    Stream &stream = m_streams[scope];
    m_before.try_emplace(scope, stream);
    if (stream.no != 0)
        return stream;
    const QByteArray chain = bytesOf({});
    Statement &add = m_db.kept("INSERT INTO stream (site, scope, seq, chain) VALUES (?, ?, 0, ?)");
    add.bind(1, m_siteNo).bind(2, scope).bind(3, chain).run();
    stream.no = m_db.lastRow();
    return stream;
}

// A hybrid logical clock: never backwards, and ahead of the wall clock only by its counter.
std::uint64_t Journal::nextStamp()
{
    const std::uint64_t now = static_cast<std::uint64_t>(m_clock()) << 16;
    m_lastStamp = std::max(m_lastStamp + 1, now);
    return m_lastStamp;
}

void Journal::write(Operation &op, const Edit &edit)
{
    if (edit.reg == Register::Standard)
        guardIssued(m_db, edit);
    guardFrozen(m_db, edit, op.action == Action::ResolveConflict);
    Stream &stream = streamOf(edit.scope);
    op.name = {stream.no, stream.seq + 1};
    op.stamp = nextStamp();
    op.author = m_author;
    op.step = m_step;
    op.reg = edit.reg;
    op.key = edit.key;
    op.value = edit.value;
    op.salt = edit.typedText ? randomBytes(saltBytes) : QByteArray();
    guardAuthority(op, edit.scope);
    if (op.bases.empty())
        op.bases = m_projection->heads(edit.reg, edit.key, edit.items,
                                       op.action == Action::ResolveConflict);
    append(op, stream);
    if (m_placing)
        m_placing->came(op);
    m_projection->apply(op, holder());
}

void Journal::append(const Operation &op, Stream &stream)
{
    stream.chain = chainLink(stream.chain, op, [&](std::int64_t no) { return streamName(no); });
    stream.seq = op.name.seq;
    appendToLog(m_db, op, holder());
    stream.tail.add(op);
    if (stream.tail.isFull()) {
        sealTail(m_db, stream.no, Seal::OneFull);
        stream.tail = tailOf(m_db, stream.no);
    }
}

StreamName Journal::streamName(std::int64_t no)
{
    for (const auto &[scope, stream] : m_streams)
        if (stream.no == no)
            return {m_site, scope};
    Statement &read =
        m_db.kept("SELECT s.id, t.scope FROM stream t JOIN site s ON s.no = t.site WHERE t.no = ?");
    read.bind(1, no);
    if (!read.next())
        throw Error(Failure::FileDamaged, u"the log names stream %1, which is not there"_s.arg(no));
    StreamName name{SiteId::from(read.view(0)), read.text(1)};
    read.reset();
    return name;
}

// Writes how far each stream of this step has come.
void Journal::settle()
{
    Statement &put = m_db.kept("UPDATE stream SET seq = ?, chain = ? WHERE no = ?");
    for (const auto &[scope, before] : m_before) {
        const Stream &stream = m_streams[scope];
        const QByteArray chain = bytesOf(stream.chain);
        put.bind(1, stream.seq).bind(2, chain).bind(3, stream.no).run();
    }
}

QByteArray readChainHead(Database &db)
{
    QByteArray heads;
    db.each("SELECT s.id, t.scope, t.seq, t.chain FROM stream t JOIN site s ON s.no = t.site "
            "WHERE t.seq > 0 ORDER BY s.id, t.scope",
            [&](const Statement &row) {
                heads += row.bytes(0) + row.text(1).toUtf8() + '\0' +
                         QByteArray::number(row.integer(2)) + row.bytes(3);
            });
    return bytesOf(digest({heads})).left(16);
}

} // namespace core
