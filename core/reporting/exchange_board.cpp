// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/exchange_board.h"

#include "core/model/office.h"
#include "core/storage/database.h"
#include "core/storage/office_names.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1000;
constexpr int stampCounterBits = 16;

/// One stream of the workbook: whose, and how far it has come here.
struct StreamFacts
{
    QByteArray site;
    QString scope;
    QByteArray installation;
    std::int64_t seq = 0;
    std::int64_t stamp = 0;  ///< of its last op
    std::int64_t before = 0; ///< of a branch: seq of the op that it parts after
};

class BoardReader
{
public:
    BoardReader(Database &db, const RoundId &round, std::int64_t now)
        : m_db(db)
        , m_round(round)
        , m_now(now)
    {
    }

    ExchangeBoard read()
    {
        m_board.conflicts = m_db.number("SELECT count(*) FROM conflict");
        readOwn();
        m_names = readOfficeNames(m_db);
        readPeers();
        readRoster();
        readAreas();
        readAffiliations();
        readRecords();
        readStreams();
        readLacking();
        readWaiting();
        readQuarantine();
        for (auto &[code, office] : m_offices)
            m_board.offices.push_back(std::move(office));
        std::sort(m_board.offices.begin(), m_board.offices.end(),
                  [](const OfficeStanding &a, const OfficeStanding &b) {
                      if (a.isAbove && b.isAbove)
                          return a.code > b.code; // 130207 is nearer to 130207-1 than 130200
                      return std::tuple(!a.isAbove, a.code) < std::tuple(!b.isAbove, b.code);
                  });
        return std::move(m_board);
    }

private:
    void readOwn()
    {
        m_db.each("SELECT name, value FROM meta", [&](const Statement &row) {
            if (row.text(0) == u"office_code")
                m_board.ownCode = row.text(1);
            else if (row.text(0) == u"office_name")
                m_board.ownName = row.text(1);
        });
    }

    /// Null: it is ourselves, or everybody.
    OfficeStanding *officeOf(const QString &code)
    {
        if (code.isEmpty() || code == m_board.ownCode)
            return nullptr;
        OfficeStanding &office = m_offices[code];
        if (office.code.isEmpty()) {
            office.code = code;
            office.isAbove = core::isAbove(code, m_board.ownCode);
            const auto name = m_names.find(code);
            office.name = name == m_names.end() ? QString() : name->second;
        }
        return &office;
    }

    void readPeers()
    {
        m_db.each("SELECT office, installation FROM peer ORDER BY office, confirmed",
                  [&](const Statement &row) {
                      if (OfficeStanding *office = officeOf(row.text(0))) {
                          office->installations.push_back(row.bytes(1));
                          m_officeOfKey[row.bytes(1)] = office->code;
                      }
                  });
    }

    /// The roster knows keys better than whoever confirmed one.
    void readRoster()
    {
        m_db.each("SELECT o.code, coalesce(m.installation, '') FROM office o LEFT JOIN "
                  "member m ON m.office = o.code ORDER BY o.code, m.since",
                  [&](const Statement &row) {
                      OfficeStanding *office = officeOf(row.text(0));
                      if (office == nullptr)
                          return;
                      const QByteArray key = row.bytes(1);
                      auto &keys = office->installations;
                      if (!key.isEmpty() && std::find(keys.begin(), keys.end(), key) == keys.end())
                          keys.push_back(key);
                      m_officeOfKey[key] = office->code;
                  });
        m_officeOfKey.erase(QByteArray());
    }

    void readAreas()
    {
        m_db.each("SELECT DISTINCT office, scope FROM office_scope ORDER BY office, scope",
                  [&](const Statement &row) {
                      if (OfficeStanding *office = officeOf(row.text(0)))
                          office->areas << row.text(1);
                  });
    }

    void readAffiliations()
    {
        Statement read = m_db.prepare(
            // + keeps SQLite from looking through the round's sheets for each organization.
            "SELECT o.affiliation, count(*), sum(EXISTS (SELECT 1 FROM assessment a "
            "WHERE a.organization = o.no AND +a.round = (SELECT no FROM round WHERE key = ?) "
            "AND a.state = ?)) "
            "FROM organization o WHERE o.stub = 0 AND o.exempt = 0 AND o.dissolved IS NULL "
            "GROUP BY o.affiliation");
        read.bind(1, m_round.raw()).bind(2, static_cast<std::int64_t>(VisitState::HandedIn));
        while (read.next())
            if (OfficeStanding *office = officeOf(read.text(0))) {
                office->organizations = static_cast<int>(read.integer(1));
                office->handedIn = static_cast<int>(read.integer(2));
            }
    }

