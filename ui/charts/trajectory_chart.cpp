// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectory_chart.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

qreal at(const QDate &day)
{
    return static_cast<qreal>(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
}

qreal percent(const core::SharePoint &point)
{
    return point.whole == 0
               ? 0.0
               : 100.0 * static_cast<qreal>(point.part) / static_cast<qreal>(point.whole);
}

} // namespace

TrajectoryChart::TrajectoryChart(QWidget *parent)
    : Chart(parent)
    , m_sentence(new QLabel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_days(new QDateTimeAxis(m_chart))
    , m_shares(new QValueAxis(m_chart))
    , m_actual(new QLineSeries(m_chart))
    , m_points(new QScatterSeries(m_chart))
    , m_required(new QLineSeries(m_chart))
    , m_targets(new QScatterSeries(m_chart))
{
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "muted");
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins(0, 0, space(2), 0));
    m_chart->setBackgroundRoundness(0);
    addSeries();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_sentence);
    column->addWidget(m_view, 1);
    setMinimumHeight(QFontMetrics(font()).height() * 14);
}

void TrajectoryChart::addSeries()
{
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_shares, Qt::AlignLeft);
    m_days->setFormat(u"yyyy-MM"_s);
    m_shares->setLabelFormat(u"%d %"_s);
    m_actual->setName(tr("Share of A"));
    m_required->setName(tr("Path to the target"));
    m_targets->setName(tr("Target"));
    for (QXYSeries *series :
         std::initializer_list<QXYSeries *>{m_required, m_actual, m_points, m_targets}) {
        m_chart->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_shares);
        connect(series, &QXYSeries::clicked, this, [this] { Q_EMIT navigate(behind()); });
        connect(series, &QXYSeries::hovered, this, &TrajectoryChart::tell);
    }
    m_targets->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    m_targets->setMarkerSize(space(4));
    m_points->setMarkerSize(space(2));
    for (QLegendMarker *marker : m_chart->legend()->markers(m_points))
        marker->setVisible(false);
    m_chart->legend()->setAlignment(Qt::AlignTop);
}

void TrajectoryChart::show(const core::Trajectory &trajectory, const core::Filter &filter)
{
    m_trajectory = trajectory;
    m_filter = filter;
    fillSeries();
    fitAxes();
    colour(coloursFor(palette()));
    QStringList sentences;
    for (const auto *outcomes : {&trajectory.outcomes, &trajectory.cleared})
        for (const core::TargetOutcome &outcome : *outcomes)
            sentences.append(outcomeText(outcome));
    if (sentences.isEmpty())
        sentences.append(tr("No target is set yet."));
    if (!trajectory.actual.empty()) {
        const core::SharePoint &now = trajectory.actual.back();
        sentences.append(tr("Today: %1 of %2 to be assessed; not assessed: %3; exempt: %4.")
                             .arg(now.part)
                             .arg(now.whole)
                             .arg(now.notAssessed)
                             .arg(now.exempt));
    }
    m_sentence->setText(sentencesText(sentences));
    for (QLegendMarker *marker : m_chart->legend()->markers(m_required))
        marker->setVisible(!trajectory.required.empty());
    Q_EMIT contentChanged();
}

void TrajectoryChart::fillSeries()
{
    QList<QPointF> actual;
    for (const core::SharePoint &point : m_trajectory.actual)
        actual.append({at(point.day), percent(point)});
    m_actual->replace(actual);
    m_points->replace(actual.size() > 48 ? actual.mid(actual.size() - 1) : actual);
    QList<QPointF> required;
    for (const core::SharePoint &point : m_trajectory.required)
        required.append({at(point.day), percent(point)});
    m_required->replace(required);
    QList<QPointF> targets;
    for (const core::TargetOutcome &outcome : m_trajectory.outcomes)
        targets.append({at(outcome.target.by), static_cast<qreal>(outcome.target.share) / 1000.0});
    m_targets->replace(targets);
}

void TrajectoryChart::fitAxes()
{
    QDate first =
        m_trajectory.actual.empty() ? QDate::currentDate() : m_trajectory.actual.front().day;
    QDate last = m_trajectory.actual.empty() ? first : m_trajectory.actual.back().day;
    qreal highest = 10;
    for (const core::TargetOutcome &outcome : m_trajectory.outcomes) {
        last = std::max(last, outcome.target.by);
        highest = std::max(highest, static_cast<qreal>(outcome.target.share) / 1000.0);
    }
    for (const core::SharePoint &point : m_trajectory.actual)
        highest = std::max(highest, percent(point));
    // Ticks lie evenly in time; from the 5th on each still falls into the month that it names.
    first = QDate(first.year(), first.month() <= 6 ? 1 : 7, 5);
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 2;
    const int step = months <= 18 ? 3 : months <= 48 ? 6 : 12;
    const int steps = (months + step - 1) / step;
    m_days->setRange(QDateTime(first, QTime(12, 0), Qt::UTC),
                     QDateTime(first.addMonths(steps * step), QTime(12, 0), Qt::UTC));
    m_days->setTickCount(steps + 1);
    const int tens = std::min(10, static_cast<int>(highest / 10.0) + 1);
    m_shares->setRange(0, tens * 10);
    m_shares->setTickCount(tens + 1);
}

