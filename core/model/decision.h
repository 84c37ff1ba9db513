// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// A decided grade (审定): the standing grade is the last one in force on the day.
///
/// Decision: a grade that is lowered, withdrawn or changed on review after its day is a decision
/// of its own in the next series, so that views as of a day between still find the first.
struct Decision
{
    OrganizationId organization;
    RoundId round;
    QString grade;    ///< empty: withdrawn, no grade in its place
    QString computed; ///< what the sheet gave; may differ, then `reason` says why
    QDate day;
    QString document;
    QString reason;
    int series = 0; ///< 0, for each later change of this round's grade one more
};

/// First 16 bytes of BLAKE2b-256("decision" ‖ round ‖ organization), from series 1 on with the
/// series as 4 bytes behind.
Key decisionKey(const RoundId &round, const OrganizationId &organization, int series = 0);

/// The series that a decision of `day` gets beside the `earlier` ones of its round and
/// organization: one of the same day is replaced, any other stays in force until the new day.
int nextSeries(const std::vector<Decision> &earlier, const RoundId &round, const QDate &day);

/// The grade that stands on `day`: of `decisions`, the newest first, the first in force; empty
/// when there is none.
QString standingGrade(const std::vector<Decision> &decisions, const QDate &day);

/// The share of a grade to be reached by a day. `share` in 1/1000 of a percent: 50 % = 50000.
struct Target
{
    QString grade;
    std::int64_t share = 0;
    QDate by;
};

} // namespace core
