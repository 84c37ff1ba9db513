// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"

#include "core/base/error.h"
#include "core/journal/op_codec.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>

#include <array>
#include <map>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t progressEvery = 4096;

constexpr const char *clearState =
    "DELETE FROM head; DELETE FROM organization; DELETE FROM organization_event; "
    "DELETE FROM division; DELETE FROM standard; DELETE FROM round; DELETE FROM assessment; "
    "DELETE FROM sheet; DELETE FROM remark; DELETE FROM result; DELETE FROM outcome; "
    "DELETE FROM decision; "
    "DELETE FROM author; DELETE FROM target; DELETE FROM setting; DELETE FROM draft; "
    "DELETE FROM retirement;";

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
    return op;
}

constexpr const char *selectLog =
    "SELECT l.stream, l.seq, l.stamp, l.holder, h.id, l.step, l.action, l.undoes, l.register, "
    "l.key, l.bases, l.salt, l.value FROM log l JOIN holder h ON h.no = l.holder ";

/// Gathers rows into one hash, each value with its length before it.
class RowDigest
{
public:
    RowDigest() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(Hash)); }

    void add(QByteArrayView bytes)
    {
        const auto size = static_cast<std::uint64_t>(bytes.size());
        put(&size, sizeof(size));
        put(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    Hash finish()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    void put(const void *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }

    crypto_generichash_state m_state{};
};

// Every derived table in an order of its content, with the keys in place of local numbers.
constexpr std::array<const char *, 16> contentOfTables = {
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes, stub FROM organization ORDER BY key",
    "SELECT key, organization, day, value, kind FROM organization_event ORDER BY key",
    "SELECT key, code, name, since FROM division ORDER BY key",
    "SELECT key, id, revision, hash, code, title, sector, year, items, document, part, reason, "
    "warnings FROM standard ORDER BY key",
    "SELECT key, id, revision, code, title, sector, year, items, part, document FROM draft "
    "ORDER BY key",
    "SELECT key, day, reason FROM retirement ORDER BY key",
    "SELECT key, year, name, begins, ends, frozen, value FROM round ORDER BY key",
    "SELECT a.key, r.key, o.key, a.level, a.series, s.key, a.state, a.visit FROM assessment a "
    "LEFT JOIN round r ON r.no = a.round LEFT JOIN organization o ON o.no = a.organization "
    "LEFT JOIN standard s ON s.no = a.standard ORDER BY a.key",
    "SELECT a.key, s.answers FROM sheet s JOIN assessment a ON a.no = s.no ORDER BY a.key",
    "SELECT a.key, m.item, m.stream, m.seq, m.text FROM remark m JOIN assessment a ON a.no = m.no "
    "ORDER BY a.key, m.item",
    "SELECT a.key, res.total, res.possible, res.state, res.grade, res.unanswered FROM result res "
    "JOIN assessment a ON a.no = res.no ORDER BY a.key",
    "SELECT o.key, r.key, c.level, c.total, c.possible, c.state, c.grade, c.unanswered "
    "FROM outcome c JOIN organization o ON o.no = c.organization "
    "JOIN round r ON r.no = c.round ORDER BY o.key, r.key",
    "SELECT key, day, grade, computed, document, reason, series, last FROM decision ORDER BY key",
    "SELECT key, name, office, value FROM author ORDER BY key",
    "SELECT key, grade, share, day FROM target ORDER BY key",
    "SELECT key, name, value FROM setting ORDER BY key",
};

struct StreamHead
{
    StreamName name;
    std::int64_t seq = 0;
    QByteArray chain;
};

bool follows(Database &db, std::int64_t stream, const std::map<std::int64_t, StreamHead> &heads)
{
    Hash chain{};
    std::int64_t seq = 0;
    Statement read =
        db.prepare((QByteArray(selectLog) + "WHERE l.stream = ? ORDER BY l.seq").constData());
    read.bind(1, stream);
    while (read.next()) {
        chain =
            chainLink(chain, operationAt(read), [&](std::int64_t no) { return heads.at(no).name; });
        ++seq;
    }
    const StreamHead &head = heads.at(stream);
    return seq == head.seq && bytesOf(chain) == head.chain;
}

} // namespace

void rebuildState(Database &db, const RebuildProgress &progress)
{
    db.write([&] {
        db.script(QString::fromLatin1(clearState));
        Projection projection(db);
        Statement read =
            db.prepare((QByteArray(selectLog) + "ORDER BY l.stamp, l.stream, l.seq").constData());
        std::int64_t count = 0;
        while (read.next()) {
            projection.apply(operationAt(read), read.integer(3));
            if (++count % progressEvery == 0 && progress && !progress(count))
                throw Error(Failure::Cancelled, u"stopped while rebuilding"_s);
        }
    });
}

Hash stateDigest(Database &db)
{
    RowDigest hash;
    for (const char *content : contentOfTables) {
        hash.add(content);
        Statement read = db.prepare(content);
        while (read.next())
            for (int column = 0; column < read.columns(); ++column)
                hash.add(read.isNull(column) ? QByteArrayView("\0null", 5) : read.view(column));
    }
    return hash.finish();
}

QStringList checkChains(Database &db)
{
    std::map<std::int64_t, StreamHead> heads;
    db.each("SELECT t.no, s.id, t.scope, t.seq, t.chain FROM stream t JOIN site s ON s.no = t.site",
            [&](const Statement &row) {
                heads[row.integer(0)] = {
                    {SiteId::from(row.view(1)), row.text(2)}, row.integer(3), row.bytes(4)};
            });
    QStringList faults;
    for (const auto &[no, head] : heads)
        if (!follows(db, no, heads))
            faults.append(u"the log of site %1, scope “%2” was altered or is cut off"_s.arg(
                head.name.site.key.text(), head.name.scope));
    return faults;
}

bool stateFollowsLog(Database &db, const QString &folder, const RebuildProgress &progress)
{
    const QTemporaryDir place(folder + u"/check-XXXXXX"_s);
    if (!place.isValid())
        throw Error(Failure::FileUnwritable, place.errorString()).in(folder);
    const QString copy = place.filePath(u"copy.plumb"_s);
    copyWorkbook(db, copy);
    Database rebuilt(copy, Database::Mode::ReadWrite);
    rebuildState(rebuilt, progress);
    return stateDigest(rebuilt) == stateDigest(db);
}

} // namespace core
