// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/model/operation.h"
#include "core/model/round.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The field's words for keys that files hold, in the language set: window, paper and command line
/// say the same. A key nobody knows is returned as it is.

QStringList sectorKeys(); ///< in the order of lists
QString sectorName(const QString &key);
QString levelName(const QString &key); ///< of assessors: "self", "township", "county", "city"
/// "A" is "Grade A" (A档); empty is "Not assessed" (未考评).
QString gradeName(const QString &grade);
QString stateName(core::VisitState state);
QString attributeName(const QString &key); ///< of organizations: "members" …

/// What was done, as the middle of a sentence: "score 3.2". `number` is the printed number of the
/// item concerned and may be empty.
QString actionName(core::Action action, const QString &number = {});

/// Names of actions as buttons and lists have them: "Undo: score 3.2".
QString undoName(const core::UndoStep &step, const QString &number = {});
QString redoName(const core::UndoStep &step, const QString &number = {});

/// Points from thousandths: "86.5"; without trailing zeros.
QString pointsText(std::int64_t thousandths);
/// A day as people write it: 2023-07-03, in Chinese 2023年7月3日.
QString dayText(const QDate &day);
/// Day and minute in the data set's civil time, of ms since 1970 UTC; empty for 0.
QString momentText(std::int64_t milliseconds);
/// Names in a row with the comma of the language: "a, b", in Chinese a、b.
QString listText(const QStringList &names);
/// Sentences one after the other; no blank follows a Chinese full stop.
QString sentencesText(const QStringList &sentences);

} // namespace ui
