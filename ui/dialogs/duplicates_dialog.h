// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class TextTableModel;

/// Shows organizations that bear one code, asks which entry is kept, and says before anything is
/// done what moves, what is filled in, what differs and what meets. It writes nothing.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(std::vector<core::Duplicates> found, QWidget *parent = nullptr);

    core::DuplicateMerge merge() const { return m_merge; }

    static std::optional<core::DuplicateMerge> ask(std::vector<core::Duplicates> found,
                                                   QWidget *parent);

private:
    void layOut();
    void offerCodes();
    void showEntries();
    void preview();

    std::vector<core::Duplicates> m_found;
    core::DuplicateMerge m_merge;
    QComboBox *m_codes;
    QTableView *m_entries;
    TextTableModel *m_rows;
    QLabel *m_summary;
    QTableView *m_changes;
    TextTableModel *m_changeRows;
    QPushButton *m_take;
};

} // namespace ui
