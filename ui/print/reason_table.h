// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sentence_form.h"

#include <span>

namespace ui {

/// Every reason as core has it, and as people read it: for `reasonWords`, which translates them.
/// The first that fits is taken, so the narrower ones stand before the wider.
std::span<const Sentence> reasonTable();

} // namespace ui
