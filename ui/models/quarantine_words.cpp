// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quarantine_words.h"

#include "core/base/error.h"
#include "core/sync/bundle.h"
#include "ui/models/conflict_words.h"
#include "ui/print/words.h"
#include "ui/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Quarantine
{
    Q_DECLARE_TR_FUNCTIONS(Quarantine)
};

QString whose(const QString &office, const QString &name, const QByteArray &installation)
{
    if (!name.isEmpty())
        return name;
    return office.isEmpty() ? core::fingerprintOf(installation) : office;
}

} // namespace

QString quarantineReason(core::QuarantineReason reason)
{
    switch (reason) {
    case core::QuarantineReason::Unlisted:
        return Quarantine::tr("the key is not in the roster");
    case core::QuarantineReason::Ungranted:
        return Quarantine::tr("the office may not write that");
    case core::QuarantineReason::Revoked:
        return Quarantine::tr("the key was revoked before");
    case core::QuarantineReason::Elsewhere:
        return Quarantine::tr("the thing belongs to another area");
    case core::QuarantineReason::Withheld:
        return Quarantine::tr("its value was taken out on the way");
    case core::QuarantineReason::Unsigned:
        break;
    }
    return Quarantine::tr("nobody entitled signed it");
}

QString waitingOffice(const core::WaitingOp &op)
{
    return whose(op.office, op.officeName, op.installation);
}

QString quarantineSentence(const core::QuarantineCount &count, const QString &name)
{
    //: %1: an office; %2: why
    return Quarantine::tr("%n operation(s) of %1 do not count: %2.", nullptr,
                          static_cast<int>(count.operations))
        .arg(whose(count.office, name, count.installation), quarantineReason(count.reason));
}

std::vector<QString> waitingRow(Session &session, const core::WaitingOp &op)
{
    core::ConflictSide side;
    side.value = op.value;
    QString says;
    try {
        says = sideLine(session, op.about, side);
    } catch (const core::Error &) {
        says = Quarantine::tr("not to be read yet");
    }
    return {momentText(op.at), waitingOffice(op),       op.author, op.about.organizationName,
            op.about.round,    conflictThing(op.about), says,      quarantineReason(op.reason)};
}

} // namespace ui
