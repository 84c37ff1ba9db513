// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/search_index.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace ui {

/// One field that leads to any organization, item of a standard or command. The list of what was
/// found hangs below it while the focus stays in the field: ↑ ↓ choose, Enter goes, Esc closes.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    void setIndex(std::shared_ptr<const core::SearchIndex> index);
    void setCommands(const core::SearchIndex &commands);

    /// What the list shows now, for tests and assistive technology.
    QStringList found() const;

Q_SIGNALS:
    void wanted(); ///< the field was entered: the index may have to be built
    void chosen(const core::SearchEntry &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void nameButtons();
    void look();
    void choose(int row);
    void closeList();
    QListWidget *list();

    std::shared_ptr<const core::SearchIndex> m_index;
    core::SearchIndex m_commands;
    std::vector<core::SearchEntry> m_hits;
    QPointer<QListWidget> m_list;
};

} // namespace ui
