// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/roster_keeping.h"

#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/roster_settling.h"
#include "core/model/office.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"
#include "core/sync/bundle.h"
#include "core/sync/checkpoints.h"
#include "core/sync/roster_edits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const RosterOffice *listedAs(const Roster &roster, const QString &code)
{
    const auto found =
        std::find_if(roster.offices.begin(), roster.offices.end(),
                     [&](const RosterOffice &listed) { return listed.office.code == code; });
    return found == roster.offices.end() ? nullptr : &*found;
}

/// Those that the key writes for, by code.
QStringList officesOf(const Roster &roster, const QByteArray &key, bool alsoRevoked)
{
    QStringList offices;
    for (const RosterOffice &listed : roster.offices)
        for (const RosterKey &of : listed.keys)
            if (of.installation == key && (alsoRevoked || !of.isRevoked))
                offices << listed.office.code;
    return offices;
}

/// How far streams count whatever their keys may, by site and scope.
std::map<std::pair<SiteId, QString>, std::int64_t> released(Database &db)
{
    std::map<std::pair<SiteId, QString>, std::int64_t> points;
    db.each("SELECT site, scope, seq FROM released", [&](const Statement &row) {
        points[{SiteId::from(row.view(0)), row.text(1)}] = row.integer(2);
    });
    return points;
}

QString ownCode(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'office_code'");
    return read.next() ? read.text(0) : QString();
}

BeginObstacle obstacleOf(Database &db, const Roster &roster, bool isRootHere)
{
    if (roster.isBegun)
        return BeginObstacle::Begun;
    if (isRootHere)
        return BeginObstacle::None;
    if (!roster.root.isEmpty() || isNamedByRoot(datasetOf(db)))
        return BeginObstacle::RootElsewhere;
    if (!roster.claimed.empty())
        return BeginObstacle::RosterCame;
    const QString own = ownCode(db);
    const bool isBelow =
        std::any_of(roster.outside.begin(), roster.outside.end(),
                    [&](const OutsideKey &key) { return isAbove(key.office, own); });
    return isBelow ? BeginObstacle::OfficeAbove : BeginObstacle::None;
}

} // namespace

std::optional<Office> officeAfter(const Roster &roster, const OfficeChange &change)
{
    Office office;
    office.code = change.code;
    const RosterOffice *listed = listedAs(roster, change.code);
    if (listed != nullptr)
        office = listed->office;
    office.name = change.name.value_or(office.name);
    office.kind = change.kind.value_or(office.kind);
    office.scopes = change.scopes.value_or(office.scopes);
    office.parent = change.parent.value_or(office.parent);
    const bool isOfArea = office.kind == OfficeKind::County || office.kind == OfficeKind::Committee;
    if (office.scopes.isEmpty() && isOfArea)
        office.scopes = {office.code};
    const bool isChanged =
        listed == nullptr || change.name || change.kind || change.scopes || change.parent;
    return isChanged ? std::optional(office) : std::nullopt;
}

OfficeComplaint complaintAbout(const Roster &roster, const OfficeChange &change, bool hasKey)
{
    const bool isNew = listedAs(roster, change.code) == nullptr;
    if (isNew && (!change.name || !change.kind))
        return OfficeComplaint::Unnamed;
    const std::optional<Office> office = officeAfter(roster, change);
    if (!office)
        return hasKey ? OfficeComplaint::None : OfficeComplaint::Unchanged;
    const bool needsScope =
        office->kind == OfficeKind::Township || office->kind == OfficeKind::Team;
    return needsScope && office->scopes.isEmpty() ? OfficeComplaint::Unplaced
                                                  : OfficeComplaint::None;
}

std::vector<Edit> addingEdits(Database &db, const Installation &here, const OfficeChange &change,
                              const std::optional<QString> &key, const Clock &clock)
{
    const Roster roster = readRoster(db);
    std::vector<Edit> edits;
    if (!roster.isBegun)
        edits = rosterBeginning(db, here, clock);
    const RosterSigner signer = signerFor(db, here, change.code);
    const std::int64_t now = clock();
    if (auto office = officeAfter(roster, change)) {
        office->made = now;
        edits.push_back(officeEdit(signer, *office));
    }
    if (key)
        edits.push_back(grantEdit(signer, {keyCalled(db, *key), change.code, now}));
    return edits;
}

