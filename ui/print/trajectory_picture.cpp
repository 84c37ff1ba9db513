// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/trajectory_picture.h"

#include "ui/print/words.h"
#include "ui/style/palette.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ui {

namespace {

class TrajectoryPicture
{
    Q_DECLARE_TR_FUNCTIONS(TrajectoryPicture)

public:
    TrajectoryPicture(const core::Overview &overview, const QSize &size)
        : m_overview(overview)
        , m_way(overview.trajectory)
        , m_colours(colours(Look::Light))
        , m_unit(size.height() / 40.0)
        , m_plot(
              QRectF({}, QSizeF(size)).adjusted(5 * m_unit, 7.5 * m_unit, -8 * m_unit, -7 * m_unit))
    {
        findRange();
    }

    void paint(QPainter &painter)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = painter.font();
        font.setPixelSize(qRound(1.5 * m_unit));
        painter.setFont(font);
        paintTitle(painter);
        paintGrid(painter);
        paintLine(painter, m_way.required, QPen(m_colours.muted, m_unit / 6, Qt::DashLine));
        paintLine(painter, m_way.actual, QPen(m_colours.accent, m_unit / 4));
        paintTargets(painter);
        paintNow(painter);
        paintLegend(painter);
    }

private:
    static double percent(const core::SharePoint &point)
    {
        return point.whole == 0 ? 0 : 100.0 * double(point.part) / double(point.whole);
    }

    void findRange()
    {
        m_first = m_overview.asOf.addYears(-1);
        m_last = m_overview.asOf;
        for (const auto *line : {&m_way.actual, &m_way.required})
            for (const core::SharePoint &point : *line) {
                m_first = std::min(m_first, point.day);
                m_last = std::max(m_last, point.day);
                m_top = std::max(m_top, percent(point));
            }
        for (const core::TargetOutcome &outcome : m_way.outcomes) {
            m_first = std::min(m_first, outcome.target.by);
            m_last = std::max(m_last, outcome.target.by);
            m_top = std::max(m_top, double(outcome.target.share) / 1000);
        }
        m_top = 10 * (int(m_top / 10) + 1);
    }

    QPointF at(const QDate &day, double share) const
    {
        const double x =
            double(m_first.daysTo(day)) / double(std::max<qint64>(1, m_first.daysTo(m_last)));
        return {m_plot.left() + x * m_plot.width(),
                m_plot.bottom() - share / m_top * m_plot.height()};
    }

    void paintTitle(QPainter &painter)
    {
        QFont font = painter.font();
        const QFont body = font;
        font.setPixelSize(qRound(1.8 * m_unit));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(m_colours.text);
        const QString grade =
            m_way.target.grade.isEmpty() ? QStringLiteral("A") : m_way.target.grade;
        painter.drawText(
            QPointF(m_plot.left(), 3.4 * m_unit),
            tr("%1: percent of the organizations to be assessed").arg(gradeName(grade)));
        painter.setFont(body);
        const core::GradeMix &whole = m_overview.whole;
        painter.setPen(m_colours.muted);
        painter.drawText(QPointF(m_plot.left(), 5.4 * m_unit),
                         tr("As of %1: %2 to be assessed, %3 of them not assessed, %4 exempt.")
                             .arg(dayText(m_overview.asOf))
                             .arg(whole.assessable)
                             .arg(whole.notAssessed)
                             .arg(whole.exempt));
    }

    void paintGrid(QPainter &painter)
    {
        for (int share = 0; share <= int(m_top); share += 10) {
            const QPointF left = at(m_first, share);
            painter.setPen(QPen(m_colours.border, m_unit / 20));
            painter.drawLine(left, QPointF(m_plot.right(), left.y()));
            painter.setPen(m_colours.muted);
            painter.drawText(QRectF(0, left.y() - m_unit, left.x() - m_unit / 2, 2 * m_unit),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(share));
        }
        for (int year = m_first.year(); year <= m_last.year(); ++year) {
            const QDate day = std::max(QDate(year, 1, 1), m_first);
            painter.drawLine(at(day, 0), at(day, 0) + QPointF(0, m_unit / 2));
            if (day.daysTo(std::min(QDate(year + 1, 1, 1), m_last)) > 60)
                painter.drawText(at(day, 0) + QPointF(m_unit / 3, 2 * m_unit),
                                 QString::number(year));
        }
    }

    void paintLine(QPainter &painter, const std::vector<core::SharePoint> &points, const QPen &pen)
    {
        QPolygonF line;
        for (const core::SharePoint &point : points)
            line << at(point.day, percent(point));
        painter.setPen(pen);
        painter.drawPolyline(line);
    }

    void paintTargets(QPainter &painter)
    {
        for (const core::TargetOutcome &outcome : m_way.outcomes) {
            const QPointF place = at(outcome.target.by, double(outcome.target.share) / 1000);
            painter.setPen(QPen(m_colours.text, m_unit / 6));
            painter.setBrush(m_colours.surface);
            painter.drawRect(
                QRectF(place.x() - m_unit / 2, place.y() - m_unit / 2, m_unit, m_unit));
            const QString words = targetWords(outcome);
            const double room = m_plot.right() + 7 * m_unit - place.x();
            const double width = painter.fontMetrics().horizontalAdvance(words);
            painter.drawText(place + QPointF(std::min(-m_unit, room - width), -m_unit), words);
        }
    }

    /// A target whose day is past says how it ended.
    static QString targetWords(const core::TargetOutcome &outcome)
    {
        const QString share = pointsText(outcome.target.share);
        if (outcome.state == core::TargetState::Reached)
            return tr("target %1 %: reached").arg(share);
        if (outcome.state == core::TargetState::Missed)
            return tr("target %1 %: missed by %n organizations", nullptr, outcome.missing)
                .arg(share);
        return tr("target %1 %").arg(share);
    }

    void paintNow(QPainter &painter)
    {
        if (m_way.actual.empty())
            return;
        const core::SharePoint &now = m_way.actual.back();
        const QPointF place = at(now.day, percent(now));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.accent);
        painter.drawEllipse(place, m_unit / 2, m_unit / 2);
        painter.setPen(m_colours.text);
        painter.drawText(place + QPointF(m_unit, 2 * m_unit),
                         core::shareText(now.part, now.whole, m_way.target.share) +
                             QStringLiteral(" %"));
    }

    void paintLegend(QPainter &painter)
    {
        const double y = m_plot.bottom() + 5 * m_unit;
        double x = m_plot.left();
        for (const bool actual : {true, false}) {
            if (!actual && m_way.required.empty())
                continue;
            painter.setPen(actual ? QPen(m_colours.accent, m_unit / 4)
                                  : QPen(m_colours.muted, m_unit / 6, Qt::DashLine));
            painter.drawLine(QPointF(x, y), QPointF(x + 4 * m_unit, y));
            painter.setPen(m_colours.text);
            const QString word = actual ? tr("actual") : tr("required path");
            painter.drawText(QPointF(x + 5 * m_unit, y + m_unit / 2), word);
            x += 8 * m_unit + painter.fontMetrics().horizontalAdvance(word);
        }
    }

    const core::Overview &m_overview;
    const core::Trajectory &m_way;
    const Colours &m_colours;
    double m_unit;
    QRectF m_plot;
    QDate m_first;
    QDate m_last;
    double m_top = 10;
};

} // namespace

QImage trajectoryPicture(const core::Overview &overview, const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colours(Look::Light).surface);
    QPainter painter(&picture);
    TrajectoryPicture(overview, size).paint(painter);
    return picture;
}

} // namespace ui
