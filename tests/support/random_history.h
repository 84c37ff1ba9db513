// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ledger.h"

#include <functional>
#include <random>

/// A random history: edits, undos, settlings, sealing, restored backups, some with their marks so
/// that their sites write two logs, and lossy, repeated, reordered exchanges between offices whose
/// clocks differ; among the edits freezings in batches, by the city (site 0) alone, and merges of
/// what was entered twice, in rounds whose sheets hang on each other; with a ledger of what each
/// writer saw.
class RandomHistory
{
public:
    enum class Rounds
    {
        Plain,
        WithPeers, ///< one has sheets that hang on each other, and is frozen in batches
    };

    RandomHistory(int count, unsigned seed, Rounds rounds);

    void run(int steps);

    void meet();   ///< everybody with everybody, twice
    void gather(); ///< all to the first one, and from there to all

    /// What happened at least once, so that a test can tell that it tested something.
    struct Met
    {
        int freezings = 0;
        int batches = 0; ///< freezings that left sheets out
        int merges = 0;
        int settlings = 0;
        int refusals = 0; ///< of edits by what is frozen, and of freezings
        int forks = 0;    ///< streams of which somebody has two logs in the end

        Met &operator+=(const Met &other);
    };

private:
    Rounds m_rounds; // the sites are made by it

public:
    ExchangeSites sites;
    Ledger ledger;
    Met met;

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::vector<core::Piece> shuffled(std::vector<core::Piece> pieces);
    void sendSome(int from, int to);
    std::int64_t waiting(); ///< pieces, at all sites
    void goRound();
    void setBack(int site);
    void writeTwice(int site);
    void write(int site);
    void attempt(int site, const std::function<void()> &work);
    void writeSomething(int site);
    void writeBesidePeers(int site);
    void typeBeside(int site);
    void freeze();
    void sayTheSame(int site);
    void settleOne(int site);
    core::Edit remark(int site, std::uint32_t item);
    void attach(int site, std::uint32_t item);
    void redact(int site, std::uint32_t item);

    std::mt19937 m_random;
};
