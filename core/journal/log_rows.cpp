// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/log_rows.h"

#include "core/base/error.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::int64_t firstNumber(Statement &read)
{
    const std::int64_t number = read.next() ? read.integer(0) : 0;
    read.reset();
    return number;
}

} // namespace

Operation operationAt(const Statement &row)
{
    Operation op;
    op.name = {row.integer(0), row.integer(1)};
    op.stamp = static_cast<std::uint64_t>(row.integer(2));
    op.author = AuthorId::from(row.view(4));
    op.step = row.integer(5);
    op.action = static_cast<Action>(row.integer(6));
    op.undoes = row.integer(7);
    op.reg = static_cast<Register>(row.integer(8));
    op.key = Key::from(row.view(9));
    op.bases = decodeBases(row.view(10));
    op.salt = row.bytes(11);
    op.value = row.bytes(12);
    op.digest = row.bytes(13);
    return op;
}

void appendToLog(Database &db, const Operation &op, std::int64_t holder)
{
    const QByteArray key = op.key.raw();
    const QByteArray bases = encodeBases(op.bases);
    Statement &put = db.kept("INSERT INTO tail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, op.name.stream).bind(2, op.name.seq).bind(3, static_cast<std::int64_t>(op.stamp));
    put.bind(4, holder).bind(5, op.step).bind(6, static_cast<std::int64_t>(op.action));
    put.bind(7, op.undoes).bind(8, static_cast<std::int64_t>(op.reg)).bind(9, QByteArrayView(key));
    put.bind(10, QByteArrayView(bases)).bind(11, QByteArrayView(op.salt));
    put.bind(12, QByteArrayView(op.value));
    if (op.digest.isEmpty())
        put.bindNull(13);
    else
        put.bind(13, QByteArrayView(op.digest));
    put.run();
}

std::int64_t holderNumber(Database &db, const AuthorId &author)
{
    const QByteArray id = author.raw();
    db.kept("INSERT OR IGNORE INTO holder (id) VALUES (?)").bind(1, id).run();
    Statement &read = db.kept("SELECT no FROM holder WHERE id = ?");
    read.bind(1, id);
    return firstNumber(read);
}

std::int64_t siteNumber(Database &db, const SiteId &site)
{
    const QByteArray id = site.raw();
    db.kept("INSERT OR IGNORE INTO site (id) VALUES (?)").bind(1, id).run();
    Statement &read = db.kept("SELECT no FROM site WHERE id = ?");
    read.bind(1, id);
    return firstNumber(read);
}

std::int64_t streamNumber(Database &db, const StreamName &stream)
{
    const std::int64_t site = siteNumber(db, stream.site);
    db.kept("INSERT OR IGNORE INTO stream (site, scope, seq, chain) VALUES (?, ?, 0, ?)")
        .bind(1, site)
        .bind(2, stream.scope)
        .bind(3, bytesOf({}))
        .run();
    Statement &read = db.kept("SELECT no FROM stream WHERE site = ? AND scope = ?");
    read.bind(1, site).bind(2, stream.scope);
    return firstNumber(read);
}

StreamState streamState(Database &db, std::int64_t no)
{
    Statement &read = db.kept("SELECT seq, chain FROM stream WHERE no = ?");
    read.bind(1, no);
    if (!read.next())
        throw Error(Failure::FileDamaged, u"stream %1 is not there"_s.arg(no)).in(db.path());
    const StreamState state{no, read.integer(0), hashFrom(read.view(1))};
    read.reset();
    return state;
}

void keepStreamState(Database &db, const StreamState &state)
{
    Statement &put = db.kept("UPDATE stream SET seq = ?, chain = ? WHERE no = ?");
    put.bind(1, state.seq).bind(2, bytesOf(state.chain)).bind(3, state.no).run();
}

std::map<std::int64_t, StreamName> streamNames(Database &db)
{
    std::map<std::int64_t, StreamName> names;
    db.each("SELECT t.no, i.id, t.scope FROM stream t JOIN site i ON i.no = t.site",
            [&](const Statement &row) {
                names[row.integer(0)] = {SiteId::from(row.view(1)), row.text(2)};
            });
    return names;
}

} // namespace core
