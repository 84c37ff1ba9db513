// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace ui {

class ManualText;

/// The manual, offline, in the language in use: a window of its own beside the work.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// `topic` is a file name of resources/help/LANGUAGE without ending; an unknown one opens the
    /// start.
    void open(const QString &topic);

    QString topic() const;

private:
    QListWidget *m_topics;
    ManualText *m_text;
};

/// The manual's pages, in reading order.
QStringList helpTopics();

} // namespace ui
