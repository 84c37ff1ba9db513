// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/roster_keeping.h"
#include "core/tables/table.h"

#include <QString>

#include <map>

namespace ui {

/// The roster as it was read, with what its words need.
struct RosterReading
{
    core::Roster roster;
    core::RosterPowers powers;
    std::map<QString, QString> areas; ///< names by code
    QString ownCode;                  ///< of this workbook's office
};

QString officeKindName(core::OfficeKind kind);
QString officeKindPower(core::OfficeKind kind); ///< what it may write, as a sentence

/// A row for each office, and behind them one for the keys that no office has, where there are any.
core::Table rosterTable(const RosterReading &reading);

/// The computers of an office, by their keys.
core::Table computerTable(const RosterReading &reading, const core::RosterOffice &office);

/// The keys that no office has.
core::Table outsideTable(const RosterReading &reading);

/// Whether there is a roster and who keeps it, as sentences.
QString rosterText(const RosterReading &reading);

/// Why there is no roster yet, and who begins it.
QString beginningText(const RosterReading &reading);

} // namespace ui
