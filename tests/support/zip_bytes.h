// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

/// A zip archive of uncompressed parts, for tests that need a spreadsheet no program of ours
/// writes.
QByteArray zipBytes(const std::vector<std::pair<QByteArray, QByteArray>> &parts);

/// An .xlsx with one sheet “Sheet1” whose <sheetData> is `rows`.
QByteArray xlsxBytes(const QByteArray &rows);

/// An .ods with one sheet “组织” whose rows are `rows`.
QByteArray odsBytes(const QByteArray &rows);
