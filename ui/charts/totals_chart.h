// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/overview.h"
#include "ui/charts/chart.h"

namespace ui {

/// How the last totals are spread, in bands of points, with the grades' cut-offs drawn across.
class TotalsChart : public PaintedChart
{
    Q_OBJECT

public:
    explicit TotalsChart(QWidget *parent = nullptr);

    /// With the next `show`.
    void setConflicts(int sheets) { m_conflicts = sheets; }

    void show(const std::vector<core::TotalBand> &bands, const std::vector<core::CutOff> &cutOffs,
              const core::GradeMix &whole, const core::Filter &filter, int provisional = 0);

    ChartTable table() const override;
    void draw(QPainter &painter, const QRectF &area, const Colours &colours) override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<Mark> marks(const QRectF &area) const override;

private:
    QRectF plotOn(const QRectF &area) const;
    QRectF columnOf(const QRectF &plot, std::size_t band) const;
    qreal placeOf(const QRectF &plot, std::int64_t total) const;
    QString gradeAt(std::int64_t total) const;
    Destination behind(const core::TotalBand &band) const;
    void drawCutOffs(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void drawScale(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    int most() const;
    QString leftOut() const;

    std::vector<core::TotalBand> m_bands;
    std::vector<core::CutOff> m_cutOffs;
    core::GradeMix m_whole;
    int m_conflicts = 0;   ///< sheets about which offices differ
    int m_provisional = 0; ///< sheets whose results hang on peers
    core::Filter m_filter;
};

} // namespace ui
