// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"
#include "ui/widgets/destination.h"
#include "ui/widgets/message.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// The same figures as a table: what the table view shows, what copy copies, what assistive
/// technology reads.
struct ChartTable
{
    struct Row
    {
        QStringList cells;
        Destination behind; ///< the list behind the row
    };

    QStringList headers;
    std::vector<Row> rows;
    QString summary; ///< one or two sentences: what the picture says

    QString text() const; ///< headers and rows, tabs between cells
};

/// A picture of figures. It keeps no data but the struct it was given to draw.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    virtual ChartTable table() const = 0;

    /// Draws on the window, on an image or on paper.
    virtual void draw(QPainter &painter, const QRectF &area, const Colours &colours) = 0;

Q_SIGNALS:
    void navigate(const ui::Destination &destination);
    void contentChanged();
};

/// A chart painted by ourselves, whose marks are rectangles that lead somewhere.
class PaintedChart : public Chart
{
    Q_OBJECT

public:
    explicit PaintedChart(QWidget *parent = nullptr);

protected:
    struct Mark
    {
        QRectF place;
        Destination behind;
        QString tip;
    };

    /// Where the marks lie when the chart is drawn on `area`.
    virtual std::vector<Mark> marks(const QRectF &area) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Mark *markAt(const QPointF &place, const std::vector<Mark> &all) const;
};

} // namespace ui
