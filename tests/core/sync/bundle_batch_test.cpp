// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"
#include "core/sync/bundle_batch.h"
#include "tests/support/exchange_offices.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class BundleBatchTest : public testing::Test, protected ExchangeOffices
{
protected:
    BundleBatchTest() : ExchangeOffices(3) {}

    static BatchOrder order(const QStringList &paths)
    {
        BatchOrder order;
        order.paths = paths;
        order.clock = [] { return moment; };
        return order;
    }

    BundleBatch takeAll(int site, const BatchOrder &order)
    {
        return takeBundles(sites.database(site), sites.journal(site), sites.installation(site),
                           order);
    }

    Hash digestOf(int site) { return stateDigest(sites.database(site)); }
};

TEST_F(BundleBatchTest, BundlesOfManyOfficesAreTakenInAtOnce)
{
    score(1, 0, 3);
    score(2, 0, 4);
    score(2, 1, 2);
    const BundleBatch batch = takeAll(0, order({send(1), send(2)}));
    EXPECT_EQ(batch.operations, 3);
    EXPECT_EQ(batch.conflictsBefore, 0);
    EXPECT_EQ(batch.conflicts, 1);
    EXPECT_EQ(given(0, 1), 2);
    EXPECT_TRUE(batch.strangers.empty());
}

TEST_F(BundleBatchTest, ALaterBundleThatIsNamedFirstDoesNotWait)
{
    score(1, 0, 1);
    const QString first = send(1, {{}, {}, true, [] { return moment - 1000; }});
    take(2, first);
    take(1, sendTo(2, 1));
    score(1, 0, 2);
    const QString second = sendTo(1, 2);
    const BundleBatch batch = takeAll(0, order({second, first}));
    EXPECT_EQ(batch.files.front().path, second);
    EXPECT_EQ(batch.files.front().intake.parked, 0);
    EXPECT_TRUE(batch.waiting.empty());
    EXPECT_EQ(given(0, 0), 2);
}

TEST_F(BundleBatchTest, APreviewOfManyKeepsNothingAndSaysWhatTheTakingThenDoes)
{
    score(1, 0, 3);
    score(2, 0, 4);
    BatchOrder looked = order({send(1), send(2)});
    looked.preview = true;
    const Hash before = digestOf(0);
    const BundleBatch preview = takeAll(0, looked);
    EXPECT_EQ(digestOf(0), before);
    EXPECT_EQ(sites.database(0).number("SELECT count(*) FROM intake"), 0);
    looked.preview = false;
    const BundleBatch taken = takeAll(0, looked);
    EXPECT_EQ(taken.operations, preview.operations);
    EXPECT_EQ(taken.conflicts, preview.conflicts);
}

TEST_F(BundleBatchTest, ADamagedFileIsNamedAndTheOthersAreTaken)
{
    score(1, 0, 3);
    score(2, 1, 4);
    QByteArray bytes = bytesOfFile(send(1));
    bytes.back() = static_cast<char>(bytes.back() ^ 1); // found only while its chunks are read
    const BundleBatch batch = takeAll(0, order({fileOf(bytes), send(2), u"nowhere.plumbx"_s}));
    ASSERT_TRUE(batch.files.at(0).error.has_value());
    EXPECT_EQ(batch.files.at(0).error->kind(), Failure::FileDamaged);
    EXPECT_FALSE(batch.files.at(1).error.has_value());
    EXPECT_EQ(batch.files.at(2).error->kind(), Failure::FileMissing);
    EXPECT_EQ(batch.operations, 1);
    EXPECT_EQ(given(0, 0), 0);
    EXPECT_EQ(given(0, 1), 4);
    EXPECT_TRUE(stateFollowsLog(sites.database(0), sites.base.folder()));
}

TEST_F(BundleBatchTest, AStrangersKeyIsNamedOnceAndConfirmedWithTheBatch)
{
    sites.database(0).script(u"DELETE FROM peer"_s);
    score(1, 0, 3);
    BatchOrder wanted = order({send(1), send(1)});
    const BundleBatch refused = takeAll(0, wanted);
    ASSERT_EQ(refused.strangers, std::vector<QByteArray>{sites.installation(1).publicKey()});
    EXPECT_EQ(refused.operations, 0);
    wanted.confirmed = {{refused.strangers.front(), codeOf(1), u"丰南"_s}};
    wanted.preview = true;
    EXPECT_EQ(takeAll(0, wanted).operations, 1);
    EXPECT_EQ(sites.database(0).number("SELECT count(*) FROM peer"), 0) << "it was a preview";
    wanted.preview = false;
    EXPECT_EQ(takeAll(0, wanted).operations, 1);
    EXPECT_EQ(sites.database(0).number("SELECT count(*) FROM peer"), 1);
}

TEST_F(BundleBatchTest, StoppingTakesAllOfItBack)
{
    score(1, 0, 3);
    score(2, 1, 4);
    BatchOrder wanted = order({send(1), send(2)});
    wanted.progress = [told = 0](int) mutable { return ++told < 2; };
    const Hash before = digestOf(0);
    EXPECT_THROW(takeAll(0, wanted), Error);
    EXPECT_EQ(digestOf(0), before);
    wanted.progress = {};
    EXPECT_EQ(takeAll(0, wanted).operations, 2);
}

TEST_F(BundleBatchTest, TheCopyBeforeAnImportIsTheWorkbookAsItWas)
{
    score(0, 0, 1);
    const QString copy = keepCopyBeforeImport(sites.database(0));
    score(0, 0, 2);
    EXPECT_EQ(keepCopyBeforeImport(sites.database(0)), copy) << "one copy, the newest";
    const Workbook kept(copy, Access::Read);
    EXPECT_TRUE(QFile::exists(copy));
}

} // namespace
