// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_sites.h"

#include "core/journal/branches.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/edits.h"
#include "core/journal/piece_reader.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The one that all copies of a run come from: to make it takes as long as half a short history.
const TestWorkbook &original()
{
    static const std::unique_ptr<TestWorkbook> made = [] {
        auto book = std::make_unique<TestWorkbook>();
        book->close();
        return book;
    }();
    return *made;
}

/// Copies all files that end with `from` over those that end with `to`.
void replaceMarks(const QString &folder, const QString &from, const QString &to)
{
    const QDir marks(folder);
    for (const QString &name : marks.entryList({u'*' + from})) {
        const QString target = marks.filePath(name.chopped(from.size()) + to);
        QFile::remove(target);
        QFile::copy(marks.filePath(name), target);
    }
}

/// How far `theirs` has what we have, as they would tell us; 0 where it is another log.
std::int64_t shared(core::Database &db, std::int64_t no, core::Database &other, std::int64_t theirs)
{
    const std::int64_t seq =
        std::min(core::streamState(db, no).seq, core::streamState(other, theirs).seq);
    const bool isSame = core::stateAt(db, no, seq).chain == core::stateAt(other, theirs, seq).chain;
    return isSame ? seq : 0;
}

} // namespace

ExchangeSites::ExchangeSites(int count) : ExchangeSites(count, original())
{
}

ExchangeSites::ExchangeSites(int count, const TestWorkbook &closed) : base(closed)
{
    for (int n = 0; n < count; ++n) {
        const QString folder = base.folder() + u"/site-%1"_s.arg(n);
        Site site{std::make_unique<core::Installation>(core::Installation::open(folder)),
                  std::make_unique<std::int64_t>(1'700'000'100'000 + n), nullptr, nullptr};
        QFile::copy(base.path(), folder + u"/site.plumb"_s);
        open(site, folder + u"/site.plumb"_s);
        m_sites.push_back(std::move(site));
    }
}

void ExchangeSites::open(Site &site, const QString &path)
{
    site.workbook = std::make_unique<core::Workbook>(path, core::Access::Write);
    site.workbook->database().script(u"PRAGMA synchronous = OFF"_s);
    std::int64_t *now = site.now.get();
    site.journal = std::make_unique<core::Journal>(site.workbook->database(), *site.installation,
                                                   [now] { return *now += 7; });
}

void ExchangeSites::reopen(int site)
{
    Site &at = m_sites.at(index(site));
    const QString path = at.workbook->path();
    at.journal.reset();
    at.workbook.reset();
    open(at, path);
}

void ExchangeSites::close(int site)
{
    Site &at = m_sites.at(index(site));
    at.journal.reset();
    at.workbook.reset();
    at.installation.reset(); // it holds the site
}

void ExchangeSites::keepCopy(int site)
{
    const QString copy = path(site) + u".kept"_s;
    QFile::remove(copy);
    journal(site).settleMark();
    core::copyWorkbook(database(site), copy);
    replaceMarks(installation(site).folder() + u"/sites"_s, u".json"_s, u".json.kept"_s);
}

bool ExchangeSites::hasCopy(int site) const
{
    return QFile::exists(path(site) + u".kept"_s);
}

void ExchangeSites::goBack(int site)
{
    restore(site, false);
}

void ExchangeSites::goBackUnseen(int site)
{
    restore(site, true);
}

void ExchangeSites::restore(int site, bool withMarks)
{
    Site &at = m_sites.at(index(site));
    const QString path = at.workbook->path();
    if (!hasCopy(site))
        return;
    at.journal.reset();
    at.workbook.reset();
    core::Workbook::remove(path);
    QFile::copy(path + u".kept"_s, path);
    if (withMarks)
        replaceMarks(at.installation->folder() + u"/sites"_s, u".json.kept"_s, u".json"_s);
    open(at, path);
}

core::Sheet ExchangeSites::sheet(int site)
{
    core::Sheet read;
    core::readSheet(database(site), base.assessment, base.standard, read);
    return read;
}

