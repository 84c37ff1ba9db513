// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/op_codec.h"
#include "core/storage/sealed_log.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <tuple>

// Table `sealed_op` for SQLite (https://www.sqlite.org/vtab.html): read only, without a name in the
// schema, one for each connection. SQLite judges each row once more, so what is looked at may be
// more than what is sought, never less.

namespace core {

namespace {

enum Column : int
{
    Stream,
    Seq,
    Stamp,
    Holder,
    Step,
    ActionCode,
    Undoes,
    RegisterNo,
    KeyBytes,
    Bases,
    Salt,
    Value,
    Digest,
};

constexpr const char *declared =
    "CREATE TABLE x (stream INTEGER, seq INTEGER, stamp INTEGER, holder INTEGER, step INTEGER, "
    "action INTEGER, undoes INTEGER, register INTEGER, key BLOB, bases BLOB, salt BLOB, "
    "value BLOB, digest BLOB)";

/// What a plan may go by, in the order in which its values are handed over.
enum By : int
{
    OfStream = 1,
    AtSeq = 2,
    FromSeq = 4,
    ToSeq = 8,
    OfStep = 16,
    OfKey = 32,
    OfRegister = 64,
};

struct Table
{
    sqlite3_vtab base{}; // first: SQLite knows no more of us
    SealedLog *log = nullptr;
};

struct Cursor
{
    sqlite3_vtab_cursor base{}; // first, as above
    SealedLog *log = nullptr;
    SealedLog::Sought sought;
    std::vector<std::int64_t> segments;
    std::size_t nextSegment = 0;
    std::shared_ptr<const SealedOps> ops;
    std::size_t place = 0;

    bool isHere() const { return ops != nullptr; }

    bool fits(const Operation &op) const
    {
        return (!sought.from || op.name.seq >= *sought.from) &&
               (!sought.to || op.name.seq <= *sought.to) &&
               (!sought.step || op.step == *sought.step) &&
               (!sought.reg || op.reg == *sought.reg) && (!sought.key || op.key == *sought.key);
    }

