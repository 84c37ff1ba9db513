// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/operation.h"
#include "core/sync/roster.h"

#include <map>
#include <optional>
#include <vector>

class QDate;

namespace core {

class Installation;
class Journal;

/// What a person says of an office, a new one or one of the roster; what is not said stays as it
/// is. The window and the command line keep the roster by what stands here:
///
///     const OfficeChange change{u"130207"_s, u"Fengnan"_s, OfficeKind::County};
///     if (complaintAbout(readRoster(db), change, false) == OfficeComplaint::None)
///         journal.apply(Action::AddOffice, addingEdits(db, here, change, {}, clock));
///
/// Thread: that of the Database.
struct OfficeChange
{
    QString code;
    std::optional<QString> name = {};
    std::optional<OfficeKind> kind = {};
    std::optional<QStringList> scopes = {};
    std::optional<QString> parent = {};
};

enum class OfficeComplaint
{
    None,
    Unnamed,   ///< a new office needs a name and a kind
    Unplaced,  ///< a township or a team needs the areas in which it scores
    Unchanged, ///< it is in the roster, and neither a change nor a key was named
};

/// The office as the change leaves it; nothing when it is listed and the change says nothing of it.
/// A county or committee without areas has that of its own code.
std::optional<Office> officeAfter(const Roster &roster, const OfficeChange &change);

OfficeComplaint complaintAbout(const Roster &roster, const OfficeChange &change, bool hasKey);

/// Puts the office into the roster or changes it, and lets the key that `key` names (`keyNamed`;
/// nothing: none) write for it; where there is no roster, begins it. Throws Error(Refused) when
/// this installation may not, Error(Missing) for a key that nobody has seen here.
std::vector<Edit> addingEdits(Database &db, const Installation &here, const OfficeChange &change,
                              const std::optional<QString> &key, const Clock &clock);

/// `keyNamed`, or Error(Missing).
QByteArray keyCalled(Database &db, const QString &text);

/// That a key is taken out of the roster. Of its streams counts what is here, with `until` (ms
/// since 1970 UTC) what is here and was written before.
struct Revoking
{
    QByteArray key;
    QString reason;
    std::int64_t until = 0;
};

/// Throws as `addingEdits`.
Edit revokingEdit(Database &db, const Installation &here, const Revoking &revoking,
                  const Clock &clock);

/// What a revocation would let count of the ops of a key that are here, and what not. What was
/// released, or was here when the roster began, counts anyhow.
struct RevocationReach
{
    std::int64_t counted = 0;
    std::int64_t dropped = 0;
};

RevocationReach revocationReach(Database &db, const QByteArray &key, std::int64_t until);

/// Begins the roster; in a data set that has no root key makes that first. Throws Error(Refused)
/// where there is one already or the root key lies elsewhere.
void beginRoster(Database &db, Journal &journal, const Installation &here, const Clock &clock);

/// The key that signed a roster here and whose fingerprint is `fingerprint`; Error(Missing).
QByteArray claimedRoot(Database &db, const QString &fingerprint);

/// A person compared it with the city's: the roster that it signed counts from now on. Whoever has
/// a Journal open lets it `heed`.
void trustClaimedRoot(Database &db, const QByteArray &root);

/// Why the roster cannot be begun at this computer.
enum class BeginObstacle
{
    None,
    Begun,         ///< there is one
    RootElsewhere, ///< the data set's root key lies at another computer
    RosterCame,    ///< one came here that another key signed, see `trustClaimedRoot`
    OfficeAbove,   ///< an office above this one is known: it is for that one
};

/// Who sits at this computer, by the roster.
struct RosterPowers
{
    QByteArray own;          ///< public key of this installation
    bool isRootHere = false; ///< keeps all of it
    bool isOfBefore = false; ///< the data set is not named after its root: offices compare that
    QStringList offices;     ///< codes; this installation writes for them and is not revoked
    BeginObstacle beginning = BeginObstacle::None;

    /// Whether it may let keys write for the office.
    bool mayKeep(const QString &office) const { return isRootHere || offices.contains(office); }

    /// An office takes out a key that writes for no office but its own.
    bool mayRevoke(const Roster &roster, const QByteArray &key) const;
};

/// `folder` and `own`: of the installation, which may belong to another thread.
RosterPowers rosterPowers(Database &db, const Roster &roster, const QString &folder,
                          const QByteArray &own);

/// The areas by affiliation that an office can be given, by code with their names as of `day`, or
/// their codes where they have none: divisions, what organizations are affiliated to, and what the
/// roster has given.
std::map<QString, QString> rosterAreas(Database &db, const QDate &day);

} // namespace core
