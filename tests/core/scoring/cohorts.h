// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/scoring/scored.h"

#include <string>
#include <vector>

namespace core::test {

using Texts = std::vector<std::string>;

/// An assessment of organization `code`; `keys` more of its keys, beginning with a comma.
inline std::string one(const std::string &code, const std::string &answers,
                       const std::string &keys = {})
{
    return R"({"organization": ")" + code + R"(", "level": "county", "sector": "village")" + keys +
           R"(, "answers": )" + answers + "}";
}

inline std::string listOf(const Texts &assessments)
{
    std::string list;
    for (const std::string &assessment : assessments)
        list += (list.empty() ? "" : ", ") + assessment;
    return list;
}

/// What item i1 earns, by assessment.
inline Texts earnedByEach(const Scored &scored, std::size_t count)
{
    Texts earned;
    for (std::size_t n = 0; n < count; ++n)
        earned.push_back(scored.text({"items", "i1", "earned"}, n));
    return earned;
}

/// i1 starts at 0 and is a rank of the input of its clause.
inline Pieces ranked(const std::string &ties, const std::string &more)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "start": 0, "clauses": [{"id": "c", "rule": )"
                   R"({"type": "rank", "order": "descending", "ties": ")" +
                   ties + R"(", )" + more + R"(}}]})";
    return pieces;
}

inline Scored withInputs(const Pieces &pieces, const std::vector<int> &inputs)
{
    Texts assessments;
    for (std::size_t n = 0; n < inputs.size(); ++n)
        assessments.push_back(
            one("o" + std::to_string(n), R"({"i1": {"c": )" + std::to_string(inputs[n]) + "}}"));
    return scoredAll(pieces, listOf(assessments));
}

/// One judged item of 100 points, so that the total is what is typed; and a grading.
inline Pieces graded(const std::string &grading)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 100, "start": 0, "clauses": [{"id": "c", "rule": )"
                   R"({"type": "judge", "min": 0, "max": 100}}]})";
    pieces.grading = R"({"grades": ["A", "B", "C"], "rules": [{"grade": "A", "when": {"total": )"
                     R"(true, "atLeast": 90}}, {"grade": "B", "when": {"total": true, "atLeast": )"
                     R"(60}}, {"grade": "C", "when": true}])" +
                     grading + "}";
    return pieces;
}

inline Texts gradesOf(const Scored &scored, std::size_t count)
{
    Texts grades;
    for (std::size_t n = 0; n < count; ++n)
        grades.push_back(scored.text({"grade"}, n));
    return grades;
}

} // namespace core::test
