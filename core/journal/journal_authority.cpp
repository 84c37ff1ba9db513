// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a Journal from writing what would not count.
#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/placing.h"
#include "core/journal/projection.h"
#include "core/journal/roster_settling.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"

using namespace Qt::StringLiterals;

namespace core {

// What this step says of whose things are may let others count, or let them count no more.
void Journal::settlePlaces()
{
    if (!m_placing || !m_placing->isUnsettled())
        return;
    const Resorted resorted = core::settlePlaces(m_db, *m_placing);
    if (resorted.taken + resorted.left > 0)
        forgetRows();
}

void Journal::guardAuthority(const Operation &op, const QString &scope)
{
    if (isOfRoster(op.reg)) {
        m_rosterOps.push_back(op.name);
        return;
    }
    if (!m_authority)
        m_authority = std::make_unique<Authority>(m_db);
    if (!m_authority->isBegun())
        return;
    if (!m_placing)
        m_placing = std::make_unique<Placing>(
            m_db, [powers = m_authority->ofStreams(m_db), this](std::int64_t stream) {
                const auto known = powers.find(stream);
                return known != powers.end() ? known->second
                                             : m_authority->of(m_installation.publicKey(), m_site,
                                                               streamName(stream).scope);
            });
    const Power power = m_authority->of(m_installation.publicKey(), m_site, scope);
    if (const auto refusal = m_placing->refusalOf(op, power))
        throw Error(Failure::Refused,
                    *refusal == QuarantineReason::Unlisted
                        ? u"this installation is not in the roster of offices"_s
                    : *refusal == QuarantineReason::Revoked   ? u"this installation was revoked"_s
                    : *refusal == QuarantineReason::Elsewhere ? u"this belongs to another area"_s
                                                              : u"this office may not write that"_s)
            .in(m_db.path());
}

// Of the roster's own ops that count hangs on what is signed in them.
void Journal::heedOwnRoster()
{
    if (m_rosterOps.empty())
        return;
    settleRoster(m_db);
    forgetRows();
    for (const OpName &op : m_rosterOps)
        if (isInQuarantine(m_db, op))
            throw Error(Failure::Refused, u"nobody entitled signed that"_s).in(m_db.path());
}

} // namespace core
