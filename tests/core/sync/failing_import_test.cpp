// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/edits.h"
#include "core/journal/rebuild.h"
#include "core/journal/redacting.h"
#include "core/sync/bundle_batch.h"
#include "tests/support/exchange_offices.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fresh_copies.h"

#include <QFile>
#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;
using Work = std::function<void(Database &, Journal &, Installation &)>;

const Clock later = [] { return ExchangeOffices::moment + 1'000'000; };
const QString secret = u"张三家在村东头"_s;

void inWorkbook(const QString &folder, const Work &work)
{
    Installation here = Installation::open(folder);
    Workbook book(folder + u"/site.plumb"_s, Access::Write);
    Journal journal(book.database(), here, later);
    work(book.database(), journal, here);
}

/// Every row of every table.
QStringList rowsOf(Database &db)
{
    QStringList tables;
    db.each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
            [&](const Statement &row) { tables << row.text(0); });
    QStringList rows;
    for (const QString &table : tables) {
        QStringList held;
        db.each(u"SELECT * FROM \"%1\""_s.arg(table).toUtf8().constData(),
                [&](const Statement &row) {
                    QString line = table;
                    for (int column = 0; column < row.columns(); ++column)
                        line += u'|' + QString::fromLatin1(row.bytes(column).toHex());
                    held << line;
                });
        held.sort();
        rows += held;
    }
    return rows;
}

/// What a workbook holds, to be compared with what it held.
struct Content
{
    Hash state{};
    QStringList rows;

    bool operator==(const Content &) const = default;
};

Content contentOf(Database &db)
{
    return {stateDigest(db), rowsOf(db)};
}

/// Where in one import, by calls to the disk, its parts begin.
struct Course
{
    int copied = 0; ///< the copy before the import is there
    int taken = 0;  ///< the bundle is in
    int closed = 0;

    /// The first and the last ones, those where one part follows another, and some of the others.
    bool isMeant(int call) const
    {
        constexpr int stride = 29;
        const auto isWithin = [call](int place, int reach) {
            return std::abs(call - place) <= reach;
        };
        return isWithin(0, 40) || isWithin(closed, 40) || isWithin(copied, 10) ||
               isWithin(taken, 10) || call % stride == 0;
    }
};

// Takes a bundle in as the window and the command line do, the workbook copied before, with the
// n-th call to the disk failing.
class FailingImportTest : public testing::Test
{
protected:
    FailingImportTest()
    {
        offices = std::make_unique<ExchangeOffices>(2);
        makeBundle();
        offices->sites.close(0);
        copies = std::make_unique<FreshCopies>(offices->sites.base.folder() + u"/site-0"_s);
        const QString folder = copies->make(0);
        inWorkbook(folder, [&](Database &db, auto &&...) { before = contentOf(db); });
        disk.failFrom(-1, Fault::Full);
        inWorkbook(folder, [&](Database &db, Journal &journal, Installation &here) {
            takeIn(db, journal, here);
        });
        course.closed = disk.calls();
        inWorkbook(folder, [&](Database &db, auto &&...) { after = contentOf(db); });
    }

    /// What the receiver has, and a bundle that goes on from it, overtakes it, contradicts it and
    /// redacts it.
    void makeBundle()
    {
        ExchangeSites &sites = offices->sites;
        Sheet typed = sites.sheet(1);
        typed.items.at(3).remark = secret;
        const QString scope = sites.base.organization.affiliation;
        sites.journal(1).apply(
            Action::WriteRemark,
            {remarkEdit(
                {sites.base.assessment, sites.base.standardRef, sites.base.standard, typed, {3}},
                scope)});
        offices->score(1, 1, 2);
        offices->take(0, offices->send(1));
        offices->score(0, 0, 3);
        for (std::uint32_t item = 0; item < 5; ++item)
            offices->score(1, item, 4);
        sites.journal(1).apply(Action::EditOrganization,
                               {named(sites, u"东村党总支"_s), called(sites, u"110"_s)});
        QFile photo(sites.base.folder() + u"/photo.jpg"_s);
        EXPECT_TRUE(photo.open(QIODevice::WriteOnly));
        photo.write(randomBytes(3000));
        photo.close();
        attachFiles(sites.database(1), sites.journal(1),
                    {sites.base.assessment, sites.base.standardRef, 1, scope}, {photo.fileName()});
        redactRemark(sites.database(1), sites.journal(1), {sites.base.assessment, 3, scope},
                     u"姓名"_s);
        bundle = offices->send(1);
    }

