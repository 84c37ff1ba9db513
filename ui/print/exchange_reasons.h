// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sentence_form.h"

#include <span>

namespace ui {

/// The same as `reasonTable`, of what offices exchange: bundles, the roster, evidence, entries of
/// one code.
std::span<const Sentence> exchangeReasons();

} // namespace ui
