// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_tree_model.h"

#include <QStringList>

#include <vector>

namespace ui {

/// One row of the tree of a document, with what is below it.
struct DraftTreeModel::Row
{
    Node node = Node::Standard;
    core::JsonPath place;
    QString key; ///< what it is among its siblings, the same before and after an edit
    QString caption;
    QString points;
    int errors = 0;   ///< of its own and below
    int warnings = 0; ///< of its own and below
    Row *above = nullptr;
    int number = 0; ///< among its siblings
    std::vector<std::unique_ptr<Row>> below;
};

/// The rows of a whole document, below a row that is shown nowhere.
std::unique_ptr<DraftTreeModel::Row> draftRows(const core::Json &document);

/// Reads caption and points of a row from what stands at its place.
void describe(DraftTreeModel::Row &row, const core::Json &json);

/// The row of `place`, or the one that holds it.
DraftTreeModel::Row *rowOf(DraftTreeModel::Row &root, const core::JsonPath &place);

} // namespace ui
