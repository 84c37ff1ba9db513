// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/journal/op_codec.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <algorithm>
#include <limits>
#include <set>

namespace core {

namespace {

constexpr int stepsLookedAt = 1000;

/// A step as the log tells it: the step itself and, for an undo or redo, which step it took back.
struct LoggedStep
{
    UndoStep step;
    std::int64_t undoes = 0;
};

bool canBeUndone(Action action)
{
    return action != Action::MakeWorkbook && action != Action::MakeSample &&
           action != Action::FreezeRound;
}

LoggedStep loggedStep(const Statement &first)
{
    LoggedStep logged;
    logged.step.action = static_cast<Action>(first.integer(0));
    logged.undoes = first.integer(1);
    logged.step.reg = static_cast<Register>(first.integer(2));
    logged.step.key = Key::from(first.view(3));
    logged.step.stamp = static_cast<std::uint64_t>(first.integer(4));
    if (logged.step.reg == Register::Answers || logged.step.reg == Register::Remarks) {
        const AnswersValue answers = decodeAnswers(first.view(5));
        logged.step.item = answers.items.empty() ? 0 : answers.items.front().first;
    }
    return logged;
}

/// Reads the steps of a stream from the newest back. A step may hold all ops of a city, so only its
/// first op is read and the rest counted in the index; and nothing before a step that cannot be
/// taken back is looked at.
class StepsBack
{
public:
    explicit StepsBack(Database &db)
        : m_newest(db.prepare("SELECT max(step) FROM log WHERE stream = ? AND step < ?"))
        , m_first(db.prepare("SELECT action, undoes, register, key, stamp, value FROM log "
                             "WHERE stream = ? AND step = ? ORDER BY rowid LIMIT 1"))
        , m_count(db.prepare("SELECT count(*) FROM log WHERE stream = ? AND step = ?"))
    {
    }

    /// A step may span streams: what it has in `stream` is added to what is known of it.
    void read(std::int64_t stream, std::map<std::int64_t, LoggedStep> &into)
    {
        std::int64_t step = std::numeric_limits<std::int64_t>::max();
        for (int n = 0; n < stepsLookedAt; ++n) {
            step = number(m_newest.bind(1, stream).bind(2, step));
            if (step == 0)
                return;
            LoggedStep &logged = into[step];
            if (logged.step.step == 0) {
                m_first.bind(1, stream).bind(2, step).next();
                logged = loggedStep(m_first);
                m_first.reset();
                logged.step.step = step;
            }
            if (isEnd(logged.step.action))
                return;
            logged.step.changes += static_cast<int>(number(m_count.bind(1, stream).bind(2, step)));
        }
    }

private:
    static bool isEnd(Action action)
    {
        return action != Action::Undo && action != Action::Redo && !canBeUndone(action);
    }

    static std::int64_t number(Statement &one)
    {
        const std::int64_t value = one.next() ? one.integer(0) : 0;
        one.reset();
        return value;
    }

