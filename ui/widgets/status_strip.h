// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDateTime>
#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// The bottom strip: workbook and office, who works, when it was last saved; on the right there is
/// room for what runs in the background.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setWorkbook(const QString &path, const QString &office);
    void setAuthors(const std::vector<core::Author> &authors, const core::AuthorId &current);
    void setSaved(const QDateTime &when);
    void addOnTheRight(QWidget *widget);

    QString savedText() const;

Q_SIGNALS:
    void authorChosen(const core::AuthorId &author);
    void newAuthorWanted();
    void themePressed(); ///< from light to dark or back

private:
    QHBoxLayout *m_row;
    QLabel *m_workbook;
    QToolButton *m_author;
    QLabel *m_saved;
    QToolButton *m_theme;
};

} // namespace ui
