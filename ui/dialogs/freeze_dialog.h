// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/freeze.h"
#include "core/model/round.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFrame;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace ui {

/// Asks which open round is to be frozen, and which sheets a batch of it leaves out and why; says
/// what that means before it is done: what will hold, what is missing, what keeps the round open.
/// It only asks.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known of a round before it is frozen.
    struct Facts
    {
        core::FreezeOutlook outlook;
        std::vector<core::FreezeObstacle> obstacles;
        std::vector<core::FreezingStep> batches;
    };

    using Tell = std::function<void(const Facts &)>;
    /// Reads what is known of a round, and tells it when that is there, unless `asker` is gone.
    using Outlook =
        std::function<void(QObject *asker, const core::RoundId &round, const Tell &tell)>;

    /// `first` is chosen at the beginning if it is open. Nothing can be frozen before it is known
    /// what that would mean.
    FreezeDialog(const std::vector<core::Round> &rounds, const core::RoundId &first,
                 Outlook outlook, QWidget *parent = nullptr);

    std::optional<core::Round> round() const;
    core::LeftOut leftOut() const;

private:
    void layOut();
    QWidget *makeLeaving();
    void askAboutRound();
    void take(const Facts &facts);
    void showFacts();
    void listObstacles();
    void mark(bool core::FreezeObstacle::*why, bool isOut);
    void judge();
    bool isOut(int row) const;
    int marked() const;
    bool isDisputeLeft() const;
    QString batchWords() const;
    QStringList cautions(int out) const;

    Outlook m_outlook;
    Facts m_facts;
    int m_asked = 0; ///< how often a round was asked about; the last one counts
    bool m_isKnown = false;
    std::vector<core::Round> m_open;
    QComboBox *m_rounds;
    QLabel *m_before;
    QLabel *m_words;
    QFrame *m_caution;
    QLabel *m_missing;
    QGroupBox *m_leaving;
    QCheckBox *m_incomplete;
    QCheckBox *m_disputed;
    QTableWidget *m_obstacles;
    QLineEdit *m_reason;
    QPushButton *m_freeze;
};

} // namespace ui
