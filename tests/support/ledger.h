// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/exchange_sites.h"
#include "tests/support/peer_workbook.h"

#include <map>
#include <tuple>

/// Who typed which score and what stood there before their eyes: *every typed score is current,
/// replaced by somebody who saw it, or in an open conflict*.
///
///     const Ledger::Shown shown = ledger.shownAt(site);
///     sites.journal(site).apply(…);
///     ledger.note(site, shown);
class Ledger
{
public:
    using Shown = std::map<core::Key, core::Sheet>;

    explicit Ledger(ExchangeSites &sites); ///< of the one sheet that all sites have

    Ledger(ExchangeSites &sites, const std::vector<PeerSheet> &sheets)
        : m_sites(sites)
        , m_sheets(sheets)
    {
    }

    Shown shownAt(int site);

    /// What `site` wrote since the last time, it wrote with `shown` before it.
    void note(int site, const Shown &shown);

    /// Reads site 0, which must have everything by now.
    void expectAddsUp();

private:
    static std::vector<core::Operation> answersOf(core::Database &db);
    void expectSeen(const core::Operation &op, const core::Base &base);
    bool isSettledAgain(const core::Operation &op, const core::Base &base);
    bool isHead(const core::ItemHeads &open, const core::Operation &op, std::uint32_t item);

    ExchangeSites &m_sites;
    std::vector<PeerSheet> m_sheets;
    std::map<core::Hash, core::Sheet> m_seen; ///< by what the op says: in a fork its name changes
};
