// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/totals_chart.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of the lines across: 1, 2, 5, 10, 20 … so that there are at most four.
int stepUpTo(int most)
{
    constexpr int mostLines = 4;
    int step = 1;
    for (int turn = 0; most / step > mostLines; ++turn)
        step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

TotalsChart::TotalsChart(QWidget *parent) : PaintedChart(parent)
{
}

void TotalsChart::show(const std::vector<core::TotalBand> &bands,
                       const std::vector<core::CutOff> &cutOffs, const core::GradeMix &whole,
                       const core::Filter &filter, int provisional)
{
    m_provisional = provisional;
    m_whole = whole;
    m_bands = bands;
    m_cutOffs = cutOffs;
    m_filter = filter;
    update();
    Q_EMIT contentChanged();
}

int TotalsChart::most() const
{
    int found = 1;
    for (const core::TotalBand &band : m_bands)
        found = std::max(found, band.organizations);
    return found;
}

/// Who is not in the columns: nobody is left out of a picture in silence.
QString TotalsChart::leftOut() const
{
    int shown = 0;
    for (const core::TotalBand &band : m_bands)
        shown += band.organizations;
    QString left =
        tr("Without a total: %1. Exempt: %2.").arg(m_whole.assessable - shown).arg(m_whole.exempt);
    QStringList sentences = {left};
    if (m_provisional > 0)
        sentences << tr("Provisional until their round is frozen: %n sheet(s).", nullptr,
                        m_provisional);
    if (m_conflicts > 0)
        sentences << tr("Provisional because offices differ: %n sheet(s).", nullptr, m_conflicts);
    return sentencesText(sentences);
}

/// What the totals of a band would earn by their cut-off alone; empty when a cut-off lies inside.
QString TotalsChart::gradeAt(std::int64_t total) const
{
    for (const core::CutOff &cutOff : m_cutOffs)
        if (total >= cutOff.total)
            return cutOff.grade;
    return {};
}

Destination TotalsChart::behind(const core::TotalBand &band) const
{
    return {.page = PageName::Organizations,
            .filter = m_filter,
            .list = u"totals:%1-%2"_s.arg(band.from).arg(band.to)};
}

ChartTable TotalsChart::table() const
{
    ChartTable made;
    made.headers = {tr("Total from"), tr("to below"), tr("Organizations")};
    int all = 0;
    for (const core::TotalBand &band : m_bands) {
        made.rows.push_back(
            {{pointsText(band.from), pointsText(band.to), QString::number(band.organizations)},
             behind(band)});
        all += band.organizations;
    }
    QStringList cuts;
    for (const core::CutOff &cutOff : m_cutOffs)
        cuts.append(tr("%1 from %2").arg(cutOff.grade, pointsText(cutOff.total)));
    made.summary = sentencesText(
        {tr("The last totals of %n organization(s).", nullptr, all), leftOut(), listText(cuts)});
    return made;
}

QRectF TotalsChart::plotOn(const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    const qreal left = metrics.horizontalAdvance(QString::number(most())) + space(2);
    return area.adjusted(left, metrics.height() * 2 + space(1), -space(2),
                         -(2 * metrics.height() + space(3)));
}

qreal TotalsChart::placeOf(const QRectF &plot, std::int64_t total) const
{
    const std::int64_t from = m_bands.front().from;
    const std::int64_t span = m_bands.back().to - from;
    return plot.left() + plot.width() * static_cast<qreal>(total - from) / static_cast<qreal>(span);
}

QRectF TotalsChart::columnOf(const QRectF &plot, std::size_t band) const
{
    const core::TotalBand &of = m_bands[band];
    const qreal left = placeOf(plot, of.from) + 1;
    const qreal right = placeOf(plot, of.to) - 1;
    const qreal height = plot.height() * of.organizations / most();
    return {left, plot.bottom() - height, right - left, height};
}

std::vector<PaintedChart::Mark> TotalsChart::marks(const QRectF &area) const
{
    std::vector<Mark> made;
    if (m_bands.empty())
        return made;
    const QRectF plot = plotOn(area);
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        QRectF place = columnOf(plot, band);
        place.setTop(plot.top());
        const core::TotalBand &of = m_bands[band];
        made.push_back({place, behind(of),
                        tr("%1 to below %2 points: %n organization(s)", nullptr, of.organizations)
                            .arg(pointsText(of.from), pointsText(of.to))});
    }
    return made;
}

void TotalsChart::drawCutOffs(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    qreal free = plot.right() + space(2);
    qreal line = 0;
    for (const core::CutOff &cutOff : m_cutOffs) {
        const bool isShown =
            cutOff.total > m_bands.front().from && cutOff.total <= m_bands.back().to;
        if (!isShown)
            continue;
        const qreal x = placeOf(plot, cutOff.total);
        const QString text = tr("%1 ≥ %2").arg(cutOff.grade, pointsText(cutOff.total));
        const qreal width = metrics.horizontalAdvance(text);
        line = x + width / 2 > free ? metrics.height() : 0; // two names side by side do not fit
        const QRectF name(std::min(x - width / 2, plot.right() + space(2) - width),
                          plot.top() - 2 * metrics.height() - space(1) + line, width + 1,
                          metrics.height());
        free = name.left() - space(2);
        painter.setPen(QPen(colours.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, name.bottom()), QPointF(x, plot.bottom()));
        painter.setPen(colours.text);
        painter.drawText(name, Qt::AlignCenter, text);
    }
}

void TotalsChart::drawScale(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours.muted);
    const qreal label = plot.left() - space(1);
    const int step = stepUpTo(most());
    for (int count = step; count <= most(); count += step) {
        const qreal y = plot.bottom() - plot.height() * count / most();
        painter.setPen(colours.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, y - metrics.height() / 2, label, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    qreal free = plot.left() - space(8);
    for (const core::TotalBand &band : m_bands) {
        const QString text = pointsText(band.from);
        const qreal x = placeOf(plot, band.from);
        const qreal width = metrics.horizontalAdvance(text);
        if (x - width / 2 < free)
            continue;
        painter.drawText(
            QRectF(x - width / 2 - 1, plot.bottom() + space(1), width + 2, metrics.height()),
            Qt::AlignCenter, text);
        free = x + width / 2 + space(2);
    }
}

void TotalsChart::draw(QPainter &painter, const QRectF &area, const Colours &colours)
{
    if (m_bands.empty()) {
        painter.setPen(colours.muted);
        painter.drawText(area, Qt::AlignCenter, tr("No sheet is complete yet."));
        painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, leftOut());
        return;
    }
    const QRectF plot = plotOn(area);
    drawScale(painter, plot, colours);
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        const QString lower = gradeAt(m_bands[band].from);
        const QString upper = gradeAt(m_bands[band].to - 1);
        painter.fillRect(columnOf(plot, band),
                         gradeColour(colours, lower == upper ? lower : QString()));
    }
    painter.setPen(colours.border);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawCutOffs(painter, plot, colours);
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, leftOut());
}

QSize TotalsChart::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).height();
    return {line * 16, line * 10};
}

} // namespace ui
