// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/answers_reader.h"
#include "core/model/operation.h"

#include <vector>

namespace core {
class Database;
}

namespace cli {

/// What an answers document means for a workbook: the edits that fill its sheets, and the
/// assessments that were refused. A refused one does not stop the others.
struct AnswersImport
{
    int sheets = 0;
    std::vector<core::Edit> edits;
    std::vector<core::Refusal> refused;
};

/// Reads the document against the standards of the round that `round` names, else of the newest
/// one of the document's year. The workbook says which sector an organization is of. Throws
/// core::Error: Invalid for the document as a whole, Missing for the round, Refused when frozen.
AnswersImport planAnswers(core::Database &db, const QByteArray &json, const QString &round);

} // namespace cli
