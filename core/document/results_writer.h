// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/answers_reader.h"
#include "core/model/result.h"
#include "core/model/round.h"

namespace core {

/// One organization's result in a results document.
struct OrganizationResult
{
    QString organization;
    Result result;
};

/// What scoring a whole answers document gave.
struct ScoreRun
{
    StandardRef standard;
    std::vector<Refusal> refused;
    std::vector<OrganizationResult> results; ///< in the order of the answers
};

/// {"format": "plumbline-results/1", …}
QByteArray resultsDocument(const ScoreRun &run, const Standard &standard);

} // namespace core
