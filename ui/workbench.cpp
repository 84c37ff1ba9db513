// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"
#include "ui/commands.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/error_text.h"
#include "ui/page_table.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/undo_toast.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::vector<core::SearchEntry> commandEntries()
{
    std::vector<core::SearchEntry> entries;
    for (const CommandRow &row : commandTable()) {
        core::SearchEntry &entry = entries.emplace_back();
        entry.kind = core::SearchEntry::Kind::Command;
        entry.title = commandName(row);
        entry.note = QKeySequence(QString::fromLatin1(row.shortcut)).toString();
        entry.number = static_cast<int>(row.command);
    }
    return entries;
}

/// What the search field looks in.
struct Indexes
{
    core::SearchIndex workbook;
    core::SearchIndex commands;
};

QStringList sectorsOf(const std::vector<core::StandardEntry> &standards)
{
    QStringList sectors = sectorKeys();
    for (const core::StandardEntry &standard : standards)
        if (!sectors.contains(standard.sector))
            sectors << standard.sector;
    return sectors;
}

/// What deserves to be offered back: single items are taken back where they stand.
bool isLarger(core::Action action)
{
    using A = core::Action;
    static const std::set<A> larger = {
        A::FillSheet,     A::PlanVisit,        A::HandIn,          A::ReturnSheet,
        A::DecideGrade,   A::EditOrganization, A::AddOrganization, A::ImportOrganizations,
        A::IssueStandard, A::AddRound};
    return larger.count(action) > 0;
}

} // namespace

Workbench::Workbench(Session &session, Jobs *jobs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_rail(new Rail(this))
    , m_filters(new FilterBar(this))
    , m_search(new SearchField(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new StatusStrip(this))
    , m_toast(new UndoToast(this))
{
    for (const PageRow &row : pageTable())
        m_rail->addPage(static_cast<int>(row.name), QString::fromLatin1(row.icon),
                        pageWord(row.name), u"Ctrl+%1"_s.arg(static_cast<int>(row.name) + 1));
    setLayout(layOut(jobs));
    wireParts();
    wireSession();
    m_session.read([this] {
        const core::WorkbookFacts facts = m_session.facts();
        m_strip->setWorkbook(m_session.path(), facts.officeName);
    });
    letLastAuthorWork();
    m_strip->setSaved(m_session.lastSaved());
    fillFilters();
    fillAuthors();
}

void Workbench::wireParts()
{
    connect(m_rail, &Rail::chosen, this, [this](int page) { show(static_cast<PageName>(page)); });
    connect(m_filters, &FilterBar::filterChosen, &m_session, &Session::setFilter);
    connect(m_search, &SearchField::wanted, this, &Workbench::indexNow);
    connect(m_search, &SearchField::chosen, this, &Workbench::follow);
    connect(m_strip, &StatusStrip::authorChosen, this, &Workbench::chooseAuthor);
    connect(m_strip, &StatusStrip::newAuthorWanted, this, &Workbench::addAuthor);
    connect(m_strip, &StatusStrip::themePressed, this, [this] {
        const bool dark = coloursFor(palette()).dark;
        Q_EMIT commandChosen(static_cast<int>(dark ? Command::ThemeLight : Command::ThemeDark));
    });
    connect(m_toast, &UndoToast::undoPressed, this, &Workbench::takeBackOffered);
}

void Workbench::wireSession()
{
    connect(&m_session, &Session::changed, this, &Workbench::hear);
    connect(&m_session, &Session::writingBegan, this, &Workbench::showWriting);
    connect(&m_session, &Session::writingEnded, this, [this] { delete m_writing.data(); });
    connect(&m_session, &Session::failed, this, [this](const core::Error &error) {
        const ErrorText text = errorText(error);
        tell({Message::Kind::Failure, text.sentence, text.advice, text.details});
    });
    connect(&m_session, &Session::undoOvertaken, this, [this](const core::UndoStep &step) {
        tell({Message::Kind::Caution,
              tr("“%1” could not be taken back: it was changed by somebody else since.")
                  .arg(actionName(step.action)),
              tr("Correct the present value by hand."),
              {}});
    });
    connect(&m_session, &Session::filterChanged, this, [this] {
        m_filters->setFilter(m_session.filter());
        for (auto &[name, stale] : m_stale)
            stale = true;
        if (m_current != nullptr)
            show(m_name);
    });
}

QVBoxLayout *Workbench::layOut(Jobs *jobs)
{
    auto *bar = new QFrame(this);
    setRole(bar, "bar");
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(space(3), space(2), space(3), space(2));
    top->setSpacing(space(4));
    top->addWidget(m_filters);
    top->addStretch(1);
    top->addWidget(m_search, 1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(space(3), 0, space(3), 0);
    notes->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(bar);
    right->addLayout(notes);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    m_strip->addOnTheRight(new JobStrip(jobs, m_strip));
    auto *whole = new QVBoxLayout;
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_strip);
    return whole;
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < narrowBelow());
}

QList<PageName> Workbench::pages()
{
    QList<PageName> names;
    for (const PageRow &row : pageTable())
        names << row.name;
    return names;
}

void Workbench::fillFilters()
{
    m_session.read([this] {
        const auto rounds = core::readRounds(m_session.database());
        m_filters->offer(rounds, core::readDivisions(m_session.database()),
                         sectorsOf(core::readStandards(m_session.database())));
        core::Filter filter = m_session.filter();
        if (filter.round.isNull() && !rounds.empty() && m_current == nullptr) {
            filter.round = rounds.front().id;
            m_session.setFilter(filter);
        }
        m_filters->setFilter(m_session.filter());
    });
}

void Workbench::hear(core::Action action)
{
    m_strip->setSaved(m_session.lastSaved());
    if (isLarger(action))
        offerUndo(tr("Done: %1.").arg(actionName(action))); // the page may say it better
    else
        m_toast->hide(); // its step is no longer the last one
    for (auto &[name, stale] : m_stale)
        stale = name != m_name || stale;
    const bool ofSheets = action < core::Action::ImportOrganizations;
    if (ofSheets)
        return; // the hot path: nothing that the frame shows can have changed
    m_indexStale = true;
    fillFilters();
    fillAuthors();
}

Page *Workbench::pageOf(PageName name)
{
    const auto known = m_pages.find(name);
    if (known != m_pages.end())
        return known->second;
    const PageRow *row = pageRow(name);
    if (row == nullptr)
        return nullptr;
    Page *page = row->make(m_session, m_stack);
    connect(page, &Page::navigate, this, &Workbench::go);
    connect(page, &Page::message, this, &Workbench::tell);
    connect(page, &Page::outdated, this, [this](const Message &said, const Message &now) {
        if (m_messages->current() == said)
            tell(now);
    });
    connect(page, &Page::done, this, &Workbench::offerUndo);
    connect(page, &Page::canPrintChanged, this, &Workbench::pageShown);
    m_stack->addWidget(page);
    m_pages[name] = page;
    m_stale[name] = true;
    return page;
}

void Workbench::show(PageName name)
{
    Page *page = pageOf(name);
    if (page == nullptr)
        return;
    if (page != m_current) {
        settle();
        m_messages->clear();
    }
    m_current = page;
    m_name = name;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(name));
    if (m_stale[name]) {
        m_stale[name] = false;
        page->refresh();
    }
    if (page->focusProxy() != nullptr && !m_search->hasFocus())
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown();
}

