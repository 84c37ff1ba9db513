// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mix_chart.h"

#include "ui/charts/legend_flow.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

MixChart::MixChart(By by, QWidget *parent) : PaintedChart(parent), m_by(by)
{
}

void MixChart::show(const std::vector<core::GradeMix> &mixes, const core::Filter &filter,
                    std::int64_t target)
{
    m_mixes = mixes;
    m_filter = filter;
    m_target = target;
    setMinimumHeight(minimumSizeHint().height());
    updateGeometry();
    update();
    Q_EMIT contentChanged();
}

QString MixChart::nameOf(const core::GradeMix &mix) const
{
    if (m_by == By::Sector)
        return sectorName(mix.key);
    if (mix.key.isEmpty())
        return tr("No county");
    return mix.name.isEmpty() ? mix.key : mix.name;
}

QString MixChart::figureOf(const core::GradeMix &mix) const
{
    const auto found = mix.grades.find(u"A"_s);
    const int top = found == mix.grades.end() ? 0 : found->second;
    QString figure = tr("none to assess");
    if (mix.assessable > 0)
        figure = tr("A %1 % of %2")
                     .arg(core::shareText(top, mix.assessable, m_target))
                     .arg(mix.assessable);
    return mix.exempt == 0 ? figure : tr("%1, %2 exempt").arg(figure).arg(mix.exempt);
}

QStringList MixChart::grades() const
{
    std::set<QString> known;
    for (const core::GradeMix &mix : m_mixes)
        for (const auto &[grade, organizations] : mix.grades)
            known.insert(grade);
    return {known.begin(), known.end()};
}

Destination MixChart::behind(const core::GradeMix &mix, const QString &list) const
{
    core::Filter filter = m_filter;
    (m_by == By::County ? filter.county : filter.sector) = mix.key;
    return {.page = PageName::Organizations, .filter = filter, .list = list};
}

ChartTable MixChart::table() const
{
    ChartTable made;
    made.headers = {m_by == By::County ? tr("County") : tr("Sector"), tr("To be assessed")};
    for (const QString &grade : grades())
        made.headers.append(gradeName(grade));
    made.headers << tr("Not assessed") << tr("Exempt") << tr("Share of A, %");
    for (const core::GradeMix &mix : m_mixes) {
        QStringList cells = {nameOf(mix), QString::number(mix.assessable)};
        for (const QString &grade : grades()) {
            const auto found = mix.grades.find(grade);
            cells.append(QString::number(found == mix.grades.end() ? 0 : found->second));
        }
        const auto top = mix.grades.find(u"A"_s);
        cells << QString::number(mix.notAssessed) << QString::number(mix.exempt)
              << core::shareText(top == mix.grades.end() ? 0 : top->second, mix.assessable,
                                 m_target);
        made.rows.push_back({cells, behind(mix, {})});
    }
    made.summary = m_by == By::County
                       ? tr("Grades by county: %n.", nullptr, static_cast<int>(m_mixes.size()))
                       : tr("Grades by sector: %n.", nullptr, static_cast<int>(m_mixes.size()));
    return made;
}

MixChart::Layout MixChart::layoutOn(const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    Layout layout;
    for (const core::GradeMix &mix : m_mixes) {
        layout.labelWidth = std::max(layout.labelWidth, metrics.horizontalAdvance(nameOf(mix)));
        layout.figureWidth = std::max(layout.figureWidth, metrics.horizontalAdvance(figureOf(mix)));
    }
    layout.labelWidth = std::min(layout.labelWidth, area.width() * 0.3) + space(2);
    layout.figureWidth += space(2);
    const std::vector<Entry> legend = legendOn(area, area.left() + layout.labelWidth);
    layout.top = legend.back().sample.bottom() - area.top() + space(3);
    const auto rows = static_cast<qreal>(std::max<std::size_t>(1, m_mixes.size()));
    layout.rowHeight = std::min(metrics.height() + space(3), (area.height() - layout.top) / rows);
    return layout;
}

QRectF MixChart::barOf(const Layout &layout, const QRectF &area, std::size_t row) const
{
    const qreal gap = space(1) / 2.0;
    return {area.left() + layout.labelWidth,
            area.top() + layout.top + static_cast<qreal>(row) * layout.rowHeight + gap,
            area.width() - layout.labelWidth - layout.figureWidth, layout.rowHeight - 2 * gap};
}

std::vector<MixChart::Segment> MixChart::segments(const core::GradeMix &mix,
                                                  const QRectF &bar) const
{
    std::vector<Segment> made;
    for (const auto &[grade, organizations] : mix.grades)
        made.push_back({grade, organizations, {}});
    made.push_back({{}, mix.notAssessed, {}});
    made.erase(std::remove_if(made.begin(), made.end(),
                              [](const Segment &segment) { return segment.organizations == 0; }),
               made.end());
    int before = 0;
    for (Segment &segment : made) {
        const qreal left = bar.width() * before / std::max(1, mix.assessable);
        before += segment.organizations;
        const qreal right = bar.width() * before / std::max(1, mix.assessable);
        segment.place = QRectF(bar.left() + left, bar.top(), right - left, bar.height());
    }
    return made;
}