core::Edit ExchangeSites::count(int site, std::uint32_t item, std::int64_t times)
{
    core::Sheet typed = sheet(site);
    core::ClauseAnswer &answer = typed.clauses.at(item);
    answer.given = times >= 0;
    answer.a = times >= 0 ? times : 0;
    return core::answersEdit({base.assessment, base.standardRef, base.standard, typed, {item}},
                             base.organization.affiliation);
}

std::vector<core::Piece> ExchangeSites::pieces(int site, int since)
{
    std::vector<core::Piece> pieces;
    for (const auto &[no, name] : core::streamNames(database(site))) {
        std::int64_t after = core::startOf(database(site), no).seq;
        if (since >= 0)
            for (const auto &[theirs, known] : core::streamNames(database(since)))
                if (known.site == name.site && known.scope == name.scope)
                    after = std::max(after, shared(database(site), no, database(since), theirs));
        core::PieceReader reader(database(site), no, after,
                                 core::streamState(database(site), no).seq);
        while (auto piece = reader.next())
            pieces.push_back(std::move(*piece));
    }
    return pieces;
}

std::vector<core::Piece> ExchangeSites::pieces(int site)
{
    return pieces(site, -1);
}

// As a bundle tells it with the streams.
void ExchangeSites::nameOwner(int site, const core::SiteId &of)
{
    QByteArray installation;
    for (const Site &there : m_sites) {
        core::Statement read = there.workbook->database().prepare(
            "SELECT installation FROM site WHERE id = ? AND installation IS NOT NULL");
        read.bind(1, of.raw());
        if (read.next())
            installation = read.bytes(0);
    }
    core::siteNumber(database(site), of);
    core::Statement put = database(site).prepare(
        "UPDATE site SET installation = ? WHERE id = ? AND installation IS NULL");
    put.bind(1, installation).bind(2, of.raw()).run();
}

std::vector<core::Taken> ExchangeSites::take(int site, const std::vector<core::Piece> &pieces)
{
    std::vector<core::Taken> taken;
    std::uint64_t latest = 0;
    database(site).write([&] {
        core::Intake intake(database(site), 1);
        for (const core::Piece &piece : pieces)
            nameOwner(site, piece.named.front().site);
        for (const core::Piece &piece : pieces) {
            taken.push_back(intake.take(core::decodePiece(core::encodePiece(piece))));
            if (taken.back() == core::Taken::Forked ||
                (taken.back() == core::Taken::Known && !intake.isHere(piece)))
                intake.takeForked(piece, {});
        }
        intake.settle();
        latest = intake.latestStamp();
    });
    journal(site).heed(latest);
    return taken;
}

std::int64_t conflicts(core::Database &db)
{
    return db.number("SELECT count(*) FROM conflict");
}

core::Edit named(ExchangeSites &sites, const QString &name)
{
    core::Organization organization = sites.base.organization;
    organization.name = name;
    return core::identityEdit(organization);
}

core::Edit called(ExchangeSites &sites, const QString &telephone)
{
    core::Organization organization = sites.base.organization;
    organization.contact.telephone = telephone;
    return core::contactEdit(organization);
}

void exchange(ExchangeSites &sites, int a, int b)
{
    const std::vector<core::Piece> pieces = sites.pieces(a);
    sites.take(a, sites.pieces(b));
    sites.take(b, pieces);
}

void expectSame(ExchangeSites &sites)
{
    for (int site = 0; site < sites.count(); ++site)
        core::settleCohorts(sites.database(site));
    const core::Hash first = core::stateDigest(sites.database(0));
    for (int site = 1; site < sites.count(); ++site)
        EXPECT_EQ(core::stateDigest(sites.database(site)), first) << "site " << site;
}

void expectRebuiltTheSame(ExchangeSites &sites, int site)
{
    core::Database &db = sites.database(site);
    core::settleCohorts(db);
    const core::Hash before = core::stateDigest(db);
    core::rebuildState(db);
    core::settleCohorts(db);
    EXPECT_EQ(core::stateDigest(db), before) << "rebuilt at site " << site;
    EXPECT_TRUE(core::checkChains(db).isEmpty());
}

void expectEqual(ExchangeSites &sites)
{
    expectSame(sites);
    for (int site = 0; site < sites.count(); ++site)
        expectRebuiltTheSame(sites, site);
}
