// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// What a new workbook, or a new person in it, is made of.
struct NewWorkbook
{
    QString officeCode;
    QString officeName;
    QString author;
    QString post;
};

/// Asks for the office and the person; the file is chosen afterwards.
///
///     if (const auto wanted = NewWorkbookDialog::ask(this)) …
class NewWorkbookDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Asks
    {
        OfficeAndPerson,
        OfficeThatJoins, ///< the same, for a workbook that a bundle fills
        PersonOnly,
    };

    explicit NewWorkbookDialog(Asks asks, QWidget *parent = nullptr);

    NewWorkbook value() const;

    void propose(const QString &officeCode);

    /// `officeCode`: what is proposed.
    static std::optional<NewWorkbook> ask(QWidget *parent, Asks asks = Asks::OfficeAndPerson,
                                          const QString &officeCode = {});

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &example);
    void judge();

    Asks m_asks;
    QLineEdit *m_officeCode = nullptr;
    QLineEdit *m_officeName = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_post = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace ui
