// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/history_reader.h"
#include "core/storage/migration.h"
#include "core/storage/register_codec.h"
#include "tests/support/test_workbook.h"

#include <QCryptographicHash>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class WorkbookTest : public testing::Test
{
protected:
    QString path() const { return folder.filePath(u"a.plumb"_s); }

    void create() const
    {
        core::Workbook::create(path(), u"130200"_s, u"唐山市"_s, core::systemClock());
    }

    void write(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    core::Failure failureOfOpening() const
    {
        try {
            const core::Workbook book(path(), core::Access::Write);
        } catch (const core::Error &error) {
            EXPECT_EQ(error.file(), path());
            return error.kind();
        }
        ADD_FAILURE() << "it was opened";
        return core::Failure::Defect;
    }

    QTemporaryDir folder;
};

TEST_F(WorkbookTest, ANewWorkbookSaysWhoseItIs)
{
    create();
    core::Workbook book(path(), core::Access::Write);
    const core::WorkbookFacts facts = book.facts();
    EXPECT_EQ(facts.officeCode, u"130200"_s);
    EXPECT_EQ(facts.officeName, u"唐山市"_s);
    EXPECT_EQ(facts.format, core::newestFormat());
    EXPECT_FALSE(facts.dataset.isNull());
}

TEST_F(WorkbookTest, ANewWorkbookNeverReplacesAFile)
{
    write("precious");
    EXPECT_THROW(create(), core::Error);
    EXPECT_EQ(content(), "precious");
}

TEST_F(WorkbookTest, AMissingFileIsSaidToBeMissing)
{
    EXPECT_EQ(failureOfOpening(), core::Failure::FileMissing);
}

TEST_F(WorkbookTest, ATextFileIsForeignAndLeftAsItWas)
{
    write("not a database, but long enough to look at more than one hundred bytes of it, which is "
          "what the recogniser does before SQLite may touch it");
    const QByteArray before = content();
    EXPECT_EQ(failureOfOpening(), core::Failure::FileForeign);
    EXPECT_EQ(content(), before);
}

TEST_F(WorkbookTest, AnotherProgramsDatabaseIsForeignAndLeftAsItWas)
{
    {
        core::Database other(path(), core::Database::Mode::Create);
        other.script(u"CREATE TABLE t (x); PRAGMA user_version = 3"_s);
    }
    const QByteArray before = content();
    EXPECT_EQ(failureOfOpening(), core::Failure::FileForeign);
    EXPECT_EQ(content(), before);
}

TEST_F(WorkbookTest, ANewerFormatIsRefusedUntouched)
{
    create();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(63);
    file.write("\x63", 1);
    file.close();
    const QByteArray before = content();
    EXPECT_EQ(failureOfOpening(), core::Failure::FileTooNew);
    EXPECT_EQ(content(), before);
}

TEST_F(WorkbookTest, ACutOffFileIsDamaged)
{
    create();
    write(content().left(60));
    EXPECT_EQ(failureOfOpening(), core::Failure::FileDamaged);
}

TEST_F(WorkbookTest, AFileWithOverwrittenPagesIsDamaged)
{
    create();
    QByteArray bytes = content();
    for (qsizetype i = 200; i < bytes.size(); ++i)
        bytes[i] = 'x';
    write(bytes);
    EXPECT_EQ(failureOfOpening(), core::Failure::FileDamaged);
}

TEST_F(WorkbookTest, ASecondWriterIsToldWhoHasIt)
{
    create();
    const core::Workbook first(path(), core::Access::Write);
    try {
        const core::Workbook second(path(), core::Access::Write);
        FAIL() << "two writers";
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::Busy);
        EXPECT_TRUE(error.detail().contains(QSysInfo::machineHostName()))
            << qPrintable(error.detail());
    }
    EXPECT_NO_THROW(core::Workbook(path(), core::Access::Read).facts());
}

TEST_F(WorkbookTest, AFolderThatDoesNotExistIsSaidSo)
{
    const QString nowhere = folder.filePath(u"none/a.plumb"_s);
    try {
        core::Workbook::create(nowhere, u"1"_s, u"x"_s, core::systemClock());
        FAIL();
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::FileUnwritable);
    }
}