void Workbench::go(const Destination &destination)
{
    settle();
    if (destination.filter)
        m_session.setFilter(*destination.filter);
    show(destination.page);
    if (m_name == destination.page && m_current != nullptr)
        m_current->go(destination);
}

bool Workbench::settle()
{
    bool settled = true;
    for (const auto &[name, page] : m_pages) {
        page->settle();
        settled = settled && page->isSettled();
    }
    return settled;
}

void Workbench::enterSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Workbench::tell(const Message &message)
{
    m_messages->show(message);
}

void Workbench::offerUndo(const QString &done)
{
    const auto steps = m_session.undoable();
    if (steps.empty())
        return;
    m_offered = steps.front().step;
    m_toast->offer(done, undoName(steps.front()));
}

void Workbench::takeBackOffered()
{
    settle();
    const auto steps = m_session.undoable();
    if (!steps.empty() && steps.front().step == m_offered)
        m_session.undo();
    else
        tell({Message::Kind::Caution,
              tr("Something else was changed since; nothing was taken back."),
              tr("Take back the later changes first (Ctrl+Z)."),
              {}});
}

void Workbench::showWriting(const QString &name, bool canBeCancelled)
{
    m_writing = new WorkDialog(*m_jobs, name, canBeCancelled, this);
    m_writing->open();
}

// ICU's romanisation alone takes a tenth of a second to load, so even the few commands are indexed
// off the window's thread, and only once somebody searches.
void Workbench::indexNow()
{
    if (!m_indexStale)
        return;
    m_indexStale = false;
    const auto indexes = std::make_shared<Indexes>();
    m_jobs->start(
        tr("Preparing the search"),
        [indexes, path = m_session.path(), today = m_session.today(),
         entries = commandEntries()](JobControl &) {
            for (const core::SearchEntry &entry : entries)
                indexes->commands.add(entry);
            core::Workbook book(path, core::Access::Read);
            indexes->workbook = core::buildSearchIndex(book.database(), today);
        },
        [this, indexes, self = QPointer<Workbench>(this)](const auto &error) {
            if (self.isNull())
                return;
            m_indexStale = error.has_value();
            if (error)
                return;
            m_search->setCommands(indexes->commands);
            m_search->setIndex({indexes, &indexes->workbook});
        });
}

void Workbench::follow(const core::SearchEntry &entry)
{
    Destination destination;
    switch (entry.kind) {
    case core::SearchEntry::Kind::Command:
        Q_EMIT commandChosen(entry.number);
        return;
    case core::SearchEntry::Kind::Organization:
        destination.page = PageName::Organizations;
        destination.organization = entry.organization;
        break;
    case core::SearchEntry::Kind::Item:
        destination.page = PageName::Standards;
        destination.standard = entry.standard;
        destination.item = entry.number;
        break;
    }
    go(destination);
}

} // namespace ui
