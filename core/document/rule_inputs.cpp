// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/rule_inputs.h"

namespace core {
namespace {

bool isMeasured(InputType input)
{
    return input == InputType::Count || input == InputType::Number || input == InputType::Ratio;
}
} // namespace

InputType defaultInput(const Rule &rule)
{
    switch (rule.type) {
    case RuleType::Each:
        return rule.perMatter ? InputType::Matters : InputType::Count;
    case RuleType::Shortfall:
        return InputType::Count;
    case RuleType::Once:
    case RuleType::Require:
    case RuleType::Zero:
        return InputType::Check;
    case RuleType::Choice:
        return InputType::Choice;
    case RuleType::Judge:
        return InputType::Points;
    case RuleType::Votes:
        return InputType::Votes;
    case RuleType::Record:
        return InputType::None;
    case RuleType::Rank:
        return rule.rank.of == RankRule::Of::Input ? InputType::Number : InputType::None;
    default:
        return InputType::Number;
    }
}

bool isAllowed(const Rule &rule, InputType input)
{
    switch (rule.type) {
    case RuleType::Each:
        if (rule.perMatter)
            return input == InputType::Matters;
        if (!rule.variants.empty())
            return input == InputType::Count || input == InputType::Matters;
        return isMeasured(input) || input == InputType::Matters;
    case RuleType::Tiers:
        return isMeasured(input) || input == InputType::Date;
    case RuleType::Shortfall:
    case RuleType::Slope:
    case RuleType::Share:
    case RuleType::Convert:
        return isMeasured(input);
    case RuleType::Rank:
        return rule.rank.of == RankRule::Of::Input ? isMeasured(input) : input == InputType::None;
    case RuleType::Record:
        return input != InputType::None;
    default:
        return input == defaultInput(rule);
    }
}

} // namespace core
