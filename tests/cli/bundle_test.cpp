// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A city and a county on two computers; what they exchange lies on a medium of its own.
class BundleVerbTest : public testing::Test
{
protected:
    BundleVerbTest() : cityBook(city.makeCity(u"city.plumb"_s)) {}

    QString medium(const QString &name) const { return m_medium.filePath(name); }

    static QString keyIn(const Outcome &refused)
    {
        return QString::fromUtf8(refused.out).split(u'\n').first();
    }

    /// The county's workbook, made from a bundle of the city's.
    QString join()
    {
        const QString bundle = medium(u"first.plumbx"_s);
        EXPECT_EQ(city.run({u"bundle"_s, u"export"_s, cityBook, u"--to"_s, u"130207"_s, u"--out"_s,
                            bundle})
                      .status,
                  0);
        const QStringList words = {u"new"_s,      county.path(u"county.plumb"_s),
                                   u"--office"_s, u"130207"_s,
                                   u"--name"_s,   u"Fengnan"_s,
                                   u"--from"_s,   bundle};
        const Outcome stranger = county.run(words);
        EXPECT_EQ(stranger.status, 5);
        const Outcome made = county.run(words + QStringList{u"--confirm"_s, keyIn(stranger)});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
        return county.path(u"county.plumb"_s);
    }

    static QJsonArray organizations(const Desk &desk, const QString &book)
    {
        return desk.run({u"list"_s, book, u"organizations"_s, u"--json"_s}).json().array();
    }

    Desk city;
    Desk county;
    QString cityBook;

private:
    QTemporaryDir m_medium;
};

TEST_F(BundleVerbTest, ACountyJoinsWithABundleAndHasWhatTheCityHas)
{
    const QString book = join();
    EXPECT_EQ(organizations(county, book), organizations(city, cityBook));
    EXPECT_EQ(county.run({u"check"_s, book}).status, 0);
    const QJsonObject info = county.run({u"info"_s, book, u"--json"_s}).json().object();
    EXPECT_EQ(info["office"_L1].toString(), u"130207"_s);
    EXPECT_EQ(
        info["dataset"_L1].toString(),
        city.run({u"info"_s, cityBook, u"--json"_s}).json().object()["dataset"_L1].toString());
}

TEST_F(BundleVerbTest, InspectingSaysWhoseItIsAndFindsWhatWasAltered)
{
    const QString bundle = medium(u"b.plumbx"_s);
    city.run({u"bundle"_s, u"export"_s, cityBook, u"--to"_s, u"130207"_s, u"--out"_s, bundle});
    const QJsonObject json =
        city.run({u"bundle"_s, u"inspect"_s, bundle, u"--json"_s}).json().object();
    EXPECT_GT(json["operations"_L1].toInteger(), 0);
    EXPECT_EQ(json["recipient"_L1].toString(), u"130207"_s);
    QByteArray bytes = Desk::read(bundle);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    EXPECT_EQ(city.run({u"bundle"_s, u"inspect"_s, city.write(u"x.plumbx"_s, bytes)}).status, 3);
}

TEST_F(BundleVerbTest, APreviewOfAnExportWritesNothing)
{
    const QByteArray before = Desk::content(cityBook);
    const Outcome preview = city.run({u"bundle"_s, u"export"_s, cityBook, u"--to"_s, u"130207"_s,
                                      u"--out"_s, medium(u"p.plumbx"_s), u"--dry-run"_s});
    EXPECT_EQ(preview.status, 0);
    EXPECT_FALSE(QFile::exists(medium(u"p.plumbx"_s)));
    EXPECT_EQ(Desk::content(cityBook), before);
}

TEST_F(BundleVerbTest, WhatTheCountyAddsComesBackAndThenNothingIsNew)
{
    const QString book = join();
    const QString csv = county.write(
        u"o.csv"_s, "编码,名称,领域,属地,隶属\n130207-9001,新村党支部,农村,130207,130207\n");
    ASSERT_EQ(county.run({u"import"_s, book, csv}).status, 0);
    const QString back = medium(u"back.plumbx"_s);
    ASSERT_EQ(county.run({u"bundle"_s, u"export"_s, book, u"--to"_s, u"130200"_s, u"--out"_s, back})
                  .status,
              0);
    const Outcome stranger = city.run({u"bundle"_s, u"import"_s, cityBook, back});
    EXPECT_EQ(stranger.status, 5);
    const Outcome taken = city.run(
        {u"bundle"_s, u"import"_s, cityBook, back, u"--confirm"_s, keyIn(stranger), u"--json"_s});
    EXPECT_EQ(taken.status, 0) << taken.err.toStdString();
    EXPECT_EQ(organizations(county, book), organizations(city, cityBook));
    const Outcome again =
        city.run({u"bundle"_s, u"import"_s, cityBook, back, u"--preview"_s, u"--json"_s});
    EXPECT_EQ(again.json().array().first().toObject()["operations"_L1].toInteger(), 0);
    EXPECT_TRUE(QFile::exists(cityBook + u".before-import"_s));
    EXPECT_EQ(city.run({u"check"_s, cityBook}).status, 0);
}

