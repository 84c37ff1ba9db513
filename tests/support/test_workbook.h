// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/storage/workbook.h"
#include "tests/support/print_text.h"

#include <QTemporaryDir>

#include <memory>

/// Takes away what formats 12 to 14 added.
inline constexpr const char *withoutMixes =
    "DROP VIEW other_name; DROP TABLE branch; DROP TABLE parked; "
    "CREATE TABLE parked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last "
    "INTEGER NOT NULL, piece BLOB NOT NULL, PRIMARY KEY (site, scope, first, last)) WITHOUT ROWID; "
    "CREATE TABLE forked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last "
    "INTEGER NOT NULL, chain BLOB NOT NULL, seen INTEGER NOT NULL, settled INTEGER NOT NULL, piece "
    "BLOB NOT NULL, PRIMARY KEY (site, scope, first, chain)) WITHOUT ROWID; "
    "DROP TABLE redacted; DROP TABLE redacted_chunk; DROP TABLE evidence; DROP TABLE "
    "evidence_chunk; DROP TABLE wanted; DROP TABLE frozen_mix; ";
inline constexpr int formatBeforeMixes = 11;

/// Takes away what formats 9 to 14 added.
inline constexpr const char *withoutRoster =
    "DROP VIEW other_name; DROP TABLE branch; DROP TABLE parked; "
    "CREATE TABLE parked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last "
    "INTEGER NOT NULL, piece BLOB NOT NULL, PRIMARY KEY (site, scope, first, last)) WITHOUT ROWID; "
    "DROP TABLE redacted; DROP TABLE redacted_chunk; DROP TABLE evidence; DROP TABLE "
    "evidence_chunk; DROP TABLE wanted; DROP TABLE frozen_mix; "
    "DROP TABLE merged; DROP TABLE moved; DROP TABLE unplaced; "
    "DROP TABLE dispatch; DROP TABLE roster_op; DROP TABLE office; DROP TABLE office_scope; "
    "DROP TABLE member; DROP TABLE revoked; DROP TABLE accepted; DROP TABLE released; DROP TABLE "
    "quarantine; "
    "DROP TABLE stranger; ";

/// Makes the log what it was before format 8, for tests of older formats.
inline constexpr const char *withoutSegments =
    "DROP VIEW other_name; DROP TABLE branch; DROP TABLE parked; "
    "CREATE TABLE parked (site BLOB NOT NULL, scope TEXT NOT NULL, first INTEGER NOT NULL, last "
    "INTEGER NOT NULL, piece BLOB NOT NULL, PRIMARY KEY (site, scope, first, last)) WITHOUT ROWID; "
    "DROP TABLE redacted; DROP TABLE redacted_chunk; DROP TABLE evidence; DROP TABLE "
    "evidence_chunk; DROP TABLE wanted; DROP TABLE frozen_mix; "
    "DROP TABLE merged; DROP TABLE moved; DROP TABLE unplaced; "
    "DROP TABLE dispatch; DROP TABLE roster_op; DROP TABLE office; DROP TABLE office_scope; "
    "DROP TABLE member; DROP TABLE revoked; DROP TABLE accepted; DROP TABLE released; "
    "DROP TABLE quarantine; DROP TABLE stranger; "
    "DROP VIEW log; DROP TABLE segment; DROP TABLE sealed_key; ALTER TABLE tail RENAME TO log; "
    "CREATE TABLE milestone (stream INTEGER NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL, "
    "PRIMARY KEY (stream, seq)) WITHOUT ROWID; ";

/// A fresh workbook on disk with one round, one standard and one organization, an installation of
/// its own, and a clock that moves one second a reading. All of it vanishes with the test.
class TestWorkbook
{
public:
    TestWorkbook();

    /// A copy of one that is closed, closed too and with an installation of its own: made in a
    /// fraction of the time.
    explicit TestWorkbook(const TestWorkbook &closed);

    QString path() const { return m_folder.filePath(QStringLiteral("test.plumb")); }

    QString folder() const { return m_folder.path(); }

    core::Clock clock()
    {
        return [this] { return m_now += 1000; };
    }

    core::Database &database() { return m_workbook->database(); }

    core::Journal &journal() { return *m_journal; }

    /// Closes the file and opens it again, as after a restart of the program.
    void reopen();
    void close();
    void open(const QString &path);

    core::Edit rename(const QString &name);
    QString nameInRow();
    core::Edit count(std::uint32_t item, std::int64_t times, const QString &note = {});
    core::Sheet sheet();

    static QByteArray standardJson();
    /// Its revision 2: half of the `base` of a county may be A.
    static QByteArray quotaStandardJson(const QByteArray &base = "complete");

    core::Standard standard;
    core::StandardRef standardRef;
    core::Round round;
    core::Organization organization;
    core::AssessmentId assessment;

private:
    QTemporaryDir m_folder;
    std::int64_t m_now = 1'700'000'000'000;
    core::Installation m_installation;
    std::unique_ptr<core::Workbook> m_workbook;
    std::unique_ptr<core::Journal> m_journal;
};
