// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "ui/widgets/destination.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class Session;
class TextTableModel;

/// The open conflicts: a list, and of the one that is chosen all values side by side. A digit
/// chooses whose value stands, with the reason that is typed, and the next one is shown at once.
/// Every choice is a step of its own and can be taken back.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads anew, beside the window

    const std::vector<core::Conflict> &conflicts() const { return m_conflicts; }

    /// Goes to the first one about this sheet, now and when it was read.
    void goTo(const core::AssessmentId &sheet);

    /// Those that the filters let through, in the order of the list.
    std::vector<core::Conflict> shown() const;

    /// `side` from 0. Without a reason it is asked for first.
    void choose(std::size_t side);

    /// Settles many as one step.
    void settle(const std::vector<core::SettledConflict> &settled);

Q_SIGNALS:
    void counted(int open);
    void navigate(const ui::Destination &destination);
    void done(const QString &sentence);
    void rulesWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< digits on the list

private:
    void layOut();
    QWidget *makeFilters();
    QWidget *makeSides();
    void show(std::vector<core::Conflict> conflicts);
    void offerRounds();
    void filter();
    void showChosen();
    void offerChoices(const core::Conflict &conflict);
    const core::Conflict *chosen() const;
    void goToSheet();
    void settleOne(const core::Conflict &conflict, std::size_t side, const QString &reason);
    void forget(const QString &id);

    Session &m_session;
    std::vector<core::Conflict> m_conflicts;
    std::vector<std::size_t> m_shown;     ///< places in it
    core::AssessmentId m_wanted;          ///< sheet to go to
    bool m_isSettling = false;            ///< what changed is this view's own
    std::optional<std::size_t> m_waiting; ///< the side chosen, its reason still to be typed
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTableView *m_table;
    TextTableModel *m_list;
    QLineEdit *m_organization;
    QComboBox *m_rounds;
    QPushButton *m_rules;
    QLabel *m_title;
    QTableView *m_sides;
    TextTableModel *m_facts;
    QHBoxLayout *m_choices;
    QLineEdit *m_reason;
    QLabel *m_hint;
    QPushButton *m_open;
};

} // namespace ui