TEST_F(BundleVerbTest, ManyFilesAreTakenInAsOneAndADamagedOneIsNamed)
{
    const QString book = join();
    QByteArray rows = "编码,名称,领域,属地,隶属\n";
    const auto send = [&](const QString &name, const QByteArray &code) {
        rows += code + ",新村" + code.right(4) + "党支部,农村,130207,130207\n";
        const QString csv = county.write(u"o.csv"_s, rows);
        EXPECT_EQ(county.run({u"import"_s, book, csv}).status, 0);
        EXPECT_EQ(county
                      .run({u"bundle"_s, u"export"_s, book, u"--to"_s, u"130200"_s, u"--out"_s,
                            medium(name)})
                      .status,
                  0);
        return medium(name);
    };
    const QString first = send(u"1.plumbx"_s, "130207-9001");
    const QString second = send(u"2.plumbx"_s, "130207-9002");
    const QString damaged = city.write(u"x.plumbx"_s, Desk::read(first).chopped(9));
    const QStringList words = {u"bundle"_s, u"import"_s, cityBook, second, damaged, first};
    const Outcome stranger = city.run(words);
    EXPECT_EQ(stranger.status, 5);
    const Outcome taken = city.run(words + QStringList{u"--confirm"_s, keyIn(stranger)});
    EXPECT_EQ(taken.status, 3);
    EXPECT_TRUE(taken.err.contains("x.plumbx")) << taken.err.toStdString();
    EXPECT_FALSE(taken.err.contains("Waiting")) << "the later one was named before the earlier";
    EXPECT_EQ(organizations(county, book), organizations(city, cityBook));
}

TEST_F(BundleVerbTest, ConflictsAreSettledByARuleAfterALook)
{
    const QString book = join();
    QString code;
    const QJsonArray listed = organizations(county, book);
    for (const auto &one : listed)
        if (one.toObject()["affiliation"_L1].toString() == u"130207"_s)
            code = one.toObject()["code"_L1].toString();
    const auto rename = [&](const Desk &desk, const QString &into, const QByteArray &name) {
        const QString csv =
            desk.write(u"o.csv"_s, "编码,名称\n" + code.toUtf8() + ',' + name + '\n');
        return desk.run({u"import"_s, into, csv}).status;
    };
    ASSERT_EQ(rename(city, cityBook, "甲村党支部"), 0);
    ASSERT_EQ(rename(county, book, "乙村党支部"), 0);
    const QString sent = medium(u"again.plumbx"_s);
    city.run({u"bundle"_s, u"export"_s, cityBook, u"--to"_s, u"130207"_s, u"--out"_s, sent});
    EXPECT_EQ(county.run({u"bundle"_s, u"import"_s, book, sent}).status, 1);
    const QStringList rule = {u"conflicts"_s, book,        u"resolve"_s,  u"all"_s,
                              u"--take"_s,    u"130207"_s, u"--reason"_s, u"asked there"_s};
    const Outcome look = county.run(rule + QStringList{u"--dry-run"_s});
    EXPECT_EQ(look.status, 0) << look.err.toStdString();
    EXPECT_TRUE(look.out.contains("甲村党支部")) << "what gives way is shown";
    EXPECT_EQ(county.run({u"conflicts"_s, book}).status, 1) << "nothing is settled by a look";
    EXPECT_EQ(county
                  .run({u"conflicts"_s, book, u"resolve"_s, u"all"_s, u"--take"_s, u"130299"_s,
                        u"--reason"_s, u"none"_s})
                  .status,
              1)
        << "that office has no part in it";
    EXPECT_EQ(county.run(rule).out, look.out);
    EXPECT_EQ(county.run({u"conflicts"_s, book}).status, 0);
    EXPECT_TRUE(
        county.run({u"list"_s, book, u"organizations"_s, u"--csv"_s}).out.contains("乙村党支部"));
}

