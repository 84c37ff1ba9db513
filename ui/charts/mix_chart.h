// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/overview.h"
#include "ui/charts/chart.h"

namespace ui {

/// Grades of each county or each sector as one bar of 100 %: letters and hatching as well as
/// colours, so that it reads in grey. Exempt organizations stand apart as a number.
class MixChart : public PaintedChart
{
    Q_OBJECT

public:
    enum class By
    {
        County,
        Sector,
    };

    explicit MixChart(By by, QWidget *parent = nullptr);

    void show(const std::vector<core::GradeMix> &mixes, const core::Filter &filter,
              std::int64_t target);

    ChartTable table() const override;
    void draw(QPainter &painter, const QRectF &area, const Colours &colours) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<Mark> marks(const QRectF &area) const override;

private:
    struct Segment
    {
        QString grade; ///< empty: not assessed
        int organizations = 0;
        QRectF place;
    };

    struct Layout
    {
        qreal labelWidth = 0;
        qreal figureWidth = 0;
        qreal rowHeight = 0;
        qreal top = 0;
    };

    /// One grade of the legend; the empty one is "not assessed".
    struct Entry
    {
        QString grade;
        QRectF sample;
        QPointF name; ///< where its baseline begins
    };

    std::vector<Entry> legendOn(const QRectF &area, qreal left) const;
    Layout layoutOn(const QRectF &area) const;
    QRectF barOf(const Layout &layout, const QRectF &area, std::size_t row) const;
    std::vector<Segment> segments(const core::GradeMix &mix, const QRectF &bar) const;
    QString nameOf(const core::GradeMix &mix) const;
    QString figureOf(const core::GradeMix &mix) const;
    Destination behind(const core::GradeMix &mix, const QString &list) const;
    QStringList grades() const;
    void drawLegend(QPainter &painter, const QRectF &area, const Colours &colours) const;
    static void drawSegment(QPainter &painter, const Segment &segment, const Colours &colours);

    By m_by;
    std::vector<core::GradeMix> m_mixes;
    core::Filter m_filter;
    std::int64_t m_target = 0;
};

} // namespace ui
