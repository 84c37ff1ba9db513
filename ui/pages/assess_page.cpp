// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess_page.h"

#include "ui/models/sheet_editor.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/item_pane.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/sheet_head.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/visit_pane.h"

#include <QFontMetrics>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString placeName(Session &session)
{
    return u"assess/"_s + session.facts().dataset.key.text();
}

const QString visitsName = u"assess/visits"_s;
const QString itemName = u"assess/item"_s;

bool isOfSheets(core::Action action)
{
    return action < core::Action::PlanVisit || action == core::Action::AttachEvidence ||
           action == core::Action::RemoveEvidence;
}

} // namespace

AssessPage::AssessPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_editor(new SheetEditor(session, this))
    , m_visits(new VisitPane(this))
    , m_head(new SheetHead(*m_editor, this))
    , m_view(new SheetView(*m_editor, this))
    , m_item(new ItemPane(*m_editor, this))
    , m_bar(new ScoreBar(*m_editor, this))
    , m_empty(new EmptyState(this))
    , m_middle(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_parts(new QSplitter(this))
{
    layOut();
    wire();
    wireKeys();
    wireEvidence();
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(700);
    connect(&m_placeSoon, &QTimer::timeout, this, &AssessPage::keepPlace);
    showMiddle();
}

AssessPage::~AssessPage()
{
    keepPlace();
}

void AssessPage::layOut()
{
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    auto *left = new QWidget(m_parts);
    left->setLayout(column);
    m_parts->addWidget(left);
    m_parts->addWidget(m_item);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setChildrenCollapsible(false);
    m_item->setMinimumWidth(space(50));
    left->setMinimumWidth(space(90));

    m_middle->addWidget(m_parts);
    m_middle->addWidget(m_empty);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_middle, 1);
    rightColumn->addWidget(m_bar);
    m_splitter->addWidget(m_visits);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_visits->setMinimumWidth(space(36));
    sheet->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    preferences::remember(m_splitter, visitsName);
    preferences::remember(m_parts, itemName);
}

/// For somebody who has not moved the parts: as wide as their words need, and the sheet first.
void AssessPage::fitParts()
{
    const int letter = QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(u'国');
    const int visits = std::min(18 * letter, width() * 18 / 100);
    const int item = std::min(26 * letter, width() * 27 / 100);
    if (!preferences::isRemembered(visitsName))
        m_splitter->setSizes({visits, width() - visits});
    if (!preferences::isRemembered(itemName))
        m_parts->setSizes({width() - visits - item, item});
}

void AssessPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitParts();
}

void AssessPage::wire()
{
    connect(&m_session, &Session::changed, this, &AssessPage::hear);
    connect(&m_session, &Session::filterChanged, this, [this] { m_stale = true; });
    connect(&m_session, &Session::undone, this, &AssessPage::showUndone);
    connect(&m_session, &Session::redone, this, &AssessPage::showUndone);
    connect(m_visits, &VisitPane::chosen, this,
            [this](const core::AssessmentId &id) { openSheet(id); });
    connect(m_visits, &VisitPane::entered, this, [this] { m_view->setFocus(); });
    connect(m_visits, &VisitPane::newSheetAsked, this, &AssessPage::newSheet);
    connect(m_empty, &EmptyState::pressed, this, &AssessPage::newSheet);
    connect(m_head, &SheetHead::handInAsked, this, &AssessPage::handIn);
    connect(m_head, &SheetHead::returnAsked, this, &AssessPage::returnSheet);
    connect(m_head, &SheetHead::decideAsked, this, &AssessPage::decide);
    connect(m_head, &SheetHead::levelsAsked, this, &AssessPage::showLevels);
    connect(m_head, &SheetHead::conflictsAsked, this, [this] {
        Q_EMIT navigate({.page = PageName::Exchange,
                         .assessment = m_editor->entry().id,
                         .list = u"conflicts"_s});
    });
    connect(m_head, &SheetHead::printAsked, this, &AssessPage::print);
    connect(m_bar, &ScoreBar::nextGapAsked, this, [this] {
        m_view->setFocus();
        m_view->goToNextGap();
    });
    connect(m_editor, &SheetEditor::opened, this, [this] {
        showMiddle();
        Q_EMIT canPrintChanged();
    });
}

void AssessPage::wireKeys()
{
    connect(m_view, &SheetView::moved, this, [this](int item, int clause) {
        m_item->show(item, clause);
        keepPlaceSoon();
    });
    connect(m_view, &SheetView::refused, m_item, &ItemPane::say);
    connect(m_view, &SheetView::noteAsked, this, [this] { m_item->ask(SheetText::Note); });
    connect(m_view, &SheetView::sourceAsked, this, [this] { m_item->ask(SheetText::Source); });
    connect(m_view, &SheetView::notApplicableAsked, m_item, &ItemPane::askWhyNotApplicable);
    connect(m_view, &SheetView::mattersAsked, m_item, &ItemPane::askMatters);
    connect(m_view, &SheetView::undoAsked, this, [this] { undo(false); });
    connect(m_view, &SheetView::redoAsked, this, [this] { undo(true); });
    connect(m_item, &ItemPane::done, this, [this] { m_view->setFocus(); });
    connect(m_item, &ItemPane::markedNotApplicable, this, [this] {
        m_view->setFocus();
        m_view->goOn();
    });
}

