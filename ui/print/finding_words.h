// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"

#include <QString>

namespace ui {

/// What a finding of a standard means, in sentences of the language set: what it is, why it was
/// found here, and how it can be mended. The English text for machines stands in the finding.
QString findingTitle(const core::Finding &finding);
/// The reason with its figures: "It says 5 points and holds 4."
QString findingReason(const core::Finding &finding);
/// "Correct the printed sum or the points of the items …"
QString findingProposal(const core::Finding &finding);

QString severityName(core::Severity severity);
/// Where it is: "item 3.2, clause c1", sheet and cell of a spreadsheet, else the JSON path.
QString findingPlace(const core::Finding &finding);

/// A breach of the schema, as readers word it in English, in the language set.
QString schemaWords(const QString &text);

} // namespace ui
