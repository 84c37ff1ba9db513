// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_batch.h"
#include "core/tables/table.h"

#include <QString>

namespace ui {

/// The files of a batch as a table of words, its first row the headers.
core::Table bundleTable(const core::BundleBatch &batch);

/// What happened to one of them, or would: an error's sentence, whose key nobody confirmed, what
/// it waits for; empty where all is well.
QString fateText(const core::BatchFile &file);

/// "120 new operations; 3 conflicts are open afterwards, 2 of them new." and what is waited for.
QString batchText(const core::BundleBatch &batch);

} // namespace ui
