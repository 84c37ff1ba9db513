// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_table.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Asks for an office of the roster, a new one or what is changed of one: code, name, kind, areas,
/// and to whom it belongs. What an office was ever given it keeps, so its areas are only added to.
/// It writes nothing.
class OfficeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `code`: of the office that is changed; empty: a new one. `key`: a computer that is known
    /// here and can be put in along with a new office; may be null.
    OfficeDialog(RosterReading reading, const QString &code, const core::OutsideKey *key = nullptr,
                 QWidget *parent = nullptr);

    core::OfficeChange change() const;
    bool grantsKey() const; ///< the computer is put in, too

private:
    void layOut();
    void offerAreas();
    void offerParents();
    void proposeByCode();
    void showAreas();
    void proposeParent();
    void judge();
    core::OfficeKind kind() const;
    QString objection() const;

    RosterReading m_reading;
    std::optional<core::Office> m_listed; ///< as it is
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_power;
    QListWidget *m_areas;
    QComboBox *m_parent;
    QCheckBox *m_key;
    QLabel *m_objection;
    QPushButton *m_apply;
    bool m_areAreasChosen = false; ///< by hand
    bool m_isNameTyped = false;
    bool m_isParentChosen = false; ///< by hand
};

} // namespace ui
