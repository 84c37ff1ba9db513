// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"

#include <QString>

namespace cli {

class Console;

/// Reads a standard, JSON or its spreadsheet form, from a file or standard input; throws
/// core::Error naming the file for what is neither. Breaches of the schema are findings.
core::StandardReading readStandardFile(const QString &file);

/// The same, for a standard that is to be used: the first error is thrown.
core::StandardReading readUsableStandardFile(const QString &file);

void printFindings(const core::Findings &findings, Console &console);
/// The same as messages, beside what a verb does.
void sayFindings(const core::Findings &findings, Console &console);

} // namespace cli
