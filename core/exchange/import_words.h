// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_columns.h"

#include <QStringView>

#include <optional>

namespace core {

/// The words by which lists of organizations name their columns, in Chinese and English.
/// `words` is a header in lower case, half width, without spaces, marks and brackets.

/// A reason to drop the column for privacy; looked at before anything else.
std::optional<DropReason> privateReason(QStringView words);

struct FieldWord
{
    OrganizationField field = OrganizationField::Code;
    QString attribute;
    bool whole = false; ///< the header is exactly this word, not only holds it
};

std::optional<FieldWord> fieldWord(QStringView words);

bool isOrdinalWord(QStringView words);

} // namespace core
