// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard_entry.h"

#include <vector>

namespace core {

class Database;

/// All issued documents, parts of their own and retired ones among them, with what was said when
/// they were issued; by code and title, newest revision first. (`readStandards` gives those that
/// somebody can be graded by.)
std::vector<StandardEntry> readIssued(Database &db);

std::vector<DraftEntry> readDrafts(Database &db); ///< by code and title
std::optional<DraftEntry> readDraft(Database &db, const DraftId &id);
/// The draft's JSON, word for word as it was written; throws Error(Missing).
QByteArray readDraftDocument(Database &db, const DraftId &id);

/// How many sheets of a round and sector are begun under another standard than `standard`. They
/// keep theirs.
int countSheetsUnderOthers(Database &db, const RoundId &round, const QString &sector,
                           const StandardRef &standard);

} // namespace core
