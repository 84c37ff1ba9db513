// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/history_chart.h"

#include "ui/charts/point_labels.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::int64_t step = 10'000; ///< of the scale, thousandths of a point

qsizetype rankOf(const QString &level)
{
    static const QStringList levels = {u"self"_s, u"township"_s, u"county"_s, u"city"_s};
    return levels.indexOf(level);
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : PaintedChart(parent)
{
    setAccessibleName(tr("Totals by round"));
}

void HistoryChart::show(const std::vector<core::AssessmentEntry> &sheets,
                        const std::vector<std::optional<core::Counting>> &counting,
                        const std::map<core::RoundId, QString> &rounds)
{
    m_points.clear();
    core::RoundId before;
    qsizetype rank = -1; // of the sheet that the last point leads to
    for (std::size_t n = 0; n < sheets.size(); ++n) {
        const core::AssessmentEntry &sheet = sheets[n];
        const bool isMeant = counting[n] && counting[n]->complete && sheet.scored &&
                             sheet.name.scorer() == 0 &&
                             sheet.state != core::VisitState::Superseded;
        if (!isMeant)
            continue;
        const core::Counting &counts = *counting[n];
        const bool isMix = counts.level.isEmpty();
        if (!isMix && counts.level != sheet.name.level)
            continue;
        if (before == sheet.name.round && rankOf(sheet.name.level) < rank)
            continue;
        if (before == sheet.name.round)
            m_points.pop_back();
        before = sheet.name.round;
        rank = rankOf(sheet.name.level);
        const auto round = rounds.find(sheet.name.round);
        m_points.push_back({round == rounds.end() ? QString() : round->second,
                            sheet.decided.isEmpty() ? counts.grade : sheet.decided, counts.total,
                            counts.possible, counts.provisional, sheet.id});
    }
    std::reverse(m_points.begin(), m_points.end());
    update();
    Q_EMIT contentChanged();
}

QString HistoryChart::totalText(const Point &point)
{
    const QString total = pointsText(point.total);
    return point.isProvisional ? tr("%1, provisional").arg(total) : total;
}

ChartTable HistoryChart::table() const
{
    ChartTable made;
    made.headers = {tr("Round"), tr("Total"), tr("Grade")};
    for (const Point &point : m_points)
        made.rows.push_back({{point.round, totalText(point), gradeName(point.grade)},
                             {.page = PageName::Assess, .assessment = point.sheet}});
    made.summary = tr("Totals of %n round(s).", nullptr, static_cast<int>(m_points.size()));
    return made;
}

std::int64_t HistoryChart::lowest() const
{
    std::int64_t least = m_points.front().total;
    for (const Point &point : m_points)
        least = std::min(least, point.total);
    return std::max<std::int64_t>(0, (least - step / 2) / step * step);
}

std::int64_t HistoryChart::highest() const
{
    std::int64_t most = lowest() + step;
    for (const Point &point : m_points)
        most = std::max({most, point.total, point.possible});
    return most;
}

QStringList HistoryChart::names() const
{
    QStringList names;
    for (const Point &point : m_points)
        names.append(point.round);
    return names;
}

QRectF HistoryChart::plotOn(const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    const qreal scale = metrics.horizontalAdvance(pointsText(highest())) + space(2);
    const QRectF wide = area.adjusted(scale, metrics.height() + space(3), -space(1), 0);
    const NameRow row =
        nameRow(names(), wide.width() / static_cast<qreal>(m_points.size()), metrics);
    return wide.adjusted(0, 0, 0, -metrics.lineSpacing() * row.lines - space(3));
}

QPointF HistoryChart::placeOf(const QRectF &plot, std::size_t point) const
{
    const auto columns = static_cast<qreal>(m_points.size());
    const auto share = static_cast<qreal>(m_points[point].total - lowest()) /
                       static_cast<qreal>(highest() - lowest());
    return {plot.left() + plot.width() * (static_cast<qreal>(point) + 0.5) / columns,
            plot.bottom() - plot.height() * share};
}

std::vector<PaintedChart::Mark> HistoryChart::marks(const QRectF &area) const
{
    std::vector<Mark> made;
    if (m_points.empty())
        return made;
    const QRectF plot = plotOn(area);
    const qreal width = plot.width() / static_cast<qreal>(m_points.size());
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points[i];
        const qreal left = plot.left() + width * static_cast<qreal>(i);
        made.push_back(
            {QRectF(left, area.top(), width, area.height()),
             {.page = PageName::Assess, .assessment = point.sheet},
             tr("%1: %2, %3").arg(point.round, totalText(point), gradeName(point.grade))});
    }
    return made;
}

