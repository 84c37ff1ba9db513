// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/forks.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class Session;
class TextTableModel;

/// Two logs of one name: somebody worked in a copy as if it were the original. Shows what stands
/// beside what the other log says, and lets a person take the chosen values over or say that what
/// stands, stands.
class ForkView : public QWidget
{
    Q_OBJECT

public:
    explicit ForkView(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads anew, beside the window

    /// Writes the values of the selected rows, of all where none is selected.
    void takeOver(const QString &reason);
    void keepOurs();

Q_SIGNALS:
    void counted(int open);
    void done(const QString &sentence);

private:
    struct Read
    {
        std::vector<core::Fork> forks;
        std::vector<std::vector<core::ForkedValue>> values; ///< of each
    };

    void layOut();
    void show(Read read);
    void showFork();
    void judge();
    std::vector<core::ForkedValue> selected() const;
    std::size_t chosen() const;

    Session &m_session;
    Read m_read;
    QLabel *m_about;
    QComboBox *m_forks;
    QTableView *m_table;
    TextTableModel *m_rows;
    QLineEdit *m_reason;
    QPushButton *m_take;
    QPushButton *m_keep;
};

} // namespace ui