std::vector<PaintedChart::Mark> MixChart::marks(const QRectF &area) const
{
    std::vector<Mark> made;
    const Layout layout = layoutOn(area);
    for (std::size_t row = 0; row < m_mixes.size(); ++row) {
        const core::GradeMix &mix = m_mixes[row];
        const QRectF bar = barOf(layout, area, row);
        for (const Segment &segment : segments(mix, bar)) {
            const QString list =
                segment.grade.isEmpty() ? u"notAssessed"_s : u"grade:"_s + segment.grade;
            const QString tip = tr("%1: %2, %3 of %4")
                                    .arg(nameOf(mix), gradeName(segment.grade))
                                    .arg(segment.organizations)
                                    .arg(mix.assessable);
            made.push_back({segment.place, behind(mix, list), tip});
        }
        made.push_back({QRectF(area.left(), bar.top(), area.width(), bar.height()), behind(mix, {}),
                        nameOf(mix)});
    }
    return made;
}

void MixChart::drawSegment(QPainter &painter, const Segment &segment, const Colours &colours)
{
    const QRectF place = segment.place.adjusted(0, 0, -1, 0);
    if (segment.grade.isEmpty()) {
        painter.setPen(QPen(colours.gradeNone, 1, Qt::DotLine));
        painter.setBrush(colours.window);
        painter.drawRect(place.adjusted(0, 0.5, -0.5, -0.5));
        painter.setPen(colours.muted);
    } else {
        painter.fillRect(place, gradeColour(colours, segment.grade));
        if (segment.grade != u"A" && segment.grade != u"B")
            painter.fillRect(place, QBrush(colours.onGrade, Qt::BDiagPattern));
        painter.setPen(colours.onGrade);
    }
    const QString letter = segment.grade.isEmpty() ? u"–"_s : segment.grade;
    const QString full = letter + u' ' + QString::number(segment.organizations);
    const QFontMetricsF metrics(painter.font());
    const bool isHatched =
        !segment.grade.isEmpty() && segment.grade != u"A" && segment.grade != u"B";
    const QString shown =
        metrics.horizontalAdvance(full) + space(2) <= place.width() ? full : letter;
    const qreal width = metrics.horizontalAdvance(shown) + space(1);
    if (width > place.width())
        return;
    if (isHatched) // letters stay readable on hatching
        painter.fillRect(QRectF(place.center().x() - width / 2, place.top(), width, place.height()),
                         gradeColour(colours, segment.grade));
    painter.drawText(place, Qt::AlignCenter, shown);
}

std::vector<MixChart::Entry> MixChart::legendOn(const QRectF &area, qreal left) const
{
    const QFontMetricsF metrics(font());
    const qreal sample = metrics.height() * 1.2;
    QStringList all = grades();
    all.append(QString());
    std::vector<qreal> widths;
    for (const QString &grade : std::as_const(all))
        widths.push_back(sample + space(1) + metrics.horizontalAdvance(gradeName(grade)));
    const auto places = legendFlow(widths, area, left, metrics.height() + space(1), space(4));
    std::vector<Entry> made;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF box(places[i].topLeft(), QSizeF(sample, metrics.height()));
        made.push_back({all[static_cast<int>(i)],
                        box,
                        {box.right() + space(1), box.top() + metrics.ascent()}});
    }
    return made;
}

void MixChart::drawLegend(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    for (const Entry &entry : legendOn(area, area.left() + layoutOn(area).labelWidth)) {
        drawSegment(painter, {entry.grade, 0, entry.sample}, colours);
        painter.setPen(colours.muted);
        painter.drawText(entry.name, gradeName(entry.grade));
    }
}

void MixChart::draw(QPainter &painter, const QRectF &area, const Colours &colours)
{
    drawLegend(painter, area, colours);
    const Layout layout = layoutOn(area);
    const QFontMetricsF metrics(painter.font());
    for (std::size_t row = 0; row < m_mixes.size(); ++row) {
        const core::GradeMix &mix = m_mixes[row];
        const QRectF bar = barOf(layout, area, row);
        painter.setPen(colours.text);
        const qreal width = layout.labelWidth - space(2);
        painter.drawText(QRectF(area.left(), bar.top(), width, bar.height()),
                         Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(nameOf(mix), Qt::ElideRight, width));
        for (const Segment &segment : segments(mix, bar))
            drawSegment(painter, segment, colours);
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(bar.right() + space(2), bar.top(), layout.figureWidth, bar.height()),
            Qt::AlignVCenter | Qt::AlignLeft, figureOf(mix));
    }
}

QSize MixChart::minimumSizeHint() const
{
    const int line = QFontMetrics(font()).height();
    const auto rows = static_cast<int>(m_mixes.size());
    return {line * 24, line + space(3) + rows * (line + space(2))};
}

QSize MixChart::sizeHint() const
{
    return minimumSizeHint();
}

} // namespace ui
