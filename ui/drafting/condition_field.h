// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/simple_condition.h"
#include "ui/drafting/draft_field.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class DraftEditor;
class JsonField;

/// A condition: rows of comparisons that all, or any, must hold; whatever rows cannot say is shown
/// and typed as JSON. Below stands what it says, in words.
class ConditionField : public DraftField
{
    Q_OBJECT

public:
    /// The sections, items and inputs that it offers are the document's; `Absent::Never` is for
    /// conditions that stand there always, and then an empty one is "always".
    enum class Absent
    {
        TakesKeyOut,
        IsAlways,
    };

    ConditionField(DraftEditor &editor, Absent absent, QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

    /// The item in which the condition stands: its inputs are offered first.
    void setItem(const core::JsonPath &item) { m_item = item; }

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QComboBox *left = nullptr;
        QComboBox *target = nullptr; ///< of sections, items, inputs, attributes
        QComboBox *comparison = nullptr;
        QLineEdit *value = nullptr;
        QToolButton *remove = nullptr;
    };

    void tell();
    void rebuild();
    Row makeRow(const core::SimpleCondition::Comparison &comparison);
    void addRow(const core::SimpleCondition::Comparison &comparison);
    void fillTargets(const Row &row, const core::SimpleCondition::Comparison &now);
    core::SimpleCondition::Comparison comparisonOf(const Row &row) const;
    void append();
    void removeRow(std::size_t n);
    void showWords();
    void showAsJson(bool asJson);

    DraftEditor &m_editor;
    Absent m_absent;
    core::JsonPath m_item;
    core::SimpleCondition m_condition;
    std::optional<core::Json> m_shown;
    bool m_isBuilt = false;
    bool m_isWritable = true;
    bool m_isJson = false;
    std::vector<Row> m_rows;
    QVBoxLayout *m_lines;
    QComboBox *m_join;
    QPushButton *m_add;
    QPushButton *m_toggle;
    JsonField *m_json;
    QLabel *m_words;
};

} // namespace ui
