// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/authority.h"
#include "core/journal/log_rows.h"
#include "core/journal/projection.h"
#include "core/journal/redactions.h"
#include "core/journal/waiting_items.h"
#include "core/model/roster.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"
#include "core/storage/redaction_codec.h"

#include <algorithm>

namespace core {

// It has no heads: every redaction that counts takes out what it names, for good.
void Projection::applyRedaction(const Operation &op)
{
    if (op.value.isEmpty())
        return;
    const Redaction redaction = decodeRedaction(op.value);
    noteRedaction(m_db, op, redaction);
    for (RedactedOp &meant : meantBy(m_db, op, redaction)) {
        takeOutOfWaiting(m_db, meant);
        const auto held = loggedOp(m_db, meant);
        const auto residue =
            held ? residueFor(m_db, {meant.site, meant.scope}, held->op) : std::nullopt;
        if (!residue)
            continue;
        meant.residue = *residue;
        takeOutOfLog(*held, meant);
    }
}

void Projection::takeOutOfLog(const HeldOp &held, const RedactedOp &meant)
{
    const bool hadValue = held.op.digest.isEmpty();
    if (!takeOut(m_db, held.op.name, meant))
        return;
    if (hadValue)
        markForPurging(m_db);
    HeldOp left = held;
    redact(left.op, meant.residue);
    if (isWithheld(m_db, held.op.name)) { // it waited for this
        takeOutOfQuarantine(m_db, held.op.name);
        apply(left.op, left.holder);
    } else if (!isInQuarantine(m_db, held.op.name)) {
        showWithout(left.op);
    }
}

// Whatever is shown now of what the op was about.
void Projection::showWithout(const Operation &op)
{
    if (op.reg == Register::Remarks)
        return showRemarksWithout(op);
    const Unit unit{op.reg, op.key, 0};
    const std::vector<OpName> heads = m_heads.of(unit);
    if (std::find(heads.begin(), heads.end(), op.name) == heads.end())
        return;
    Operation standing = op;
    standing.name = m_heads.ranked(unit, heads).front();
    standing.value = m_heads.valueOf(standing.name, unit);
    put(standing);
}

void Projection::showRemarksWithout(const Operation &op)
{
    const std::int64_t no = assessmentRow(op.key);
    const ItemHeads open = m_heads.open(Register::Remarks, op.key);
    for (const auto &[item, text] : decodeAnswers(op.value).items) {
        const auto several = open.find(item);
        const auto own = remarkHead(no, item);
        std::vector<OpName> heads;
        if (several != open.end())
            heads = several->second;
        else if (own)
            heads = {*own};
        if (std::find(heads.begin(), heads.end(), op.name) == heads.end())
            continue;
        const Unit unit{Register::Remarks, op.key, item};
        const OpName shown = m_heads.ranked(unit, heads).front();
        putRemark(no, item, shown, m_heads.valueOf(shown, unit));
    }
}

} // namespace core
