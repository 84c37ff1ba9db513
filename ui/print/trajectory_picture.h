// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/overview.h"

#include <QImage>
#include <QSize>

namespace ui {

/// The chart of the share against its path as a picture, without a window: what was, month by
/// month, as a line; what is required as a dashed one; the targets as marks with their figures and,
/// when their day is past, how they ended; below, who was counted and who is exempt.
/// Told apart by form as well as by colour. Any thread; needs a QGuiApplication for its fonts.
QImage trajectoryPicture(const core::Overview &overview, const QSize &size);

} // namespace ui
