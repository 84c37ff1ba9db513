// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/value_fields.h"

#include <QStringList>

namespace ui {

/// The words that the editor's lists offer, in the language set. Keys are those of the documents.

QList<WordField::Word> ruleTypeWords();
QString ruleTypeName(const QString &key);
QList<WordField::Word> itemKindWords();
QList<WordField::Word> absenceWords();
QList<WordField::Word> evidenceWords();
QList<WordField::Word> inputTypeWords();
QList<WordField::Word> aggregateNames();
QList<WordField::Word> slopeSideNames();
QList<WordField::Word> slopeStepNames(); ///< without a default: an office must say it
QList<WordField::Word> orderNames();
QList<WordField::Word> tiesNames();
QList<WordField::Word> renormaliseNames();
QList<WordField::Word> weakestNames();
QList<WordField::Word> effectNames();
QList<WordField::Word> quotaBaseNames();
QList<WordField::Word> quotaRoundingNames();
QList<WordField::Word> quotaTiesNames();
QList<WordField::Word> sectorWords();
QList<WordField::Word> comparisonNames();
QList<WordField::Word> levelNames(const QStringList &others); ///< of assessors; and those besides
QList<WordField::Word> peerGroupNames();                      ///< whom a rank compares with whom

/// How an item is checked, as sheets have it: 查阅资料, 实地查看 …
QStringList usualMethods();

} // namespace ui
