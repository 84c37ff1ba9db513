// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

/// A disk that fails when told to. While it stands, it is the layer through which SQLite opens,
/// writes and syncs every file of this process, Qt's included; so it must be made before the file
/// is opened, and outlive it.
///
///     FaultyDisk disk;
///     disk.failFrom(7, FaultyDisk::Fault::Full);
///     … write until it throws …
///     disk.mend();
///
/// Calls are counted that change something: write, truncate, sync, delete. Thread: one.
class FaultyDisk
{
public:
    enum class Fault
    {
        Full,     ///< writes say SQLITE_FULL, syncs fail
        Broken,   ///< everything says SQLITE_IOERR
        PowerCut, ///< half of that write arrives, nothing after it; some of what was not synced is
                  ///< lost, of files that were closed too
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Fails from the n-th such call on (1: the next one) until `mend`. `seed` chooses what a power
    /// cut loses: 0 nothing, 1 all that was not synced, others each write by chance.
    void failFrom(int call, Fault fault, unsigned seed = 0);
    void mend();

    bool hasFailed() const; ///< since `failFrom`
    int calls() const;      ///< that changed something, since `failFrom`

private:
    struct State;
    static State *current;
    struct Layer;
    std::unique_ptr<State> m_state;
};
