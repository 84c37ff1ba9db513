// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"

#include <QString>

namespace ui {

/// What a finding of a standard means, in a sentence of the language set; the English text for
/// whoever writes the document stands beside it.
QString findingTitle(const core::Finding &finding);
QString severityName(core::Severity severity);
/// Where it is: "item 3.2, clause c1", else the JSON path.
QString findingPlace(const core::Finding &finding);

} // namespace ui
