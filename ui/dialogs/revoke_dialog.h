// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/roster_keeping.h"

#include <QDate>
#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Asks why a computer is taken out of the roster, and from which day on what it wrote is not to
/// count; says what then counts and what not. It writes nothing.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `until`: ms since 1970 UTC, 0: all that is here.
    using Reach = std::function<core::RevocationReach(std::int64_t until)>;

    /// `computer`: its fingerprint; `offices`: those that it writes for, in words.
    RevokeDialog(const QString &computer, const QString &offices, const QDate &today, Reach reach,
                 QWidget *parent = nullptr);

    QString reason() const;
    std::int64_t until() const; ///< as of Reach

private:
    void judge();

    Reach m_reach;
    QLineEdit *m_reason;
    QCheckBox *m_isEarlier;
    QDateEdit *m_day;
    QLabel *m_effect;
    QPushButton *m_revoke = nullptr;
};

} // namespace ui