TEST_F(WorkbookTest, AnEarlierCopyIsSetAsideBeforeAMigration)
{
    create();
    {
        core::Database db(path(), core::Database::Mode::ReadWrite);
        db.script(u"PRAGMA user_version = 0"_s);      // looks like nothing was migrated yet
        EXPECT_THROW(core::migrate(db), core::Error); // the tables are there already
        EXPECT_EQ(db.number("PRAGMA user_version"), 0);
    }
}

TEST_F(WorkbookTest, WriteKeepsNothingOfWorkThatThrows)
{
    create();
    core::Workbook book(path(), core::Access::Write);
    EXPECT_THROW(book.database().write([&] {
        book.database().script(u"INSERT INTO meta VALUES ('a', 1)"_s);
        book.database().script(u"INSERT INTO meta VALUES ('a', 1)"_s);
    }),
                 core::Error);
    EXPECT_EQ(book.database().number("SELECT count(*) FROM meta WHERE name = 'a'"), 0);
}

TEST_F(WorkbookTest, AFullDiskKeepsWhatWasThere)
{
    create();
    core::Workbook book(path(), core::Access::Write);
    const std::int64_t pages = book.database().number("PRAGMA page_count");
    book.database().script(u"PRAGMA max_page_count = %1"_s.arg(pages + 2));
    try {
        book.database().write([&] {
            Q_UNUSED(this)
            core::Statement put = book.database().prepare("INSERT INTO meta VALUES (?, ?)");
            for (int i = 0; i < 100; ++i)
                put.bind(1, i).bind(2, QByteArray(2000, 'x')).run();
        });
        FAIL() << "it fitted";
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::DiskFull);
    }
    EXPECT_TRUE(core::checkWorkbook(book.database()).isEmpty());
    EXPECT_EQ(book.facts().officeCode, u"130200"_s);
}

/// A workbook of format 1 with one event, a renaming.
class OlderFormatTest : public WorkbookTest
{
protected:
    OlderFormatTest()
    {
        core::Database db(path(), core::Database::Mode::Create);
        QFile schema(u":/schema/0001_workbook.sql"_s);
        EXPECT_TRUE(schema.open(QIODevice::ReadOnly));
        db.script(QString::fromUtf8(schema.readAll()));
        db.script(
            u"PRAGMA application_id = %1; PRAGMA user_version = 1;"
            "INSERT INTO meta VALUES ('dataset_id', '0189a7c8-0000-7000-8000-000000000001')"_s.arg(
                core::workbookApplicationId));
        core::OrganizationEvent event;
        event.organization = of;
        event.kind = core::EventKind::Renamed;
        event.day = QDate(2024, 5, 1);
        event.before = u"东村党支部"_s;
        core::Statement put =
            db.prepare("INSERT INTO organization_event VALUES (randomblob(16), ?, ?, ?)");
        put.bind(1, of.raw()).bind(2, core::dayNumber(event.day));
        put.bind(3, core::encodeEvent(event)).run();
        db.script(u"INSERT INTO decision VALUES (x'01', 1, 1, 19000, 'A', 'A', '', '')"_s);
    }

    void expectToday(core::Database &db) const
    {
        EXPECT_EQ(db.number("PRAGMA user_version"), core::newestFormat());
        const core::EventsByOrganization later = core::readEventsAfter(db, QDate(2024, 1, 1));
        ASSERT_EQ(later.count(of), 1U);
        EXPECT_EQ(later.at(of).front().before, u"东村党支部"_s);
        EXPECT_EQ(core::readDecidedGrades(db, QDate(2024, 1, 1)).rows.size(), 1U);
    }

    core::OrganizationId of = core::OrganizationId::make(core::systemClock());
};

TEST_F(OlderFormatTest, IsBroughtToTodaysForWritingAfterACopyWasSetAside)
{
    core::Workbook book(path(), core::Access::Write);
    expectToday(book.database());
    core::Database aside(path() + u".before-1"_s, core::Database::Mode::ReadOnly);
    EXPECT_EQ(aside.number("PRAGMA user_version"), 1);
}

TEST_F(OlderFormatTest, IsReadWithoutBeingTouched)
{
    const QByteArray before = content();
    {
        core::Workbook book(path(), core::Access::Read);
        expectToday(book.database());
    }
    EXPECT_EQ(content(), before);
    EXPECT_FALSE(QFile::exists(path() + u".before-1"_s));
}

} // namespace
