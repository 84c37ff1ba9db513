// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_history.h"

#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/redacting.h"
#include "core/journal/sealing.h"
#include "core/storage/evidence_codec.h"
#include "core/sync/conflicts.h"
#include "core/sync/forks.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace core;

RandomHistory::RandomHistory(int count, unsigned seed, Rounds rounds)
    : m_rounds(rounds)
    , sites(rounds == Rounds::Plain ? ExchangeSites(count)
                                    : ExchangeSites(count, PeerWorkbook::closed()))
    , ledger(rounds == Rounds::Plain ? Ledger(sites) : Ledger(sites, PeerWorkbook::closed().sheets))
    , m_random(seed)
{
    for (int site = 0; site < count; ++site)
        sites.skew(site, any(3) * std::int64_t{1'000'000});
}

RandomHistory::Met &RandomHistory::Met::operator+=(const Met &other)
{
    freezings += other.freezings;
    batches += other.batches;
    merges += other.merges;
    settlings += other.settlings;
    refusals += other.refusals;
    forks += other.forks;
    return *this;
}

void RandomHistory::run(int steps)
{
    for (int i = 0; i < steps; ++i) {
        const int site = any(sites.count());
        any(4) == 0 ? sendSome(any(sites.count()), site) : write(site);
        if (m_rounds == Rounds::WithPeers && any(6) == 0)
            attempt(0, [this] { freeze(); });
        if (any(12) == 0)
            sealTails(sites.database(any(sites.count())), Seal::Everything);
        if (any(12) == 0)
            settleCohorts(sites.database(any(sites.count())));
        if (any(24) == 0)
            setBack(site);
        if (any(64) == 0)
            writeTwice(site);
    }
}

void RandomHistory::setBack(int site)
{
    if (!sites.hasCopy(site))
        return sites.keepCopy(site);
    switch (any(4)) {
    case 0:
        return sites.keepCopy(site);
    case 1:
        return sites.goBack(site);
    default:
        return sites.goBackUnseen(site);
    }
}

/// Under one name: what somebody may have got already, and what is written in a copy of before.
void RandomHistory::writeTwice(int site)
{
    sites.keepCopy(site);
    write(site);
    sendSome(site, any(sites.count()));
    sites.goBackUnseen(site);
    write(site);
}

void RandomHistory::meet()
{
    for (int round = 0; round < 2; ++round)
        for (int site = 0; site < sites.count(); ++site)
            for (int other = 0; other < sites.count(); ++other)
                if (site != other)
                    sites.take(site, shuffled(sites.pieces(other, any(2) ? site : -1)));
    met.forks += static_cast<int>(countOpenForks(sites.database(0)));
}

// What waited at somebody for others may be taken up on the way back: then it goes round once more.
void RandomHistory::gather()
{
    const bool isAnyWaiting = waiting() > 0;
    goRound();
    if (isAnyWaiting)
        goRound();
    met.forks += static_cast<int>(countOpenForks(sites.database(0)));
}

std::int64_t RandomHistory::waiting()
{
    std::int64_t pieces = 0;
    for (int site = 0; site < sites.count(); ++site)
        pieces += sites.database(site).number("SELECT count(*) FROM parked");
    return pieces;
}

void RandomHistory::goRound()
{
    for (int site = 1; site < sites.count(); ++site)
        sites.take(0, shuffled(sites.pieces(site, any(2) ? 0 : -1)));
    for (int site = 1; site < sites.count(); ++site)
        sites.take(site, shuffled(sites.pieces(0, any(2) ? site : -1)));
}

std::vector<Piece> RandomHistory::shuffled(std::vector<Piece> pieces)
{
    std::shuffle(pieces.begin(), pieces.end(), m_random);
    return pieces;
}

void RandomHistory::sendSome(int from, int to)
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

void RandomHistory::write(int site)
{
    attempt(site, [this, site] {
        m_rounds == Rounds::Plain || any(2) == 0 ? writeSomething(site) : writeBesidePeers(site);
    });
}

// What a frozen round, or a conflict in it, keeps from being written is left.
void RandomHistory::attempt(int site, const std::function<void()> &work)
{
    const Ledger::Shown shown = ledger.shownAt(site);
    try {
        work();
    } catch (const Error &error) {
        EXPECT_TRUE(error.kind() == Failure::Refused || error.kind() == Failure::Invalid)
            << error.what();
        ++met.refusals;
    }
    ledger.note(site, shown);
}

void RandomHistory::writeSomething(int site)
{
    Journal &journal = sites.journal(site);
    const auto item = static_cast<std::uint32_t>(any(5));
    const Edit scored = sites.count(site, item, any(4) - 1);
    switch (any(9)) {
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
    case 6:
        any(8) == 0 ? redact(site, item) : attach(site, item);
        break;
    case 7:
        settleOne(site);
        break;
    default:
        journal.apply(Action::ScoreItem, {scored});
    }
}

void RandomHistory::writeBesidePeers(int site)
{
    switch (any(6)) {
    case 0:
        return sayTheSame(site);
    case 1:
        return settleOne(site);
    default:
        return typeBeside(site);
    }
}