QString AssessPage::title() const
{
    return tr("Assess");
}

QString AssessPage::helpTopic() const
{
    return u"assess"_s;
}

void AssessPage::refresh()
{
    if (!m_stale)
        return;
    readVisits();
    if (!m_editor->isOpen())
        reopenLast();
}

void AssessPage::readVisits()
{
    m_stale = false;
    const auto visits = std::make_shared<std::vector<core::AssessmentEntry>>();
    m_session.readAside(
        this,
        [visits, filter = m_session.filter()](core::Database &db) {
            *visits = core::readAssessments(db, filter);
        },
        [this, visits, asked = ++m_asked](bool isRead) {
            m_stale = m_stale || !isRead;
            if (isRead && asked == m_asked)
                showVisits(std::move(*visits));
        });
}

void AssessPage::showVisits(std::vector<core::AssessmentEntry> visits)
{
    m_visits->set(std::move(visits), m_session.today());
    if (!m_editor->isOpen())
        return;
    m_visits->update(m_editor->entry()); // it may have been scored since
    m_visits->select(m_editor->entry().id);
}

void AssessPage::hear(core::Action action)
{
    if (isOfSheets(action) && m_editor->isOpen()) {
        m_visits->update(m_editor->entry());
        return;
    }
    m_stale = true;
    if (isVisible())
        readVisits();
}

void AssessPage::reopenLast()
{
    const QByteArray place = preferences::value(placeName(m_session));
    if (place.size() < 20)
        return;
    const auto id = core::AssessmentId::from(QByteArrayView(place).first(16));
    m_session.read([&] {
        if (core::readAssessment(m_session.database(), id))
            openSheet(id, place.mid(16).toInt());
    });
}

void AssessPage::keepPlaceSoon()
{
    if (!m_placeSoon.isActive())
        m_placeSoon.start();
}

void AssessPage::keepPlace()
{
    m_placeSoon.stop();
    if (!m_editor->isOpen())
        return;
    QByteArray place = m_editor->entry().id.raw();
    place += QByteArray::number(m_view->currentItem()).rightJustified(4, '0');
    m_session.read([&] { preferences::setValue(placeName(m_session), place); });
}

bool AssessPage::openSheet(const core::AssessmentId &id, int item)
{
    if (m_editor->isOpen() && m_editor->entry().id == id) {
        m_view->goToItem(item);
        return true;
    }
    const bool opened = m_editor->open(id);
    m_visits->select(m_editor->isOpen() ? m_editor->entry().id : core::AssessmentId{});
    if (opened && item > 0)
        m_view->goToItem(item);
    if (opened) {
        keepPlace();
        QTimer::singleShot(0, m_view, [this] { // when the view has its size
            m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
        });
    }
    return opened;
}

void AssessPage::go(const Destination &destination)
{
    core::AssessmentId wanted = destination.assessment;
    if (wanted.isNull() && !destination.organization.isNull()) {
        m_session.read([&] {
            const auto sheets =
                core::readAssessmentsOf(m_session.database(), destination.organization);
            if (!sheets.empty())
                wanted = sheets.front().id;
        });
    }
    m_visits->limitToOverdue(destination.list == u"overdue");
    if (!wanted.isNull() && openSheet(wanted, destination.item))
        m_view->setFocus();
}

void AssessPage::showMiddle()
{
    const bool open = m_editor->isOpen();
    m_middle->setCurrentIndex(open ? 0 : 1);
    setFocusProxy(open ? static_cast<QWidget *>(m_view) : m_visits);
    if (!open)
        m_empty->set(u"assess"_s, tr("Choose a visit from the list, or open a new sheet."),
                     tr("New sheet…"));
}

void AssessPage::settle()
{
    if (!m_editor->endTyping())
        m_editor->dropTyping();
    m_editor->settle();
}

bool AssessPage::isSettled() const
{
    return !m_editor->isWritable() || !m_editor->isPending();
}

bool AssessPage::canPrint() const
{
    return m_editor->isOpen();
}

void AssessPage::undo(bool again)
{
    settle();
    if (again)
        m_session.redo();
    else
        m_session.undo();
}

void AssessPage::showUndone(const core::UndoStep &step)
{
    const bool here = m_editor->isOpen() && step.key == m_editor->entry().id.key;
    if (here && (step.reg == core::Register::Answers || step.reg == core::Register::Remarks))
        m_view->goToItem(static_cast<int>(step.item));
}

void AssessPage::warn(const QString &what, const QString &advice)
{
    Q_EMIT message({Message::Kind::Caution, what, advice, {}});
}

void AssessPage::note(const QString &what)
{
    Q_EMIT message({Message::Kind::Note, what, {}, {}});
}

} // namespace ui
