// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/roster.h"

#include <limits>
#include <map>
#include <optional>
#include <set>

namespace core {

class Database;

/// Who may write a register once a data set has a roster.
enum class Writer
{
    City,   ///< the city alone: what all share
    Office, ///< a county or committee in its scopes, and the city
    Anyone, ///< every office in its scopes: what scoring a sheet takes
    Own,    ///< every office, in the common scope too: what says who its own people are
    Signed, ///< whoever relays it: what counts is signed inside
};

/// Decision: a remark, an answer, a visit and the sheet itself are a team's; grades, organizations
/// and events are a county's; what must be one for all is the city's: standards and their drafts,
/// rounds, freezings and the results frozen with them, areas, targets, settings. A county's own
/// author record (40) in the common scope does no harm, if it names that office: it is how a
/// county's people have names.
Writer writerOf(Register reg);

/// What of one stream counts. Equal powers let the same ops count.
struct Power
{
    static constexpr std::int64_t noLimit = std::numeric_limits<std::int64_t>::max();

    bool everything = true;
    bool isListed = true;
    std::uint64_t registers = 0;     ///< a bit for each, where not everything
    QString scope;                   ///< of the stream
    std::set<QString> offices;       ///< codes, those whose author records may be written
    std::int64_t accepted = noLimit; ///< seq
    std::int64_t released = 0;       ///< seq

    bool operator==(const Power &) const = default;

    /// True when every op counts that is not of the roster.
    bool isWhole() const { return everything && accepted == noLimit; }

    /// True when the op may be about a thing of any area.
    bool isFree(const Operation &op) const { return everything || op.name.seq <= released; }

    /// Why the op does not count by itself, whatever it is about (`belonging.h`); nothing when it
    /// does. Of the roster's ops says nothing: which of them count, `rosterOf` knows.
    std::optional<QuarantineReason> refusalOf(const Operation &op) const;
};

/// The roster as rows, ready to be asked who may write what. Without a roster everything counts.
/// Whether the thing that a key names belongs to the scope that an op's stream says, `Belonging`
/// knows; of register 1 the area inside the value is compared here.
///
/// Thread: that of its Database. Holds for as long as the roster does not change.
class Authority
{
public:
    explicit Authority(Database &db);

    bool isBegun() const { return m_isBegun; }

    Power of(const QByteArray &installation, const SiteId &site, const QString &scope) const;

    /// The powers of all streams of the file, by local number.
    std::map<std::int64_t, Power> ofStreams(Database &db) const;

private:
    void grant(Power &power, const QString &office) const;

    bool m_isBegun = false;
    std::multimap<QByteArray, QString> m_members; ///< installation → office
    std::multimap<QString, std::pair<OfficeKind, QString>> m_scopes;
    std::set<QByteArray> m_revoked;
    std::map<std::tuple<QByteArray, SiteId, QString>, std::int64_t> m_accepted;
    std::map<std::pair<SiteId, QString>, std::int64_t> m_released;
    std::map<SiteId, SiteId> m_forked; ///< of a branch: whose log it goes on from
};

bool isInQuarantine(Database &db, const OpName &op);
bool isWithheld(Database &db, const OpName &op); ///< in quarantine for want of its value
bool hasWithheld(Database &db, std::int64_t stream);
void takeOutOfQuarantine(Database &db, const OpName &op);
void putInQuarantine(Database &db, const OpName &op, QuarantineReason reason);

} // namespace core
