// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/journal/issue.h"
#include "core/model/round.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace ui {

/// The gate before a standard is issued: shows what was read of its document and all that was
/// found. Errors shut it; for warnings it asks why the standard is issued all the same, and the
/// reason is kept with it. A document that is no draft yet can be opened as one instead. It writes
/// nothing.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        bool asDraft = false;               ///< opened to be written on, not issued
        std::optional<core::RoundId> round; ///< none: only issued
        QString reason;                     ///< for the warnings
    };

    enum class Offers
    {
        IssueOnly,
        DraftToo,
        DraftOnly, ///< an official sheet: its rules are left to choose
        Nothing,   ///< the file cannot be read; only what was found is shown
    };

    /// `obstacle` is what stands in the way whatever the reason.
    IssueDialog(const core::StandardReading &reading, const std::vector<core::Round> &rounds,
                core::IssueObstacle obstacle, Offers offers, QWidget *parent = nullptr);

    bool canIssue() const;
    Choice choice() const;

Q_SIGNALS:
    void impactWanted(); ///< to see what it would change in past rounds, before it is issued

private:
    QTableWidget *makeFindings(const core::Findings &findings, const core::Standard &standard);
    QLabel *makeVerdict(const core::StandardReading &reading, Offers offers);
    QString obstacleText(int revision) const;
    void buildForm(const core::Standard &standard, const std::vector<core::Round> &rounds);
    void buildButtons(Offers offers);
    void judge();

    core::IssueObstacle m_obstacle;
    bool m_hasWarnings;
    bool m_mayShowImpact;
    bool m_asDraft = false;
    QWidget *m_form;
    QComboBox *m_rounds;
    QPlainTextEdit *m_reason;
    QPushButton *m_issue;
    QWidget *m_buttons;
};

} // namespace ui
