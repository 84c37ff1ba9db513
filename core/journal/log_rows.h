// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/op_codec.h"
#include "core/model/operation.h"

#include <map>

namespace core {

class Database;
class Statement;

/// The columns of an operation, in the order in which `operationAt` reads them; to be followed by
/// conditions on `l` (the log).
inline constexpr const char *selectLog =
    "SELECT l.stream, l.seq, l.stamp, l.holder, h.id, l.step, l.action, l.undoes, l.register, "
    "l.key, l.bases, l.salt, l.value FROM log l JOIN holder h ON h.no = l.holder ";

Operation operationAt(const Statement &row);

/// Appends the op to the log as it is; its name and bases are local numbers.
void appendToLog(Database &db, const Operation &op, std::int64_t holder);

/// Notes the chain at `seq` when a piece may end there.
void noteMilestone(Database &db, const OpName &name, const Hash &chain);

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
