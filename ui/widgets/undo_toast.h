// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Says for some seconds what was just done, with a button that takes it back: in place of a
/// question beforehand. Floats at the lower edge of its parent, and stays while the pointer or the
/// focus is on it.
///
///     toast->offer(tr("12 organizations were imported."), undoName(step));
class UndoToast : public QFrame
{
    Q_OBJECT

public:
    explicit UndoToast(QWidget *parent);

    /// `done` is a whole sentence; `undo` is on the button: "Undo: import of organizations".
    void offer(const QString &done, const QString &undo);

Q_SIGNALS:
    void undoPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace ui
