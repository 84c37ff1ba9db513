// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// Shows one Message in the layout, above what it concerns; hidden while there is none. The
/// details can be copied. It never takes the focus.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void clear();

    Message current() const { return m_message; }

private:
    void copyDetails();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace ui
