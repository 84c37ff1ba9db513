// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"

#include <QDialog>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class TextTableModel;

/// Asks by which rule many conflicts are to be settled, and shows of each what would stand and what
/// would not before anything is done. It writes nothing.
class SettleManyDialog : public QDialog
{
    Q_OBJECT

public:
    /// A side's value in one line.
    using Line = std::function<QString(const core::Conflict &, const core::ConflictSide &)>;

    SettleManyDialog(std::vector<core::Conflict> conflicts, Line line, QWidget *parent = nullptr);

    std::vector<core::SettledConflict> settled() const;

private:
    void layOut();
    void offerOffices();
    void preview();
    void judge();
    QString instead(const core::Conflict &conflict, std::size_t side) const;

    std::vector<core::Conflict> m_conflicts;
    Line m_line;
    std::vector<std::optional<std::size_t>> m_choices;
    QComboBox *m_offices;
    QLineEdit *m_reason;
    QLabel *m_counts;
    QTableView *m_table;
    TextTableModel *m_rows;
    QPushButton *m_settle;
};

} // namespace ui
