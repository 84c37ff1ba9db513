// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/document/score_run.h"
#include "core/document/standard_reader.h"

#include <QString>

#include <string>

namespace core::test {

/// A standard around JSON fragments, scored as the command line scores it.
///
///     EXPECT_EQ(item(R"([{"id": "c1", "rule": {"type": "each", "points": -0.3}}])",
///                    R"({"c1": 3})"), "0.1");
struct Scored
{
    Json root;

    const Json &at(std::initializer_list<const char *> keys, std::size_t result = 0) const;
    std::string text(std::initializer_list<const char *> keys, std::size_t result = 0) const;
    std::vector<std::string> texts(std::initializer_list<const char *> keys) const;
    std::string refusedWhere(std::size_t n = 0) const;

    std::size_t refusals() const { return root.find("refused")->elements.size(); }

    std::string earned(const char *item = "i1") const { return text({"items", item, "earned"}); }

    std::string total() const { return text({"total"}); }

    std::string grade() const { return text({"grade"}); }

    std::string state() const { return text({"state"}); }
};

/// Pieces of a standard; each is JSON.
struct Pieces
{
    std::string items;       ///< of the only section s1, or
    std::string sections;    ///< all sections
    std::string sectionKeys; ///< more keys of s1, beginning with a comma
    std::string rest;        ///< more keys of the standard, beginning with a comma
    std::string grading =
        R"({"grades": ["A", "B", "C"], "rules": [{"grade": "A", "when": {"total": true, "atLeast": 90}}, {"grade": "B", "when": {"total": true, "atLeast": 60}}, {"grade": "C", "when": true}]})";

    QByteArray document() const;
};

/// `answers` is the object of answers; `keys` more keys of the assessment, beginning with a comma.
Scored scoredWith(const Pieces &pieces, const std::string &answers, const std::string &keys = {});
/// All assessments as a JSON list.
Scored scoredAll(const Pieces &pieces, const std::string &assessments);

/// One item i1 of 1 point (or as `itemKeys` say, beginning with a comma).
Scored itemWith(const std::string &clauses, const std::string &answer,
                const std::string &itemKeys = R"(, "points": 1)");

/// Fragments name no methods, and their few points do not reach the usual grades.
bool isOfFragments(const Finding &finding);

/// The codes of a standard's findings, in order, those of any fragment left out.
std::vector<std::string> codesOf(const QByteArray &standard);

} // namespace core::test
