// SPDX-License-Identifier: GPL-3.0-or-later
// Organizations that were entered twice: what is said of one of them is shown under the one that
// stands for all.
#include "core/journal/projection.h"
#include "core/model/duplicate.h"
#include "core/model/round.h"
#include "core/storage/database.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

/// A row of table `merged`.
struct MergedRow
{
    std::optional<Key> sameAs;
    Key stands;
};

std::map<Key, MergedRow> readMerged(Database &db)
{
    std::map<Key, MergedRow> rows;
    db.each("SELECT key, same_as, stands FROM merged", [&](const Statement &row) {
        MergedRow &one = rows[Key::from(row.view(0))];
        if (!row.isNull(1))
            one.sameAs = Key::from(row.view(1));
        one.stands = Key::from(row.view(2));
    });
    return rows;
}

void writeMerged(Database &db, const Key &key, const std::map<Key, Key> &sameAs, const Key &stands)
{
    Statement &put = db.kept("INSERT OR REPLACE INTO merged VALUES (?, ?, ?)");
    const QByteArray raw = key.raw();
    const QByteArray standing = stands.raw();
    const auto said = sameAs.find(key);
    const QByteArray other = said == sameAs.end() ? QByteArray() : said->second.raw();
    put.bind(1, QByteArrayView(raw)).bind(3, QByteArrayView(standing));
    if (other.isEmpty())
        put.bindNull(2);
    else
        put.bind(2, QByteArrayView(other));
    put.run();
}

/// A sheet among others of its organization.
struct MeetingSheet
{
    std::int64_t no = 0;
    std::int64_t round = 0;
    QString level;
    int own = 0; ///< series, as it names itself
    int shown = 0;
    bool isMoved = false;
    Key organization; ///< that it names
    Key key;

    bool operator<(const MeetingSheet &other) const
    {
        return std::tie(round, level, isMoved, own, organization, key) <
               std::tie(other.round, other.level, other.isMoved, other.own, other.organization,
                        other.key);
    }
};

/// The series that is free for it beside those `taken`: its own, or that of a further scorer.
int freeSeries(int own, const std::set<int> &taken)
{
    const int first = own - own % SheetName::scorers;
    if (!taken.contains(own))
        return own;
    for (int scorer = 1; scorer < SheetName::scorers; ++scorer)
        if (!taken.contains(first + scorer))
            return first + scorer;
    return own;
}

} // namespace

// Nearly never is there any, and then nothing more is asked. Once there were some, they are asked
// for as long as this lives.
bool Projection::isAnyMerged()
{
    if (!m_isAnyMerged)
        m_isAnyMerged = m_db.number("SELECT EXISTS (SELECT 1 FROM merged)") > 0;
    return *m_isAnyMerged;
}

Key Projection::standsFor(const Key &organization)
{
    if (!isAnyMerged())
        return organization;
    const QByteArray raw = organization.raw();
    Statement &read = m_db.kept("SELECT stands FROM merged WHERE key = ?");
    read.bind(1, QByteArrayView(raw));
    const Key stands = read.next() ? Key::from(read.view(0)) : organization;
    read.reset();
    return stands;
}

std::int64_t Projection::shownRow(const Key &organization)
{
    const std::int64_t own = organizationRow(organization); // a stub even where it is not shown
    const Key stands = standsFor(organization);
    return stands == organization ? own : organizationRow(stands);
}

bool Projection::isMerged(const Key &organization)
{
    if (!isAnyMerged())
        return false;
    const QByteArray raw = organization.raw();
    Statement &read = m_db.kept("SELECT 1 FROM merged WHERE key = ?");
    read.bind(1, QByteArrayView(raw));
    const bool is = read.next();
    read.reset();
    return is;
}

bool Projection::isThere(const Key &organization)
{
    const QByteArray raw = organization.raw();
    Statement &read = m_db.kept("SELECT 1 FROM organization WHERE key = ? AND stub <> 1");
    read.bind(1, QByteArrayView(raw));
    const bool is = read.next();
    read.reset();
    return is;
}

