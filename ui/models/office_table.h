// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/exchange_board.h"
#include "core/tables/table.h"

#include <QString>

namespace ui {

/// The offices as a table of words, its first row the headers; `hasRound`: a round is chosen, in
/// which they hand in.
core::Table officeTable(const core::ExchangeBoard &board, bool hasRound);

/// "3 of 18 offices have handed in all their sheets." and what else stands out, as sentences.
QString boardText(const core::ExchangeBoard &board, bool hasRound);

} // namespace ui
