// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/standard_difference.h"
#include "core/model/standard.h"

#include <QString>

#include <vector>

namespace ui {

/// Fields of documents and what stands in them, in the language set.

/// "points" is "Points"; a field nobody knows is called as it is written.
QString fieldName(const QString &key);
/// Of a place in the standard itself: "grading.rules", "parts[common].sections[s1].title".
QString placeName(const QString &place, const core::Standard &older, const core::Standard &newer);
/// What was there and what is, as people write it.
std::vector<core::TextPiece> valuePieces(const core::ValueChange &change);

} // namespace ui
