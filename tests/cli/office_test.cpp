// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A city and a county on two computers.
class OfficeVerbTest : public testing::Test
{
protected:
    OfficeVerbTest() : cityBook(city.makeCity(u"city.plumb"_s)) {}

    static QString fingerprint(const Desk &desk)
    {
        return desk.run({u"office"_s, u"key"_s, u"--json"_s})
            .json()
            .object()["fingerprint"_L1]
            .toString();
    }

    static QString key(const Desk &desk)
    {
        return desk.run({u"office"_s, u"key"_s, u"--json"_s}).json().object()["key"_L1].toString();
    }

    static QJsonObject roster(const Desk &desk, const QString &book)
    {
        return desk.run({u"office"_s, u"list"_s, book, u"--json"_s}).json().object();
    }

    Outcome addCounty(const QString &named) const
    {
        return city.run({u"office"_s, u"add"_s, cityBook, u"--code"_s, u"130207"_s, u"--name"_s,
                         u"Fengnan"_s, u"--kind"_s, u"county"_s, u"--key"_s, named});
    }

    static QString exported(const Desk &desk, const QString &book, const QString &to)
    {
        QString bundle = desk.path(u"to-%1.plumbx"_s.arg(to));
        QFile::remove(bundle);
        EXPECT_EQ(
            desk.run({u"bundle"_s, u"export"_s, book, u"--to"_s, to, u"--out"_s, bundle}).status,
            0);
        return bundle;
    }

    /// The county's workbook, made from a bundle of the city's whose key was confirmed.
    QString join()
    {
        QString book = county.path(u"county.plumb"_s);
        const Outcome made = county.run(
            {u"new"_s, book, u"--office"_s, u"130207"_s, u"--name"_s, u"Fengnan"_s, u"--from"_s,
             exported(city, cityBook, u"130207"_s), u"--confirm"_s, fingerprint(city)});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        return book;
    }

    Outcome importOrganization(const QString &book, const QString &code, const QString &area) const
    {
        const QString row =
            u"编码,名称,领域,属地,隶属\n%1,新村党支部,农村,%2,%2\n"_s.arg(code, area);
        return county.run({u"import"_s, book, county.write(u"o.csv"_s, row.toUtf8())});
    }

    Desk city;
    Desk county;
    QString cityBook;
};

TEST_F(OfficeVerbTest, TheFirstOfficeBeginsTheRosterAndNothingFallsOut)
{
    EXPECT_FALSE(roster(city, cityBook)["begun"_L1].toBool());
    EXPECT_TRUE(roster(city, cityBook)["rootHere"_L1].toBool());
    const Outcome added = addCounty(key(county));
    EXPECT_EQ(added.status, 0) << added.err.toStdString();
    const QJsonObject now = roster(city, cityBook);
    EXPECT_TRUE(now["begun"_L1].toBool());
    ASSERT_EQ(now["offices"_L1].toArray().size(), 2);
    const QJsonObject listed = now["offices"_L1].toArray().at(1).toObject();
    EXPECT_EQ(listed["code"_L1].toString(), u"130207"_s);
    EXPECT_EQ(listed["kind"_L1].toString(), u"county"_s);
    EXPECT_EQ(listed["scopes"_L1].toArray(), QJsonArray{u"130207"_s});
    const QJsonObject installation = listed["installations"_L1].toArray().first().toObject();
    EXPECT_EQ(installation["fingerprint"_L1].toString(), fingerprint(county));
    EXPECT_FALSE(installation["revoked"_L1].toBool());
    EXPECT_TRUE(now["quarantine"_L1].toArray().isEmpty());
    EXPECT_EQ(city.run({u"check"_s, cityBook}).status, 0);
}

TEST_F(OfficeVerbTest, ACountyInTheRosterIsNoStrangerAndWritesItsAreaAlone)
{
    addCounty(key(county));
    const QString book = join();
    EXPECT_EQ(importOrganization(book, u"130207-9001"_s, u"130207"_s).status, 0);
    EXPECT_EQ(importOrganization(book, u"130208-9001"_s, u"130208"_s).status, 5);
    const Outcome taken = city.run(
        {u"bundle"_s, u"import"_s, cityBook, exported(county, book, u"130200"_s), u"--json"_s});
    EXPECT_EQ(taken.status, 0) << taken.err.toStdString();
    const QJsonObject intake = taken.json().array().first().toObject();
    EXPECT_TRUE(intake["strangers"_L1].toArray().isEmpty());
    EXPECT_EQ(intake["quarantined"_L1].toInteger(), 0);
    const QByteArray listed = city.run({u"list"_s, cityBook, u"organizations"_s, u"--csv"_s}).out;
    EXPECT_TRUE(listed.contains("130207-9001"));
    EXPECT_FALSE(listed.contains("130208-9001"));
}

