// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_file.h"

#include <QString>

namespace ui {

/// The spreadsheet form of standards in the language set: what its sheet of instructions says, and
/// how its columns are called.
core::FormLanguage formLanguage();
core::FormInstructions formInstructions();
/// The heading of a column by its key: "item.points" is 分值.
QString formHeading(const QString &key);

} // namespace ui
