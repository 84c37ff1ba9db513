// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"

#include "core/base/digest.h"

#include <QtEndian>

#include <algorithm>

namespace core {

Key decisionKey(const RoundId &round, const OrganizationId &organization, int series)
{
    const std::uint32_t number = qToBigEndian(static_cast<std::uint32_t>(series));
    QByteArrayView behind(reinterpret_cast<const char *>(&number), sizeof(number));
    if (series == 0)
        behind = {};
    return Key::from(
        bytesOf(digest({"decision", round.raw(), organization.raw(), behind})).left(16));
}

int nextSeries(const std::vector<Decision> &earlier, const RoundId &round, const QDate &day)
{
    int next = 0;
    for (const Decision &decision : earlier) {
        if (decision.round != round)
            continue;
        if (decision.day == day)
            return decision.series;
        next = std::max(next, decision.series + 1);
    }
    return next;
}

QString standingGrade(const std::vector<Decision> &decisions, const QDate &day)
{
    const auto inForce =
        std::find_if(decisions.begin(), decisions.end(), [&](const Decision &decision) {
            return decision.day.isValid() && decision.day <= day;
        });
    return inForce == decisions.end() ? QString() : inForce->grade;
}

} // namespace core
