// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/model/operation.h"

namespace cli {

/// All verbs of this version, in the order of the help; their words are in the language of the
/// moment.
std::vector<Verb> verbs();

/// Verbs that are agreed upon and stand in no version yet.
QStringList laterVerbs();

Verb standardCheckVerb();
Verb standardConvertVerb();
Verb standardTemplateVerb();
Verb standardDiffVerb();
Verb scoreVerb();
Verb newVerb();
Verb infoVerb();
Verb importVerb();
Verb listVerb();
Verb organizationsDuplicatesVerb();
Verb organizationsMergeVerb();
Verb organizationsSeparateVerb();
Verb rescoreVerb();
Verb rebuildVerb();
Verb statsVerb();
Verb reportVerb();
Verb checkVerb();
Verb benchVerb();
Verb freezeVerb();
Verb bundleExportVerb();
Verb bundleReceiptVerb();
Verb bundleInspectVerb();
Verb bundleImportVerb();
Verb conflictsVerb();
Verb conflictsForksVerb();
Verb evidenceListVerb();
Verb evidenceAddVerb();
Verb evidenceSaveVerb();
Verb evidenceRemoveVerb();
Verb redactVerb();
Verb officeListVerb();
Verb officeAddVerb();
Verb officeRevokeVerb();
Verb officeReleaseVerb();
Verb officeKeyVerb();
Verb officeBeginVerb();
Verb officeTrustVerb();

/// The fixed word of an action, for machines: "score-item".
QString actionWord(core::Action action);

} // namespace cli
