// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/journal/heads.h"
#include "core/journal/sealing.h"
#include "core/storage/packed_sheet.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace core;

namespace {

/// A random history: edits, undos, settlings, sealing, restored backups and lossy, repeated,
/// reordered exchanges between offices whose clocks differ; with a ledger of what each writer saw.
class RandomHistory
{
public:
    RandomHistory(int count, unsigned seed) : sites(count), m_random(seed)
    {
        for (int site = 0; site < count; ++site)
            sites.skew(site, any(3) * std::int64_t{1'000'000});
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            const int site = any(sites.count());
            any(4) == 0 ? sendSome(any(sites.count()), site) : write(site);
            if (any(12) == 0)
                sealTails(sites.database(any(sites.count())), Seal::Everything);
            if (any(24) == 0)
                any(2) == 0 ? sites.keepCopy(site) : sites.goBack(site);
        }
    }

    void meet()
    {
        for (int round = 0; round < 2; ++round)
            for (int site = 0; site < sites.count(); ++site)
                for (int other = 0; other < sites.count(); ++other)
                    if (site != other)
                        sites.take(site, shuffled(sites.pieces(other, any(2) ? site : -1)));
    }

    /// Every typed score is current, replaced by somebody who saw it, or in an open conflict.
    void expectLedgerAddsUp()
    {
        std::set<std::tuple<SiteId, QString, std::int64_t, std::uint32_t>> replaced;
        Database &db = sites.database(0);
        const auto names = streamNames(db);
        for (const Operation &op : answersOf(db))
            for (const Base &base : op.bases) {
                const StreamName &stream = names.at(base.op.stream);
                replaced.emplace(stream.site, stream.scope, base.op.seq, base.item);
                expectSeen(op, names, base);
            }
        Heads heads(db);
        const auto open = heads.open(Register::Answers, sites.base.assessment.key);
        for (const Operation &op : answersOf(db)) {
            const StreamName &stream = names.at(op.name.stream);
            for (const auto &[item, value] : decodeAnswers(op.value).items) {
                const bool isReplaced =
                    replaced.count({stream.site, stream.scope, op.name.seq, item}) > 0;
                EXPECT_NE(isReplaced, isHead(db, open, op, item));
            }
        }
    }

    ExchangeSites sites;

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::vector<Piece> shuffled(std::vector<Piece> pieces)
    {
        std::shuffle(pieces.begin(), pieces.end(), m_random);
        return pieces;
    }

    void sendSome(int from, int to)
    {
        if (from == to)
            return;
        std::vector<Piece> pieces = shuffled(sites.pieces(from, any(3) == 0 ? -1 : to));
        if (!pieces.empty() && any(3) == 0)
            pieces.pop_back(); // lost on the way
        if (!pieces.empty() && any(3) == 0)
            pieces.push_back(pieces.front());
        sites.take(to, pieces);
    }

    void write(int site)
    {
        const Sheet shown = sites.sheet(site);
        Journal &journal = sites.journal(site);
        const auto item = static_cast<std::uint32_t>(any(5));
        const Edit scored = sites.count(site, item, any(4) - 1);
        switch (any(8)) {
        case 0:
            journal.undo();
            break;
        case 1:
            journal.apply(Action::ResolveConflict, {scored});
            break;
        case 2:
            journal.apply(Action::FillSheet, {scored, sites.count(site, (item + 1) % 5, any(4))});
            break;
        case 3:
            journal.apply(Action::EditOrganization, {named(sites, QString::number(any(3))),
                                                     called(sites, QString::number(any(3)))});
            break;
        case 4:
            journal.apply(Action::WriteRemark, {remark(site, item)});
            break;
        case 5:
            journal.redo();
            break;
        default:
            journal.apply(Action::ScoreItem, {scored});
        }
        noteSeen(site, shown);
    }

