// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/quarantine.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/office_names.h"
#include "core/storage/op_codec.h"
#include "core/sync/conflict_reader.h"

#include <algorithm>

namespace core {

namespace {

constexpr int stampCounterBits = 16;

/// Of an op of items the first one; what cannot be read is told without a value.
Unit unitOf(Register reg, const Key &key, QByteArray &value)
{
    Unit unit{reg, key, 0};
    if (!isOfItems(reg))
        return unit;
    try {
        const AnswersValue answers = decodeAnswers(value);
        if (!answers.items.empty()) {
            unit.item = answers.items.front().first;
            value = answers.items.front().second;
        }
    } catch (const Error &) {
        value.clear();
    }
    return unit;
}

struct Logged
{
    std::int64_t stamp = 0;
    OpName name;
    QuarantineReason reason = QuarantineReason::Unlisted;
};

/// The names first: the log is asked for each of the few that are shown.
std::vector<Logged> newestWaiting(Database &db, std::size_t most)
{
    std::vector<Logged> waiting;
    db.each("SELECT stream, seq, reason FROM quarantine", [&](const Statement &row) {
        waiting.push_back(
            {0, {row.integer(0), row.integer(1)}, static_cast<QuarantineReason>(row.integer(2))});
    });
    Statement read = db.prepare("SELECT stamp FROM log WHERE stream = ? AND seq = ?");
    for (Logged &one : waiting) {
        read.bind(1, one.name.stream).bind(2, one.name.seq);
        one.stamp = read.next() ? read.integer(0) : 0;
        read.reset();
    }
    std::sort(waiting.begin(), waiting.end(), [](const Logged &a, const Logged &b) {
        return std::tie(b.stamp, b.name) < std::tie(a.stamp, a.name);
    });
    waiting.resize(std::min(waiting.size(), most));
    return waiting;
}

} // namespace

std::vector<WaitingOp> readWaitingOps(Database &db, std::size_t most)
{
    std::vector<WaitingOp> found;
    ConflictReader reader(db, {}, {});
    const std::map<QString, QString> names = readOfficeNames(db);
    Statement op = db.prepare("SELECT register, key, holder, value FROM log "
                              "WHERE stream = ? AND seq = ?");
    Statement whose = db.prepare(
        "SELECT coalesce(i.installation, ''), coalesce((SELECT min(office) FROM member m WHERE "
        "m.installation = i.installation), (SELECT office FROM peer p WHERE p.installation = "
        "i.installation), '') FROM stream t JOIN site i ON i.no = t.site WHERE t.no = ?");
    Statement who =
        db.prepare("SELECT a.name FROM holder h JOIN author a ON a.key = h.id WHERE h.no = ?");
    for (const Logged &one : newestWaiting(db, most)) {
        WaitingOp waiting;
        waiting.op = one.name;
        waiting.at = one.stamp >> stampCounterBits;
        waiting.reason = one.reason;
        op.bind(1, one.name.stream).bind(2, one.name.seq);
        if (op.next()) {
            waiting.value = op.bytes(3);
            waiting.about = reader.placeOf(
                unitOf(static_cast<Register>(op.integer(0)), Key::from(op.view(1)), waiting.value));
            who.bind(1, op.integer(2));
            waiting.author = who.next() ? who.text(0) : QString();
            who.reset();
        }
        op.reset();
        whose.bind(1, one.name.stream);
        if (whose.next()) {
            waiting.installation = whose.bytes(0);
            waiting.office = whose.text(1);
            if (const auto name = names.find(waiting.office); name != names.end())
                waiting.officeName = name->second;
        }
        whose.reset();
        found.push_back(std::move(waiting));
    }
    return found;
}

} // namespace core
