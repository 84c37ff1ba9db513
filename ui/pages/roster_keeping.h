// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "ui/models/roster_table.h"
#include "ui/widgets/message.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

class RosterView;
class Session;

/// What a person does with the roster: each step is asked for in a dialog, signed with the key that
/// lies here and written through the Session, and what it did is told.
///
///     new RosterKeeping(session, view, page);   // follows what the view wants
///
/// No step of it can be taken back: what was signed others may have by now.
///
/// Thread: the window's.
class RosterKeeping : public QObject
{
    Q_OBJECT

public:
    RosterKeeping(Session &session, RosterView &view, QWidget *page);

Q_SIGNALS:
    void kept(const ui::Message &message);

private:
    void begin();
    void trust();
    void keepOffice(const QString &code, const QByteArray &key);
    void addComputer(const QString &office, const QByteArray &key);
    void revoke(const QByteArray &key);
    void write(core::Action action, const QString &name, bool isLong,
               const std::function<std::vector<core::Edit>(core::Database &)> &make,
               const std::function<void()> &written);
    void tell(const QString &what, const QString &advice);
    std::int64_t waitingOf(const QByteArray &key) const;

    Session &m_session;
    RosterView &m_view;
    QWidget *m_page;
};

} // namespace ui
