// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/results_writer.h"
#include "core/document/standard_reader.h"

namespace core {

/// Scores a whole answers document: each organization over its levels. One refused assessment
/// does not stop the others.
///
///     const StandardReading reading = readUsableStandard(standardJson);
///     const ScoreRun run = scoreAnswers(reading, answersJson);
///     write(resultsDocument(run, reading.standard)); // exit status 3 when run.refused is not
///     empty
///
/// Throws Error(Invalid) for a standard with errors, and for answers that are broken outside of the
/// single assessments. Results under a standard that looks at peers are provisional.
ScoreRun scoreAnswers(const StandardReading &reading, const QByteArray &answersJson);

} // namespace core
