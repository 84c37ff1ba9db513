// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/storage/piece.h"

#include <list>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace core {

class Database;

/// The ops of one segment with the local numbers of the file in their names and bases.
struct SealedOps
{
    std::vector<Operation> ops;
    std::vector<std::int64_t> holders; ///< of each
};

/// Unpacks segments for table `sealed_op`, so that whoever reads the log (view `log`) need not know
/// where an op stands. Keeps the last few, because who asks for one op asks for its neighbours, and
/// one more for each stream, because a rebuilding goes through all streams side by side.
///
/// Thread: that of its Database.
class SealedLog
{
public:
    explicit SealedLog(Database &db) : m_db(db) {}

    /// Throws Error(FileDamaged) when the file has no such segment.
    std::shared_ptr<const SealedOps> ops(std::int64_t segment);

    /// The segments that may hold what is sought, by stream and seq. Nothing: whatever it is.
    struct Sought
    {
        std::optional<std::int64_t> stream;
        std::optional<std::int64_t> from; ///< seq
        std::optional<std::int64_t> to;
        std::optional<std::int64_t> step;
        std::optional<Key> key; ///< only with `reg`
        std::optional<Register> reg;
    };

    std::vector<std::int64_t> segments(const Sought &sought);

    /// A transaction was rolled back: what was unpacked may never have been.
    void forget();

private:
    std::vector<std::int64_t> ofPlace(std::int64_t stream, std::int64_t seq);
    std::int64_t streamNumber(const StreamName &name);
    std::int64_t holderNumber(const AuthorId &author);

    Database &m_db;
    std::list<std::pair<std::int64_t, std::shared_ptr<const SealedOps>>> m_last; ///< newest first
    std::map<std::pair<SiteId, QString>, std::int64_t> m_streams;
    std::map<AuthorId, std::int64_t> m_holders;
};

/// Makes table `sealed_op` known to a connection; `log` must outlive its statements.
void offerSealedLog(sqlite3 *connection, SealedLog &log);

} // namespace core