/// Into a sheet that hangs on others: one item, or all of them.
void RandomHistory::typeBeside(int site)
{
    const auto &sheets = PeerWorkbook::closed().sheets;
    const PeerSheet &sheet = sheets.at(1 + static_cast<std::size_t>(any(4)));
    Sheet typed = sheet.in(sites.database(site));
    std::vector<std::uint32_t> items;
    const auto one = static_cast<std::uint32_t>(any(5));
    const bool isOne = any(4) == 0;
    for (std::uint32_t item = isOne ? one : 0; item < (isOne ? one + 1 : 5); ++item) {
        items.push_back(item);
        typed.clauses.at(item).given = true;
        typed.clauses.at(item).a = any(4) * (item == 4 ? std::int64_t{1'000'000} : 1);
    }
    sites.journal(site).apply(isOne ? Action::ScoreItem : Action::FillSheet,
                              sheet.edits(typed, items));
}

/// Another batch of the round of peers, or all that is left of it.
void RandomHistory::freeze()
{
    Database &db = sites.database(0);
    const RoundId &round = PeerWorkbook::closed().peers.id;
    LeftOut leftOut;
    for (const FreezeObstacle &obstacle : freezeObstacles(db, round))
        leftOut.sheets.push_back(obstacle.sheet);
    const auto &sheets = PeerWorkbook::closed().sheets;
    if (any(4) != 0)
        leftOut.sheets.push_back(sheets.at(1 + static_cast<std::size_t>(any(4))).id);
    if (!leftOut.sheets.empty())
        leftOut.reason = QStringLiteral("later");
    const Hash name = digest({"freezing", QByteArray::number(static_cast<qint64>(m_random()))});
    sites.journal(0).apply(Action::FreezeRound,
                           freezeEdits(db, round, Key::from(bytesOf(name).left(16)), {}, leftOut));
    ++met.freezings;
    met.batches += leftOut.sheets.empty() ? 0 : 1;
}

/// That two organizations are one, or that they are not.
void RandomHistory::sayTheSame(int site)
{
    const auto &organizations = PeerWorkbook::closed().organizations;
    const Organization &entry = organizations.at(1 + static_cast<std::size_t>(any(2)));
    const Organization &kept = organizations.at(static_cast<std::size_t>(any(3)));
    const bool isOne = any(4) != 0 && kept.id != entry.id;
    sites.journal(site).apply(
        isOne ? Action::MergeDuplicates : Action::SeparateDuplicates,
        {duplicateEdit(entry, isOne ? std::optional(kept.id) : std::nullopt)});
    met.merges += isOne ? 1 : 0;
}

/// One of the conflicts that are open there, whatever it is about.
void RandomHistory::settleOne(int site)
{
    Database &db = sites.database(site);
    const auto open = readConflicts(db, {}, sites.installation(site).publicKey());
    if (open.empty())
        return;
    const Conflict &one = open.at(static_cast<std::size_t>(any(static_cast<int>(open.size()))));
    const auto side = static_cast<std::size_t>(any(static_cast<int>(one.sides.size())));
    settleConflict(db, sites.journal(site), one, {side, QStringLiteral("seen")},
                   [] { return std::int64_t{1'700'000'200'000}; });
    ++met.settlings;
}

Edit RandomHistory::remark(int site, std::uint32_t item)
{
    Sheet sheet = sites.sheet(site);
    sheet.items.at(item).remark = any(3) == 0 ? QString() : QString::number(any(9));
    return remarkEdit(
        {sites.base.assessment, sites.base.standardRef, sites.base.standard, sheet, {item}},
        sites.base.organization.affiliation);
}

/// A file of one chunk; of the same few contents, so that offices attach the same.
void RandomHistory::attach(int site, std::uint32_t item)
{
    const auto files = readEvidence(sites.database(site));
    if (!files.empty() && any(3) == 0) {
        sites.journal(site).apply(Action::RemoveEvidence, {removalEdit(files.front())});
        return;
    }
    Evidence evidence;
    evidence.sheet = sites.base.assessment;
    evidence.item = item;
    evidence.standard = QByteArray::fromHex(sites.base.standardRef.hash.left(8).toLatin1());
    evidence.content = digest({QByteArray::number(any(3))});
    evidence.size = 1 + any(2);
    evidence.name = QStringLiteral("file-") + QString::number(any(3));
    evidence.chunks = {evidence.content};
    sites.journal(site).apply(Action::AttachEvidence,
                              {{Register::Evidence,
                                evidenceKey(evidence.sheet, item, evidence.content),
                                sites.base.organization.affiliation,
                                encodeEvidence(evidence),
                                {},
                                true}});
}

void RandomHistory::redact(int site, std::uint32_t item)
{
    Database &db = sites.database(site);
    const RedactedRemark remark{sites.base.assessment, item, sites.base.organization.affiliation};
    const auto files = readEvidence(db);
    if (countRemarks(db, remark) > 0)
        redactRemark(db, sites.journal(site), remark, QStringLiteral("a name"));
    else if (!files.empty())
        redactEvidence(db, sites.journal(site), files.front(), QStringLiteral("a face"));
}
