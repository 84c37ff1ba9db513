// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/roster_edits.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/storage/database.h"
#include "core/storage/roster_codec.h"
#include "core/sync/checkpoints.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Key keyOf(const char *kind, QByteArrayView name)
{
    return Key::from(bytesOf(digest({kind, name})).left(16));
}

Edit signedEdit(Register reg, const Key &key, const RosterSigner &signer, const QByteArray &what)
{
    const QByteArray signature = signer.sign(rosterText(reg, signer.dataset, what));
    return {reg, key, {}, encodeSigned({what, signer.publicKey, signature}), {}, true};
}

bool isMember(Database &db, const QByteArray &installation, const QString &office)
{
    Statement read = db.prepare("SELECT 1 FROM member m WHERE installation = ?1 AND office = ?2 "
                                "AND NOT EXISTS (SELECT 1 FROM revoked WHERE installation = ?1)");
    read.bind(1, installation).bind(2, office);
    return read.next();
}

QString metaText(Database &db, const QString &name)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = ?");
    read.bind(1, name);
    return read.next() ? read.text(0) : QString();
}

std::vector<StreamPoint> allPoints(Database &db)
{
    std::vector<StreamPoint> points;
    db.each("SELECT i.id, t.scope, t.seq FROM stream t JOIN site i ON i.no = t.site "
            "WHERE t.seq > 0 ORDER BY 1, 2",
            [&](const Statement &row) {
                points.push_back({SiteId::from(row.view(0)), row.text(1), row.integer(2)});
            });
    return points;
}

} // namespace

RosterSigner signerOf(const RootKey &root)
{
    return {root.dataset(), root.publicKey(),
            [root](QByteArrayView message) { return root.sign(message); }};
}

RosterSigner signerFor(Database &db, const Installation &here, const QString &office)
{
    const DatasetId dataset = datasetOf(db);
    const std::optional<RootKey> root = RootKey::find(here.folder(), dataset);
    if (root && isRoot(db, root->publicKey()))
        return signerOf(*root);
    if (!isMember(db, here.publicKey(), office))
        throw Error(Failure::Refused, u"the root key of the data set is not on this computer"_s)
            .in(db.path());
    return {dataset, here.publicKey(),
            [&here](QByteArrayView message) { return here.sign(message); }};
}

Edit officeEdit(const RosterSigner &signer, const Office &office)
{
    return signedEdit(Register::Office, keyOf("office", office.code.toUtf8()), signer,
                      encodeOffice(office));
}

Edit grantEdit(const RosterSigner &signer, const InstallationGrant &grant)
{
    return signedEdit(Register::InstallationGrant,
                      keyOf("installation", grant.installation + grant.office.toUtf8()), signer,
                      encodeGrant(grant));
}

Edit revocationEdit(const RosterSigner &signer, const Revocation &revocation)
{
    return signedEdit(Register::Revocation, keyOf("revocation", revocation.installation), signer,
                      encodeRevocation(revocation));
}

Edit releaseEdit(const Release &release, const Clock &clock)
{
    return {Register::Release, Key::make(clock), {}, encodeRelease(release), {}, true};
}

std::vector<Edit> rosterBeginning(Database &db, const Installation &here, const Clock &clock)
{
    const QString code = metaText(db, u"office_code"_s);
    const RosterSigner signer = signerFor(db, here, code);
    const std::int64_t now = clock();
    return {
        officeEdit(signer, {code, metaText(db, u"office_name"_s), OfficeKind::City, {}, {}, now}),
        grantEdit(signer, {here.publicKey(), code, now}), releaseEdit({{}, allPoints(db)}, clock)};
}

std::vector<StreamPoint> pointsOf(Database &db, const QByteArray &installation, std::int64_t until)
{
    constexpr int stampCounterBits = 16;
    std::vector<StreamPoint> points;
    std::vector<std::int64_t> numbers;
    Statement read = db.prepare("SELECT i.id, t.scope, t.seq, t.no FROM stream t JOIN site i "
                                "ON i.no = t.site WHERE i.installation = ? ORDER BY 1, 2");
    read.bind(1, installation);
    while (read.next()) {
        points.push_back({SiteId::from(read.view(0)), read.text(1), read.integer(2)});
        numbers.push_back(read.integer(3));
    }
    if (until == 0)
        return points;
    Statement later = db.prepare("SELECT min(seq) FROM log WHERE stream = ? AND stamp >= ?");
    for (std::size_t n = 0; n < points.size(); ++n) {
        later.bind(1, numbers[n]).bind(2, until << stampCounterBits);
        if (later.next() && !later.isNull(0))
            points[n].seq = later.integer(0) - 1;
        later.reset();
    }
    return points;
}

std::vector<StreamPoint> waitingPointsOf(Database &db, const QByteArray &installation)
{
    std::vector<StreamPoint> points;
    Statement read = db.prepare(
        "SELECT i.id, t.scope, max(q.seq) FROM quarantine q JOIN stream t ON t.no = q.stream "
        "JOIN site i ON i.no = t.site WHERE i.installation = ? AND q.reason NOT IN (?, ?) "
        "GROUP BY i.id, t.scope ORDER BY 1, 2");
    read.bind(1, installation).bind(2, static_cast<std::int64_t>(QuarantineReason::Unsigned));
    read.bind(3, static_cast<std::int64_t>(QuarantineReason::Withheld));
    while (read.next())
        points.push_back({SiteId::from(read.view(0)), read.text(1), read.integer(2)});
    return points;
}

} // namespace core
