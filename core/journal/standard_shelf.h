// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/standard.h"
#include "core/scoring/compiled_standard.h"

#include <map>
#include <memory>

namespace core {

class Database;

/// An issued standard, read and made ready for scoring.
struct ShelvedStandard
{
    ShelvedStandard(const StandardRef &named, CompiledStandard &&ready);
    ShelvedStandard(const ShelvedStandard &) = delete;
    ShelvedStandard &operator=(const ShelvedStandard &) = delete;

    StandardRef ref;
    CompiledStandard compiled;
    const Standard &standard; ///< the one in `compiled`
};

/// Keeps the workbook's standards ready: each is read from its document once, when first asked
/// for. Issued documents never change, so nothing here grows stale.
///
/// Thread: that of its Database; what it hands out lives as long as the shelf.
class StandardShelf
{
public:
    explicit StandardShelf(Database &db) : m_db(db) {}

    /// Throws Error(Missing) when the workbook has no such revision.
    const ShelvedStandard &get(const StandardRef &ref);

private:
    Database &m_db;
    std::map<QString, std::unique_ptr<ShelvedStandard>> m_standards; ///< by hash
};

} // namespace core
