// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// Asked when a workbook is to be closed and what was typed last cannot be written: on the disk
/// there is no room, or the stick was pulled out. The answers are still in the window.
///
///     while (!workbench.settle())
///         if (const auto choice = LossDialog::ask(this, path); choice !=
///         LossDialog::Choice::Again)
///             return choice == LossDialog::Choice::Lose;
class LossDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        Stay, ///< back to the window, as it is
        Again,
        Lose,
    };

    enum class Because
    {
        ItCannotBeWritten,
        AJobIsWriting, ///< it could be, once that has ended
    };

    LossDialog(const QString &path, Because because, QWidget *parent = nullptr);

    static Choice ask(QWidget *parent, const QString &path, Because because);

    Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);

    Choice m_choice = Choice::Stay;
};

} // namespace ui
