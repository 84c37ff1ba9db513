// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/quarantine.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class Session;
class TextTableModel;

/// What is here and does not count: whose it is, what it would write and why it waits. Who writes
/// as the city may let all that waits of a key count, with a reason.
class QuarantineView : public QWidget
{
    Q_OBJECT

public:
    explicit QuarantineView(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads anew, beside the window

    /// Lets what waits of the key of the chosen row count.
    void release(const QString &reason);

Q_SIGNALS:
    void counted(int waiting);
    void done(const QString &sentence);

private:
    struct Waiting
    {
        std::vector<core::WaitingOp> ops; ///< the newest
        std::vector<core::QuarantineCount> counts;
        bool isCity = false; ///< this installation may release
    };

    void layOut();
    void show(Waiting waiting);
    void judge();
    const core::WaitingOp *chosen() const;

    Session &m_session;
    Waiting m_waiting;
    QLabel *m_summary;
    QTableView *m_table;
    TextTableModel *m_rows;
    QLineEdit *m_reason;
    QPushButton *m_release;
    QLabel *m_hint;
};

} // namespace ui
