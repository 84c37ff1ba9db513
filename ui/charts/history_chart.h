// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/level_sheets.h"
#include "ui/charts/chart.h"

#include <map>

QT_BEGIN_NAMESPACE
class QFontMetricsF;
QT_END_NAMESPACE

namespace ui {

/// How one organization stood from round to round: what it came to in each over its levels, with
/// the letter of its grade. The scale begins near the lowest total, and says where.
///
///     m_history->show(facts.sheets, facts.counting, facts.rounds);
class HistoryChart : public PaintedChart
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    /// `sheets` newest round first; `counting` of them, by sheet.
    void show(const std::vector<core::AssessmentEntry> &sheets,
              const std::vector<std::optional<core::Counting>> &counting,
              const std::map<core::RoundId, QString> &rounds);

    bool isEmpty() const { return m_points.empty(); }

    ChartTable table() const override;
    void draw(QPainter &painter, const QRectF &area, const Colours &colours) override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    std::vector<Mark> marks(const QRectF &area) const override;

private:
    struct Point
    {
        QString round;
        QString grade; ///< decided, else computed
        std::int64_t total = 0;
        std::int64_t possible = 0;
        bool isProvisional = false;
        core::AssessmentId sheet; ///< the one that counts, or the highest of a mix
    };

    static QString totalText(const Point &point);

    QStringList names() const;
    std::int64_t lowest() const; ///< of the scale
    std::int64_t highest() const;
    QRectF plotOn(const QRectF &area) const;
    QPointF placeOf(const QRectF &plot, std::size_t point) const;
    void drawScale(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    std::vector<QRectF> badges(const QRectF &plot, const QFontMetricsF &metrics) const;
    void drawPoints(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void drawFigures(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void drawNames(QPainter &painter, const QRectF &plot, const QRectF &area,
                   const Colours &colours) const;

    std::vector<Point> m_points; ///< oldest first
};

} // namespace ui
