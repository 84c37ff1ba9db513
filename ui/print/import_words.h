// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What the preview of an import says, in whole sentences; window and command line say the same.

QString fieldName(core::OrganizationField field, const QString &attribute = {});
QString rowKindName(core::RowKind kind);

/// One finding as a sentence. Rows and columns are named as the spreadsheet names them.
QString findingText(const core::ImportFinding &finding);

/// A field's change: "Name: old → new". Codes are said in words where words are known.
QString changeText(const core::FieldChange &change);

/// Why columns were not read, a sentence for each: "Column F “身份证号” was left out: …".
QStringList droppedTexts(const core::ImportColumns &columns);

/// "12 new, 3 changed, 40 unchanged, 1 gone, 2 doubtful; 15 accepted."
QString planText(const core::ImportPlan &plan);

} // namespace ui
