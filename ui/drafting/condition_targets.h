// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/simple_condition.h"
#include "core/model/standard.h"

#include <QString>

#include <utility>
#include <vector>

namespace ui {

class DraftEditor;

/// What a comparison may look at: "The total", "A section's points" …
std::vector<std::pair<core::SimpleCondition::Left, QString>> conditionLefts();

/// One thing of the document that may stand on the left of a comparison.
struct ConditionTarget
{
    QString name;    ///< id of the section or item; an attribute's key
    QString input;   ///< the clause's id
    QString caption; ///< "1.2 Posts filled"
};

/// Those of a kind, in the document's order; inputs of `item` come first and without its name.
std::vector<ConditionTarget> conditionTargets(const core::Json &document,
                                              core::SimpleCondition::Left left,
                                              const core::JsonPath &item);

/// The veto items, in the document's order.
std::vector<ConditionTarget> vetoItems(const core::Json &document);

/// The item at a place as the standard has it; null when it is none.
const core::Item *itemAt(const DraftEditor &editor, const core::JsonPath &place);

} // namespace ui
