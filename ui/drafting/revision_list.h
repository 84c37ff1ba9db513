// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard_entry.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace ui {

/// The standards and parts of a workbook with their revisions and states: what is written on, what
/// is in force, what is retired.
class RevisionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RevisionList(QWidget *parent = nullptr);

    /// The same line stays chosen, if it is still there; tells nobody.
    void show(const std::vector<core::DraftEntry> &drafts,
              const std::vector<core::StandardEntry> &issued);

    /// What a line is; neither for a heading.
    std::optional<core::DraftEntry> draft() const;
    std::optional<core::StandardEntry> issued() const;

    void choose(const core::DraftId &draft);
    void choose(const QString &hash);
    void chooseFirst();

    bool isEmpty() const { return m_drafts.empty() && m_issued.empty(); }

    int lines() const { return static_cast<int>(m_drafts.size() + m_issued.size()); }

Q_SIGNALS:
    void chosen();

private:
    QTreeWidgetItem *heading(const QString &words, int count);
    void addLine(QTreeWidgetItem *below, const core::StandardEntry &entry, int number);
    QTreeWidgetItem *lineOf(int number) const;
    int numberChosen() const;

    std::vector<core::DraftEntry> m_drafts;
    std::vector<core::StandardEntry> m_issued; ///< numbered on after the drafts
    bool m_isFilling = false;
};

} // namespace ui
