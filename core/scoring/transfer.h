// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <vector>

namespace core {

/// Carries answers from one revision of a standard to another, by the ids of items, clauses,
/// options, variants and kinds of votes.
///
///     const AnswerTransfer transfer(older, newer);
///     transfer.carry(sheet, moved);   // `moved` fits the newer one
///
/// Answers to what the other revision does not have are left behind; an answer that says something
/// the other one cannot say (an option that is gone, points out of bounds, an input of another
/// type) leaves its clause unanswered. An item that was clean stays clean, its new clauses too.
///
/// Both standards must outlive it. Never changes; may be shared by threads.
class AnswerTransfer
{
public:
    AnswerTransfer(const Standard &from, const Standard &to);

    void carry(const Sheet &sheet, Sheet &into) const;

    /// The same for one item of `from` and an `into` in which its other self is clear.
    void carryItem(std::size_t item, const Sheet &sheet, Sheet &into) const;

    /// By the ordinal of an item of `from`: that of the other revision with the same id, or -1.
    const std::vector<std::int32_t> &targets() const { return m_targets; }

    /// Whether both revisions mean the same by any answer to this item of `from`, clause by clause:
    /// nothing has to be looked at then.
    bool isUnchanged(std::size_t item) const { return m_unchanged[item] != 0; }

private:
    struct ClausePair
    {
        const Clause *from = nullptr;
        const Clause *to = nullptr;
        bool sameWords = true;           ///< the numbers in answers mean the same
        std::vector<std::int32_t> words; ///< else: by ordinal of option, variant or vote; -1: gone
    };

    static ClausePair pairOf(const Clause &from, const Clause &to);
    static bool reword(const ClausePair &pair, ClauseAnswer &answer);

    void pairClauses(const Item &from, const Item &to);
    static void carryClause(const ClausePair &pair, const Sheet &sheet, Sheet &into);

    const Standard &m_to;
    std::vector<std::int32_t> m_targets;
    std::vector<char> m_unchanged;
    std::vector<std::vector<ClausePair>> m_clauses; ///< by item of `from`
};

} // namespace core