TEST_F(OfficeVerbTest, WhatARevokedCountyWritesWaitsUntilItIsReleased)
{
    addCounty(key(county));
    const QString book = join();
    EXPECT_EQ(city.run({u"office"_s, u"revoke"_s, cityBook, u"--key"_s, fingerprint(county),
                        u"--reason"_s, u"laptop lost"_s})
                  .status,
              0);
    importOrganization(book, u"130207-9001"_s, u"130207"_s);
    const Outcome taken = city.run(
        {u"bundle"_s, u"import"_s, cityBook, exported(county, book, u"130200"_s), u"--json"_s});
    const QJsonObject intake = taken.json().array().first().toObject();
    EXPECT_EQ(taken.status, 1);
    EXPECT_GT(intake["newQuarantined"_L1].toInteger(), 0);
    const QJsonObject count = intake["quarantine"_L1].toArray().first().toObject();
    EXPECT_EQ(count["reason"_L1].toString(), u"revoked"_s);
    EXPECT_EQ(count["office"_L1].toString(), u"130207"_s);
    const auto codes = [&] {
        return city.run({u"list"_s, cityBook, u"organizations"_s, u"--csv"_s}).out;
    };
    EXPECT_FALSE(codes().contains("130207-9001"));
    const Outcome released = city.run({u"office"_s, u"release"_s, cityBook, u"--key"_s,
                                       fingerprint(county), u"--reason"_s, u"checked on paper"_s});
    EXPECT_EQ(released.status, 0) << released.err.toStdString();
    EXPECT_TRUE(codes().contains("130207-9001"));
    EXPECT_EQ(
        city.run({u"info"_s, cityBook, u"--json"_s}).json().object()["quarantined"_L1].toInteger(),
        0);
    EXPECT_EQ(city.run({u"check"_s, cityBook}).status, 0);
}

TEST_F(OfficeVerbTest, AStrangerIsNamedByItsFingerprintOnceItsBundleWasRefused)
{
    const QString book = join();
    importOrganization(book, u"130207-9001"_s, u"130207"_s);
    const QString bundle = exported(county, book, u"130200"_s);
    EXPECT_EQ(addCounty(fingerprint(county)).status, 3); // never seen
    EXPECT_EQ(city.run({u"bundle"_s, u"import"_s, cityBook, bundle}).status, 5);
    EXPECT_EQ(addCounty(fingerprint(county)).status, 0);
    EXPECT_EQ(city.run({u"bundle"_s, u"import"_s, cityBook, bundle}).status, 0);
}

TEST_F(OfficeVerbTest, WithoutTheRootKeyNobodyAddsAnOffice)
{
    addCounty(key(county));
    const QString book = join();
    const Outcome refused = county.run({u"office"_s, u"add"_s, book, u"--code"_s, u"X"_s,
                                        u"--name"_s, u"X"_s, u"--kind"_s, u"county"_s});
    EXPECT_EQ(refused.status, 5);
    EXPECT_EQ(county
                  .run({u"office"_s, u"release"_s, book, u"--key"_s, fingerprint(city),
                        u"--reason"_s, u"x"_s})
                  .status,
              3); // nothing waits
}

TEST_F(OfficeVerbTest, APreviewWritesNothingAndWrongCallsAreSaid)
{
    const QByteArray before = Desk::content(cityBook);
    EXPECT_EQ(city.run({u"office"_s, u"add"_s, cityBook, u"--code"_s, u"130207"_s, u"--name"_s,
                        u"Fengnan"_s, u"--kind"_s, u"county"_s, u"--dry-run"_s})
                  .status,
              0);
    EXPECT_EQ(Desk::content(cityBook), before);
    EXPECT_EQ(city.run({u"office"_s, u"add"_s, cityBook, u"--code"_s, u"130207"_s}).status, 2);
    EXPECT_EQ(city.run({u"office"_s, u"add"_s, cityBook, u"--code"_s, u"T"_s, u"--name"_s, u"T"_s,
                        u"--kind"_s, u"team"_s})
                  .status,
              2);
    EXPECT_EQ(Desk::content(cityBook), before);
}

} // namespace
} // namespace cli
