// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/standard_difference.h"

#include <QString>

#include <vector>

namespace ui {

/// One thing that is not what it was, in words: rules, conditions and gradings as sentences.
struct DifferenceLine
{
    QString what; ///< "Clause 1: rule"
    std::vector<core::TextPiece> pieces;

    bool has(core::Side side) const; ///< whether anything stands on that side
};

/// An item, or the standard itself, with all that differs.
struct DifferenceBlock
{
    QString number;
    QString text;
    QString status; ///< "reworded, re-weighted", "split off from 3.2" …
    core::Descent descent = core::Descent::Kept;
    bool isHead = false; ///< the standard itself
    bool isSame = false;
    std::vector<DifferenceLine> lines;
};

/// Two revisions side by side, in the language set: window and paper draw the same.
///
///     const DifferenceSheet sheet = differenceSheet(parseJson(older).root, parseJson(newer).root);
///
/// Thread: any.
struct DifferenceSheet
{
    QString title; ///< of the newer revision
    QString older; ///< "Revision 1"
    QString newer;
    QString summary;                     ///< how many items are new, dropped, reworded …
    std::vector<DifferenceBlock> blocks; ///< the standard itself first
};

DifferenceSheet differenceSheet(const core::Json &older, const core::Json &newer);

} // namespace ui
