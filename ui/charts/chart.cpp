// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A chart for assistive technology: its role, its name, and its table as the value.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
        , m_chart(chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return m_chart->table().summary;
        if (kind == QAccessible::Value)
            return m_chart->table().text();
        return QAccessibleWidget::text(kind);
    }

private:
    Chart *m_chart;
};

QAccessibleInterface *accessibleChart(const QString & /*className*/, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart == nullptr ? nullptr : new AccessibleChart(chart);
}

} // namespace

QString ChartTable::text() const
{
    QString text = headers.join(u'\t') + u'\n';
    for (const Row &row : rows)
        text += row.cells.join(u'\t') + u'\n';
    return text;
}

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool isKnown = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
}

PaintedChart::PaintedChart(QWidget *parent) : Chart(parent)
{
    setMouseTracking(true);
}

void PaintedChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    draw(painter, rect(), coloursFor(palette()));
}

const PaintedChart::Mark *PaintedChart::markAt(const QPointF &place,
                                               const std::vector<Mark> &all) const
{
    for (const Mark &mark : all)
        if (mark.place.contains(place))
            return &mark;
    return nullptr;
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    const std::vector<Mark> all = marks(rect());
    setCursor(markAt(event->position(), all) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaintedChart::mouseReleaseEvent(QMouseEvent *event)
{
    const std::vector<Mark> all = marks(rect());
    if (const Mark *mark = markAt(event->position(), all))
        Q_EMIT navigate(mark->behind);
}

bool PaintedChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<Mark> all = marks(rect());
    const Mark *mark = markAt(help->pos(), all);
    QToolTip::showText(help->globalPos(), mark != nullptr ? mark->tip : QString(), this);
    return true;
}

} // namespace ui
