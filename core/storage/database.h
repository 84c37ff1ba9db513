// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <cstdint>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

class SealedLog;

/// A statement prepared once and run many times on the driver's own handle, for the hot paths.
///
///     Statement put = db.prepare("INSERT INTO result VALUES (?, ?)");
///     put.bind(1, no); put.bind(2, total); put.run();
///
/// Every failure is a core::Error.
class Statement
{
public:
    Statement(sqlite3 *file, const char *sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int place, std::int64_t value);
    Statement &bind(int place, const QString &value);
    Statement &bind(int place, const QByteArray &value); ///< copied
    Statement &bind(int place, QByteArrayView value);    ///< must live until it has run
    Statement &bindNull(int place);

    bool next();  ///< to the next row; false and ready to run again when there is none
    void run();   ///< all of it, rows or none
    void reset(); ///< ready to bind and run again

    int columns() const;
    std::int64_t integer(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; ///< until the next step; no copy

private:
    sqlite3 *m_file;
    sqlite3_stmt *m_statement = nullptr;
};

/// One open SQLite file. Only this room knows QtSql and sqlite3; every failure becomes a
/// core::Error.
///
///     Database db(path, Database::Mode::ReadWrite);
///     db.write([&] { db.prepare("DELETE FROM head").run(); });
///
/// A Database belongs to the thread that made it; a worker opens its own on the same path.
class Database
{
public:
    enum class Mode
    {
        ReadOnly,
        Immutable, ///< on a medium that cannot be written, where no one else can write either
        ReadWrite,
        Create,
    };

    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }

    Statement prepare(const char *sql) { return {handle(), sql}; }

    /// A statement that the Database keeps prepared; for those that run at every key press. Not
    /// for two uses of the same text at a time.
    Statement &kept(const char *sql);

    /// Runs statements that answer no rows, separated by semicolons.
    void script(const QString &sql);

    std::int64_t number(const char *sql); ///< the first column of the first row; 0 without a row

    /// Runs one SELECT and calls `visit` with the statement standing on each row.
    void each(const char *sql, const std::function<void(const Statement &)> &visit);

    /// Runs `work` as one transaction: all of it is kept when `work` returns, none when it throws.
    /// Inside another `write` it joins that one.
    template <typename Work>
    void write(const Work &work)
    {
        if (m_depth > 0) {
            work();
            return;
        }
        begin();
        try {
            work();
            commit();
        } catch (...) {
            rollBack();
            throw;
        }
    }

    /// Pieces of the sealed log were written anew: what is unpacked of it is not kept.
    void forgetSealed();

    std::int64_t lastRow() const;
    std::int64_t rowsTouched() const; ///< by the last statement that changes rows

    sqlite3 *handle() const { return m_handle; }

private:
    void begin();
    void commit();
    void rollBack() noexcept;
    void open(Mode mode);

    /// Qt's name for the connection; Qt forgets it with us, even when the constructor throws.
    struct Connection
    {
        QString name;
        ~Connection();
    };

    QString m_path;
    Connection m_connection;
    sqlite3 *m_handle = nullptr;
    int m_depth = 0;
    std::unique_ptr<SealedLog> m_sealed; ///< what table `sealed_op` is made of
    std::vector<std::pair<const char *, std::unique_ptr<Statement>>> m_kept;
};

} // namespace core
