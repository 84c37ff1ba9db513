// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/storage/database.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/mix_chart.h"
#include "ui/charts/totals_chart.h"
#include "ui/charts/trajectory_chart.h"
#include "ui/cohort_look.h"
#include "ui/error_text.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_card.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int gradeCount(const core::GradeMix &mix, const QString &grade)
{
    const auto found = mix.grades.find(grade);
    return found == mix.grades.end() ? 0 : found->second;
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_share(new FigureCard(tr("Share of grade A"), this))
    , m_worst(new FigureCard(tr("Grade C left"), this))
    , m_notAssessed(new FigureCard(tr("Not assessed"), this))
    , m_overdue(new FigureCard(tr("Overdue"), this))
    , m_raised(new FigureCard(tr("Went up"), this))
    , m_lowered(new FigureCard(tr("Went down"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_field(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), 0, 0);
    column->setSpacing(space(3));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space(3), space(3));
    rows->setSpacing(space(3));
    rows->addWidget(makeFigures());
    rows->addWidget(m_field, 1);
    scroll->setWidget(inside);
    m_empty->set(u"organizations"_s,
                 tr("There is nothing to show yet: the figures come from organizations and their "
                    "sheets. Begin with the organizations."),
                 tr("To the organizations"));
    connect(m_empty, &EmptyState::pressed, this,
            [this] { Q_EMIT navigate({.page = PageName::Organizations}); });
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack);
    m_wait.setSingleShot(true);
    m_wait.setInterval(50); // a burst of changes is read once
    connect(&m_wait, &QTimer::timeout, this, &OverviewPage::read);
    connect(&m_reading, &QFutureWatcher<Reading>::finished, this, &OverviewPage::take);
    connect(&m_session, &Session::changed, this, &OverviewPage::schedule);
    connect(&m_session, &Session::filterChanged, this, &OverviewPage::schedule);
}

OverviewPage::~OverviewPage()
{
    m_reading.waitForFinished();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QWidget *OverviewPage::makeFigures()
{
    auto *row = new QWidget(this);
    m_figures = new QGridLayout(row);
    m_figures->setContentsMargins(0, 0, 0, 0);
    m_figures->setSpacing(space(3));
    m_cards = {m_share, m_worst, m_notAssessed, m_overdue, m_raised, m_lowered};
    lead(m_share, u"grade:A"_s);
    lead(m_worst, u"grade:C"_s);
    lead(m_notAssessed, u"notAssessed"_s);
    lead(m_raised, u"raised"_s);
    lead(m_lowered, u"lowered"_s);
    connect(m_overdue, &FigureCard::clicked, this,
            [this] { Q_EMIT navigate({.page = PageName::Assess, .list = u"overdue"_s}); });
    arrange(false);
    return row;
}

void OverviewPage::makeCharts()
{
    m_trajectory = new TrajectoryChart(m_field);
    m_totals = new TotalsChart(m_field);
    m_byCounty = new MixChart(MixChart::By::County, m_field);
    m_bySector = new MixChart(MixChart::By::Sector, m_field);
    m_charts = new QGridLayout(m_field);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(space(3));
    m_panels = {
        new ChartPanel(tr("The share of A on its way to the target"), m_trajectory, m_field),
        new ChartPanel(tr("Totals and cut-offs"), m_totals, m_field),
        new ChartPanel(tr("Grades by county"), m_byCounty, m_field),
        new ChartPanel(tr("Grades by sector"), m_bySector, m_field)};
    for (ChartPanel *panel : m_panels)
        lead(panel);
    arrangeCharts(width() < narrowBelow());
}

/// Side by side where there is room, else under one another.
void OverviewPage::arrange(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    const int cardsInRow = isNarrow ? 3 : 6;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_figures->addWidget(m_cards[static_cast<std::size_t>(i)], i / cardsInRow, i % cardsInRow);
    for (int column = 0; column < static_cast<int>(m_cards.size()); ++column)
        m_figures->setColumnStretch(column, column >= cardsInRow ? 0 : column == 0 ? 3 : 2);
    arrangeCharts(isNarrow);
}

void OverviewPage::arrangeCharts(bool isNarrow)
{
    if (m_charts == nullptr)
        return; // nothing to draw yet
    const int chartsInRow = isNarrow ? 1 : 2;
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i) {
        m_charts->addWidget(m_panels[static_cast<std::size_t>(i)], i / chartsInRow,
                            i % chartsInRow);
        m_charts->setRowStretch(i, isNarrow ? 1 : i == 0 ? 3 : i == 1 ? 2 : 0);
    }
    m_charts->setColumnStretch(0, 4);
    m_charts->setColumnStretch(1, isNarrow ? 0 : 3);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() < narrowBelow());
}

