// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_preview.h"

#include "ui/error_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paper_view.h"
#include "ui/widgets/save_place.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PaperPreview::PaperPreview(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_bar(new QToolBar(this))
    , m_view(new PaperView(this))
    , m_message(new MessageBar(this))
    , m_pages(new QLabel(this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 76, 56);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({iconSize(), iconSize()});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    m_message->clear();
    connect(&m_session, &Session::failed, this, &PaperPreview::tell);
    makeActions();
    m_view->setFocus();
}

void PaperPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->fitWidth();
}

void PaperPreview::makeActions()
{
    m_printing = m_bar->addAction(icon(u"print"_s), tr("Print…"), this, &PaperPreview::print);
    m_printing->setShortcut(QKeySequence::Print);
    m_saving = m_bar->addAction(icon(u"save"_s), tr("Save as PDF…"), this, &PaperPreview::save);
    m_saving->setShortcut(QKeySequence::Save);
    m_printing->setEnabled(false);
    m_saving->setEnabled(false);
    m_bar->addSeparator();
    auto *larger = m_bar->addAction(icon(u"add"_s), tr("Larger"), this,
                                    [this] { m_view->setZoom(m_view->zoom() * 1.2); });
    larger->setShortcuts({QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)});
    auto *smaller = m_bar->addAction(icon(u"remove"_s), tr("Smaller"), this,
                                     [this] { m_view->setZoom(m_view->zoom() / 1.2); });
    smaller->setShortcut(QKeySequence::ZoomOut);
    auto *fitting = m_bar->addAction(icon(u"expand"_s), tr("Fit the width"), m_view,
                                     [this] { m_view->fitWidth(); });
    fitting->setShortcut(QKeySequence(u"Ctrl+0"_s));
    auto *filler = new QWidget(m_bar);
    filler->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_filler = m_bar->addWidget(filler);
    m_bar->addWidget(m_pages);
    auto *closing = m_bar->addAction(icon(u"close"_s), tr("Close"), this, &QDialog::accept);
    closing->setShortcut(QKeySequence::Close);
}

void PaperPreview::setPaper(const Paper &paper)
{
    m_paper = paper;
    m_ready = m_session.read([&] { m_view->setPages(m_paper.pages(m_fonts), m_fonts); });
    m_printing->setEnabled(m_ready);
    m_saving->setEnabled(m_ready);
    m_pages->setText(tr("%n page(s)", nullptr, m_view->pages()));
    if (m_ready)
        setWindowTitle(m_paper.title);
    const std::u32string &missing = m_fonts.uncovered();
    if (!missing.empty())
        m_message->show({Message::Kind::Caution,
                         tr("No font on this machine has these characters: %1.")
                             .arg(QString::fromStdU32String(missing)),
                         tr("They are printed as boxes. Install a font that has them, such as Noto "
                            "Serif CJK."),
                         {}});
}

void PaperPreview::tell(const core::Error &error)
{
    const ErrorText text = errorText(error);
    m_message->show({Message::Kind::Failure, text.sentence, text.advice, text.details});
}

bool PaperPreview::saveTo(const QString &path)
{
    return m_session.read([&] {
        // The paper anchors the log: what it names must not be lost with the machine's power.
        m_session.journal().settleMark();
        m_paper.write(path, m_fonts);
    });
}

void PaperPreview::save()
{
    const QString path =
        askForPlace(this, {tr("Save the paper as PDF"), m_paper.fileName, tr("PDF files (*.pdf)")});
    if (path.isEmpty())
        return;
    if (saveTo(path))
        m_message->show({Message::Kind::Note, tr("It was saved as %1.").arg(path), {}, {}});
}

void PaperPreview::printTo(QPrinter &printer)
{
    m_session.read([&] { m_session.journal().settleMark(); });
    const std::vector<PaperPage> pages = m_paper.pages(m_fonts);
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_message->show({Message::Kind::Failure,
                         tr("The printer could not be used."),
                         tr("Look whether it is switched on, or save the paper as PDF."),
                         {}});
        return;
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : static_cast<int>(pages.size());
    for (int page = first; page <= last && page <= static_cast<int>(pages.size()); ++page) {
        if (page > first)
            printer.newPage();
        painter.resetTransform();
        painter.scale(printer.logicalDpiX() / 72.0, printer.logicalDpiY() / 72.0);
        paintPage(painter, pages[static_cast<std::size_t>(page - 1)], m_fonts);
    }
}

void PaperPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(m_paper.title);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_view->pages());
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer);
}

} // namespace ui
