// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/round.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

enum class PageName
{
    Overview,
    Assess,
    Organizations,
    Standards,
    Rectification,
    Registers,
    Reports,
    Exchange,
};

/// Where a click leads: the page, and what of it. A figure of the Overview leads so to the list
/// behind it.
///
///     Q_EMIT navigate({.page = PageName::Organizations, .list = u"grade:A"_s});
struct Destination
{
    PageName page = PageName::Overview;
    std::optional<core::Filter> filter = {}; ///< set on the session first, when given
    core::OrganizationId organization = {};  ///< null: none in particular
    core::AssessmentId assessment = {};
    /// The rows meant, empty = all: "grade:A" "grade:B" "grade:C" "notAssessed" "exempt"
    /// "overdue" "raised" "lowered", "totals:FROM-TO" (thousandths of a point). Of the Exchange
    /// page: "conflicts", "quarantine", "roster", and "export", "import" to begin one.
    QString list = {};
    QString standard = {};  ///< hash of a standard, for the Standards page
    int item = -1;          ///< ordinal of an item in the sheet or standard
    QStringList files = {}; ///< bundles to be looked at, on the Exchange page
};

} // namespace ui
