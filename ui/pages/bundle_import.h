// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle_import_dialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

class Session;

/// Takes bundles of other offices in: looks at all of them together, shows what they would do, and
/// writes what a person accepts as one, after a copy of the workbook was kept. Looking and writing
/// are jobs; each can be cancelled, and then nothing was changed.
///
///     m_import->look(paths);   // … the dialog; … taken()
///
/// Thread: the window's.
class BundleImport : public QObject
{
    Q_OBJECT

public:
    BundleImport(Session &session, QWidget *page);

    void askForFiles(); ///< then looks at them
    void look(const QStringList &paths);
    void take(const QStringList &paths, const std::vector<core::ConfirmedKey> &confirmed);

    /// Whether keys were confirmed with what was taken in last.
    bool hasConfirmed() const { return m_hasConfirmed; }

    /// The preview, while it is open.
    BundleImportDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void taken(const core::BundleBatch &batch);

private:
    void lookAgain();
    void preview(const QStringList &paths, const core::BundleBatch &batch);

    Session &m_session;
    QWidget *m_page;
    QPointer<BundleImportDialog> m_dialog;
    QStringList m_paths;
    bool m_hasConfirmed = false;
};

} // namespace ui
