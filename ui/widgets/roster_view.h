// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_table.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class EmptyState;
class Session;
class TextTableModel;

/// The roster: the offices with what they may write, and of the one that is chosen the computers;
/// last the keys that no office has. It reads and shows; what is to be done with the roster it asks
/// for by signals, and only where this computer may: else the buttons say why not.
class RosterView : public QWidget
{
    Q_OBJECT

public:
    explicit RosterView(Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads anew, beside the window

    const RosterReading &reading() const { return m_reading; }

    void choose(const QString &office); ///< now, and when it is read next

Q_SIGNALS:
    void beginWanted();
    void trustWanted();
    void officeWanted(const QString &code,
                      const QByteArray &key); ///< empty: a new one; of that key
    void computerWanted(const QString &office, const QByteArray &key);
    void revokeWanted(const QByteArray &key);

private:
    /// A button, and why it is off.
    struct Step
    {
        QPushButton *button;
        QString tip;
    };

    void layOut();
    void wireTables();
    void wireSteps();
    QWidget *makeTables();
    QPushButton *addStep(const QString &name, const QString &tip);
    void show(RosterReading reading);
    void showComputers();
    void judge();
    void allow(QPushButton *button, const QString &obstacle);
    QString addObstacle() const;
    QString officeObstacle() const;
    QString computerObstacle() const;
    QString revokeObstacle() const;
    void askForOffice();
    void askForComputer();
    void followKey();
    const core::RosterOffice *chosenOffice() const;
    const core::OutsideKey *chosenOutside() const;
    const core::RosterKey *chosenKey() const;
    bool isListed(const QString &office) const;

    Session &m_session;
    RosterReading m_reading;
    QString m_wanted; ///< office to choose when it is read
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTableView *m_table;
    TextTableModel *m_offices;
    QTableView *m_keys;
    TextTableModel *m_computers;
    QLabel *m_hint;
    std::vector<Step> m_steps;
    QPushButton *m_begin = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_grant = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace ui
