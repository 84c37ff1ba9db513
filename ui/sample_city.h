// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs.h"

#include <QString>

namespace ui {

/// Where this person's sample city lies; it may not be made yet.
QString sampleCityPath();

/// Makes it as a job of the background; `finish` is told in the window's thread. A half-made file
/// never stands at sampleCityPath().
void makeSampleCity(Jobs &jobs, const QString &path, const Jobs::Finish &finish);

} // namespace ui
