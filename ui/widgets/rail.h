// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// The left rail: one button with icon and word for each page.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(int page, const QString &iconName, const QString &word, const QString &shortcut);
    void setCurrent(int page);       ///< tells nobody
    void setCompact(bool isCompact); ///< icons alone, where the window is narrow

Q_SIGNALS:
    void chosen(int page);

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_column;
};

} // namespace ui