    void readRecords()
    {
        m_db.each("SELECT sender, taken, operations FROM intake ORDER BY no",
                  [&](const Statement &row) {
                      if (OfficeStanding *office = officeOf(row.text(0)))
                          office->taken = {row.integer(1), row.integer(2)};
                  });
        m_db.each("SELECT recipient, made, operations FROM dispatch ORDER BY no",
                  [&](const Statement &row) {
                      if (OfficeStanding *office = officeOf(row.text(0)))
                          office->made = {row.integer(1), row.integer(2)};
                  });
    }

    void readStreams()
    {
        m_db.each(
            "SELECT i.id, t.scope, coalesce(i.installation, ''), t.seq, coalesce("
            "(SELECT stamp FROM tail WHERE stream = t.no AND seq = t.seq), "
            "(SELECT stamp FROM segment WHERE stream = t.no ORDER BY first DESC LIMIT 1), 0), "
            "coalesce(b.first - 1, 0) FROM stream t JOIN site i ON i.no = t.site "
            "LEFT JOIN branch b ON b.stream = t.no",
            [&](const Statement &row) {
                m_streams.push_back({row.bytes(0), row.text(1), row.bytes(2), row.integer(3),
                                     row.integer(4), row.integer(5)});
            });
        for (const StreamFacts &stream : m_streams)
            if (OfficeStanding *office = officeOf(m_officeOfKey[stream.installation])) {
                const std::int64_t ahead = (stream.stamp >> stampCounterBits) - m_now;
                if (ahead > day)
                    office->ahead = std::max(office->ahead, ahead);
            }
    }

    void readQuarantine()
    {
        m_db.each("SELECT coalesce(i.installation, ''), count(*) FROM quarantine q JOIN stream t "
                  "ON t.no = q.stream JOIN site i ON i.no = t.site GROUP BY i.installation",
                  [&](const Statement &row) {
                      if (OfficeStanding *office = officeOf(m_officeOfKey[row.bytes(0)]))
                          office->quarantined += row.integer(1);
                  });
    }

    void readLacking()
    {
        std::map<std::tuple<QString, QByteArray, QString>, std::int64_t> known;
        m_db.each("SELECT office, site, scope, seq FROM known", [&](const Statement &row) {
            known[{row.text(0), row.bytes(1), row.text(2)}] = row.integer(3);
            officeOf(row.text(0));
        });
        for (auto &[code, office] : m_offices)
            for (const StreamFacts &stream : m_streams) {
                const bool isMeant = stream.scope.isEmpty() || office.getsArea(stream.scope);
                const auto has = known.find({code, stream.site, stream.scope});
                const std::int64_t seq =
                    std::max(stream.before, has == known.end() ? 0 : has->second);
                office.lacking += isMeant ? std::max<std::int64_t>(0, stream.seq - seq) : 0;
            }
    }

    void readWaiting()
    {
        m_db.each("SELECT coalesce(i.installation, ''), p.scope, coalesce(max(t.seq), 0) + 1, "
                  "min(p.first) - 1 FROM parked p LEFT JOIN site i ON i.id = p.site "
                  "LEFT JOIN stream t ON t.site = i.no AND t.scope = p.scope "
                  "GROUP BY p.site, p.scope",
                  [&](const Statement &row) {
                      OfficeStanding *office = officeOf(m_officeOfKey[row.bytes(0)]);
                      if (office != nullptr && row.integer(2) <= row.integer(3))
                          office->waiting.push_back({row.text(1), row.integer(2), row.integer(3)});
                  });
    }

    Database &m_db;
    RoundId m_round;
    std::int64_t m_now;
    ExchangeBoard m_board;
    std::map<QString, OfficeStanding> m_offices;
    std::map<QString, QString> m_names;
    std::map<QByteArray, QString> m_officeOfKey;
    std::vector<StreamFacts> m_streams;
};

} // namespace

bool OfficeStanding::getsArea(const QString &area) const
{
    if (isAbove || area == code || areas.contains(QString()))
        return true;
    return areas.isEmpty() ? !area.isEmpty() && code.startsWith(area) : areas.contains(area);
}

ExchangeBoard readExchangeBoard(Database &db, const RoundId &round, std::int64_t now)
{
    return BoardReader(db, round, now).read();
}

} // namespace core
