// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/evidence_store.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// The files that are attached to the item under the cursor. Files may be dropped on it. It asks;
/// whoever holds the session attaches, opens, saves and removes.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void show(const std::vector<core::AttachedFile> &files, bool writable);

Q_SIGNALS:
    void attachAsked();
    void dropped(const QStringList &paths);
    void openAsked(const core::AttachedFile &file);
    void saveAsked(const core::AttachedFile &file);
    void removeAsked(const core::AttachedFile &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Asked = void (EvidenceList::*)(const core::AttachedFile &);

    QPushButton *addButton(const QString &words, const QString &hint);
    QPushButton *addButton(const QString &words, const QString &hint, Asked asked);
    void fitHeight();
    void showButtons();
    const core::AttachedFile *current() const;

    std::vector<core::AttachedFile> m_files;
    bool m_isWritable = false;
    QListWidget *m_list;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace ui
