// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/belonging.h"

#include <optional>
#include <set>
#include <vector>

namespace core {

class Database;

/// Lets ops count by what the roster grants and by whose the thing is, and puts right what was let
/// or refused before it was known.
///
///     if (const auto refusal = placing.refusalOf(op, power)) putInQuarantine(db, op.name,
///     *refusal); else { project(op); placing.came(op); } … const Placing::Outcome outcome =
///     placing.settle();
class Placing
{
public:
    Placing(Database &db, Belonging::PowerOf powerOf);

    /// Nothing when it counts; where it is not known whose the thing is, that is noted.
    std::optional<QuarantineReason> refusalOf(const Operation &op, const Power &power);

    void came(const Operation &op); ///< is in the log and counts

    /// Ops that count now and did not; and whether something counts that must not, so that state
    /// has to be made again.
    struct Outcome
    {
        std::vector<OpName> in;
        bool isWrong = false;
    };

    Outcome settle();

    bool isUnsettled() const { return m_mayAllow || !m_toPlace.empty(); }

    void learnAll() { m_belonging.learnAll(); }

private:
    void note(const Key &key, std::int64_t stream);
    bool isWaitedFor(const Key &key);
    bool place(const Key &key);
    std::vector<OpName> allowedNow();

    Database &m_db;
    Belonging::PowerOf m_powerOf;
    Belonging m_belonging;
    std::set<Key> m_toPlace;
    bool m_mayAllow = false;
    bool m_isAnyUnplaced;
};

} // namespace core
