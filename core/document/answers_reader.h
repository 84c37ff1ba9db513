// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <map>

namespace core {

/// Why an assessment of an answers document was not taken.
struct Refusal
{
    QString organization;
    QString level;
    QString where; ///< "i1.c5", or a key of the assessment
    QString why;   ///< English
};

/// One assessment as a document holds it. Refused ones keep what could be read of them.
struct AnsweredSheet
{
    Subject subject;
    Sheet sheet;
    std::optional<Refusal> refusal;
};

struct AnswersDocument
{
    int year = 0;
    std::map<QString, std::int64_t> groups;
    std::vector<AnsweredSheet> assessments; ///< in the order of the document
};

/// Reads "plumbline-answers/1" against a standard that is in order. What is wrong inside one
/// assessment refuses that one; what is wrong outside, or no JSON, throws Error(Invalid) with the
/// JSON path.
AnswersDocument readAnswers(const Standard &standard, const QByteArray &json);

} // namespace core