QString TrajectoryChart::outcomeText(const core::TargetOutcome &outcome)
{
    const QString by = dayText(outcome.target.by);
    const QString target =
        outcome.target.share == 0
            ? tr("Target: no %1 by %2.").arg(outcome.target.grade, by)
            : tr("Target: %1 % of %2 by %3.")
                  .arg(core::shareText(outcome.target.share, 100000), outcome.target.grade, by);
    return sentencesText({target, verdict(outcome)});
}

QString TrajectoryChart::verdict(const core::TargetOutcome &outcome)
{
    if (outcome.target.share == 0 && outcome.state != core::TargetState::Reached)
        return outcome.state == core::TargetState::Missed
                   ? tr("Missed by %n organization(s).", nullptr, outcome.missing)
                   : tr("%n organization(s) are left.", nullptr, outcome.missing);
    const QString share =
        core::shareText(outcome.share.part, outcome.share.whole, outcome.target.share);
    switch (outcome.state) {
    case core::TargetState::Reached:
        return outcome.target.share == 0 ? tr("Reached.")
                                         : tr("Reached, with %1 % on that day.").arg(share);
    case core::TargetState::Missed:
        return tr("Missed by %n organization(s), with %1 % on that day.", nullptr, outcome.missing)
            .arg(share);
    case core::TargetState::Ahead:
        return tr("On the path; %n organization(s) still missing.", nullptr, outcome.missing);
    case core::TargetState::Behind:
        return tr("Behind the path; %n organization(s) still missing.", nullptr, outcome.missing);
    case core::TargetState::None:
        break;
    }
    return {};
}

Destination TrajectoryChart::behind() const
{
    const QString grade = m_trajectory.target.grade.isEmpty() ? u"A"_s : m_trajectory.target.grade;
    return {.page = PageName::Organizations, .filter = m_filter, .list = u"grade:"_s + grade};
}

ChartTable TrajectoryChart::table() const
{
    ChartTable made;
    made.headers = {tr("Day"),          tr("Grade A"), tr("To be assessed"),
                    tr("Not assessed"), tr("Exempt"),  tr("Share of A, %")};
    for (const core::SharePoint &point : m_trajectory.actual)
        made.rows.push_back(
            {{dayText(point.day), QString::number(point.part), QString::number(point.whole),
              QString::number(point.notAssessed), QString::number(point.exempt),
              core::shareText(point.part, point.whole, m_trajectory.target.share)},
             behind()});
    made.summary = m_sentence->text();
    return made;
}

void TrajectoryChart::tell(const QPointF &point, bool isOver)
{
    m_view->setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isOver)
        return;
    const QDate day =
        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(point.x()), Qt::UTC).date();
    for (const core::SharePoint &known : m_trajectory.actual)
        if (std::abs(known.day.daysTo(day)) <= 2 && sender() != m_required)
            return QToolTip::showText(
                QCursor::pos(),
                tr("%1: %2 of %3, %4 %")
                    .arg(dayText(known.day))
                    .arg(known.part)
                    .arg(known.whole)
                    .arg(core::shareText(known.part, known.whole, m_trajectory.target.share)));
    QToolTip::showText(QCursor::pos(),
                       tr("%1: %2 %").arg(dayText(day), QString::number(point.y(), 'f', 1)));
}

void TrajectoryChart::colour(const Colours &colours)
{
    m_chart->setBackgroundBrush(colours.surface);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(colours.surface);
    m_actual->setPen(QPen(colours.gradeA, 2));
    m_points->setBrush(colours.gradeA);
    m_points->setPen(QPen(colours.surface, 1));
    m_required->setPen(QPen(colours.muted, 2, Qt::DashLine));
    m_targets->setBrush(colours.surface);
    m_targets->setPen(QPen(colours.text, 2));
    m_chart->legend()->setLabelColor(colours.text);
    m_chart->legend()->setFont(font());
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_shares}) {
        axis->setLabelsColor(colours.muted);
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(colours.border, 1));
        axis->setGridLinePen(QPen(colours.border, 1));
    }
    m_days->setGridLineVisible(false);
}

void TrajectoryChart::draw(QPainter &painter, const QRectF &area, const Colours &colours)
{
    colour(colours);
    painter.setPen(colours.text);
    const qreal line = QFontMetricsF(painter.font()).height() + space(1);
    QRectF used;
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignTop, m_sentence->text(), &used);
    m_view->render(&painter, area.adjusted(0, std::max(line, used.height() + space(1)), 0, 0));
    colour(coloursFor(palette()));
}

void TrajectoryChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour(coloursFor(palette()));
}

void TrajectoryChart::showEvent(QShowEvent *event)
{
    Chart::showEvent(event);
    colour(coloursFor(palette()));
}

} // namespace ui
