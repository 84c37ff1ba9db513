// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/export_dialog.h"
#include "ui/print/exchange_papers.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

class Session;

/// Makes bundles for other offices: asks what is wanted, writes the file as a job, and gives what
/// the hand-over sheet says.
///
///     m_export->ask(board, u"130200"_s);   // the dialog; then … made()
///
/// Thread: the window's.
class BundleExport : public QObject
{
    Q_OBJECT

public:
    BundleExport(Session &session, QWidget *page);

    void ask(const core::ExchangeBoard &board, const QString &office);
    void start(const ExportWish &wish);

Q_SIGNALS:
    void made(const ui::HandOver &handOver);
    void receiptMade(const ui::HandOver &receipt); ///< of an order for a receipt

private:
    Session &m_session;
    QWidget *m_page;
};

} // namespace ui
