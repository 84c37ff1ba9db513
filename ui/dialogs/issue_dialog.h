// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/model/round.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTableWidget;
QT_END_NAMESPACE

namespace ui {

/// Shows what was read of a standard's document and all that was found; a document with errors
/// cannot be issued. Asks in which round it is to hold for its sector.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        std::optional<core::RoundId> round; ///< none: only issued
    };

    /// `objection` forbids to issue it for another reason; empty: none.
    IssueDialog(const core::StandardReading &reading, const std::vector<core::Round> &rounds,
                const QString &objection, QWidget *parent = nullptr);

    bool canIssue() const { return m_canIssue; }

    Choice choice() const;

private:
    QTableWidget *makeFindings(const core::Findings &findings);

    bool m_canIssue;
    QComboBox *m_rounds;
};

} // namespace ui