void OverviewPage::lead(FigureCard *card, const QString &list)
{
    connect(card, &FigureCard::clicked, this,
            [this, list] { Q_EMIT navigate({.page = PageName::Organizations, .list = list}); });
}

void OverviewPage::lead(ChartPanel *panel)
{
    connect(panel, &ChartPanel::navigate, this, &Page::navigate);
    connect(panel, &ChartPanel::message, this, &Page::message);
}

void OverviewPage::refresh()
{
    schedule();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    schedule();
}

void OverviewPage::schedule()
{
    if (isVisible())
        m_wait.start();
}

void OverviewPage::read()
{
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    settleBeforeLooking(m_session);
    const QString path = m_session.path();
    const core::Filter filter = m_session.filter();
    const QDate today = m_session.today();
    m_reading.setFuture(QtConcurrent::run([path, filter, today] {
        Reading reading;
        try {
            core::Database db(path, core::Database::Mode::ReadOnly);
            reading.overview = core::buildOverview(db, filter, today);
        } catch (const core::Error &error) {
            reading.error = error;
        }
        return reading;
    }));
}

void OverviewPage::take()
{
    const Reading reading = m_reading.result();
    if (m_again) {
        m_again = false;
        schedule();
    }
    if (reading.error) {
        const ErrorText text = errorText(*reading.error);
        Q_EMIT message({Message::Kind::Failure, text.sentence, text.advice, text.details});
        return;
    }
    m_shown = reading.overview;
    m_stack->setCurrentIndex(isNothingYet() ? 1 : 0);
    if (!isNothingYet())
        draw();
    Q_EMIT updated();
}

void OverviewPage::draw()
{
    if (m_trajectory == nullptr)
        makeCharts();
    const core::Filter filter = m_session.filter();
    const std::int64_t target = m_shown.trajectory.target.share;
    m_trajectory->show(m_shown.trajectory, filter);
    m_totals->setConflicts(m_shown.conflicts);
    m_totals->show(m_shown.totals, m_shown.cutOffs, m_shown.whole, filter, m_shown.provisional);
    m_byCounty->show(m_shown.byCounty, filter, target);
    m_bySector->show(m_shown.bySector, filter, target);
    showFigures();
}

/// Nothing at all, not only behind the filters.
bool OverviewPage::isNothingYet() const
{
    const core::Filter &filter = m_session.filter();
    const core::GradeMix &whole = m_shown.whole;
    const QString narrowed =
        filter.county + filter.sector + filter.township + filter.affiliation + filter.department;
    return narrowed.isEmpty() && whole.assessable == 0 && whole.exempt == 0;
}

void OverviewPage::showFigures()
{
    const core::GradeMix &whole = m_shown.whole;
    const core::Trajectory &path = m_shown.trajectory;
    const int top = gradeCount(whole, u"A"_s);
    QString remark = tr("%1 of %2 to be assessed").arg(top).arg(whole.assessable);
    if (m_shown.requiredToday > 0)
        remark +=
            u'\n' +
            tr("The path asks for %1 % today.").arg(core::shareText(m_shown.requiredToday, 100000));
    else if (path.state == core::TargetState::Reached || path.state == core::TargetState::Missed)
        remark += u'\n' + TrajectoryChart::verdict(path.outcomes.back());
    m_share->show(tr("%1 %").arg(core::shareText(top, whole.assessable, path.target.share)),
                  remark);
    const auto ofAssessable = [&whole](int part) {
        return tr("%1 % of those to be assessed").arg(core::shareText(part, whole.assessable));
    };
    const int worst = gradeCount(whole, u"C"_s);
    QString left = worst == 0 ? tr("Cleared to zero") : ofAssessable(worst);
    if (!path.cleared.empty())
        left += u'\n' + TrajectoryChart::verdict(path.cleared.back());
    m_worst->show(QString::number(worst), left);
    m_notAssessed->show(QString::number(whole.notAssessed), ofAssessable(whole.notAssessed) +
                                                                u'\n' +
                                                                tr("Exempt: %1").arg(whole.exempt));
    m_overdue->show(QString::number(m_shown.overdue),
                    m_shown.overdue == 0 ? tr("No visit is late.")
                                         : tr("Visits past their day, not handed in"));
    m_raised->show(QString::number(m_shown.raised), tr("With their last decision"));
    m_lowered->show(QString::number(m_shown.lowered), tr("With their last decision"));
}

} // namespace ui
