// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/root_key.h"
#include "core/model/operation.h"
#include "core/model/roster.h"

#include <functional>
#include <vector>

namespace core {

class Database;
class Installation;

/// Who signs an op of the roster: the root of the data set, or this installation for its own
/// office. Signing happens here, writing through the journal like everything else:
///
///     const RosterSigner signer = signerFor(db, here, u"130207"_s);
///     journal.apply(Action::AddInstallation, {grantEdit(signer, {key, u"130207"_s, now})});
struct RosterSigner
{
    DatasetId dataset;
    QByteArray publicKey;
    std::function<QByteArray(QByteArrayView)> sign;
};

RosterSigner signerOf(const RootKey &root);

/// The root where its secret part lies in the installation's folder, else the installation itself
/// when it writes for `office`. Throws Error(Refused) when neither may.
RosterSigner signerFor(Database &db, const Installation &here, const QString &office);

Edit officeEdit(const RosterSigner &signer, const Office &office);
Edit grantEdit(const RosterSigner &signer, const InstallationGrant &grant);
Edit revocationEdit(const RosterSigner &signer, const Revocation &revocation);
Edit releaseEdit(const Release &release, const Clock &clock);

/// The beginning of a roster: the workbook's own office as the city, this installation for it, and
/// that everything counts that is in the log now, whoever wrote it. So nothing falls out that was
/// written or taken in before there was a roster.
std::vector<Edit> rosterBeginning(Database &db, const Installation &here, const Clock &clock);

/// How far the streams of a key are here: what its revocation accepts when nothing else is said.
/// With `until` (ms since 1970 UTC): up to the last op before the first that is stamped later.
std::vector<StreamPoint> pointsOf(Database &db, const QByteArray &installation,
                                  std::int64_t until = 0);

/// The streams of a key that have ops in quarantine, up to the last of them.
std::vector<StreamPoint> waitingPointsOf(Database &db, const QByteArray &installation);

} // namespace core
