// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Gives an issued standard to a round that is there already, and says beforehand how many sheets
/// of it are begun under another one: those keep theirs. It writes nothing.
class GiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `begun` counts the sheets of a round that are begun under another standard.
    using Begun = std::function<int(const core::RoundId &)>;

    GiveDialog(const core::StandardEntry &standard, const std::vector<core::Round> &rounds,
               Begun begun, QWidget *parent = nullptr);

    /// The round as it is to be written; nothing when none was chosen.
    std::optional<core::Round> round() const;

private:
    void showRound();

    core::StandardEntry m_standard;
    std::vector<core::Round> m_open;
    Begun m_begun;
    QComboBox *m_rounds;
    QLabel *m_words;
    QFrame *m_caution; ///< that sheets are begun under another one
    QLabel *m_kept;
    QPushButton *m_give;
};

} // namespace ui
