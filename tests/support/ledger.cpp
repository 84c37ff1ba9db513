// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger.h"

#include "core/journal/branches.h"
#include "core/journal/edits.h"
#include "core/storage/packed_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace core;

namespace {

Hash contentOf(const Operation &op)
{
    return digest({QByteArray::number(op.stamp), QByteArray("/"), QByteArray::number(op.name.seq),
                   op.author.raw(), op.key.raw(), op.value});
}

} // namespace

Ledger::Ledger(ExchangeSites &sites) : m_sites(sites)
{
    const TestWorkbook &book = sites.base;
    m_sheets.push_back({{book.round.id, book.organization.id, QStringLiteral("county"), 0},
                        book.assessment,
                        book.standardRef,
                        book.standard,
                        book.organization.affiliation});
}

std::vector<Operation> Ledger::answersOf(Database &db)
{
    std::vector<Operation> ops;
    const Branches branches(db);
    Statement read = db.prepare(selectOp);
    db.each("SELECT stream, seq FROM log WHERE register = 22", [&](const Statement &name) {
        read.bind(1, name.integer(0)).bind(2, name.integer(1)).next();
        ops.push_back(operationAt(read));
        branches.resolve(ops.back());
        read.reset();
    });
    return ops;
}

Ledger::Shown Ledger::shownAt(int site)
{
    Shown shown;
    for (const PeerSheet &sheet : m_sheets)
        shown[sheet.id.key] = sheet.in(m_sites.database(site));
    return shown;
}

void Ledger::note(int site, const Shown &shown)
{
    const auto names = streamNames(m_sites.database(site));
    for (const Operation &op : answersOf(m_sites.database(site))) {
        const StreamName &stream = names.at(op.name.stream);
        if (stream.site == m_sites.journal(site).site())
            m_seen.try_emplace(contentOf(op), shown.at(op.key));
    }
}

void Ledger::expectAddsUp()
{
    Database &db = m_sites.database(0);
    const std::vector<Operation> ops = answersOf(db);
    std::set<std::pair<OpName, std::uint32_t>> replaced;
    for (const Operation &op : ops)
        for (const Base &base : op.bases) {
            replaced.emplace(base.op, base.item);
            expectSeen(op, base);
        }
    Heads heads(db);
    std::map<Key, ItemHeads> open;
    for (const PeerSheet &sheet : m_sheets)
        open[sheet.id.key] = heads.open(Register::Answers, sheet.id.key);
    for (const Operation &op : ops)
        for (const auto &[item, value] : decodeAnswers(op.value).items)
            EXPECT_NE(replaced.count({op.name, item}) > 0, isHead(open.at(op.key), op, item));
}

void Ledger::expectSeen(const Operation &op, const Base &base)
{
    if (op.action == Action::ResolveConflict || isSettledAgain(op, base))
        return;
    const auto seen = m_seen.find(contentOf(op));
    ASSERT_NE(seen, m_seen.end());
    Heads heads(m_sites.database(0));
    const QByteArray value = heads.valueOf(base.op, {Register::Answers, op.key, base.item});
    const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const PeerSheet &typed) { return typed.id.key == op.key; });
    const Edit shown =
        answersEdit({sheet->id, sheet->ref, sheet->standard, seen->second, {base.item}}, {});
    EXPECT_EQ(decodeAnswers(shown.value).items.front().second, value);
}

// Whoever does a settling again saw all values when they settled, and closes only what their own
// taking it back had opened.
bool Ledger::isSettledAgain(const Operation &op, const Base &base)
{
    const auto ofItem = [&](const Base &other) { return other.item == base.item; };
    const Branches branches(m_sites.database(0));
    if (op.action != Action::Redo ||
        branches.rootOf(base.op.stream) != branches.rootOf(op.name.stream) ||
        std::count_if(op.bases.begin(), op.bases.end(), ofItem) < 2)
        return false;
    Statement read =
        m_sites.database(0).prepare("SELECT action FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, base.op.stream).bind(2, base.op.seq);
    return read.next() && static_cast<Action>(read.integer(0)) == Action::Undo;
}

bool Ledger::isHead(const ItemHeads &open, const Operation &op, std::uint32_t item)
{
    const auto several = open.find(item);
    if (several != open.end())
        return std::find(several->second.begin(), several->second.end(), op.name) !=
               several->second.end();
    Statement read = m_sites.database(0).prepare(
        "SELECT s.answers FROM sheet s JOIN assessment a ON a.no = s.no WHERE a.key = ?");
    if (!read.bind(1, op.key.raw()).next())
        return false;
    const PackedSheet sheet = PackedSheet::from(read.view(0));
    const PackedItem *packed = sheet.find(item);
    return packed != nullptr && packed->head == op.name;
}