void HistoryChart::drawScale(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    for (const std::int64_t value : {lowest(), highest()}) {
        const qreal y = value == lowest() ? plot.bottom() : plot.top();
        painter.setPen(colours.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = pointsText(value);
        painter.setPen(colours.muted);
        painter.drawText(QPointF(plot.left() - space(2) - metrics.horizontalAdvance(text),
                                 y + metrics.ascent() / 2),
                         text);
    }
}

std::vector<QRectF> HistoryChart::badges(const QRectF &plot, const QFontMetricsF &metrics) const
{
    const qreal column = plot.width() / static_cast<qreal>(m_points.size());
    const qreal side = std::min(metrics.height(), column - 1);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        QRectF badge(0, 0, side, side);
        badge.moveCenter(placeOf(plot, i));
        places.push_back(badge);
    }
    return places;
}

void HistoryChart::drawPoints(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<QRectF> places = badges(plot, metrics);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QString &grade = m_points[i].grade;
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradeColour(colours, grade));
        painter.drawRoundedRect(places[i], space(1), space(1));
        painter.setPen(colours.onGrade);
        if (metrics.horizontalAdvance(grade) < places[i].width())
            painter.drawText(places[i], Qt::AlignCenter, grade.isEmpty() ? u"–"_s : grade);
    }
}

void HistoryChart::drawFigures(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    std::vector<QSizeF> sizes;
    for (const Point &point : m_points)
        sizes.emplace_back(metrics.horizontalAdvance(totalText(point)) + space(1),
                           metrics.height());
    const QRectF within = plot.adjusted(0, -metrics.height() - space(3), space(1), 0);
    const auto places = figurePlaces(badges(plot, metrics), sizes, within);
    painter.setPen(colours.text);
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (places[i])
            painter.drawText(*places[i], Qt::AlignCenter, totalText(m_points[i]));
}

void HistoryChart::drawNames(QPainter &painter, const QRectF &plot, const QRectF &area,
                             const Colours &colours) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal column = plot.width() / static_cast<qreal>(m_points.size());
    const NameRow row = nameRow(names(), column, metrics);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!row.isShown(i, m_points.size()))
            continue;
        const qreal x = placeOf(plot, i).x();
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + space(1)));
        const qreal left = std::clamp(x - row.width / 2, area.left(),
                                      std::max(area.left(), area.right() - row.width));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(left, plot.bottom() + space(2), row.width,
                                metrics.lineSpacing() * row.lines + 1),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_points[i].round);
    }
}

void HistoryChart::draw(QPainter &painter, const QRectF &area, const Colours &colours)
{
    if (m_points.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotOn(area);
    drawScale(painter, plot, colours);
    painter.setPen(QPen(colours.muted, 1.5));
    for (std::size_t i = 1; i < m_points.size(); ++i)
        painter.drawLine(placeOf(plot, i - 1), placeOf(plot, i));
    drawPoints(painter, plot, colours);
    drawFigures(painter, plot, colours);
    drawNames(painter, plot, area, colours);
}

QSize HistoryChart::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).height();
    return {line * 12, line * 10};
}

QSize HistoryChart::sizeHint() const
{
    return minimumSizeHint();
}

} // namespace ui
