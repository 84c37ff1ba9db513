// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundle_import.h"

#include "ui/preferences.h"
#include "ui/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <memory>

namespace ui {

BundleImport::BundleImport(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void BundleImport::askForFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_page, tr("Take in bundles"), preferences::mediumFolder(),
                                      tr("Bundles (*.plumbx);;All files (*)"));
    if (!paths.isEmpty())
        look(paths);
}

void BundleImport::look(const QStringList &paths)
{
    if (m_dialog != nullptr || m_session.isWriting())
        return;
    m_paths = paths;
    lookAgain();
}

void BundleImport::lookAgain()
{
    const auto batch = std::make_shared<core::BundleBatch>();
    core::BatchOrder order;
    order.paths = m_paths;
    order.confirmed = m_dialog == nullptr ? order.confirmed : m_dialog->confirmed();
    order.preview = true;
    order.clock = [now = m_session.now()] { return now; };
    const core::Installation &here = m_session.installation();
    const auto work = [batch, order, &here](core::Database &db, core::Journal &journal,
                                            JobControl &control) {
        core::BatchOrder told = order;
        told.progress = [&control](int percent) { return control.progress(percent); };
        *batch = core::takeBundles(db, journal, here, told);
    };
    m_session.writeAside(tr("Looking at bundles"), Session::Leaves::Rows, work,
                         [self = QPointer<BundleImport>(this), paths = m_paths,
                          batch](const std::optional<core::Error> &error) {
                             if (!error && !self.isNull())
                                 self->preview(paths, *batch);
                         });
}

void BundleImport::preview(const QStringList &paths, const core::BundleBatch &batch)
{
    if (m_dialog != nullptr) {
        m_dialog->showAnew(batch);
        m_dialog->activateWindow(); // what told of the looking went back to the window below
        return;
    }
    m_dialog = new BundleImportDialog(batch, m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BundleImportDialog::keysConfirmed, this, &BundleImport::lookAgain);
    connect(m_dialog, &QDialog::finished, this, [this, paths](int result) {
        const std::vector<core::ConfirmedKey> confirmed = m_dialog->confirmed();
        m_dialog.clear(); // it is on its way out
        if (result == QDialog::Accepted)
            take(paths, confirmed);
    });
    m_dialog->open();
}

void BundleImport::take(const QStringList &paths, const std::vector<core::ConfirmedKey> &confirmed)
{
    const auto batch = std::make_shared<core::BundleBatch>();
    core::BatchOrder order;
    order.paths = paths;
    order.confirmed = confirmed;
    order.clock = [now = m_session.now()] { return now; };
    const core::Installation &here = m_session.installation();
    const auto work = [batch, order, &here](core::Database &db, core::Journal &journal,
                                            JobControl &control) {
        core::keepCopyBeforeImport(db);
        core::BatchOrder told = order;
        told.progress = [&control](int percent) { return control.progress(percent); };
        *batch = core::takeBundles(db, journal, here, told);
    };
    m_session.writeAside(tr("Taking in bundles"), Session::Leaves::Others, work,
                         [self = QPointer<BundleImport>(this), paths, batch,
                          isAny = !confirmed.empty()](const std::optional<core::Error> &error) {
                             if (error || self.isNull())
                                 return;
                             self->m_hasConfirmed = isAny;
                             preferences::setMediumFolder(QFileInfo(paths.front()).absolutePath());
                             Q_EMIT self->taken(*batch);
                         });
}

} // namespace ui
