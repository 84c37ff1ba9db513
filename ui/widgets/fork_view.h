// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/forks.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class Session;
class TextTableModel;

/// Several logs of one name: somebody worked in a copy as if it were the original. All of them
/// count; here stands of whom they are, until a person says that they have asked.
class ForkView : public QWidget
{
    Q_OBJECT

public:
    explicit ForkView(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads anew, beside the window
    void settle();  ///< the selected ones, all where none is selected

Q_SIGNALS:
    void counted(int open);
    void done(const QString &sentence);

private:
    void layOut();
    void show(std::vector<core::Fork> open);

    Session &m_session;
    std::vector<core::Fork> m_open;
    QLabel *m_about;
    QTableView *m_table;
    TextTableModel *m_rows;
    QPushButton *m_settle;
};

} // namespace ui
