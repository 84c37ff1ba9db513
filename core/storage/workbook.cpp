// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbook.h"

#include "core/base/error.h"
#include "core/base/lock_file.h"
#include "core/storage/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QByteArray headOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Failure::FileMissing, u"no such file"_s).in(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, file.errorString()).in(path);
    return file.read(100);
}

// Looks at the first 100 bytes (https://www.sqlite.org/fileformat2.html) before SQLite may touch
// anything: a foreign or newer file is refused as it is.
void recognise(const QString &path)
{
    const QByteArray head = headOf(path);
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Error(Failure::FileForeign, u"not a SQLite file"_s).in(path);
    if (head.size() < 100)
        throw Error(Failure::FileDamaged, u"the file is cut off"_s).in(path);
    if (qFromBigEndian<qint32>(head.constData() + 68) != workbookApplicationId)
        throw Error(Failure::FileForeign, u"a SQLite file of another program"_s).in(path);
    const auto format = qFromBigEndian<qint32>(head.constData() + 60);
    if (format > newestFormat())
        throw Error(Failure::FileTooNew,
                    u"format %1, this program knows %2"_s.arg(format).arg(newestFormat()))
            .in(path);
}

std::unique_ptr<QLockFile> lock(const QString &path)
{
    auto lock = takeLock(path + u".lock"_s);
    if (lock->isLocked())
        return lock;
    if (isDiskFull(*lock))
        throw Error(Failure::DiskFull, u"the lock could not be written"_s).in(path);
    if (lock->error() != QLockFile::LockFailedError)
        throw Error(Failure::FileUnwritable, u"the folder cannot be written"_s).in(path);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    throw Error(Failure::Busy,
                u"%1@%2 (%3, process %4)"_s.arg(QFileInfo(path + u".lock"_s).owner(), host, program,
                                                QString::number(process)))
        .in(path);
}

void setUp(Database &db, Access access)
{
    db.script(u"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
              "PRAGMA temp_store = MEMORY"_s);
    if (access == Access::Write)
        db.script(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"_s);
}

void put(Database &db, const char *name, const QString &value)
{
    Statement statement = db.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)");
    statement.bind(1, QString::fromLatin1(name)).bind(2, value).run();
}

Database::Mode modeFor(const QString &path, Access access)
{
    if (access == Access::Write)
        return Database::Mode::ReadWrite;
    const bool canShare = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return canShare || QFile::exists(path + u"-wal"_s) ? Database::Mode::ReadOnly
                                                       : Database::Mode::Immutable;
}

} // namespace

Workbook::Workbook(const QString &path, Access access) : m_path(path)
{
    recognise(path);
    if (access == Access::Write) {
        if (!QFileInfo(path).isWritable())
            throw Error(Failure::FileUnwritable, u"the file is read-only"_s).in(path);
        m_lock = lock(path);
    }
    m_db = std::make_unique<Database>(path, modeFor(path, access));
    try {
        open(access);
        facts();
    } catch (Error &error) {
        throw Error(error.kind() == Failure::Defect ? Failure::FileDamaged : error.kind(),
                    error.detail())
            .in(path);
    }
}

Workbook::~Workbook() = default;

void Workbook::open(Access access)
{
    setUp(*m_db, access);
    const auto format = m_db->number("PRAGMA user_version");
    if (format > newestFormat())
        throw Error(Failure::FileTooNew, u"a newer format"_s).in(m_path);
    if (access == Access::Write)
        return migrate(*m_db);
    if (format == newestFormat())
        return;
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"older.plumb"_s);
    copyWorkbook(*m_db, copy);
    m_db = std::make_unique<Database>(copy, Database::Mode::ReadWrite);
    setUp(*m_db, access);
    migrate(*m_db);
}

void Workbook::create(const QString &path, const QString &officeCode, const QString &officeName,
                      const Clock &clock)
{
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Error(Failure::FileUnwritable, u"there is no such folder"_s).in(path);
    const std::unique_ptr<QLockFile> held = lock(path);
    try {
        Database db(path, Database::Mode::Create);
        db.script(
            u"PRAGMA page_size = 4096; PRAGMA application_id = %1"_s.arg(workbookApplicationId));
        setUp(db, Access::Write);
        migrate(db);
        db.write([&] {
            put(db, "dataset_id", DatasetId::make(clock).key.text());
            put(db, "office_id", Key::make(clock).text());
            put(db, "office_code", officeCode);
            put(db, "office_name", officeName);
            put(db, "created", QString::number(clock()));
        });
        db.script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (...) {
        remove(path);
        throw;
    }
}

void Workbook::remove(const QString &path)
{
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + part);
}

WorkbookFacts Workbook::facts()
{
    WorkbookFacts facts;
    facts.format = static_cast<int>(m_db->number("PRAGMA user_version"));
    m_db->each("SELECT name, value FROM meta", [&](const Statement &row) {
        const QString name = row.text(0);
        if (name == u"dataset_id")
            facts.dataset = DatasetId{Key::fromText(row.text(1))};
        else if (name == u"office_code")
            facts.officeCode = row.text(1);
        else if (name == u"office_name")
            facts.officeName = row.text(1);
        else if (name == u"created")
            facts.created = row.text(1).toLongLong();
        else if (name == u"last_check")
            facts.lastCheck = row.text(1).toLongLong();
    });
    if (facts.dataset.isNull())
        throw Error(Failure::FileDamaged, u"the workbook has lost its name"_s).in(m_path);
    return facts;
}

void copyWorkbook(Database &db, const QString &path)
{
    Statement save = db.prepare("VACUUM INTO ?");
    save.bind(1, path).run();
}

void noteCheck(Database &db, std::int64_t now)
{
    db.write([&] { put(db, "last_check", QString::number(now)); });
}

QStringList checkWorkbook(Database &db)
{
    QStringList faults;
    db.each("PRAGMA integrity_check", [&](const Statement &row) {
        if (row.text(0) != u"ok")
            faults.append(row.text(0));
    });
    return faults;
}

} // namespace core
