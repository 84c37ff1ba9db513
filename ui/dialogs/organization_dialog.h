// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableWidget;
QT_END_NAMESPACE

namespace ui {

/// Takes an organization and hands back what became of it. It writes nothing.
///
///     if (const auto edited = OrganizationDialog::ask({organization, divisions}, this)) …
class OrganizationDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        core::Organization organization;
        std::vector<core::Division> divisions;
        QStringList codesTaken; ///< of other organizations
    };

    explicit OrganizationDialog(const Question &question, QWidget *parent = nullptr);

    static std::optional<core::Organization> ask(const Question &question, QWidget *parent);

    core::Organization organization() const;

    /// What forbids to accept, in a sentence; empty when all is well.
    QString objection() const;

private:
    QLineEdit *addField(const QString &name, const QString &value);
    QComboBox *addDivisions(const QString &name, const QString &code);
    void addAttributes();
    void judge();

    Question m_question;
    QFormLayout *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_sector;
    QComboBox *m_county;
    QLineEdit *m_township;
    QComboBox *m_affiliation;
    QLineEdit *m_department;
    QLineEdit *m_credit;
    QLineEdit *m_founded;
    QLineEdit *m_dissolved;
    QLineEdit *m_secretary;
    QLineEdit *m_office;
    QLineEdit *m_telephone;
    QCheckBox *m_exempt;
    QLineEdit *m_ground;
    QTableWidget *m_attributes;
    QLabel *m_objection;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
