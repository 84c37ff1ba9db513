// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/evidence_store.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// What is to be taken out of every copy, and why.
struct RedactWish
{
    std::optional<core::AttachedFile> file; ///< nothing: the remark
    QString reason;
};

/// Asks what of an item is to be taken out of every copy, and for the reason, which stays. Says
/// that it cannot be undone.
class RedactDialog : public QDialog
{
    Q_OBJECT

public:
    /// `item`: how the item is named to people.
    RedactDialog(const QString &item, bool hasRemark, const std::vector<core::AttachedFile> &files,
                 QWidget *parent = nullptr);

    RedactWish wish() const;

private:
    void offer(const QString &words, int id, bool isChosen);
    void judge();

    std::vector<core::AttachedFile> m_files;
    QButtonGroup *m_choice;
    QLineEdit *m_reason;
    QPushButton *m_redact = nullptr;
};

} // namespace ui
