// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QString>

namespace ui {

/// What of a draft a step changed, as people call it: the printed number of the item or section,
/// or the beginning of its text. Empty for steps that changed no draft, or all of one.
QString stepPlace(core::Journal &journal, const core::UndoStep &step);

} // namespace ui
