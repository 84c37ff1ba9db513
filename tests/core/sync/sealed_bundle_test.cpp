// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sync/bundle_batch.h"
#include "core/sync/bundle_file.h"
#include "core/sync/sealed_bundle.h"
#include "tests/support/exchange_offices.h"

#include <QFile>
#include <QIODevice>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Clock noon = [] { return ExchangeOffices::moment; };

/// Office 0 makes sealed bundles for office 1; office 2 finds the medium.
class SealedBundleTest : public testing::Test, protected ExchangeOffices
{
protected:
    SealedBundleTest() : ExchangeOffices(3) { score(0, 0, 3); }

    QString placeOf(const QString &name) const { return sites.base.folder() + u'/' + name; }

    QString sealedFor1(const QString &name)
    {
        QString path = placeOf(name);
        exportSealed(sites.database(0), sites.journal(0), sites.installation(0),
                     {codeOf(1), {}, false, noon}, path);
        return path;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QString path = placeOf(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    QByteArray opened(const QString &path, int site)
    {
        const auto file = openSealed(path, sites.installation(site));
        return file->readAll();
    }

    bool isRefused(const QByteArray &bytes)
    {
        try {
            BundleFile bundle(write(u"x.plumbx"_s, bytes), &sites.installation(1));
            return false;
        } catch (const Error &) {
            return true;
        }
    }
};

TEST_F(SealedBundleTest, OnlyItsOfficeOpensItAndTakesItIn)
{
    const QString path = sealedFor1(u"a.plumbx"_s);
    EXPECT_TRUE(isSealed(path));
    EXPECT_FALSE(bytesOfFile(path).contains(codeOf(0).toUtf8())) << "it does not say whose it is";
    BundleFile bundle(path, &sites.installation(1));
    EXPECT_TRUE(bundle.isSealed());
    EXPECT_EQ(bundle.path(), path);
    const BundleBatch taken = takeBundles(sites.database(1), sites.journal(1),
                                          sites.installation(1), {{path}, {}, false, noon});
    EXPECT_EQ(taken.operations, 1);
    EXPECT_EQ(given(1, 0), 3);
    const BundleBatch found = takeBundles(sites.database(2), sites.journal(2),
                                          sites.installation(2), {{path}, {}, false, noon});
    ASSERT_TRUE(found.files.front().error);
    EXPECT_EQ(found.files.front().error->kind(), Failure::Refused);
    EXPECT_EQ(found.files.front().error->where(), sealedPlace);
    EXPECT_EQ(found.operations, 0);
    EXPECT_THROW(BundleFile{path}, Error);
}

TEST_F(SealedBundleTest, WhateverIsAlteredCutOffOrAddedIsRefused)
{
    const QByteArray sealed = bytesOfFile(sealedFor1(u"a.plumbx"_s));
    ASSERT_FALSE(isRefused(sealed));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray altered = sealed;
        altered[at] = static_cast<char>(altered[at] ^ 0x10);
        EXPECT_TRUE(isRefused(altered)) << "byte " << at;
    }
    for (qsizetype size = 0; size < sealed.size(); size += 7)
        EXPECT_TRUE(isRefused(sealed.first(size))) << "cut off at " << size;
    EXPECT_TRUE(isRefused(sealed + 'x'));
    EXPECT_TRUE(isRefused(sealed + sealed));
}

TEST_F(SealedBundleTest, BlocksOfAnotherEnvelopeOrInAnotherOrderAreRefused)
{
    constexpr qsizetype block = 65'536 + 17;
    const std::vector<QByteArray> keys = {sites.installation(1).publicKey()};
    const QString plain = write(u"plain"_s, QByteArray(200'000, 'p'));
    sealBundle(plain, placeOf(u"one"_s), keys);
    sealBundle(plain, placeOf(u"two"_s), keys);
    const QByteArray one = bytesOfFile(placeOf(u"one"_s));
    const QByteArray two = bytesOfFile(placeOf(u"two"_s));
    constexpr qsizetype extra = 17;
    const qsizetype begin = one.size() - 200'000 - 4 * extra;
    EXPECT_EQ(opened(placeOf(u"one"_s), 1), bytesOfFile(plain));
    QByteArray swapped = one;
    swapped.replace(begin, block, one.mid(begin + block, block));
    swapped.replace(begin + block, block, one.mid(begin, block));
    EXPECT_THROW(opened(write(u"swapped"_s, swapped), 1), Error);
    QByteArray mixed = one;
    mixed.replace(begin, block, two.mid(begin, block));
    EXPECT_THROW(opened(write(u"mixed"_s, mixed), 1), Error);
    EXPECT_THROW(opened(write(u"shorter"_s, one.first(begin + 2 * block)), 1), Error)
        << "what ends at a block's end is cut off too";
    EXPECT_THROW(opened(placeOf(u"one"_s), 2), Error);
}

TEST_F(SealedBundleTest, FilesOfAnySizeComeOutAsTheyWentIn)
{
    const std::vector<QByteArray> keys = {sites.installation(0).publicKey(),
                                          sites.installation(1).publicKey()};
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072}) {
        const QString sealed = placeOf(u"%1.sealed"_s.arg(size));
        const QByteArray bytes(size, static_cast<char>('a' + size % 26));
        sealBundle(write(u"plain"_s, bytes), sealed, keys);
        EXPECT_EQ(opened(sealed, 0), bytes);
        EXPECT_EQ(opened(sealed, 1), bytes);
    }
}

TEST_F(SealedBundleTest, ItIsReadFromAnyPlaceForwardsAndBackwards)
{
    QByteArray bytes(200'000, Qt::Uninitialized);
    for (qsizetype n = 0; n < bytes.size(); ++n)
        bytes[n] = static_cast<char>(n * 7 + n / 251);
    sealBundle(write(u"plain"_s, bytes), placeOf(u"s"_s), {sites.installation(1).publicKey()});
    const auto file = openSealed(placeOf(u"s"_s), sites.installation(1));
    ASSERT_EQ(file->size(), bytes.size());
    for (const qsizetype at : {199'999, 65'535, 65'536, 0, 131'000, 3, 200'000, 70'000}) {
        ASSERT_TRUE(file->seek(at));
        EXPECT_EQ(file->read(70'000), bytes.mid(at, 70'000)) << at;
    }
    QFile sealed(placeOf(u"s"_s));
    ASSERT_TRUE(sealed.resize(100'000)); // somebody pulls the stick
    EXPECT_TRUE(file->seek(0));
    EXPECT_EQ(file->read(60'000), bytes.first(60'000));
    EXPECT_TRUE(file->seek(120'000));
    EXPECT_EQ(file->read(1), QByteArray());
    EXPECT_TRUE(file->seek(7));
    EXPECT_EQ(file->read(60'000), bytes.mid(7, 60'000)) << "what was read before stands";
}

TEST_F(SealedBundleTest, WithoutAKeyOfTheOfficeNothingIsWritten)
{
    EXPECT_TRUE(sealKeysOf(sites.database(0), u"130299"_s).empty());
    EXPECT_THROW(exportSealed(sites.database(0), sites.journal(0), sites.installation(0),
                              {u"130299"_s, {}, false, noon}, placeOf(u"n.plumbx"_s)),
                 Error);
    EXPECT_FALSE(QFile::exists(placeOf(u"n.plumbx"_s)));
}

} // namespace
