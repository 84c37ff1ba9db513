// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Edits the named matters of one clause: a name and, where the standard has them, how it counts.
class MatterList : public QWidget
{
    Q_OBJECT

public:
    explicit MatterList(QWidget *parent = nullptr);

    void show(const core::Clause &clause, const core::ClauseAnswer &answer, bool writable);
    void begin(); ///< focus to the name of a new matter

Q_SIGNALS:
    void edited(const core::ClauseAnswer &answer);
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void removeCurrent();
    void fillList();
    void tell();

    const core::Clause *m_clause = nullptr;
    std::vector<core::Matter> m_matters;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_variant;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ui
