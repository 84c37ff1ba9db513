// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// A condition as most sheets have it: comparisons that all, or any, must hold. What an editor can
/// show as rows; any other condition keeps its JSON.
///
///     if (const auto simple = simpleConditionFrom(json))
///         …rows…; json = conditionJson(*simple);
struct SimpleCondition
{
    enum class Left
    {
        Total,
        Section,
        Item,
        Input, ///< of the same item, or of `name`
        Attribute,
        Held,
        Year,
    };

    struct Comparison
    {
        Left left = Left::Total;
        QString name;       ///< of the section, item or attribute
        QString input;      ///< the clause's id
        QString comparison; ///< "is", "atLeast", "above", "atMost", "below"
        QString value;      ///< "90", "80%", a grade, an option, "true"

        bool operator==(const Comparison &) const = default;
    };

    bool isAny = false; ///< else all; no comparison at all: always
    std::vector<Comparison> comparisons;

    bool operator==(const SimpleCondition &) const = default;
};

/// Nothing when the rows cannot say what the condition says, word for word.
std::optional<SimpleCondition> simpleConditionFrom(const Json &json);
Json conditionJson(const SimpleCondition &condition);

/// A text that somebody types as JSON for a condition or for a reference (threshold, target).
struct TypedJson
{
    std::optional<Json> json; ///< nothing when it is none
    QString trouble;          ///< English, what the reader says; empty when it is in order
};

TypedJson typedCondition(const QString &text);
TypedJson typedReference(const QString &text);

} // namespace core
