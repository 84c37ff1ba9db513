// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/score.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace core {

class Database;

/// Scores sheets of the workbook where they lie and keeps the results (table `result`), which are
/// derived state: they can always be made again.
///
/// Thread: that of its Database, inside its transaction.
class SheetScorer
{
public:
    explicit SheetScorer(Database &db) : m_db(db), m_shelf(db) {}

    /// Scores one sheet. A sheet without a standard in the file has no result.
    void score(std::int64_t assessment);

    /// Scores every sheet of every round that is not frozen (or of `round`, frozen or not); memory
    /// holds one sheet. `progress` is told the count and may answer false to stop: then throws
    /// Error(Cancelled). Returns the number of sheets.
    std::int64_t scoreAll(std::int64_t round, const std::function<bool(std::int64_t)> &progress);

    /// How many of the results it kept are not what they were before.
    std::int64_t changed() const { return m_changed; }

    /// The shelf that it reads standards from.
    StandardShelf &shelf() { return m_shelf; }

private:
    /// A standard with the memory that scoring its sheets takes.
    struct Ready
    {
        const CompiledStandard *standard = nullptr;
        std::unique_ptr<Scorer> scorer;
        mutable Sheet sheet;
    };

    const Ready *readyFor(std::int64_t no);
    void keep(std::int64_t assessment, const Ready &ready, QByteArrayView answers,
              const Subject &subject);

    Database &m_db;
    StandardShelf m_shelf;
    std::int64_t m_changed = 0;
    std::map<std::int64_t, std::optional<Ready>> m_ready; ///< by number of the standard
};

/// What scoring needs to know of the organization and its earlier rounds. Reads earlier rounds
/// only when `earlier` asks for it.
Subject readSubject(Database &db, std::int64_t assessment, bool earlier);
Subject readSubject(Database &db, const AssessmentId &id); ///< earlier rounds too

} // namespace core
