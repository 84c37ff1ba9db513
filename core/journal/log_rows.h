// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/storage/op_codec.h"

#include <map>

namespace core {

class Database;
class Statement;

/// Reads one op of the log; the places of the statement are stream and seq. View `log` answers at
/// once where its columns are compared with values; joined to other tables it is made whole first.
inline constexpr const char *selectOp =
    "SELECT stream, seq, stamp, holder, (SELECT id FROM holder WHERE no = log.holder), step, "
    "action, undoes, register, key, bases, salt, value, digest FROM log WHERE stream = ? AND seq = "
    "?";

Operation operationAt(const Statement &row); ///< in the order of these columns

/// Appends the op to the log's tail as it is; its name and bases are local numbers.
void appendToLog(Database &db, const Operation &op, std::int64_t holder);

/// The local number of an office-holder, of a site, of a stream; made when there is none.
std::int64_t holderNumber(Database &db, const AuthorId &author);
std::int64_t siteNumber(Database &db, const SiteId &site);
std::int64_t streamNumber(Database &db, const StreamName &stream);

/// How far a stream has come.
struct StreamState
{
    std::int64_t no = 0;
    std::int64_t seq = 0;
    Hash chain{};
};

StreamState streamState(Database &db, std::int64_t no);
void keepStreamState(Database &db, const StreamState &state);

/// The names of all streams by their numbers.
std::map<std::int64_t, StreamName> streamNames(Database &db);

} // namespace core
