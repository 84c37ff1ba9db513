// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
class QTemporaryDir;
QT_END_NAMESPACE

namespace core {

/// What the workbook says of itself.
struct WorkbookFacts
{
    int format = 0;
    DatasetId dataset;
    QString officeCode;
    QString officeName;
    std::int64_t created = 0;   ///< ms since 1970 UTC
    std::int64_t lastCheck = 0; ///< ms since 1970 UTC, 0 = never
};

enum class Access
{
    Read,  ///< beside a window that writes
    Write, ///< alone: takes the lock file, else throws Error(Busy) naming owner and host
};

/// A `.plumb` file: one SQLite database that is recognised, locked, migrated and checked.
///
///     Workbook book(path, Access::Write);
///     readOrganizations(book.database());
///
/// Opening for writing brings an older file to today's format, each step in a transaction, after
/// a copy `NAME.plumb.before-N` was set aside; for reading, an older file is read from a private
/// copy that was brought there. A newer file, a foreign file and a damaged file are refused
/// untouched (FileTooNew, FileForeign, FileDamaged).
class Workbook
{
public:
    Workbook(const QString &path, Access access);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Makes a new, empty workbook; throws FileExists rather than overwrite.
    static void create(const QString &path, const QString &officeCode, const QString &officeName,
                       const Clock &clock);

    /// Takes away a workbook that could not be made whole, and all that SQLite laid beside it.
    static void remove(const QString &path);

    Database &database() { return *m_db; }

    QString path() const { return m_path; }

    WorkbookFacts facts();

private:
    void open(Access access);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_copy; ///< of an older format, for reading
    std::unique_ptr<Database> m_db;
};

/// A whole copy of the workbook as it stands, to a new file; beside a writer too.
void copyWorkbook(Database &db, const QString &path);

/// Notes when the workbook was last found sound, as `WorkbookFacts::lastCheck`.
void noteCheck(Database &db, std::int64_t now);

/// SQLite's own check of the whole file, and that every sheet can be read; empty when all is well.
QStringList checkWorkbook(Database &db);

} // namespace core
