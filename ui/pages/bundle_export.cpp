// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundle_export.h"

#include "core/sync/bundle_file.h"
#include "core/sync/sealed_bundle.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace ui {

BundleExport::BundleExport(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void BundleExport::ask(const core::ExchangeBoard &board, const QString &office)
{
    const auto preview = [this](const core::ExportOrder &order) {
        std::optional<core::BundleHeader> header;
        m_session.read([&] {
            header = core::previewBundle(m_session.database(), m_session.installation(), order);
        });
        return header;
    };
    ExportDialog dialog(
        board, office, preview, [this] { return m_session.now(); }, m_page);
    if (dialog.exec() == QDialog::Accepted)
        start(dialog.wish());
}

void BundleExport::start(const ExportWish &wish)
{
    const auto handOver = std::make_shared<HandOver>();
    handOver->recipientName = wish.recipientName;
    handOver->path = wish.path;
    const core::Installation &here = m_session.installation();
    const auto work = [handOver, wish, &here](core::Database &db, core::Journal &journal,
                                              JobControl &control) {
        core::ExportOrder order = wish.order;
        const std::int64_t all =
            std::max<std::int64_t>(1, core::previewBundle(db, here, order).operations());
        order.progress = [&control, all](std::int64_t done) {
            return control.progress(static_cast<int>(100 * done / all));
        };
        if (wish.isSealed) {
            const core::SealedExport made = core::exportSealed(db, journal, here, order, wish.path);
            handOver->header = made.header;
            handOver->checksum = made.checksum;
        } else {
            handOver->header = core::exportBundle(db, journal, here, order, wish.path);
            handOver->checksum = core::BundleFile(wish.path).checksum();
        }
        handOver->isSealed = wish.isSealed;
        handOver->size = QFileInfo(wish.path).size();
    };
    m_session.writeAside(
        tr("Making a bundle"), Session::Leaves::Rows, work,
        [self = QPointer<BundleExport>(this), handOver,
         isReceipt = wish.order.isReceipt](const std::optional<core::Error> &error) {
            if (error || self.isNull())
                return;
            preferences::setMediumFolder(QFileInfo(handOver->path).absolutePath());
            if (isReceipt)
                Q_EMIT self->receiptMade(*handOver);
            else
                Q_EMIT self->made(*handOver);
        });
}

} // namespace ui
