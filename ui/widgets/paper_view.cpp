// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_view.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QAccessibleWidget>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr double smallestZoom = 0.4;
constexpr double largestZoom = 5;
constexpr int margin = space(3);

QAccessibleInterface *accessiblePaper(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<PaperView *>(object);
    return view == nullptr ? nullptr : new QAccessibleWidget(view, QAccessible::Document);
}

} // namespace

/// The pages themselves; paints only those that are seen.
class PaperView::Stack : public QWidget
{
public:
    using QWidget::QWidget;

    void show(std::vector<PaperPage> pages, FontSet &fonts)
    {
        m_pages = std::move(pages);
        m_fonts = &fonts;
        fit();
    }

    int pages() const { return static_cast<int>(m_pages.size()); }

    double zoom() const { return m_zoom; }

    void setZoom(double zoom)
    {
        m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
        fit();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const Colours &colours = coloursFor(palette());
        for (int i = 0; i < pages(); ++i) {
            const QRectF place = placeOf(i);
            if (!place.intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white); // paper is white in the dark as well
            painter.setPen(colours.border);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(place);
            painter.translate(place.topLeft());
            painter.scale(perPoint(), perPoint());
            paintPage(painter, m_pages[static_cast<std::size_t>(i)], *m_fonts);
            painter.restore();
        }
    }

private:
    double perPoint() const { return m_zoom * logicalDpiX() / 72.0; }

    QRectF placeOf(int page) const
    {
        const double height = paperHeight * perPoint();
        return {(width() - paperWidth * perPoint()) / 2, margin + page * (height + margin),
                paperWidth * perPoint(), height};
    }

    void fit()
    {
        setMinimumSize(static_cast<int>(paperWidth * perPoint()) + 2 * margin,
                       static_cast<int>(pages() * (paperHeight * perPoint() + margin)) + margin);
        updateGeometry();
        update();
    }

    std::vector<PaperPage> m_pages;
    FontSet *m_fonts = nullptr;
    double m_zoom = 1;
};

PaperView::PaperView(QWidget *parent) : QScrollArea(parent), m_stack(new Stack(this))
{
    [[maybe_unused]] static const bool isKnown = [] {
        QAccessible::installFactory(accessiblePaper);
        return true;
    }();
    setWidget(m_stack);
    setWidgetResizable(true);
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
}

void PaperView::setPages(std::vector<PaperPage> pages, FontSet &fonts)
{
    m_stack->show(std::move(pages), fonts);
    setAccessibleDescription(tr("%n page(s)", nullptr, m_stack->pages()));
}

int PaperView::pages() const
{
    return m_stack->pages();
}

double PaperView::zoom() const
{
    return m_stack->zoom();
}

void PaperView::setZoom(double zoom)
{
    // The place that is looked at stays where it is.
    QScrollBar *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_stack->setZoom(zoom);
    m_stack->adjustSize();
    bar->setValue(static_cast<int>(share * bar->maximum()));
}

void PaperView::fitWidth()
{
    const double room = viewport()->width() - 2 * margin - verticalScrollBar()->sizeHint().width();
    setZoom(room / (paperWidth * logicalDpiX() / 72.0));
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

} // namespace ui
