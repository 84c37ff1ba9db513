// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loss_dialog.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LossDialog::LossDialog(const QString &path, Because because, QWidget *parent) : QDialog(parent)
{
    const bool isJob = because == Because::AJobIsWriting;
    const QString file = QDir::toNativeSeparators(path);
    setWindowTitle(tr("Not everything is in the file"));
    setMinimumWidth(space(120));
    auto *what = new QLabel(
        isJob ? tr("Work in the background is still writing to “%1”. What was typed last is not in "
                   "the file yet.")
                    .arg(file)
              : tr("What was typed last could not be written to “%1”.").arg(file),
        this);
    auto *advice =
        new QLabel(isJob ? tr("Wait until that work has ended, then try again. Nothing is lost as "
                              "long as the window is open.")
                         : tr("Make room on the disk, or plug the medium in again, then try once "
                              "more. Nothing is lost as long as the window is open."),
                   this);
    what->setWordWrap(true);
    advice->setWordWrap(true);
    setRole(advice, "muted");

    auto *buttons = new QDialogButtonBox(this);
    auto *again = buttons->addButton(tr("Try again"), QDialogButtonBox::AcceptRole);
    auto *stay = buttons->addButton(tr("Keep the window open"), QDialogButtonBox::RejectRole);
    auto *lose = buttons->addButton(tr("Close without it"), QDialogButtonBox::DestructiveRole);
    setRole(again, "primary");
    again->setDefault(true);
    connect(again, &QPushButton::clicked, this, [this] { choose(Choice::Again); });
    connect(stay, &QPushButton::clicked, this, [this] { choose(Choice::Stay); });
    connect(lose, &QPushButton::clicked, this, [this] { choose(Choice::Lose); });

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(what);
    column->addWidget(advice);
    column->addWidget(buttons);
}

LossDialog::Choice LossDialog::ask(QWidget *parent, const QString &path, Because because)
{
    LossDialog dialog(path, because, parent);
    dialog.exec();
    return dialog.choice();
}

void LossDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace ui