QByteArray keyCalled(Database &db, const QString &text)
{
    if (const auto key = keyNamed(db, text))
        return *key;
    throw Error(Failure::Missing, u"no such key was seen here"_s).at(text);
}

Edit revokingEdit(Database &db, const Installation &here, const Revoking &revoking,
                  const Clock &clock)
{
    const auto &[key, reason, until] = revoking;
    const QStringList offices = officesOf(readRoster(db), key, true);
    if (offices.isEmpty())
        throw Error(Failure::Missing, u"the key is not in the roster"_s).at(fingerprintOf(key));
    return revocationEdit(signerFor(db, here, offices.front()),
                          {key, reason, pointsOf(db, key, until), clock()});
}

RevocationReach revocationReach(Database &db, const QByteArray &key, std::int64_t until)
{
    RevocationReach reach;
    const std::vector<StreamPoint> here = pointsOf(db, key);
    const std::vector<StreamPoint> accepted = pointsOf(db, key, until);
    auto counting = released(db);
    for (const StreamPoint &point : accepted) {
        std::int64_t &seq = counting[{point.site, point.scope}];
        seq = std::max(seq, point.seq);
    }
    for (const StreamPoint &point : here) {
        const std::int64_t counted = std::min(point.seq, counting[{point.site, point.scope}]);
        reach.counted += counted;
        reach.dropped += point.seq - counted;
    }
    return reach;
}

void beginRoster(Database &db, Journal &journal, const Installation &here, const Clock &clock)
{
    if (readRoster(db).isBegun)
        throw Error(Failure::Refused, u"there is a roster already"_s).in(db.path());
    if (knownRoot(db).isEmpty())
        beginRoot(db, here.folder());
    journal.apply(Action::BeginRoster, rosterBeginning(db, here, clock));
    journal.settleMark();
}

QByteArray claimedRoot(Database &db, const QString &fingerprint)
{
    for (const QByteArray &claimed : readRoster(db).claimed)
        if (fingerprintOf(claimed) == fingerprint.toUpper())
            return claimed;
    throw Error(Failure::Missing, u"no roster here is signed by that key"_s).at(fingerprint);
}

void trustClaimedRoot(Database &db, const QByteArray &root)
{
    db.write([&] {
        trustRoot(db, root);
        settleRoster(db);
    });
    settleCohorts(db);
}

bool RosterPowers::mayRevoke(const Roster &roster, const QByteArray &key) const
{
    const QStringList of = officesOf(roster, key, true);
    return !of.isEmpty() && std::all_of(of.begin(), of.end(),
                                        [this](const QString &office) { return mayKeep(office); });
}

RosterPowers rosterPowers(Database &db, const Roster &roster, const QString &folder,
                          const QByteArray &own)
{
    RosterPowers powers;
    powers.own = own;
    const DatasetId dataset = datasetOf(db);
    const std::optional<RootKey> root = RootKey::find(folder, dataset);
    powers.isOfBefore = !isNamedByRoot(dataset);
    powers.isRootHere = root && isRoot(db, root->publicKey());
    powers.offices = officesOf(roster, own, false);
    powers.beginning = obstacleOf(db, roster, powers.isRootHere);
    return powers;
}

std::map<QString, QString> rosterAreas(Database &db, const QDate &day)
{
    std::map<QString, QString> areas = readDivisionNames(db, day);
    const auto add = [&](const Statement &row) { areas.try_emplace(row.text(0), row.text(0)); };
    db.each("SELECT DISTINCT affiliation FROM organization WHERE stub = 0 AND affiliation <> ''",
            add);
    db.each("SELECT DISTINCT scope FROM office_scope WHERE scope <> ''", add);
    return areas;
}

} // namespace core
