// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_history.h"

#include "core/journal/attaching.h"
#include "core/journal/edits.h"
#include "core/journal/redacting.h"
#include "core/journal/sealing.h"
#include "core/storage/evidence_codec.h"

#include <algorithm>

using namespace core;

RandomHistory::RandomHistory(int count, unsigned seed) : sites(count), m_random(seed)
{
    for (int site = 0; site < count; ++site)
        sites.skew(site, any(3) * std::int64_t{1'000'000});
}

void RandomHistory::run(int steps)
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

void RandomHistory::meet()
{
    for (int round = 0; round < 2; ++round)
        for (int site = 0; site < sites.count(); ++site)
            for (int other = 0; other < sites.count(); ++other)
                if (site != other)
                    sites.take(site, shuffled(sites.pieces(other, any(2) ? site : -1)));
}

void RandomHistory::gather()
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
    case 6:
        any(8) == 0 ? redact(site, item) : attach(site, item);
        break;
    default:
        journal.apply(Action::ScoreItem, {scored});
    }
    ledger.note(site, shown);
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
