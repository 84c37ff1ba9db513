// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/branches.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"
#include "core/journal/step_lists.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

Operation readOperation(const Statement &row)
{
    Operation op;
    op.name = {row.integer(0), row.integer(1)};
    op.reg = static_cast<Register>(row.integer(2));
    op.key = Key::from(row.view(3));
    op.bases = decodeBases(row.view(4));
    op.value = row.bytes(5);
    op.salt = row.bytes(6);
    return op;
}

/// What a step wrote into one stream, newest first.
std::vector<Operation> opsOfStep(Database &db, std::int64_t stream, std::int64_t step)
{
    Statement &read =
        db.kept("SELECT stream, seq, register, key, bases, value, coalesce(digest, salt) FROM log "
                "WHERE stream = ? AND step = ? ORDER BY seq DESC");
    read.bind(1, stream).bind(2, step);
    std::vector<Operation> ops;
    while (read.next())
        ops.push_back(readOperation(read));
    const Branches branches(db);
    for (Operation &op : ops)
        branches.resolve(op);
    return ops;
}

std::vector<std::uint32_t> itemsOf(const Operation &op)
{
    std::vector<std::uint32_t> items;
    if (op.reg == Register::Answers || op.reg == Register::Remarks)
        for (const auto &[item, value] : decodeAnswers(op.value).items)
            items.push_back(item);
    return items;
}