// Table `moved` holds what is shown elsewhere than it says.
void Projection::keepPlace(Register reg, const Key &thing, const OrganizationId &named, int series)
{
    if (!isAnyMerged())
        return;
    const QByteArray raw = thing.raw();
    m_db.kept("DELETE FROM moved WHERE register = ? AND key = ?")
        .bind(1, static_cast<std::int64_t>(reg))
        .bind(2, QByteArrayView(raw))
        .run();
    if (standsFor(named.key) == named.key)
        return;
    const QByteArray organization = named.raw();
    m_db.kept("INSERT INTO moved VALUES (?, ?, ?, ?)")
        .bind(1, static_cast<std::int64_t>(reg))
        .bind(2, QByteArrayView(raw))
        .bind(3, QByteArrayView(organization))
        .bind(4, series)
        .run();
}

void Projection::applyDuplicate(const Operation &op)
{
    const OrganizationId sameAs = op.value.isEmpty() ? OrganizationId() : decodeDuplicate(op.value);
    std::map<Key, Key> said;
    if (!sameAs.isNull() && sameAs.key != op.key)
        said[op.key] = sameAs.key;
    m_isAnyMerged = true;
    writeMerged(m_db, op.key, said, standsFor(op.key));
    settleMerged();
}

// Which organization stands for which is found anew from all that is said: they are few.
void Projection::settleMerged()
{
    const std::map<Key, MergedRow> before = readMerged(m_db);
    std::map<Key, Key> sameAs;
    for (const auto &[key, row] : before)
        if (row.sameAs)
            sameAs[key] = *row.sameAs;
    const std::map<Key, Key> standing =
        standingFor(sameAs, [this](const Key &key) { return isThere(key); });
    m_db.kept("DELETE FROM merged").run();
    for (const auto &[key, stands] : standing)
        writeMerged(m_db, key, sameAs, stands);
    std::map<Key, Key> moves;
    for (const auto &[key, row] : before)
        if (!standing.contains(key) && row.stands != key)
            moves[key] = key;
    for (const auto &[key, stands] : standing) {
        const auto was = before.find(key);
        if ((was == before.end() ? key : was->second.stands) != stands)
            moves[key] = stands;
    }
    std::set<Key> touched;
    for (const auto &[key, stands] : moves) {
        move(key, stands);
        const auto was = before.find(key);
        touched.insert({key, stands, was == before.end() ? key : was->second.stands});
    }
    for (const Key &key : touched) {
        settleMeeting(key);
        if (isThere(key))
            scoreAllOf(organizationRow(key));
    }
}

void Projection::move(const Key &from, const Key &to)
{
    const QByteArray key = from.raw();
    m_db.kept("UPDATE organization SET stub = ? WHERE key = ? AND stub <> 1")
        .bind(1, from == to ? 0 : 2)
        .bind(2, QByteArrayView(key))
        .run();
    moveSheets(from, to);
    moveDecisions(from, to);
    moveEvents(from, to);
    markCountedOrganizations();
}

void Projection::moveSheets(const Key &from, const Key &to)
{
    const QByteArray named = from.raw();
    Statement &read = m_db.kept(
        "SELECT a.no, a.key, coalesce(v.series, a.series) FROM assessment a LEFT JOIN moved v "
        "ON v.register = 20 AND v.key = a.key WHERE a.no IN (SELECT a.no FROM organization o "
        "JOIN assessment a ON a.organization = o.no WHERE o.key = ?1 UNION ALL SELECT a.no FROM "
        "moved v JOIN assessment a ON a.key = v.key WHERE v.register = 20 AND v.organization = ?1) "
        "AND coalesce(v.organization, ?1) = ?1");
    read.bind(1, QByteArrayView(named));
    std::vector<std::tuple<std::int64_t, Key, int>> sheets;
    while (read.next())
        sheets.emplace_back(read.integer(0), Key::from(read.view(1)),
                            static_cast<int>(read.integer(2)));
    for (const auto &[no, key, series] : sheets) {
        m_scorer.markStale(no); // it leaves its cohort
        m_db.kept("UPDATE assessment SET organization = ?, series = ? WHERE no = ?")
            .bind(1, organizationRow(to))
            .bind(2, series)
            .bind(3, no)
            .run();
        keepPlace(Register::Assessment, key, {from}, series);
        m_scorer.markStale(no);
        if (!isFrozen(no))
            score(no);
    }
}