TEST_F(BundleVerbTest, ASealedBundleIsReadByItsOfficeAloneAndAReceiptIsGiven)
{
    const QString book = join();
    const QString sealed = medium(u"sealed.plumbx"_s);
    const Outcome made = county.run({u"bundle"_s, u"export"_s, book, u"--to"_s, u"130200"_s,
                                     u"--whole"_s, u"--seal"_s, u"--out"_s, sealed});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    const Outcome opened = city.run({u"bundle"_s, u"inspect"_s, sealed, u"--json"_s});
    EXPECT_EQ(opened.json().object()["office"_L1].toString(), u"130207"_s);
    EXPECT_TRUE(opened.json().object()["sealed"_L1].toBool());
    const Desk other;
    const Outcome refused = other.run({u"bundle"_s, u"inspect"_s, sealed});
    EXPECT_EQ(refused.status, 5);
    EXPECT_TRUE(refused.err.contains("sealed")) << refused.err.toStdString();
    EXPECT_EQ(county
                  .run({u"bundle"_s, u"export"_s, book, u"--to"_s, u"130299"_s, u"--seal"_s,
                        u"--out"_s, medium(u"n.plumbx"_s)})
                  .status,
              3)
        << "no key of that office is known";
    EXPECT_FALSE(QFile::exists(medium(u"n.plumbx"_s)));

    const QString receipt = medium(u"receipt.plumbx"_s);
    const QString paper = medium(u"receipt.pdf"_s);
    const Outcome given = county.run({u"bundle"_s, u"receipt"_s, book, u"--to"_s, u"130200"_s,
                                      u"--out"_s, receipt, u"--paper"_s, paper});
    EXPECT_EQ(given.status, 0) << given.err.toStdString();
    EXPECT_TRUE(Desk::read(paper).startsWith("%PDF"));
    EXPECT_EQ(city.run({u"bundle"_s, u"inspect"_s, receipt, u"--json"_s})
                  .json()
                  .object()["operations"_L1]
                  .toInteger(),
              0);
}

TEST_F(BundleVerbTest, ACodeThatBothEnteredIsFoundPreviewedMergedAndSeparated)
{
    const QString book = join();
    const auto enter = [](const Desk &desk, const QString &into, const QByteArray &name) {
        const QString csv = desk.write(u"o.csv"_s, "编码,名称,领域,属地,隶属\n130207-9001," + name +
                                                       ",农村,130207,130207\n");
        return desk.run({u"import"_s, into, csv}).status;
    };
    ASSERT_EQ(enter(city, cityBook, "新村党支部"), 0);
    ASSERT_EQ(enter(county, book, "新村支部"), 0);
    const QString sent = medium(u"again.plumbx"_s);
    city.run({u"bundle"_s, u"export"_s, cityBook, u"--to"_s, u"130207"_s, u"--out"_s, sent});
    ASSERT_EQ(county.run({u"bundle"_s, u"import"_s, book, sent}).status, 0);
    const Outcome found = county.run({u"organizations"_s, u"duplicates"_s, book, u"--json"_s});
    EXPECT_EQ(found.status, 1);
    ASSERT_EQ(found.json().array().size(), 2);
    const QString kept = found.json().array().at(1).toObject()["id"_L1].toString();
    const qsizetype before = organizations(county, book).size();
    EXPECT_EQ(county.run({u"check"_s, book, u"--json"_s}).json().object()["duplicates"_L1], 1);

    const QStringList merge = {u"organizations"_s, u"merge"_s,  book,
                               u"130207-9001"_s,   u"--keep"_s, kept};
    const Outcome preview = county.run(merge + QStringList{u"--dry-run"_s});
    EXPECT_EQ(preview.status, 0);
    EXPECT_EQ(organizations(county, book).size(), before);
    const Outcome merged = county.run(merge);
    EXPECT_EQ(merged.status, 0) << merged.err.toStdString();
    EXPECT_EQ(merged.out, preview.out);
    EXPECT_EQ(organizations(county, book).size(), before - 1);
    EXPECT_EQ(county.run({u"organizations"_s, u"duplicates"_s, book}).status, 0);
    EXPECT_EQ(county.run(merge).status, 3) << "there is nothing left to merge";

    EXPECT_EQ(county.run({u"organizations"_s, u"separate"_s, book, u"130207-9001"_s}).status, 0);
    EXPECT_EQ(organizations(county, book).size(), before);
    EXPECT_EQ(county.run({u"check"_s, book}).status, 0);
}

} // namespace
} // namespace cli
