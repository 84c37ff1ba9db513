// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/redacting.h"

#include "core/base/error.h"
#include "core/journal/log_rows.h"
#include "core/journal/redactions.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/op_codec.h"
#include "core/storage/redaction_codec.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int keySize = 16;

/// Ops of one register in the streams of one scope that `isMeant` says, their values still there.
std::vector<Operation> opsWhere(Database &db, Register reg, const QString &scope,
                                const std::function<bool(const Operation &)> &isMeant)
{
    const std::map<std::int64_t, StreamName> streams = streamNames(db);
    std::vector<OpName> names;
    Statement find = db.prepare("SELECT stream, seq FROM log WHERE register = ? ORDER BY 1, 2");
    find.bind(1, static_cast<std::int64_t>(reg));
    while (find.next())
        if (streams.at(find.integer(0)).scope == scope)
            names.push_back({find.integer(0), find.integer(1)});
    std::vector<Operation> ops;
    Statement read = db.prepare(selectOp);
    for (const OpName &name : names) {
        read.bind(1, name.stream).bind(2, name.seq).next();
        Operation op = operationAt(read);
        read.reset();
        if (op.digest.isEmpty() && !op.value.isEmpty() && isMeant(op))
            ops.push_back(std::move(op));
    }
    return ops;
}

std::vector<Operation> remarksOf(Database &db, const RedactedRemark &remark)
{
    return opsWhere(db, Register::Remarks, remark.scope, [&](const Operation &op) {
        const auto says = [&](const auto &item) {
            return item.first == remark.item && !item.second.isEmpty();
        };
        const AnswersValue value = decodeAnswers(op.value);
        return op.key == remark.sheet.key &&
               std::any_of(value.items.begin(), value.items.end(), says);
    });
}

bool isShown(Database &db, const Operation &op, std::uint32_t item)
{
    Statement &read = db.kept("SELECT 1 FROM remark r JOIN assessment a ON a.no = r.no "
                              "WHERE a.key = ? AND r.item = ? AND r.stream = ? AND r.seq = ?");
    read.bind(1, op.key.raw()).bind(2, static_cast<std::int64_t>(item));
    read.bind(3, op.name.stream).bind(4, op.name.seq);
    const bool isThere = read.next();
    read.reset();
    return isThere;
}

/// What stands of other items in ops that are to be redacted, written by itself.
std::vector<Edit> othersAgain(Database &db, const std::vector<Operation> &ops,
                              const RedactedRemark &remark)
{
    std::vector<Edit> edits;
    for (const Operation &op : ops) {
        const AnswersValue value = decodeAnswers(op.value);
        for (const auto &[item, text] : value.items) {
            if (item == remark.item || text.isEmpty() || !isShown(db, op, item))
                continue;
            edits.push_back({Register::Remarks,
                             op.key,
                             remark.scope,
                             encodeAnswers({value.standard, {{item, text}}}),
                             {item},
                             true});
        }
    }
    return edits;
}

Edit redactionEdit(Database &db, const std::vector<Operation> &ops, Redaction redaction,
                   const QString &scope)
{
    const std::map<std::int64_t, StreamName> streams = streamNames(db);
    for (const Operation &op : ops) {
        const StreamName &stream = streams.at(op.name.stream);
        redaction.ops.push_back({stream.site, stream.scope, op.name.seq, valueDigest(op),
                                 residueOf(op.reg, op.value).value_or(QByteArray())});
    }
    return {Register::Redaction,
            Key::from(randomBytes(keySize)),
            scope,
            encodeRedaction(redaction),
            {},
            true};
}

/// One step in one transaction; chunks that nothing consists of any more go with it.
std::int64_t write(Database &db, Journal &journal, const std::vector<Edit> &edits)
{
    bool isGiven = false;
    return journal.applyMany(Action::Redact, [&] {
        if (isGiven)
            dropRedactedChunks(db);
        return std::exchange(isGiven, true) ? std::vector<Edit>() : edits;
    });
}

} // namespace

std::int64_t countRemarks(Database &db, const RedactedRemark &remark)
{
    return static_cast<std::int64_t>(remarksOf(db, remark).size());
}

std::int64_t redactRemark(Database &db, Journal &journal, const RedactedRemark &remark,
                          const QString &reason)
{
    const std::vector<Operation> ops = remarksOf(db, remark);
    if (ops.empty())
        throw Error(Failure::Missing, u"no remark was ever written there"_s);
    std::vector<Edit> edits = othersAgain(db, ops, remark);
    edits.push_back(redactionEdit(
        db, ops, {reason, {}, {}, remark.sheet, remark.item, Register::Remarks}, remark.scope));
    write(db, journal, edits);
    return static_cast<std::int64_t>(ops.size());
}

std::int64_t redactEvidence(Database &db, Journal &journal, const AttachedFile &file,
                            const QString &reason)
{
    const std::vector<Operation> ops =
        opsWhere(db, Register::Evidence, file.scope, [&](const Operation &op) {
            return decodeEvidence(op.value).content == file.evidence.content;
        });
    if (ops.empty())
        throw Error(Failure::Missing, u"the file is not attached anywhere"_s);
    write(db, journal,
          {redactionEdit(db, ops,
                         {reason,
                          {},
                          file.evidence.chunks,
                          file.evidence.sheet,
                          file.evidence.item,
                          Register::Evidence},
                         file.scope)});
    return static_cast<std::int64_t>(ops.size());
}

} // namespace core
