// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundle_export.h"

#include "core/sync/sealed_bundle.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace ui {

namespace {

HandOver handOverOf(const ExportWish &wish, const core::WrittenBundle &written)
{
    HandOver handOver;
    handOver.header = written.header;
    handOver.recipientName = wish.recipientName;
    handOver.path = written.path;
    handOver.size = QFileInfo(written.path).size();
    handOver.checksum = written.checksum;
    handOver.isSealed = wish.isSealed;
    return handOver;
}

} // namespace

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
    const auto made = std::make_shared<std::vector<HandOver>>();
    const core::Installation &here = m_session.installation();
    const auto work = [made, wish, &here](core::Database &db, core::Journal &journal,
                                          JobControl &control) {
        core::ExportOrder order = wish.order;
        const std::int64_t all =
            std::max<std::int64_t>(1, core::previewBundle(db, here, order).operations());
        order.progress = [&control, all](std::int64_t done) {
            return control.progress(static_cast<int>(100 * done / all));
        };
        for (const core::WrittenBundle &part :
             wish.isSealed ? core::exportSealed(db, journal, here, order, wish.path)
                           : core::exportParts(db, journal, here, order, wish.path))
            made->push_back(handOverOf(wish, part));
    };
    m_session.writeAside(
        tr("Making a bundle"), Session::Leaves::Rows, work,
        [self = QPointer<BundleExport>(this), made,
         isReceipt = wish.order.isReceipt](const std::optional<core::Error> &error) {
            if (error || self.isNull())
                return;
            preferences::setMediumFolder(QFileInfo(made->front().path).absolutePath());
            for (const HandOver &handOver : *made)
                if (isReceipt)
                    Q_EMIT self->receiptMade(handOver);
                else
                    Q_EMIT self->made(handOver);
        });
}

} // namespace ui