    Edit remark(int site, std::uint32_t item)
    {
        Sheet sheet = sites.sheet(site);
        sheet.items.at(item).remark = any(3) == 0 ? QString() : QString::number(any(9));
        return remarkEdit(
            {sites.base.assessment, sites.base.standardRef, sites.base.standard, sheet, {item}},
            sites.base.organization.affiliation);
    }

    std::vector<Operation> answersOf(Database &db)
    {
        std::vector<Operation> ops;
        Statement read = db.prepare(selectOp);
        db.each("SELECT stream, seq FROM log WHERE register = 22", [&](const Statement &name) {
            read.bind(1, name.integer(0)).bind(2, name.integer(1)).next();
            ops.push_back(operationAt(read));
            read.reset();
        });
        return ops;
    }

    void noteSeen(int site, const Sheet &shown)
    {
        const auto names = streamNames(sites.database(site));
        for (const Operation &op : answersOf(sites.database(site))) {
            const StreamName &stream = names.at(op.name.stream);
            if (stream.site == sites.journal(site).site())
                m_seen.try_emplace({stream.site, stream.scope, op.name.seq}, shown);
        }
    }

    void expectSeen(const Operation &op, const std::map<std::int64_t, StreamName> &names,
                    const Base &base)
    {
        const StreamName &stream = names.at(op.name.stream);
        if (op.action == Action::ResolveConflict || isSettledAgain(op, base))
            return;
        const auto seen = m_seen.find({stream.site, stream.scope, op.name.seq});
        ASSERT_NE(seen, m_seen.end());
        Heads heads(sites.database(0));
        const QByteArray value = heads.valueOf(base.op, {Register::Answers, op.key, base.item});
        const Edit shown = answersEdit({sites.base.assessment,
                                        sites.base.standardRef,
                                        sites.base.standard,
                                        seen->second,
                                        {base.item}},
                                       {});
        EXPECT_EQ(decodeAnswers(shown.value).items.front().second, value);
    }

    /// Whoever does a settling again saw all values when they settled, and closes only what their
    /// own taking it back had opened.
    bool isSettledAgain(const Operation &op, const Base &base)
    {
        const auto ofItem = [&](const Base &other) { return other.item == base.item; };
        if (op.action != Action::Redo || base.op.stream != op.name.stream ||
            std::count_if(op.bases.begin(), op.bases.end(), ofItem) < 2)
            return false;
        Statement read = sites.database(0).prepare("SELECT action FROM log WHERE stream = ? "
                                                   "AND seq = ?");
        read.bind(1, base.op.stream).bind(2, base.op.seq);
        return read.next() && static_cast<Action>(read.integer(0)) == Action::Undo;
    }

    bool isHead(Database &db, const ItemHeads &open, const Operation &op, std::uint32_t item)
    {
        const auto several = open.find(item);
        if (several != open.end())
            return std::find(several->second.begin(), several->second.end(), op.name) !=
                   several->second.end();
        Statement read = db.prepare("SELECT answers FROM sheet");
        read.next();
        const PackedSheet sheet = PackedSheet::from(read.view(0));
        const PackedItem *packed = sheet.find(item);
        return packed != nullptr && packed->head == op.name;
    }

    std::mt19937 m_random;
    std::map<std::tuple<SiteId, QString, std::int64_t>, Sheet> m_seen;
};

class MergeHistoryTest : public testing::TestWithParam<int>
{
};

TEST_P(MergeHistoryTest, AllOfficesMeetInOneStateAndNoScoreIsLost)
{
    RandomHistory history(2 + GetParam() % 7, static_cast<unsigned>(GetParam()));
    std::int64_t conflictsMet = 0;
    for (int episode = 0; episode < 6; ++episode) {
        history.run(24);
        history.meet();
        conflictsMet += conflicts(history.sites.database(0));
        expectEqual(history.sites);
        history.expectLedgerAddsUp();
        if (HasFailure())
            return;
    }
    EXPECT_GT(conflictsMet, 0) << "a history without conflicts shows nothing";
}

INSTANTIATE_TEST_SUITE_P(Seeds, MergeHistoryTest, testing::Range(1, 15));

} // namespace
