// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_table.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Asks which computer is to write for which office: one of the keys that were seen here, or what
/// is typed, as the other office reads it by telephone. A key that is only picked has to be
/// compared first. It writes nothing.
class ComputerDialog : public QDialog
{
    Q_OBJECT

public:
    /// The key that a fingerprint or a key in hexadecimal names (`core::keyNamed`).
    using Find = std::function<std::optional<QByteArray>(const QString &)>;

    /// `office` and `key`: proposed; may be empty.
    ComputerDialog(RosterReading reading, const QString &office, const QByteArray &key, Find find,
                   QWidget *parent = nullptr);

    QString office() const;
    QString key() const; ///< as typed

private:
    /// A key that was seen here, and what is known of it.
    struct Seen
    {
        QByteArray key;
        QString whose;
        QStringList offices;      ///< that it writes for
        bool isConfirmed = false; ///< compared here, or put in by who may
        bool isRevoked = false;
    };

    void layOut();
    void offerOffices(const QString &office);
    void offerKeys(const QByteArray &key);
    void see(const core::RosterOffice &listed);
    void pick(int row);
    void judge();
    const Seen *seen(const QByteArray &key) const;
    QString verdict(const std::optional<QByteArray> &key) const;
    bool isGood(const std::optional<QByteArray> &key) const;
    bool isToBeCompared(const std::optional<QByteArray> &key) const;

    RosterReading m_reading;
    Find m_find;
    std::vector<Seen> m_seen;
    QComboBox *m_offices;
    QListWidget *m_keys;
    QLineEdit *m_typed;
    QLabel *m_verdict;
    QCheckBox *m_compared;
    QPushButton *m_grant;
    bool m_isPicked = false; ///< from the list, not typed
};

} // namespace ui
