// SPDX-License-Identifier: GPL-3.0-or-later
// As which site a journal writes, and how far that one has come.
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/log_rows.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

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

/// Two logs were written under its name: neither must be gone on with.
bool isForked(Database &db, const SiteId &site)
{
    Statement read = db.prepare("SELECT 1 FROM branch b JOIN stream t ON t.no = b.root "
                                "JOIN site s ON s.no = t.site WHERE s.id = ?");
    return read.bind(1, site.raw()).next();
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

bool Journal::resumes(const SiteId &site)
{
    if (isForked(m_db, site) || isOvertaken(m_db, site) || !m_installation.claim(site))
        return false;
    const std::optional<Installation::Mark> mark = m_installation.mark(site);
    const auto isThere = [&](const auto &stream) {
        const auto found = m_streams.find(stream.first);
        return stream.second == 0 ||
               (found != m_streams.end() && found->second.seq >= stream.second);
    };
    return mark && std::all_of(mark->begin(), mark->end(), isThere);
}

bool Journal::resume()
{
    const std::optional<SiteId> last = lastSite(m_db);
    if (!last)
        return false;
    Statement read = m_db.prepare("SELECT t.no, t.scope, t.seq, t.chain, s.no FROM stream t "
                                  "JOIN site s ON s.no = t.site WHERE s.id = ?");
    read.bind(1, last->raw());
    while (read.next())
        m_streams[read.text(1)] = {read.integer(0), read.integer(2), hashFrom(read.view(3)),
                                   tailOf(m_db, read.integer(0))};
    m_site = *last;
    if (!resumes(*last))
        return false;
    Statement number = m_db.prepare("SELECT no FROM site WHERE id = ?");
    number.bind(1, last->raw());
    m_siteNo = number.next() ? number.integer(0) : 0;
    Statement step = m_db.prepare("SELECT max(coalesce("
                                  "(SELECT step FROM tail WHERE stream = t.no AND seq = t.seq), "
                                  "(SELECT max(step_last) FROM segment WHERE stream = t.no), 0)) "
                                  "FROM stream t WHERE t.site = ?");
    step.bind(1, m_siteNo);
    m_step = step.next() ? step.integer(0) : 0;
    return true;
}

void Journal::mint()
{
    m_streams.clear();
    m_step = 0;
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

bool Journal::isOwnLogAsItWas()
{
    Statement read = m_db.prepare("SELECT scope, seq, chain FROM stream WHERE site = ?");
    read.bind(1, m_siteNo);
    bool is = true;
    while (read.next()) {
        const auto known = m_streams.find(read.text(0));
        is = is && (known == m_streams.end() ? read.integer(1) == 0
                                             : read.integer(1) == known->second.seq &&
                                                   read.view(2) == bytesOf(known->second.chain));
    }
    return is;
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

} // namespace core