    void settle()
    {
        while (true) {
            for (; ops && place < ops->ops.size(); ++place)
                if (fits(ops->ops[place]))
                    return;
            ops.reset();
            place = 0;
            if (nextSegment == segments.size())
                return;
            ops = log->ops(segments[nextSegment++]);
        }
    }
};

Cursor &cursorOf(sqlite3_vtab_cursor *base)
{
    return *reinterpret_cast<Cursor *>(base);
}

// No exception may pass through SQLite.
template <typename Work>
int guarded(sqlite3_vtab *table, const Work &work)
{
    try {
        work();
        return SQLITE_OK;
    } catch (const Error &error) {
        sqlite3_free(table->zErrMsg);
        table->zErrMsg = sqlite3_mprintf("%s", error.detail().toUtf8().constData());
        return error.kind() == Failure::FileDamaged ? SQLITE_CORRUPT_VTAB : SQLITE_ERROR;
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    } catch (const std::exception &error) {
        sqlite3_free(table->zErrMsg);
        table->zErrMsg = sqlite3_mprintf("%s", error.what());
        return SQLITE_ERROR;
    }
}

int connect(sqlite3 *connection, void *log, sqlite3_vtab **made)
{
    const int outcome = sqlite3_declare_vtab(connection, declared);
    if (outcome != SQLITE_OK)
        return outcome;
    sqlite3_vtab_config(connection, SQLITE_VTAB_INNOCUOUS); // view `log` may use it
    auto table = std::make_unique<Table>();
    table->log = static_cast<SealedLog *>(log);
    *made = &table.release()->base;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    const std::unique_ptr<Table> gone(reinterpret_cast<Table *>(table));
    return SQLITE_OK;
}

int wayOf(const sqlite3_index_info::sqlite3_index_constraint &term)
{
    const bool isEqual = term.op == SQLITE_INDEX_CONSTRAINT_EQ;
    switch (term.iColumn) {
    case Stream:
        return isEqual ? OfStream : 0;
    case Seq:
        if (term.op == SQLITE_INDEX_CONSTRAINT_GT || term.op == SQLITE_INDEX_CONSTRAINT_GE)
            return FromSeq;
        if (term.op == SQLITE_INDEX_CONSTRAINT_LT || term.op == SQLITE_INDEX_CONSTRAINT_LE)
            return ToSeq;
        return isEqual ? AtSeq : 0;
    case Step:
        return isEqual ? OfStep : 0;
    case KeyBytes:
        return isEqual ? OfKey : 0;
    case RegisterNo:
        return isEqual ? OfRegister : 0;
    default:
        return 0;
    }
}

// In the order of what it costs to answer.
std::pair<double, sqlite3_int64> costOf(int plan)
{
    const auto holds = [plan](int ways) { return (plan & ways) == ways; };
    if (holds(OfStream | AtSeq))
        return {20, 1};
    if (holds(OfKey | OfRegister))
        return {60, 2};
    if (holds(OfStream | OfStep))
        return {200, 10};
    if (holds(OfStream | FromSeq | ToSeq))
        return {2000, 1000};
    if (holds(OfStream))
        return {100'000, 10'000};
    return {10'000'000, 1'000'000};
}

int findPlan(sqlite3_vtab *, sqlite3_index_info *info)
{
    int plan = 0;
    std::array<int, 7> terms{};
    for (int n = 0; n < info->nConstraint; ++n) {
        const auto &term = info->aConstraint[n];
        const int way = term.usable != 0 ? wayOf(term) : 0;
        if (way == 0 || (plan & way) != 0)
            continue;
        plan |= way;
        terms.at(static_cast<std::size_t>(__builtin_ctz(static_cast<unsigned>(way)))) = n;
    }
    int place = 0;
    for (std::size_t bit = 0; bit < terms.size(); ++bit)
        if ((plan & (1 << bit)) != 0)
            info->aConstraintUsage[terms[bit]].argvIndex = ++place;
    info->idxNum = plan;
    std::tie(info->estimatedCost, info->estimatedRows) = costOf(plan);
    return SQLITE_OK;
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    auto cursor = std::make_unique<Cursor>();
    cursor->log = reinterpret_cast<Table *>(table)->log;
    *made = &cursor.release()->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    const std::unique_ptr<Cursor> gone(&cursorOf(cursor));
    return SQLITE_OK;
}

std::optional<Key> keyIn(sqlite3_value *value)
{
    const int size = sqlite3_value_bytes(value);
    if (size != 16)
        return std::nullopt;
    return Key::from({static_cast<const char *>(sqlite3_value_blob(value)), size});
}

SealedLog::Sought soughtBy(int plan, sqlite3_value **values)
{
    SealedLog::Sought sought;
    const auto next = [&](int way) { return (plan & way) != 0 ? *values++ : nullptr; };
    if (auto *stream = next(OfStream))
        sought.stream = sqlite3_value_int64(stream);
    if (auto *seq = next(AtSeq))
        sought.from = sought.to = sqlite3_value_int64(seq);
    if (auto *from = next(FromSeq); from != nullptr && !sought.from)
        sought.from = sqlite3_value_int64(from);
    if (auto *to = next(ToSeq); to != nullptr && !sought.to)
        sought.to = sqlite3_value_int64(to);
    if (auto *step = next(OfStep))
        sought.step = sqlite3_value_int64(step);
    if (auto *key = next(OfKey))
        sought.key = keyIn(key);
    if (auto *reg = next(OfRegister))
        sought.reg = static_cast<Register>(sqlite3_value_int64(reg));
    return sought;
}

int filter(sqlite3_vtab_cursor *base, int plan, const char *, int, sqlite3_value **values)
{
    Cursor &cursor = cursorOf(base);
    return guarded(base->pVtab, [&] {
        cursor.sought = soughtBy(plan, values);
        cursor.segments = cursor.log->segments(cursor.sought);
        cursor.nextSegment = 0;
        cursor.ops.reset();
        cursor.place = 0;
        cursor.settle();
    });
}

int next(sqlite3_vtab_cursor *base)
{
    Cursor &cursor = cursorOf(base);
    return guarded(base->pVtab, [&] {
        ++cursor.place;
        cursor.settle();
    });
}

int isAtEnd(sqlite3_vtab_cursor *base)
{
    return cursorOf(base).isHere() ? 0 : 1;
}

void answer(sqlite3_context *context, const QByteArray &bytes)
{
    sqlite3_result_blob64(context, bytes.isEmpty() ? "" : bytes.constData(),
                          static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void answerBytes(sqlite3_context *context, const Operation &op, int column)
{
    switch (column) {
    case KeyBytes:
        return answer(context, op.key.raw());
    case Bases:
        return answer(context, encodeBases(op.bases));
    case Salt:
        return answer(context, op.salt);
    case Value:
        return answer(context, op.value);
    default:
        return op.digest.isEmpty() ? sqlite3_result_null(context) : answer(context, op.digest);
    }
}

int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
    const Cursor &cursor = cursorOf(base);
    const Operation &op = cursor.ops->ops[cursor.place];
    const std::array<std::int64_t, KeyBytes> numbers = {op.name.stream,
                                                        op.name.seq,
                                                        static_cast<std::int64_t>(op.stamp),
                                                        cursor.ops->holders[cursor.place],
                                                        op.step,
                                                        static_cast<std::int64_t>(op.action),
                                                        op.undoes,
                                                        static_cast<std::int64_t>(op.reg)};
    if (column < KeyBytes)
        sqlite3_result_int64(context, numbers.at(static_cast<std::size_t>(column)));
    else
        answerBytes(context, op, column);
    return SQLITE_OK;
}

int rowOf(sqlite3_vtab_cursor *base, sqlite3_int64 *row)
{
    const Cursor &cursor = cursorOf(base);
    // Of all segments: SQLite tells rows apart by it where terms are joined by OR.
    *row = cursor.segments[cursor.nextSegment - 1] << 32 | static_cast<std::int64_t>(cursor.place);
    return SQLITE_OK;
}

sqlite3_module tableModule()
{
    sqlite3_module module{};
    // Without xCreate: a table of each connection's own.
    module.xConnect = [](sqlite3 *connection, void *log, int, const char *const *,
                         sqlite3_vtab **made, char **) { return connect(connection, log, made); };
    module.xBestIndex = findPlan;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowOf;
    return module;
}

} // namespace

void offerSealedLog(sqlite3 *connection, SealedLog &log)
{
    static const sqlite3_module module = tableModule();
    if (sqlite3_create_module_v2(connection, "sealed_op", &module, &log, nullptr) != SQLITE_OK)
        throw Error(Failure::Defect, QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace core
