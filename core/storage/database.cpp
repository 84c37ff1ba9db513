// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/error.h"
#include "core/storage/sealed_log.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

// SQLite's result codes; see https://www.sqlite.org/rescode.html
Failure failureOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Busy;
    case SQLITE_CORRUPT:
        return Failure::FileDamaged;
    case SQLITE_NOTADB:
        return Failure::FileForeign;
    case SQLITE_FULL:
        return Failure::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Failure::FileUnwritable;
    case SQLITE_IOERR: // also where there is no room for the shared index of the log
        return isFull(systemError) ? Failure::DiskFull : Failure::MediumFailed;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Failure::FileUnreadable;
    case SQLITE_INTERRUPT:
        return Failure::Cancelled;
    default:
        return Failure::Defect;
    }
}

[[noreturn]] void fail(sqlite3 *file, const char *sql)
{
    const char *name = sqlite3_db_filename(file, nullptr);
    const int code = sqlite3_extended_errcode(file);
    // Our own statements never change; what they name is missing only where the schema is damaged.
    const bool lacks = code == SQLITE_ERROR && qstrncmp(sqlite3_errmsg(file), "no such ", 8) == 0;
    throw Error(lacks ? Failure::FileDamaged : failureOf(code, sqlite3_system_errno(file)),
                QString::fromUtf8(sqlite3_errmsg(file)) + u" in: "_s + QString::fromUtf8(sql))
        .in(QString::fromUtf8(name != nullptr ? name : ""));
}

} // namespace

Statement::Statement(sqlite3 *file, const char *sql) : m_file(file)
{
    if (sqlite3_prepare_v3(file, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        fail(file, sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_file(other.m_file)
    , m_statement(other.m_statement)
{
    other.m_statement = nullptr;
}

Statement &Statement::bind(int place, std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement, place, value) != SQLITE_OK)
        fail(m_file, sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int place, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text(m_statement, place, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        fail(m_file, sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int place, const QByteArray &value)
{
    const char *bytes = value.isEmpty() ? "" : value.constData();
    if (sqlite3_bind_blob(m_statement, place, bytes, static_cast<int>(value.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        fail(m_file, sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int place, QByteArrayView value)
{
    const char *bytes = value.isEmpty() ? "" : value.data();
    if (sqlite3_bind_blob(m_statement, place, bytes, static_cast<int>(value.size()),
                          SQLITE_STATIC) != SQLITE_OK)
        fail(m_file, sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bindNull(int place)
{
    if (sqlite3_bind_null(m_statement, place) != SQLITE_OK)
        fail(m_file, sqlite3_sql(m_statement));
    return *this;
}

bool Statement::next()
{
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE) {
        // The message lives in the connection until the statement is reset, so it is read first.
        try {
            fail(m_file, sqlite3_sql(m_statement));
        } catch (...) {
            sqlite3_reset(m_statement);
            throw;
        }
    }
    sqlite3_reset(m_statement);
    return false;
}

void Statement::run()
{
    while (next()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
    , m_connection{QUuid::createUuid().toString(QUuid::WithoutBraces)}
{
    open(mode);
}

Database::~Database()
{
    m_kept.clear();
}

void Database::open(Mode mode)
{
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection.name);
    file.setDatabaseName(mode == Mode::Immutable
                             ? QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath())
                                       .toString(QUrl::FullyEncoded) +
                                   u"?immutable=1"_s
                             : m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    file.setConnectOptions(options);
    if (mode != Mode::Create && !QFileInfo::exists(m_path))
        throw Error(Failure::FileMissing, u"no such file"_s).in(m_path);
    if (!file.open())
        throw Error(failureOf(file.lastError().nativeErrorCode().toInt(), 0),
                    file.lastError().text())
            .in(m_path);
    m_handle = *static_cast<sqlite3 *const *>(file.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
    m_sealed = std::make_unique<SealedLog>(*this);
    offerSealedLog(m_handle, *m_sealed);
}

Database::Connection::~Connection()
{
    QSqlDatabase::removeDatabase(name);
}

Statement &Database::kept(const char *sql)
{
    for (auto &[text, statement] : m_kept)
        if (text == sql) {
            statement->reset();
            return *statement;
        }
    m_kept.emplace_back(sql, std::make_unique<Statement>(m_handle, sql));
    return *m_kept.back().second;
}

void Database::script(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_exec(m_handle, utf8.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, utf8.constData());
}

std::int64_t Database::number(const char *sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

void Database::each(const char *sql, const std::function<void(const Statement &)> &visit)
{
    Statement statement = prepare(sql);
    while (statement.next())
        visit(statement);
}

void Database::forgetSealed()
{
    m_sealed->forget();
}

std::int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::rowsTouched() const
{
    return sqlite3_changes64(m_handle);
}

void Database::begin()
{
    kept("BEGIN IMMEDIATE").run();
    m_depth = 1;
}

void Database::commit()
{
    kept("COMMIT").run();
    m_depth = 0;
}

void Database::rollBack() noexcept
{
    m_depth = 0;
    for (auto &[text, statement] : m_kept)
        statement->reset();
    m_sealed->forget();
    // A ROLLBACK fails only where SQLite has rolled back by itself; there is nothing left to do.
    sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace core
