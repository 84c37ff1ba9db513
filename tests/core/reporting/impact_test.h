// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_report.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

/// What a draft would have changed in past rounds.
class ImpactTest : public testing::Test
{
protected:
    core::ImpactReport impactOf(const QByteArray &document,
                                const std::vector<core::RoundId> &rounds = {})
    {
        const core::CompiledStandard draft = compiledFrom(document);
        return core::buildImpact(past.database(), {{&draft}, rounds});
    }

    QString codeOf(const core::ImpactReport &report, const core::ImpactRow &row) const
    {
        return report.organizations.at(static_cast<std::size_t>(row.organization)).code;
    }

    static QString gradeOf(const core::ImpactReport &report, const core::ImpactSide &side)
    {
        return side.grade < 0 ? QStringLiteral("-") : report.grades.at(side.grade);
    }

    static const core::ImpactItem &itemOf(const core::ImpactReport &report, const QString &id)
    {
        for (const core::ImpactItem &item : report.items)
            if (item.id == id)
                return item;
        ADD_FAILURE() << id.toStdString();
        return report.items.front();
    }

    PastRounds past;
};
