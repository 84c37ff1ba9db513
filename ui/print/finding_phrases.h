// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"

#include <QString>

#include <functional>

namespace ui {

/// What is said of the findings of one code; titles and proposals are translated where they are
/// said, in the context FindingWords.
struct FindingPhrases
{
    const char *title = nullptr;
    std::function<QString(const core::Finding &)> reason;
    const char *proposal = nullptr;
};

/// One figure of the finding, empty when it has none of that name.
QString findingValue(const core::Finding &finding, const QString &name);

/// The phrases for findings of spreadsheets; null for other codes.
const FindingPhrases *formPhrases(const QString &code);

} // namespace ui
