// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class Jobs;
class MessageBar;

/// What the window shows without a workbook: how to get to one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Jobs *jobs, QWidget *parent = nullptr);

    void refresh(); ///< reads the recent workbooks and looks which are missing
    void tell(const Message &message);
    void clearMessage();

    MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void newPressed();
    void joinPressed(); ///< a workbook of what another office sent
    void openPressed();
    void samplePressed();
    void recentPressed(const QString &path);

private:
    QWidget *makeStart();
    QWidget *makeRecentRow(const QString &path);

    MessageBar *m_messages;
    QWidget *m_recentBox;
    QVBoxLayout *m_recent;
};

} // namespace ui
