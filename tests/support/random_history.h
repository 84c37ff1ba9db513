// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ledger.h"

#include <random>

/// A random history: edits, undos, settlings, sealing, restored backups and lossy, repeated,
/// reordered exchanges between offices whose clocks differ; with a ledger of what each writer saw.
class RandomHistory
{
public:
    RandomHistory(int count, unsigned seed);

    void run(int steps);

    void meet();   ///< everybody with everybody, twice
    void gather(); ///< all to the first one, and from there to all

    ExchangeSites sites;
    Ledger ledger{sites};

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::vector<core::Piece> shuffled(std::vector<core::Piece> pieces);
    void sendSome(int from, int to);
    void write(int site);
    core::Edit remark(int site, std::uint32_t item);
    void attach(int site, std::uint32_t item);
    void redact(int site, std::uint32_t item);

    std::mt19937 m_random;
};
