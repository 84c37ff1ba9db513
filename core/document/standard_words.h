// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The words that a standard's document uses, each list in the order of the enum that it stands
/// for: the reader, the writer and the spreadsheet form share them.
///
///     const int type = object.word("type", ruleWords(), -1); // RuleType
const QStringList &ruleWords();        ///< RuleType
const QStringList &inputWords();       ///< InputType, without None
const QStringList &kindWords();        ///< ItemKind
const QStringList &policyWords();      ///< AbsencePolicy
const QStringList &aggregateWords();   ///< Aggregate
const QStringList &comparisonWords();  ///< Condition::Comparison
const QStringList &slopeStepWords();   ///< SlopeStep
const QStringList &slopeSideWords();   ///< SlopeSide
const QStringList &rankOrderWords();   ///< RankOrder
const QStringList &rankTiesWords();    ///< RankTies
const QStringList &effectWords();      ///< VetoRule::Effect
const QStringList &roundingWords();    ///< Quota::Rounding
const QStringList &renormaliseWords(); ///< Renormalise, without None
const QStringList &weakestWords();     ///< Weakest, without None
const QStringList &peerWords();        ///< Reference::Kind, from PeerMean

} // namespace core
