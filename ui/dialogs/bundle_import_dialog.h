// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle_batch.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class TextTableModel;

/// Shows what taking bundles in would do: of each file what is new, known or waits, and whether it
/// can be taken at all; the conflicts afterwards; keys that nobody has confirmed yet, each with a
/// box to tick once it was compared with its office. The checksum of a hand-over sheet can be
/// typed. It writes nothing.
class BundleImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BundleImportDialog(const core::BundleBatch &batch, QWidget *parent = nullptr);

    void showAnew(const core::BundleBatch &batch); ///< the same files, looked at again

    /// What was ticked.
    std::vector<core::ConfirmedKey> confirmed() const;

Q_SIGNALS:
    void keysConfirmed(); ///< the counts are others now: it is to be shown anew

private:
    void layOut();
    void layOutKeys();
    void showFiles();
    void offerKeys();
    void judge();
    void compare();

    core::BundleBatch m_batch;
    QTableView *m_table;
    TextTableModel *m_files;
    QLabel *m_summary;
    QLineEdit *m_typed;
    QLabel *m_verdict;
    QLabel *m_caution;
    QScrollArea *m_keyList; ///< a county passes the keys of all its teams on
    QVBoxLayout *m_keyLines;
    QPushButton *m_take;
    std::vector<std::pair<QCheckBox *, core::ConfirmedKey>> m_keys;
};

} // namespace ui