void Projection::moveDecisions(const Key &from, const Key &to)
{
    const QByteArray named = from.raw();
    Statement &read = m_db.kept(
        "SELECT d.key, d.organization, d.round FROM decision d LEFT JOIN moved v ON v.register = "
        "30 AND v.key = d.key WHERE d.key IN (SELECT d.key FROM organization o JOIN decision d ON "
        "d.organization = o.no WHERE o.key = ?1 UNION ALL SELECT key FROM moved WHERE register = "
        "30 AND organization = ?1) AND coalesce(v.organization, ?1) = ?1");
    read.bind(1, QByteArrayView(named));
    std::vector<std::tuple<QByteArray, std::int64_t, std::int64_t>> found;
    while (read.next())
        found.emplace_back(read.bytes(0), read.integer(1), read.integer(2));
    for (const auto &[key, before, round] : found) {
        const std::int64_t after = organizationRow(to);
        m_db.kept("UPDATE decision SET organization = ? WHERE key = ?")
            .bind(1, after)
            .bind(2, QByteArrayView(key))
            .run();
        keepPlace(Register::Decision, Key::from(key), {from}, 0);
        for (const std::int64_t organization : {before, after}) {
            markLastDecision(organization, round);
            scoreLater(organization, round);
        }
    }
}

void Projection::moveEvents(const Key &from, const Key &to)
{
    const QByteArray named = from.raw();
    const QByteArray shown = to.raw();
    Statement &read = m_db.kept(
        "SELECT e.key FROM organization_event e LEFT JOIN moved v ON v.register = 5 AND v.key = "
        "e.key WHERE e.key IN (SELECT key FROM organization_event WHERE organization = ?1 UNION "
        "ALL SELECT key FROM moved WHERE register = 5 AND organization = ?1) "
        "AND coalesce(v.organization, ?1) = ?1");
    read.bind(1, QByteArrayView(named));
    std::vector<QByteArray> found;
    while (read.next())
        found.push_back(read.bytes(0));
    for (const QByteArray &key : found) {
        m_db.kept("UPDATE organization_event SET organization = ? WHERE key = ?")
            .bind(1, QByteArrayView(shown))
            .bind(2, QByteArrayView(key))
            .run();
        keepPlace(Register::OrganizationEvent, Key::from(key), {from}, 0);
    }
}

Key Projection::organizationOf(std::int64_t assessment)
{
    if (!isAnyMerged())
        return {};
    Statement &read = m_db.kept("SELECT o.key FROM assessment a JOIN organization o ON o.no = "
                                "a.organization WHERE a.no = ?");
    read.bind(1, assessment);
    const Key key = read.next() ? Key::from(read.view(0)) : Key();
    read.reset();
    return key;
}

// Of sheets for one round and level, one from each entry, that of the organization that stands for
// all keeps its place; the others are those of further scorers, and nothing of them is lost.
void Projection::settleMeeting(const Key &organization)
{
    if (organization.isNull() || !isMerged(organization))
        return;
    const QByteArray raw = organization.raw();
    Statement &read = m_db.kept(
        "SELECT a.no, a.round, a.level, coalesce(v.series, a.series), a.series, v.key IS NOT "
        "NULL, coalesce(v.organization, o.key), a.key FROM organization o JOIN assessment a ON "
        "a.organization = o.no LEFT JOIN moved v ON v.register = 20 AND v.key = a.key WHERE o.key "
        "= ? AND a.round IS NOT NULL");
    read.bind(1, QByteArrayView(raw));
    std::vector<MeetingSheet> sheets;
    while (read.next())
        sheets.push_back({read.integer(0), read.integer(1), read.text(2),
                          static_cast<int>(read.integer(3)), static_cast<int>(read.integer(4)),
                          read.integer(5) != 0, Key::from(read.view(6)), Key::from(read.view(7))});
    std::sort(sheets.begin(), sheets.end());
    std::map<std::pair<std::int64_t, QString>, std::set<int>> taken;
    bool isOther = false;
    for (const MeetingSheet &sheet : sheets) {
        std::set<int> &there = taken[{sheet.round, sheet.level}];
        const int series = freeSeries(sheet.own, there);
        there.insert(series);
        if (series == sheet.shown)
            continue;
        m_db.kept("UPDATE assessment SET series = ? WHERE no = ?")
            .bind(1, series)
            .bind(2, sheet.no)
            .run();
        m_scorer.markStale(sheet.no);
        isOther = true;
    }
    if (isOther)
        scoreAllOf(organizationRow(organization));
}

} // namespace core
