// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_field.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class ConditionField;
class DraftEditor;
class RowsField;

/// Grades with the condition of each, the first that holds wins: the rules of the grading, or the
/// levels of an item or section for a short board.
class LevelsField : public DraftField
{
    Q_OBJECT

public:
    explicit LevelsField(DraftEditor &editor, QWidget *parent = nullptr);

    void keepWhenEmpty() { m_keepsEmpty = true; }

    void setItem(const core::JsonPath &item) { m_item = item; }

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QComboBox *grade = nullptr;
        ConditionField *when = nullptr;
    };

    void rebuild();
    void addLine(std::size_t n);
    void move(std::size_t n, int by);
    void tell();
    QStringList grades() const;

    DraftEditor &m_editor;
    core::JsonPath m_item;
    core::Json m_list;
    bool m_keepsEmpty = false;
    bool m_isWritable = true;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};

/// The groups of an item's clauses: which count together, only the greatest, and at most how much.
class GroupsField : public DraftField
{
    Q_OBJECT

public:
    explicit GroupsField(QWidget *parent = nullptr);

    void show(const core::Json *value) override;
    void setWritable(bool writable) override;

private:
    RowsField *m_rows;
};

} // namespace ui
