// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_columns.h"
#include "core/model/organization.h"

#include <QDialog>

#include <map>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

/// One field that many organizations are to have alike.
struct BulkEdit
{
    core::OrganizationField field = core::OrganizationField::Sector;
    QString value; ///< a key or code for what has one; for `Assessable` the ground, empty: assess

    core::Organization applied(core::Organization to) const;
};

/// Asks what the chosen organizations are to have in common, and says what they have now. It
/// writes nothing.
///
///     if (const auto edit = BulkEditDialog::ask(chosen, divisions, this))
///         for (const core::Organization &one : chosen) … edit->applied(one) …
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(std::vector<core::Organization> chosen,
                   const std::vector<core::Division> &divisions, QWidget *parent = nullptr);

    BulkEdit value() const;
    void choose(core::OrganizationField field); ///< as if by hand

    static std::optional<BulkEdit> ask(std::vector<core::Organization> chosen,
                                       const std::vector<core::Division> &divisions,
                                       QWidget *parent);

private:
    void addField(core::OrganizationField field, QWidget *editor);
    QWidget *makeDivisions(const std::vector<core::Division> &divisions);
    QString shown(const core::Organization &organization, core::OrganizationField field) const;
    QString nowText() const;
    void judge();

    std::vector<core::Organization> m_chosen;
    std::map<QString, QString> m_divisions; ///< names by code
    QComboBox *m_field;
    QStackedWidget *m_editors;
    QLabel *m_now;
    QPushButton *m_change = nullptr;
};

} // namespace ui
