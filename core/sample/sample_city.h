// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QtGlobal>

#include <functional>

namespace core {

class Installation;

/// How large a sample, and which.
struct SampleOptions
{
    int organizations = 600; ///< up to 11,000; dissolved ones among them
    int rounds = 4;          ///< up to 12, over 2023 … 2025; see `cityRounds`
    quint64 seed = 1;
    bool sheets = true;      ///< false: organizations, rounds and decisions without their sheets
    QString office = {};     ///< whose workbook it is: its code; empty: the city's
    QString officeName = {}; ///< empty: as the sample calls it
};

/// Makes a new workbook at `path` with the sample city: divisions, committees, organizations and
/// what happened to them, standards, the target, rounds decided and frozen, and an open round with
/// a dozen visits planned for today. A share at the end of 2023: as near to 27.5 % as counts allow;
/// every grade comes from answers that are scored.
///
///     makeSampleCity(path, {.organizations = 600}, installation, systemClock(), {});
///
/// The same options and the same day give the same rows and keys (local site, salts and the data
/// set's id excepted). `progress` is told the percent and may answer false: then the file is
/// removed and Error(Cancelled) thrown; as with every other failure but FileExists, nothing is
/// left. Memory holds the organizations and one chunk of edits.
///
/// Decision: a room of its own above journal. The sample is content, and it is made through the
/// same door as everything else: edits that the journal turns into the log and the rows. So it
/// tests the house by living in it, and storage knows nothing of it. One step for each round, each
/// a transaction, all of them the action MakeSample, which no undo takes back.
void makeSampleCity(const QString &path, const SampleOptions &options, Installation &installation,
                    const Clock &clock, const std::function<bool(int)> &progress);

} // namespace core
