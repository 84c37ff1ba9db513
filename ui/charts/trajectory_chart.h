// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/overview.h"
#include "ui/charts/chart.h"

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ui {

/// The A share over time against the path to the target.
class TrajectoryChart : public Chart
{
    Q_OBJECT

public:
    explicit TrajectoryChart(QWidget *parent = nullptr);

    void show(const core::Trajectory &trajectory, const core::Filter &filter);

    ChartTable table() const override;
    void draw(QPainter &painter, const QRectF &area, const Colours &colours) override;

    /// How the target stands, in a sentence.
    static QString outcomeText(const core::TargetOutcome &outcome);
    static QString verdict(const core::TargetOutcome &outcome); ///< without the target itself

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addSeries();
    void fillSeries();
    void fitAxes();
    void colour(const Colours &colours);
    void tell(const QPointF &point, bool isOver);
    Destination behind() const;

    core::Trajectory m_trajectory;
    core::Filter m_filter;
    QLabel *m_sentence;
    QChart *m_chart;
    QChartView *m_view;
    QDateTimeAxis *m_days;
    QValueAxis *m_shares;
    QLineSeries *m_actual;
    QScatterSeries *m_points;
    QLineSeries *m_required;
    QScatterSeries *m_targets;
};

} // namespace ui
