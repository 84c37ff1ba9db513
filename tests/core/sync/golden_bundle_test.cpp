// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/edits.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/evidence_store.h"
#include "core/storage/frozen_results.h"
#include "core/storage/history_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/redaction_reader.h"
#include "core/storage/standard_list.h"
#include "core/sync/bundle_file.h"
#include "core/sync/roster.h"
#include "core/sync/sealed_bundle.h"
#include "tests/support/bundle_form.h"
#include "tests/support/fresh_copies.h"
#include "tests/support/golden_bundles.h"
#include "tests/support/test_workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <gtest/gtest.h>

#include <array>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// What must be read for ever, as versions wrote it: see tests/data/bundles/README.md. What is
// expected here is what was put in, by hand, in tests/support/golden_bundles.cpp.

const QString everything = u"frozen.plumbx"_s;

QDir keptVersions()
{
    return QDir(QStringLiteral(SOURCE_DIR "/tests/data/bundles"));
}

std::vector<QString> versions()
{
    const QStringList folders = keptVersions().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return {folders.begin(), folders.end()};
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

AssessmentId sheetOf(char organization)
{
    return assessmentKey({RoundId::from(QByteArray(16, 'r')),
                          OrganizationId::from(QByteArray(16, organization)), u"county"_s, 0});
}

class GoldenBundleTest : public testing::TestWithParam<QString>
{
protected:
    static QString kept(const QString &name)
    {
        return keptVersions().filePath(GetParam() + u'/' + name);
    }

    /// The city once more, in a workbook that holds nothing yet.
    std::unique_ptr<GoldenOffice> reader(const QString &name = u"snapshot.plumbx"_s)
    {
        const DatasetId dataset = BundleFile(kept(name)).header().dataset;
        return std::make_unique<GoldenOffice>(m_folder.filePath(QString::number(++m_readers)),
                                              GoldenBundles::city, joining(dataset));
    }

    /// One that took all up to the one named.
    std::unique_ptr<GoldenOffice> readerOf(const QString &last)
    {
        auto office = reader();
        for (const QString &name : GoldenBundles::names()) {
            const BundleIntake intake = office->take(kept(name));
            EXPECT_TRUE(intake.strangers.empty()) << qPrintable(name);
            EXPECT_TRUE(intake.waiting.empty()) << qPrintable(name);
            EXPECT_TRUE(intake.quarantine.empty()) << qPrintable(name);
            EXPECT_EQ(intake.conflicts, 0) << qPrintable(name);
            if (name == last)
                break;
        }
        return office;
    }

    static Sheet sheetIn(Database &db, char organization)
    {
        Sheet sheet;
        readSheet(db, sheetOf(organization), readStandard(TestWorkbook::standardJson()).standard,
                  sheet);
        return sheet;
    }

    static std::vector<std::int64_t> timesIn(Database &db, char organization)
    {
        std::vector<std::int64_t> times;
        for (const ClauseAnswer &answer : sheetIn(db, organization).clauses)
            times.push_back(answer.given ? answer.a : -1);
        return times;
    }

    static void expectSound(Database &db, const QString &folder)
    {
        EXPECT_EQ(checkWorkbook(db), QStringList());
        EXPECT_EQ(checkChains(db), QStringList());
        EXPECT_EQ(checkEvidence(db), QStringList());
        EXPECT_TRUE(stateFollowsLog(db, folder));
    }

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder{quickPlace()};
    int m_readers = 0;
};

TEST_P(GoldenBundleTest, TheSnapshotHoldsTheCitysStandardRoundAndLists)
{
    const auto office = readerOf(u"snapshot.plumbx"_s);
    Database &db = office->database();
    const StandardReading standard = readStandard(TestWorkbook::standardJson());
    ASSERT_EQ(readIssued(db).size(), 1U);
    EXPECT_EQ(readStandardDocument(db, readIssued(db).front().ref), standard.canonical);
    ASSERT_EQ(readRounds(db).size(), 1U);
    EXPECT_EQ(readRounds(db).front().name, u"2023年第四季度"_s);
    EXPECT_EQ(readRounds(db).front().document, u"唐组通〔2023〕5号"_s);
    EXPECT_EQ(readRounds(db).front().ends, QDate(2023, 12, 31));
    EXPECT_EQ(readRounds(db).front().standards.at(u"village"_s).hash, standard.hash);
    ASSERT_EQ(readDrafts(db).size(), 1U);
    EXPECT_EQ(readDrafts(db).front().standard.title, u"社区党支部评级标准"_s);
    ASSERT_EQ(readDivisions(db).size(), 1U);
    EXPECT_EQ(readDivisions(db).front(), (Division{u"130207"_s, u"丰南区"_s, QDate(2002, 1, 1)}));
    ASSERT_EQ(readTargets(db).size(), 1U);
    EXPECT_EQ(readTargets(db).front().share, 30'000);
    EXPECT_EQ(readSetting(db, u"motto"_s), u"公道正派"_s);
    ASSERT_EQ(readAuthors(db).size(), 1U);
    EXPECT_EQ(readAuthors(db).front().name, u"王敏"_s);
    EXPECT_EQ(readAuthors(db).front().telephone, u"0315-2820000"_s);
}

TEST_P(GoldenBundleTest, TheSnapshotHoldsTheOrganizationsAndTheRoster)
{
    const auto office = readerOf(u"snapshot.plumbx"_s);
    Database &db = office->database();
    const auto east = readOrganization(db, u"130207-0001"_s);
    ASSERT_TRUE(east);
    EXPECT_EQ(east->name, u"东村党支部"_s);
    EXPECT_EQ(east->township, u"丰南镇"_s);
    EXPECT_EQ(east->founded, QDate(1998, 7, 1));
    EXPECT_EQ(east->contact.secretary, u"李强"_s);
    EXPECT_EQ(east->contact.telephone, u"0315-8120001"_s);
    EXPECT_EQ(east->attributes.value(u"党员数"_s).number, 36'500'000);
    EXPECT_EQ(east->attributes.value(u"集体经济"_s).text, u"有"_s);
    const auto west = readOrganization(db, OrganizationId::from(QByteArray(16, 'x')));
    ASSERT_TRUE(west);
    EXPECT_EQ(west->name, u"西村党支部"_s) << "it stands for the entry that was made twice";
    ASSERT_EQ(readOtherEntries(db, west->id).size(), 1U);
    EXPECT_EQ(readOtherEntries(db, west->id).front().name, u"西村支部"_s);
    const Roster roster = readRoster(db);
    EXPECT_TRUE(roster.isBegun);
    ASSERT_EQ(roster.offices.size(), 2U);
    EXPECT_EQ(roster.offices[0].office.kind, OfficeKind::City);
    EXPECT_EQ(roster.offices[1].office.name, u"丰南区委组织部"_s);
    EXPECT_EQ(roster.offices[1].office.scopes, QStringList{u"130207"_s});
    EXPECT_EQ(roster.offices[1].office.parent, u"130200"_s);
    EXPECT_EQ(roster.offices[1].keys.size(), 1U);
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, TheAnswersAreTheCountysAndScoreAsTheyDid)
{
    const auto office = readerOf(u"answers.plumbx"_s);
    Database &db = office->database();
    EXPECT_EQ(timesIn(db, 'e'), (std::vector<std::int64_t>{4, 0, 1, 0, 1}));
    EXPECT_EQ(sheetIn(db, 'e').items.at(0).note, u"缺三次记录"_s);
    EXPECT_EQ(sheetIn(db, 'e').items.at(1).remark, u"会议记录已补齐"_s);
    const auto east = readAssessment(db, sheetOf('e'));
    ASSERT_TRUE(east);
    EXPECT_EQ(east->total, 97'000) << "half a point off for each of six";
    EXPECT_EQ(east->grade, u"A"_s);
    EXPECT_EQ(east->state, VisitState::HandedIn);
    EXPECT_EQ(east->visit, QDate(2023, 11, 15));
    EXPECT_EQ(east->organizationName, u"东村党总支"_s);
    const auto events = readEvents(db, OrganizationId::from(QByteArray(16, 'e')));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().before, u"东村党支部"_s);
    EXPECT_EQ(events.front().day, QDate(2023, 11, 1));
    const auto west = readAssessment(db, sheetOf('w'));
    ASSERT_TRUE(west);
    EXPECT_EQ(west->total, 100'000);
    EXPECT_EQ(west->decided, u"B"_s);
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, TheSealedOneIsOpenedByItsOfficeAlone)
{
    const auto office = readerOf(u"sealed.plumbx"_s);
    EXPECT_EQ(timesIn(office->database(), 'e'), (std::vector<std::int64_t>{4, 0, 2, 0, 1}));
    EXPECT_EQ(readAssessment(office->database(), sheetOf('e'))->total, 96'500);
    const Installation other = Installation::open(folder() + u"/other"_s);
    EXPECT_THROW(BundleFile(kept(u"sealed.plumbx"_s), &other), Error);
    const auto opened = openSealed(kept(u"sealed.plumbx"_s), office->installation());
    expectEnvelope(bytesIn(kept(u"sealed.plumbx"_s)), 1, opened->size());
}

TEST_P(GoldenBundleTest, TheFilesThatWereAttachedComeOutAsTheyWere)
{
    const auto office = readerOf(u"evidence.plumbx"_s);
    Database &db = office->database();
    const auto files = readEvidence(db, sheetOf('e'));
    ASSERT_EQ(files.size(), 2U);
    for (const AttachedFile &file : files) {
        const QString saved = folder() + u"/saved"_s;
        saveEvidence(db, file.evidence, saved);
        EXPECT_EQ(file.evidence.item, 1U);
        EXPECT_EQ(bytesIn(saved), file.evidence.name == u"现场照片.jpg"_s
                                      ? GoldenBundles::photo()
                                      : GoldenBundles::minutes())
            << qPrintable(file.evidence.name);
    }
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, WhatWasRedactedIsNotInItAndWhyIs)
{
    const auto office = readerOf(u"redacted.plumbx"_s);
    Database &db = office->database();
    const auto places = readRedactions(db, sheetOf('e'));
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].item + places[1].item, 1U + 3U);
    for (const RedactedPlace &place : places)
        EXPECT_EQ(place.reason, place.item == 3 ? u"写了村民姓名"_s : u"有村民面部"_s);
    EXPECT_EQ(sheetIn(db, 'e').items.at(3).remark, QString());
    EXPECT_EQ(readEvidence(db, sheetOf('e')).size(), 2U);
    BundleFile bundle(kept(u"redacted.plumbx"_s));
    for (std::size_t n = 0; n < bundle.header().chunks.size(); ++n) {
        const QByteArray piece = unzipped(bundle.packed(n), 1'000'000);
        EXPECT_FALSE(piece.contains(u"张三"_s.toUtf8()));
        const bool isCommon = bundle.piece(n).named.front().scope.isEmpty();
        EXPECT_EQ(piece.first(2), isCommon ? QByteArray("\1\1") : QByteArray("\2\1"))
            << "version of the piece, hash algorithm";
    }
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, TheFrozenResultsAreThoseThatWereFrozen)
{
    const auto office = readerOf(everything);
    Database &db = office->database();
    EXPECT_TRUE(readRounds(db).front().frozen);
    const auto east = readFrozenResult(db, sheetOf('e'));
    ASSERT_TRUE(east);
    EXPECT_EQ(east->result.total, Points{96'500});
    EXPECT_EQ(readAssessment(db, sheetOf('e'))->total, 96'500);
    EXPECT_EQ(readAssessment(db, sheetOf('e'))->grade, u"A"_s);
    EXPECT_EQ(readAssessment(db, sheetOf('w'))->total, 100'000);
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, TheyGiveOneStateInAnyOrder)
{
    const auto inOrder = readerOf(everything);
    const auto otherwise = reader();
    QStringList names = GoldenBundles::names();
    otherwise->take(kept(names.takeFirst())); // who they are stands in it
    while (!names.isEmpty())
        otherwise->take(kept(names.takeLast()));
    EXPECT_EQ(stateDigest(otherwise->database()), stateDigest(inOrder->database()));
}

TEST_P(GoldenBundleTest, FormatOneIsStillRead)
{
    const QByteArray bytes = bytesIn(kept(GoldenBundles::formatOne));
    EXPECT_EQ(bytes.mid(8, 2), QByteArray("\1\1")) << "format, and the least for a reader";
    const auto office = reader(GoldenBundles::formatOne);
    EXPECT_GT(office->take(kept(GoldenBundles::formatOne)).operations, 5);
    Database &db = office->database();
    EXPECT_EQ(timesIn(db, 'e'), (std::vector<std::int64_t>{4, 0, 1, 0, 1}));
    EXPECT_EQ(sheetIn(db, 'e').items.at(1).remark, u"会议记录已补齐"_s);
    EXPECT_EQ(readAssessment(db, sheetOf('e'))->total, 97'000);
    expectSound(db, folder());
}

TEST_P(GoldenBundleTest, TheyAreByteForByteWhatTheFormatSaysAndTodaysHaveTheSameForm)
{
    const QString today = folder() + u"/today"_s;
    QDir().mkpath(today);
    GoldenBundles(today).make();
    const auto office = reader();
    for (const QString &name : GoldenBundles::names() + QStringList{GoldenBundles::formatOne}) {
        SCOPED_TRACE(qPrintable(name));
        std::array<QStringList, 2> forms;
        for (const bool isToday : {false, true}) {
            QString path = isToday ? today + u'/' + name : kept(name);
            const auto opened = isSealed(path) ? openSealed(path, office->installation()) : nullptr;
            forms.at(isToday ? 1 : 0) = formOfBundle(opened ? opened->readAll() : bytesIn(path));
        }
        EXPECT_EQ(forms[0], forms[1]);
    }
}

// PLUMBLINE_GOLDEN_BUNDLES=FOLDER puts them there, for a version that is about to be released.
TEST(GoldenBundles, AreTheSameEachTimeTheyAreMade)
{
    QTemporaryDir folders(quickPlace());
    const QString wanted = qEnvironmentVariable("PLUMBLINE_GOLDEN_BUNDLES");
    const QDir first(folders.filePath(u"first"_s));
    const QDir second(folders.filePath(u"second"_s));
    for (const QDir &folder : {first, second}) {
        QDir().mkpath(folder.path());
        GoldenBundles(folder.path()).make();
    }
    for (const QString &name : GoldenBundles::names() + QStringList{GoldenBundles::formatOne}) {
        EXPECT_EQ(bytesIn(first.filePath(name)), bytesIn(second.filePath(name)))
            << qPrintable(name);
        if (!wanted.isEmpty())
            QFile::copy(first.filePath(name), wanted + u'/' + name);
    }
}

TEST(GoldenBundles, AreKeptOfEveryVersion)
{
    ASSERT_FALSE(versions().empty());
    for (const QString &version : versions())
        for (const QString &name : GoldenBundles::names() + QStringList{GoldenBundles::formatOne})
            EXPECT_TRUE(QFile::exists(keptVersions().filePath(version + u'/' + name)))
                << qPrintable(version) << ' ' << qPrintable(name);
}

INSTANTIATE_TEST_SUITE_P(Versions, GoldenBundleTest, testing::ValuesIn(versions()),
                         [](const auto &test) {
                             QString name = test.param;
                             return name.replace(u'.', u'_').toStdString();
                         });

} // namespace