std::optional<Operation> find(Database &db, const OpName &name)
{
    Statement &read =
        db.kept("SELECT stream, seq, register, key, bases, value, coalesce(digest, salt) FROM log "
                "WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    std::optional<Operation> op;
    if (read.next())
        op = readOperation(read);
    read.reset();
    return op;
}

std::optional<OpName> baseOf(const Operation &op, std::uint32_t item)
{
    for (const Base &base : op.bases)
        if (base.item == item)
            return base.op;
    return std::nullopt;
}

/// Looks through undos: an op that took a step back gives the value of what that step replaced, so
/// it stands for that earlier op. Nothing: the register was empty then.
class StandsFor
{
public:
    /// `streams`: those of the site, whose steps alone are taken back.
    StandsFor(Database &db, std::vector<std::int64_t> streams, const std::set<OpName> &sought)
        : m_db(db)
        , m_streams(std::move(streams))
        , m_sought(sought)
        , m_read(db.prepare("SELECT action, undoes, register, key FROM log "
                            "WHERE stream = ? AND seq = ?"))
    {
    }

    std::optional<OpName> operator()(OpName name, std::uint32_t item)
    {
        std::optional<OpName> now = name;
        while (now && m_sought.count(*now) == 0 && isTakingBack(*now))
            now = replacedBy(item);
        return now;
    }

private:
    using Thing = std::pair<Register, Key>;

    bool isTakingBack(const OpName &name)
    {
        m_read.bind(1, name.stream).bind(2, name.seq);
        if (!m_read.next())
            return false;
        const auto action = static_cast<Action>(m_read.integer(0));
        m_step = m_read.integer(1);
        m_thing = {static_cast<Register>(m_read.integer(2)), Key::from(m_read.view(3))};
        m_read.reset();
        return action == Action::Undo || action == Action::Redo;
    }

    // By the step's first op: it may have several of one key.
    std::optional<OpName> replacedBy(std::uint32_t item)
    {
        for (const Operation &op : stepBy(m_step)[m_thing]) {
            const std::vector<std::uint32_t> items = itemsOf(op);
            if (items.empty() || std::find(items.begin(), items.end(), item) != items.end())
                return baseOf(op, item);
        }
        return std::nullopt;
    }

    /// A step's ops by what they changed, oldest first; read once.
    std::map<Thing, std::vector<Operation>> &stepBy(std::int64_t number)
    {
        const auto [step, isNew] = m_steps.try_emplace(number);
        if (isNew)
            for (const std::int64_t stream : m_streams) {
                std::vector<Operation> ops = opsOfStep(m_db, stream, number);
                for (auto op = ops.rbegin(); op != ops.rend(); ++op)
                    step->second[{op->reg, op->key}].push_back(std::move(*op));
            }
        return step->second;
    }

    Database &m_db;
    std::vector<std::int64_t> m_streams;
    const std::set<OpName> &m_sought; ///< where looking ends
    Statement m_read;
    std::map<std::int64_t, std::map<Thing, std::vector<Operation>>> m_steps;
    std::int64_t m_step = 0;
    Thing m_thing;
};

// What stood before `op`: for items of a sheet each from its own base, nothing where there was
// none.
QByteArray valueBefore(Database &db, const Operation &op)
{
    if (op.reg != Register::Answers && op.reg != Register::Remarks) {
        const auto base = op.bases.empty() ? std::nullopt : find(db, op.bases.front().op);
        return base ? base->value : QByteArray();
    }
    AnswersValue now = decodeAnswers(op.value);
    for (auto &[item, value] : now.items) {
        value.clear();
        const std::optional<OpName> base = baseOf(op, item); // of several the one that was shown
        const auto before = base ? find(db, *base) : std::nullopt;
        if (!before)
            continue;
        for (const auto &[oldItem, oldValue] : decodeAnswers(before->value).items)
            if (oldItem == item)
                value = oldValue;
    }
    return encodeAnswers(now);
}

/// What an op covers.
using Covered = std::tuple<Register, Key, std::vector<std::uint32_t>>;

/// A value that is written again; without `bases` in place of what is shown.
struct Restored
{
    Edit edit;
    std::vector<Base> bases;
    QByteArray value;
};

/// The value of `op` with this one in place of its item's.
QByteArray valueOfBase(Database &db, const Operation &op, const Base &base)
{
    Operation alone = op;
    alone.bases = {base};
    return valueBefore(db, alone);
}

// An op that settled a conflict replaced several values. All of them are written again beside each
// other, the one that was shown last, so that it is shown again: the conflict is open as it was.
std::vector<QByteArray> valuesBefore(Database &db, const Operation &op)
{
    if (op.bases.size() < 2)
        return {valueBefore(db, op)};
    std::vector<QByteArray> values;
    for (const Base &base : op.bases) {
        QByteArray value = valueOfBase(db, op, base);
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(std::move(value));
    }
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace

StepLists &Journal::lists() const
{
    if (m_lists)
        return *m_lists;
    std::vector<OpName> heads;
    for (const auto &[scope, stream] : m_streams)
        heads.push_back({stream.no, stream.seq});
    m_lists = std::make_unique<StepLists>(readStepLists(m_db, heads));
    return *m_lists;
}

std::vector<UndoStep> Journal::undoable() const
{
    const std::vector<UndoStep> &done = lists().done;
    return {done.rbegin(), done.rend()};
}

std::vector<UndoStep> Journal::redoable() const
{
    const std::vector<UndoStep> &undone = lists().undone;
    return {undone.rbegin(), undone.rend()};
}

void Journal::noteStep(const UndoStep &step)
{
    if (m_lists)
        noteIn(*m_lists, {step, 0});
}

UndoOutcome Journal::undo()
{
    const std::vector<UndoStep> &done = lists().done;
    return done.empty() ? UndoOutcome::Nothing : takeBack(UndoStep(done.back()), Action::Undo);
}

UndoOutcome Journal::redo()
{
    const std::vector<UndoStep> &undone = lists().undone;
    return undone.empty() ? UndoOutcome::Nothing : takeBack(UndoStep(undone.back()), Action::Redo);
}

StepChange Journal::changeOf(const UndoStep &step) const
{
    StepChange change;
    bool isNewest = true;
    for (const auto &[stream, scope] : ownStreams())
        for (const Operation &op : opsOfStep(m_db, stream, step.step)) {
            if (op.reg != step.reg || op.key != step.key)
                continue;
            if (isNewest)
                change.after = op.value;
            isNewest = false;
            change.before = valueBefore(m_db, op);
        }
    return change;
}

std::map<std::int64_t, QString> Journal::ownStreams() const
{
    std::map<std::int64_t, QString> streams;
    for (const auto &[scope, stream] : m_streams)
        streams[stream.no] = scope;
    return streams;
}

UndoOutcome Journal::takeBack(const UndoStep &step, Action action)
{
    std::vector<std::pair<Operation, QString>> ops; ///< newest first, with their scopes
    std::set<OpName> ours;
    std::vector<std::int64_t> streams;
    for (const auto &[stream, scope] : ownStreams()) {
        streams.push_back(stream);
        for (Operation &op : opsOfStep(m_db, stream, step.step)) {
            ours.insert(op.name);
            ops.emplace_back(std::move(op), scope);
        }
    }
    const bool isSettling = step.action == Action::ResolveConflict;
    std::vector<Restored> restored;
    std::set<Covered> settled;
    StandsFor standsFor(m_db, streams, ours);
    for (const auto &[op, scope] : ops) {
        const std::vector<std::uint32_t> items = itemsOf(op);
        const auto heads = m_projection->heads(op.reg, op.key, items, isSettling);
        for (const Base &head : heads) {
            const auto meant = standsFor(head.op, head.item);
            if (!meant || ours.count(*meant) == 0)
                return UndoOutcome::Overtaken;
        }
        const Edit edit{op.reg, op.key, scope, {}, items, !op.salt.isEmpty()};
        if (!isSettling)
            restored.push_back({edit, {}, valueBefore(m_db, op)});
        else if (settled.insert({op.reg, op.key, items}).second)
            for (QByteArray &value : valuesBefore(m_db, op))
                restored.push_back({edit, heads, std::move(value)});
    }
    UndoStep taken = step;
    taken.step = inStep(m_step + 1, [&] {
        for (Restored &one : restored) {
            Operation op;
            op.action = action;
            op.undoes = step.step;
            op.bases = one.bases;
            one.edit.value = one.value;
            write(op, one.edit);
        }
    });
    taken.action = action;
    noteIn(lists(), {taken, step.step});
    return UndoOutcome::Done;
}

} // namespace core
