// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/difference_words.h"
#include "ui/print/paper_page.h"

#include <cstdint>

namespace ui {

/// Two revisions side by side as pages of A4: what differs, item by item, with what went struck
/// through and what came underlined. Heads are repeated, pages counted.
std::vector<PaperPage> differencePages(const DifferenceSheet &sheet, FontSet &fonts);

/// How it is called as a file.
QString differenceFileName(const DifferenceSheet &sheet);

/// Writes it as PDF, made at `now` (ms since 1970 UTC). The file appears when it is whole; throws
/// core::Error(FileUnwritable, DiskFull).
void writeDifference(const QString &path, FontSet &fonts, const DifferenceSheet &sheet,
                     std::int64_t now);

} // namespace ui
