// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

using namespace Qt::StringLiterals;

namespace cli {

std::vector<Verb> verbs()
{
    return {standardCheckVerb(),
            standardConvertVerb(),
            standardTemplateVerb(),
            standardDiffVerb(),
            scoreVerb(),
            newVerb(),
            infoVerb(),
            importVerb(),
            listVerb(),
            organizationsDuplicatesVerb(),
            organizationsMergeVerb(),
            organizationsSeparateVerb(),
            rescoreVerb(),
            statsVerb(),
            freezeVerb(),
            reportVerb(),
            checkVerb(),
            rebuildVerb(),
            bundleExportVerb(),
            bundleReceiptVerb(),
            bundleInspectVerb(),
            bundleImportVerb(),
            conflictsVerb(),
            conflictsForksVerb(),
            evidenceListVerb(),
            evidenceAddVerb(),
            evidenceSaveVerb(),
            evidenceRemoveVerb(),
            redactVerb(),
            officeListVerb(),
            officeAddVerb(),
            officeRevokeVerb(),
            officeReleaseVerb(),
            officeKeyVerb(),
            officeBeginVerb(),
            officeTrustVerb(),
            benchVerb()};
}

QStringList laterVerbs()
{
    return {u"forecast"_s, u"path"_s, u"verify"_s, u"backup"_s, u"restore"_s};
}

} // namespace cli
