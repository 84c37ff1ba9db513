// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/form_rows.h"

namespace core {

/// The parts of a standard from the rows of sections and those of clauses; what belongs to nothing,
/// or cannot be read, is a finding.
Json readItemRows(const SheetView &sections, const SheetView &clauses, FormFindings &findings,
                  FormCells &places);

} // namespace core
