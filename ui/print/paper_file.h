// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_page.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

class FontSet;

/// Writes pages as a PDF with this title, made at `now` (ms since 1970 UTC), in the language set.
/// The file appears when it is whole; throws core::Error(FileUnwritable, DiskFull).
void writePaper(const QString &path, FontSet &fonts, const std::vector<PaperPage> &pages,
                const QString &title, std::int64_t now);

/// `title` as a file's name: without letters that no file may have.
QString paperFileName(const QString &title);

/// Page numbers below, and `title` above each page but the first.
void putPageFeet(std::vector<PaperPage> &pages, FontSet &fonts, const QString &title);

} // namespace ui
