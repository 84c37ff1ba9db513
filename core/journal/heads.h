// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace core {

class Database;
class Statement;

/// What wins or conflicts as one value: a register of a thing, for Answers and Remarks one item.
struct Unit
{
    Register reg = Register::Answers;
    Key key;
    std::uint32_t item = 0;

    bool operator==(const Unit &) const = default;
};

/// The heads of those items of a sheet that have several.
using ItemHeads = std::map<std::uint32_t, std::vector<OpName>>;

/// True for registers whose concurrent values are settled by their stamps: contact data, lists and
/// targets of the city, a remark. All that grades may hang on waits for a person instead.
bool isSettledByNewest(Register reg);

/// Answers and Remarks: their heads stand beside the values (packed sheet, remark), and a row of
/// table `head` is kept only while there are several. Of every other register a row is kept from
/// the second op on; a single op is found in the log.
bool isOfItems(Register reg);

/// Which ops nobody replaced: the heads of each unit, however the ops came in. With the set of
/// known ops K, an op of K is a head unless another op of K names it as a base; a base that is not
/// in K is *awaited*, so that an op that comes after its successors is replaced on arrival. Hence
/// heads, what is shown, conflicts and awaited ops are functions of K alone.
///
/// Of several heads the one shown is, in this order: not empty (a delete never hides an edit that
/// it did not see), greatest stamp, site, scope, seq. Several heads of one value are no conflict.
///
/// An op in quarantine (`authority.h`) is not in K, wherever it stands in the log.
///
/// Thread: that of its Database, inside its transaction.
class Heads
{
public:
    /// Whether an op is in K; asked only for bases that are no heads.
    using IsKnown = std::function<bool(const OpName &)>;

    explicit Heads(Database &db);

    /// Live writing names known ops only and needs none. While all is made again from the log, the
    /// log holds more than K; while ops come in, bases may not be there yet.
    void setKnown(IsKnown isKnown) { m_isKnown = std::move(isKnown); }

    /// The heads of a register that is not of items; `without`: an op that is in the log already,
    /// but not in K.
    std::vector<OpName> of(const Unit &unit, const OpName &without = {});

    /// The items of `key` that have several heads, and these. While many ops are taken in, kept
    /// until they change: those of one sheet come one after the other.
    const ItemHeads &open(Register reg, const Key &key);

    /// Takes `op` into K; `before` are the heads until now. Answers the head that is shown now,
    /// none when there is none.
    std::optional<OpName> admit(const Unit &unit, const Operation &op,
                                const std::vector<OpName> &before);

    /// Of `heads` those that an ordinary edit replaces, the shown one first: all that have its
    /// value; where newest wins, all. The others stay in conflict: nobody sees them by editing.
    std::vector<OpName> seen(const Unit &unit, std::vector<OpName> heads);

    /// From the one that is shown down.
    std::vector<OpName> ranked(const Unit &unit, std::vector<OpName> heads);

    QByteArray valueOf(const OpName &name, const Unit &unit); ///< empty: taken back

private:
    /// What an op of the log says, as far as heads are compared by it.
    struct Logged
    {
        std::int64_t stamp = 0;
        QByteArray value;
    };

    bool mayHaveSeveral(const Key &sheet);
    std::vector<OpName> unreplaced(const Unit &unit, std::vector<OpName> ops);
    std::vector<OpName> remaining(const Unit &unit, const Operation &op,
                                  const std::vector<OpName> &before);
    bool wasAwaited(const Unit &unit, const OpName &name);
    void await(const Unit &unit, const OpName &base);
    void keep(const Unit &unit, const std::vector<OpName> &heads);
    void settleConflict(const Unit &unit, const std::vector<OpName> &heads);
    const QByteArray &streamName(std::int64_t no);
    const Logged &logged(const OpName &name);
    std::vector<OpName> inOrder(const Unit &unit, std::vector<OpName> heads);

    Database &m_db;
    IsKnown m_isKnown;
    std::int64_t m_awaited = 0; ///< rows of that table
    std::map<std::int64_t, QByteArray> m_streamNames;
    std::map<OpName, Logged> m_logged; ///< what was read for one question
    std::optional<Unit> m_opened;      ///< whose open items were asked for last, and these
    ItemHeads m_open;
    /// While many ops are taken in: the sheets that may have such items.
    std::optional<std::unordered_set<Key>> m_several;
};

} // namespace core
