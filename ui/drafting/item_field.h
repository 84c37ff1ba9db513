// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/condition_targets.h"
#include "ui/drafting/draft_field.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace ui {

/// One of the items of a document, chosen by number and text; what is stored is its id. An id that
/// the document lacks is shown as it stands.
///
///     new ItemField([&editor] { return vetoItems(editor.document()); }, parent)
class ItemField : public DraftField
{
    Q_OBJECT

public:
    using Choices = std::function<std::vector<ConditionTarget>()>;

    /// `choices` is asked each time the field shows a value.
    explicit ItemField(Choices choices, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    void fill(const std::vector<ConditionTarget> &items);

    Choices m_choices;
    QComboBox *m_box;
};

} // namespace ui
