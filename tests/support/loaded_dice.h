// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// While they stand, what nobody can guess is the same each time: keys, salts and ids that
/// libsodium makes in this process. For files that can be made again.
///
///     const LoadedDice dice;
///     … make a bundle …
///
/// Thread: one, and one of them at a time.
class LoadedDice
{
public:
    LoadedDice();
    ~LoadedDice();
    LoadedDice(const LoadedDice &) = delete;
    LoadedDice &operator=(const LoadedDice &) = delete;
};
