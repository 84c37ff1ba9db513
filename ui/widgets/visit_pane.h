// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QTimer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class VisitModel;

/// The list of visits at the left of the Assess page: search, groups, a button for a new sheet.
/// It only shows what it is given and tells what was chosen.
class VisitPane : public QWidget
{
    Q_OBJECT

public:
    explicit VisitPane(QWidget *parent = nullptr);

    void set(std::vector<core::AssessmentEntry> entries, const QDate &today);
    void update(const core::AssessmentEntry &entry);

    /// Shows what is overdue alone, until the person closes the limit.
    void limitToOverdue(bool isLimited);

    void select(const core::AssessmentId &id); ///< without telling `chosen`
    core::AssessmentId selected() const;
    core::AssessmentId first() const; ///< the topmost sheet, null when there is none
    void focusSearch();

Q_SIGNALS:
    void chosen(const core::AssessmentId &id);
    void entered(); ///< Enter in the list: on to the sheet
    void newSheetAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showAll();
    void show();
    void expandFew();

    VisitModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_new;
    QPushButton *m_limit;
    QTimer m_searchSoon;
    core::AssessmentId m_selected;
    bool m_isRead = false;
    bool m_quiet = false;
};

} // namespace ui
