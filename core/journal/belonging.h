// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/authority.h"
#include "core/model/operation.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace core {

class Database;

/// Whether a thing belongs to the area that an op's stream says.
enum class Belongs
{
    Here,
    Elsewhere, ///< to another area
    Unknown,   ///< what says whose it is has not come
};

/// What the log says of whom things belong to. An organization belongs to each area that an op of
/// register 1 that counts ever gave it; a sheet, a decision and an event to their organization's,
/// and to those of the organization that this one is said to be (register 6): whoever it was given
/// to goes on with them. The key of a sheet and of a decision is derived from whose it is, so none
/// can be claimed; and register 1 itself moves from one area to another by the city alone.
///
/// Answers hang on the set of ops in the log and on the roster, and on no order: whether an op that
/// says whose a thing is counts is judged anew from the op itself.
///
/// What it cannot know: who entered an organization first, where two offices write register 1 of
/// one key without knowing of each other. Both are let, and stand as a conflict for all to see.
///
/// Thread: that of its Database. Holds for one roster; `forget` when such ops come.
class Belonging
{
public:
    using PowerOf = std::function<Power(std::int64_t stream)>;

    Belonging(Database &db, PowerOf powerOf);

    Belongs judge(const Operation &op, const QString &scope);

    /// The same of what only its key is known of: a sheet, decision, event or organization.
    /// `stream` has ops about it.
    Belongs judgeKey(const Key &key, std::int64_t stream, const QString &scope);

    const Key &missing() const { return m_missing; } ///< what the last Unknown waits for

    void forget(const Operation &op);

    /// Reads all that the log says, at once: before very many are judged.
    void learnAll();

private:
    using Keys = std::set<Key>;

    Belongs ofIdentity(const Operation &op, const QString &scope);
    Belongs ofOrganization(const Key &key, const QString &scope, bool withMerged);
    Belongs ofAny(const Keys &organizations, const Key &thing, const QString &scope);
    bool isShownIn(const Key &organization, const QString &scope);
    bool isSheetShownIn(const Key &sheet, const QString &scope);
    Belongs ofSheet(const Key &key, const QString &scope);
    Belongs ofNamed(const Operation &op, const QString &scope);
    Belongs ofEvidence(const Operation &op, const QString &scope);
    std::optional<Key> namedBy(const Operation &op) const;
    const std::set<QString> &areasOf(const Key &organization);
    const Keys &sameAs(const Key &organization);
    const Keys &organizationsOf(Register reg, const Key &thing);
    void learn(Register reg, const Key &key);
    void hear(const Operation &op);
    const Power &powerOf(std::int64_t stream);
    const QString &scopeOf(std::int64_t stream);

    Database &m_db;
    PowerOf m_powerOf;
    Key m_missing;
    bool m_isAllKnown = false;
    std::map<std::int64_t, Power> m_powers;
    std::map<std::int64_t, QString> m_scopes;
    std::map<Key, std::set<QString>> m_areas; ///< of organizations
    std::map<Key, Keys> m_sameAs;
    std::map<std::pair<Register, Key>, Keys> m_organizations; ///< of sheets, decisions, events
    QString m_judgedIn; ///< the scope that these sheets were judged in
    std::unordered_map<Key, Belongs> m_judgedSheets;
};

/// Whether an op of this register says whose a thing is.
bool saysWhose(Register reg);

/// Whether `judge` looks at the value.
bool isJudgedByValue(Register reg);

} // namespace core
