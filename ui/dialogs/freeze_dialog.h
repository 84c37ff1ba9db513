// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/freeze.h"
#include "core/model/round.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Asks which open round is to be frozen, and says what that means before it is done: what will
/// hold, what is missing, what keeps the round open. It only asks.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    using Outlook = std::function<core::FreezeOutlook(const core::RoundId &)>;

    /// `first` is chosen at the beginning if it is open.
    FreezeDialog(const std::vector<core::Round> &rounds, const core::RoundId &first,
                 Outlook outlook, QWidget *parent = nullptr);

    std::optional<core::Round> round() const;

private:
    void layOut();
    void showRound();

    Outlook m_outlook;
    std::vector<core::Round> m_open;
    QComboBox *m_rounds;
    QLabel *m_words;
    QFrame *m_caution;
    QLabel *m_missing;
    QPushButton *m_freeze;
};

} // namespace ui
