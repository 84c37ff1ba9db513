// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Stands where a list would stand, when there is nothing: one sentence that says what to do, and
/// one button that does it. "The filter hides all" is told apart from "nothing yet".
///
///     m_empty->set(u"organizations"_s, tr("There are no organizations yet."), tr("Import…"));
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `iconName` as in ui/style/icons.h; without `button` there is only the sentence.
    void set(const QString &iconName, const QString &sentence, const QString &button = {});

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace ui
