// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_workbook_dialog.h"

#include "ui/models/answer_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

NewWorkbookDialog::NewWorkbookDialog(Asks asks, QWidget *parent) : QDialog(parent), m_asks(asks)
{
    const bool whole = asks != Asks::PersonOnly;
    setWindowTitle(asks == Asks::OfficeThatJoins ? tr("Join with a bundle")
                   : whole                       ? tr("New workbook")
                                                 : tr("Add a person"));
    auto *form = new QFormLayout;
    form->setSpacing(space(2));
    if (whole) {
        m_officeCode = addLine(form, tr("&Code of the office"), tr("For example 130207."));
        m_officeName = addLine(form, tr("&Name of the office"), {});
    }
    m_author = addLine(form, tr("Your na&me"), {});
    m_post = addLine(form, tr("Your &post"), tr("For example inspector; may stay empty."));
    auto *note = new QLabel(tr("Every change in the workbook carries the name of who made it. "
                               "State secrets must not be entered."),
                            this);
    note->setWordWrap(true);
    setRole(note, "muted");
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(whole ? tr("Choose the file…") : tr("Add"),
                                QDialogButtonBox::AcceptRole);
    setRole(m_make, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(4));
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    setMinimumWidth(space(110));
    judge();
}

QLineEdit *NewWorkbookDialog::addLine(QFormLayout *form, const QString &label,
                                      const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(example);
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setAccessibleDescription(example);
    form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &NewWorkbookDialog::judge);
    return line;
}

void NewWorkbookDialog::judge()
{
    if (m_make == nullptr)
        return;
    const NewWorkbook given = value();
    const bool office =
        m_asks == Asks::PersonOnly || (!given.officeCode.isEmpty() && !given.officeName.isEmpty());
    m_make->setEnabled(office && !given.author.isEmpty());
}

NewWorkbook NewWorkbookDialog::value() const
{
    const auto text = [](const QLineEdit *line) {
        return line == nullptr ? QString() : line->text().trimmed();
    };
    return {narrowed(text(m_officeCode)), text(m_officeName), text(m_author), text(m_post)};
}

void NewWorkbookDialog::propose(const QString &officeCode)
{
    if (officeCode.isEmpty())
        return;
    m_officeCode->setText(officeCode);
    m_officeName->setFocus();
}

std::optional<NewWorkbook> NewWorkbookDialog::ask(QWidget *parent, Asks asks,
                                                  const QString &officeCode)
{
    NewWorkbookDialog dialog(asks, parent);
    dialog.propose(officeCode);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.value();
}

} // namespace ui
