// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_export.h"
#include "core/sync/bundle_import.h"
#include "core/sync/conflicts.h"
#include "core/sync/strangers.h"
#include "tests/support/exchange_sites.h"

/// Offices that exchange files, 130200 first, then 130201 …: each confirmed the keys of the others.
///
///     ExchangeOffices offices(2);
///     offices.score(0, 2, 3);
///     offices.take(1, offices.send(0));
class ExchangeOffices
{
public:
    explicit ExchangeOffices(int count);

    static constexpr std::int64_t moment = 1'700'000'500'000;

    static QString codeOf(int site) { return QStringLiteral("13020%1").arg(site); }

    QString send(int site, const core::ExportOrder &order);
    QString send(int site); ///< all there is, for everybody
    QString sendTo(int site, int other);

    core::BundleIntake take(int site, const QString &path, bool preview = false);

    void score(int site, std::uint32_t item, std::int64_t times);
    std::int64_t given(int site, std::uint32_t item);

    std::vector<core::Conflict> conflictsOf(int site);

    static QByteArray bytesOfFile(const QString &path);
    QString fileOf(const QByteArray &bytes); ///< the next one takes its place

    ExchangeSites sites;

private:
    void nameOffice(int site);

    int m_sent = 0;
};
