// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reporting/overview.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

class ChartPanel;
class EmptyState;
class FigureCard;
class MixChart;
class Session;
class TotalsChart;
class TrajectoryChart;

/// How far the city is: four figures, the path to the target, who stands where. It reads off the
/// window's thread, with a connection of its own, a moment after the last change.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString title() const override;
    void refresh() override;

    QString helpTopic() const override { return QStringLiteral("overview"); }

    const core::Overview &shown() const { return m_shown; }

Q_SIGNALS:
    void updated(); ///< the figures on the screen are those of the file

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading
    {
        core::Overview overview;
        std::optional<core::Error> error;
    };

    QWidget *makeFigures();
    void makeCharts();
    void arrange(bool isNarrow);
    void arrangeCharts(bool isNarrow);
    void lead(FigureCard *card, const QString &list);
    void lead(ChartPanel *panel);
    void schedule();
    void read();
    void take();
    void draw();
    bool isNothingYet() const;
    void showFigures();

    Session &m_session;
    core::Overview m_shown;
    QFutureWatcher<Reading> m_reading;
    QTimer m_wait;
    bool m_again = false;
    QGridLayout *m_figures = nullptr;
    QGridLayout *m_charts = nullptr;
    std::vector<FigureCard *> m_cards;
    std::vector<ChartPanel *> m_panels;
    std::optional<bool> m_isNarrow;
    FigureCard *m_share;
    FigureCard *m_worst;
    FigureCard *m_notAssessed;
    FigureCard *m_overdue;
    FigureCard *m_raised;
    FigureCard *m_lowered;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_field; ///< of the charts
    // Null until there is something to draw: four empty charts would only hold up the start.
    TrajectoryChart *m_trajectory = nullptr;
    TotalsChart *m_totals = nullptr;
    MixChart *m_byCounty = nullptr;
    MixChart *m_bySector = nullptr;
};

} // namespace ui