    Statement m_newest;
    Statement m_first;
    Statement m_count;
};

std::vector<UndoStep>::iterator findStep(std::vector<UndoStep> &steps, std::int64_t step)
{
    return std::find_if(steps.begin(), steps.end(),
                        [step](const UndoStep &known) { return known.step == step; });
}

void moveAcross(std::vector<UndoStep> &from, std::vector<UndoStep> &to, const LoggedStep &logged)
{
    const auto found = findStep(from, logged.undoes);
    if (found == from.end())
        return;
    UndoStep moved = *found;
    from.erase(found);
    moved.step = logged.step.step; // taking it back again means taking back these ops
    to.push_back(moved);
}

void note(StepLists &lists, const LoggedStep &logged)
{
    if (logged.step.action == Action::Undo) {
        moveAcross(lists.done, lists.undone, logged);
    } else if (logged.step.action == Action::Redo) {
        moveAcross(lists.undone, lists.done, logged);
    } else if (canBeUndone(logged.step.action)) {
        lists.done.push_back(logged.step);
        lists.undone.clear();
    } else {
        lists = {}; // nothing before a new workbook or a frozen round is taken back
    }
}

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

constexpr const char *selectStep =
    "SELECT l.stream, l.seq, l.register, l.key, l.bases, l.value, l.salt, t.scope FROM log l "
    "JOIN stream t ON t.no = l.stream WHERE t.site = ? AND l.step = ? ORDER BY l.stream, l.seq "
    "DESC";

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
    Statement read = db.prepare("SELECT stream, seq, register, key, bases, value, salt FROM log "
                                "WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    if (!read.next())
        return std::nullopt;
    return readOperation(read);
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
    StandsFor(Database &db, std::int64_t site, const std::set<OpName> &sought)
        : m_sought(sought)
        , m_read(db.prepare("SELECT action, undoes, register, key FROM log "
                            "WHERE stream = ? AND seq = ?"))
        , m_taken(db.prepare("SELECT l.stream, l.seq, l.register, l.key, l.bases, l.value, l.salt "
                             "FROM log l JOIN stream t ON t.no = l.stream "
                             "WHERE l.key = ? AND l.register = ? AND l.step = ? AND t.site = ? "
                             "ORDER BY l.stream, l.seq"))
        , m_site(site)
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
    bool isTakingBack(const OpName &name)
    {
        m_read.bind(1, name.stream).bind(2, name.seq);
        if (!m_read.next())
            return false;
        const auto action = static_cast<Action>(m_read.integer(0));
        m_step = m_read.integer(1);
        m_register = m_read.integer(2);
        m_key = m_read.bytes(3);
        m_read.reset();
        return action == Action::Undo || action == Action::Redo;
    }

    std::optional<OpName> replacedBy(std::uint32_t item)
    {
        m_taken.bind(1, m_key).bind(2, m_register).bind(3, m_step).bind(4, m_site);
        std::optional<OpName> replaced; // by the step's first op: it may have several of one key
        bool isFound = false;
        while (m_taken.next()) {
            const Operation op = readOperation(m_taken);
            const std::vector<std::uint32_t> items = itemsOf(op);
            const bool isOfItem =
                items.empty() || std::find(items.begin(), items.end(), item) != items.end();
            if (isOfItem && !isFound)
                replaced = baseOf(op, item);
            isFound = isFound || isOfItem;
        }
        return replaced;
    }

    const std::set<OpName> &m_sought; ///< where looking ends
    Statement m_read;
    Statement m_taken;
    std::int64_t m_site;
    std::int64_t m_step = 0;
    std::int64_t m_register = 0;
    QByteArray m_key;
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

} // namespace

StepLists &Journal::lists() const
{
    if (m_lists)
        return *m_lists;
    std::map<std::int64_t, LoggedStep> logged;
    StepsBack steps(m_db);
    for (const auto &[scope, stream] : m_streams)
        steps.read(stream.no, logged);
    m_lists = std::make_unique<StepLists>();
    for (const auto &[number, step] : logged)
        note(*m_lists, step);
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
        note(*m_lists, {step, 0});
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
    Statement read = m_db.prepare(selectStep);
    read.bind(1, m_siteNo).bind(2, step.step);
    StepChange change;
    bool isNewest = true;
    while (read.next()) {
        const Operation op = readOperation(read);
        if (op.reg != step.reg || op.key != step.key)
            continue;
        if (isNewest)
            change.after = op.value;
        isNewest = false;
        change.before = valueBefore(m_db, op);
    }
    return change;
}

UndoOutcome Journal::takeBack(const UndoStep &step, Action action)
{
    std::vector<std::pair<Operation, QString>> ops; ///< newest first, with their scopes
    std::set<OpName> ours;
    Statement read = m_db.prepare(selectStep);
    read.bind(1, m_siteNo).bind(2, step.step);
    while (read.next()) {
        ops.emplace_back(readOperation(read), read.text(7));
        ours.insert(ops.back().first.name);
    }
    std::vector<Edit> edits;
    StandsFor standsFor(m_db, m_siteNo, ours);
    for (const auto &[op, scope] : ops) {
        const std::vector<std::uint32_t> items = itemsOf(op);
        for (const Base &head : m_projection->heads(op.reg, op.key, items)) {
            const auto meant = standsFor(head.op, head.item);
            if (!meant || ours.count(*meant) == 0)
                return UndoOutcome::Overtaken;
        }
        edits.push_back({op.reg, op.key, scope, valueBefore(m_db, op), items, !op.salt.isEmpty()});
    }
    UndoStep taken = step;
    taken.step = inStep(m_step + 1, [&] {
        for (const Edit &edit : edits) {
            Operation op;
            op.action = action;
            op.undoes = step.step;
            write(op, edit);
        }
    });
    taken.action = action;
    note(lists(), {taken, step.step});
    return UndoOutcome::Done;
}

} // namespace core
