// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/level_comparison.h"

#include <QDialog>

namespace ui {

/// What each level of assessors gave an organization in a round, item by item, where they differ,
/// and what counts. It writes nothing.
///
///     LevelsDialog(core::compareLevels(db, shelf, organization, round), this).exec();
class LevelsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LevelsDialog(const core::LevelComparison &levels, QWidget *parent = nullptr);
};

} // namespace ui
