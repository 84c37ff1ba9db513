// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// A bundle on record: the newest that came from an office, or was made for it.
struct BundleRecord
{
    std::int64_t at = 0; ///< ms since 1970 UTC; 0: there was none
    std::int64_t operations = 0;
};

/// Operations `first` … `last` of an office's own streams, without which later ones that came
/// cannot be taken in.
struct OpsWaitedFor
{
    QString scope;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// How one office stands in the exchange, as far as this workbook knows.
struct OfficeStanding
{
    QString code;
    QString name;
    bool isAbove = false;                  ///< of the own office
    std::vector<QByteArray> installations; ///< public keys that somebody here confirmed as its own
    BundleRecord taken;
    BundleRecord made;
    std::int64_t lacking = 0; ///< of what is meant for it, ops that it is not known to have
    std::vector<OpsWaitedFor> waiting;
    std::int64_t ahead = 0;       ///< ms that its clock is ahead of ours, when above a day
    std::int64_t quarantined = 0; ///< ops of it that are here and do not count
    int organizations = 0;        ///< of its affiliation, to be assessed
    int handedIn = 0;             ///< of these, with a sheet of the round that was handed in
    QStringList areas;            ///< that the roster gives it; an empty one: all; none: not in it

    /// Whether what is of that area is meant for it: all for who stands above; else what is its
    /// own, what the roster gives it and, where that says nothing, what is of the county that its
    /// code begins with (130207 of team 130207-1).
    bool getsArea(const QString &area) const;
};

/// What the Exchange page shows of all offices: those that organizations are affiliated to, those
/// that a bundle came from or was made for, and those whose key was confirmed.
struct ExchangeBoard
{
    QString ownCode;
    QString ownName;
    std::vector<OfficeStanding> offices; ///< those above first, the nearest of them; then by code
    std::int64_t conflicts = 0;          ///< open ones
};

/// `round` null: nothing is said of sheets handed in. Any thread, with its own Database.
ExchangeBoard readExchangeBoard(Database &db, const RoundId &round, std::int64_t now);

} // namespace core
