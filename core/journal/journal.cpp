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

std::optional<SiteId> lastSite(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'site'");
    if (!read.next())
        return std::nullopt;
    return SiteId{Key::fromText(read.text(0))};
}

DatasetId datasetOf(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'dataset_id'");
    if (!read.next())
        throw Error(Failure::FileDamaged, u"the workbook has no data set"_s).in(db.path());
    return DatasetId{Key::fromText(read.text(0))};
}

/// Others replaced ops of the site that are not here: a log that was set back with its mark, or
/// ops that somebody made up. Either way it must not be gone on with.
bool isOvertaken(Database &db, const SiteId &site)
{
    Statement read = db.prepare("SELECT 1 FROM awaited a JOIN stream t ON t.no = a.stream "
                                "JOIN site s ON s.no = t.site WHERE s.id = ? AND a.seq > t.seq");
    return read.bind(1, site.raw()).next();
}

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
    resumeOrMint();
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

bool Journal::resumes(const SiteId &site)
{
    if (isOvertaken(m_db, site) || !m_installation.claim(site))
        return false;
    const std::optional<Installation::Mark> mark = m_installation.mark(site);
    const auto isThere = [&](const auto &stream) {
        const auto found = m_streams.find(stream.first);
        return stream.second == 0 ||
               (found != m_streams.end() && found->second.seq >= stream.second);
    };
    return mark && std::all_of(mark->begin(), mark->end(), isThere);
}

void Journal::resumeOrMint()
{
    const std::optional<SiteId> last = lastSite(m_db);
    if (last) {
        const QByteArray raw = last->raw();
        Statement read = m_db.prepare("SELECT t.no, t.scope, t.seq, t.chain, s.no FROM stream t "
                                      "JOIN site s ON s.no = t.site WHERE s.id = ?");
        read.bind(1, raw);
        while (read.next())
            m_streams[read.text(1)] = {read.integer(0), read.integer(2), hashFrom(read.view(3)),
                                       tailOf(m_db, read.integer(0))};
        m_site = *last;
        if (resumes(*last)) {
            Statement number = m_db.prepare("SELECT no FROM site WHERE id = ?");
            number.bind(1, raw);
            m_siteNo = number.next() ? number.integer(0) : 0;
            Statement step =
                m_db.prepare("SELECT max(coalesce("
                             "(SELECT step FROM tail WHERE stream = t.no AND seq = t.seq), "
                             "(SELECT max(step_last) FROM segment WHERE stream = t.no), 0)) "
                             "FROM stream t WHERE t.site = ?");
            step.bind(1, m_siteNo);
            m_step = step.next() ? step.integer(0) : 0;
            return;
        }
        m_streams.clear();
    }
    const DatasetId dataset = datasetOf(m_db);
    const CertifiedSite minted = m_installation.mint(dataset, m_clock);
    m_site = minted.site;
    m_db.write([&] {
        const QByteArray id = m_site.raw();
        const QByteArray key = m_installation.publicKey();
        Statement add =
            m_db.prepare("INSERT INTO site (id, installation, certificate) VALUES (?, ?, ?)");
        add.bind(1, id).bind(2, key).bind(3, minted.certificate).run();
        m_siteNo = m_db.lastRow();
        Statement note = m_db.prepare("INSERT OR REPLACE INTO meta VALUES ('site', ?)");
        note.bind(1, m_site.key.text()).run();
    });
}

void Journal::heed(std::uint64_t stamp)
{
    follow(stamp);
    forgetRows();
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

void Journal::settleMark()
{
    Installation::Mark mark;
    for (const auto &[scope, stream] : m_streams)
        mark[scope] = stream.seq;
    m_installation.keepMark(m_site, mark);
    m_sinceMark = 0;
}

void settleMarks(Database &db, const QString &folder)
{
    std::map<SiteId, Installation::Mark> marks;
    db.each("SELECT s.id, t.scope, t.seq FROM stream t JOIN site s ON s.no = t.site",
            [&](const Statement &row) {
                marks[SiteId::from(row.view(0))][row.text(1)] = row.integer(2);
            });
    for (const auto &[site, mark] : marks)
        Installation::raiseMark(folder, site, mark);
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