    void takeIn(Database &db, Journal &journal, Installation &here)
    {
        keepCopyBeforeImport(db);
        course.copied = disk.calls();
        BatchOrder order;
        order.paths = QStringList{bundle};
        order.clock = later;
        const BundleBatch batch = takeBundles(db, journal, here, order);
        course.taken = disk.calls();
        EXPECT_FALSE(batch.files.front().error) << "the bundle was blamed for the disk";
    }

    /// The copy is the workbook as it was, whenever there is one.
    void expectCopyWhole(const QString &folder, bool isReported) const
    {
        const QString copy = folder + u"/site.plumb.before-import"_s;
        EXPECT_TRUE(QFile::exists(copy) || !isReported);
        if (!QFile::exists(copy))
            return;
        Workbook book(copy, Access::Read);
        EXPECT_EQ(checkWorkbook(book.database()), QStringList());
        EXPECT_EQ(stateDigest(book.database()), before.state);
    }

    void expectBeforeOrAfter(Database &db, bool isReported)
    {
        EXPECT_EQ(checkWorkbook(db), QStringList());
        EXPECT_EQ(checkChains(db), QStringList());
        const Content there = contentOf(db);
        const bool isAfter = there == after;
        EXPECT_TRUE(isAfter || there == before) << "part of the import is there";
        EXPECT_TRUE(isAfter || !isReported) << "what was reported as done is gone";
        seen.insert(isAfter);
    }

    void meet(int call, Fault fault)
    {
        SCOPED_TRACE("call " + std::to_string(call));
        const auto seed = static_cast<unsigned>(call) % 4; // what a power cut loses
        const QString folder = copies->make(call);
        bool isReported = false;
        disk.failFrom(call, fault, seed);
        try {
            inWorkbook(folder, [&](Database &db, Journal &journal, Installation &here) {
                takeIn(db, journal, here);
                isReported = true;
            });
        } catch (const Error &) {
            EXPECT_TRUE(disk.hasFailed());
        }
        EXPECT_TRUE(disk.hasFailed());
        disk.mend();
        expectCopyWhole(folder, isReported);
        inWorkbook(folder, [&](Database &db, Journal &journal, Installation &here) {
            expectBeforeOrAfter(db, isReported);
            takeIn(db, journal, here);
            EXPECT_EQ(stateDigest(db), after.state);
        });
    }

    void meetAll(Fault fault)
    {
        const Course whole = course; // of the run without a fault
        for (int call = 1; call <= whole.closed && !HasFailure(); ++call)
            if (whole.isMeant(call))
                meet(call, fault);
        EXPECT_EQ(seen, (std::set<bool>{false, true})) << "the disk failed to one side only";
    }

    FaultyDisk disk;
    std::unique_ptr<ExchangeOffices> offices;
    std::unique_ptr<FreshCopies> copies;
    QString bundle;
    Course course;
    Content before;
    Content after;
    std::set<bool> seen; ///< whether the import was there
};

TEST_F(FailingImportTest, TheBundleOfTheseTestsChangesWhatIsThere)
{
    EXPECT_NE(before.state, after.state);
    EXPECT_GT(course.copied, 40);
    EXPECT_GT(course.taken, course.copied + 40);
    EXPECT_GT(course.closed, course.taken + 40) << "what was redacted is taken out of the file";
    const QString folder = copies->make(1);
    inWorkbook(folder, [&](Database &db, Journal &journal, Installation &here) {
        takeIn(db, journal, here);
        EXPECT_EQ(db.number("SELECT count(*) FROM conflict"), 1);
        EXPECT_EQ(db.number("SELECT count(*) FROM evidence_chunk"), 1);
        EXPECT_TRUE(stateFollowsLog(db, folder));
    });
}

TEST_F(FailingImportTest, AFullDiskLeavesTheWorkbookAsBeforeOrAsAfter)
{
    meetAll(Fault::Full);
}

TEST_F(FailingImportTest, ABrokenMediumLeavesTheWorkbookAsBeforeOrAsAfter)
{
    meetAll(Fault::Broken);
}

TEST_F(FailingImportTest, APowerCutLeavesTheWorkbookAsBeforeOrAsAfter)
{
    meetAll(Fault::PowerCut);
}

} // namespace
