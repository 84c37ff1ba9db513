// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/storage/assessment_reader.h"
#include "ui/commands.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcut_dialog.h"
#include "ui/drafting/step_place.h"
#include "ui/jobs.h"
#include "ui/pages/welcome_page.h"
#include "ui/preferences.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/workbench.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The printed number of the item that a step changed; empty when it changed something else.
QString itemNumber(Session &session, const core::UndoStep &step)
{
    if (step.reg == core::Register::Draft)
        return stepPlace(session.journal(), step);
    if (step.reg != core::Register::Answers && step.reg != core::Register::Remarks)
        return {};
    const auto entry = core::readAssessment(session.database(), core::AssessmentId{step.key});
    if (!entry || step.changes > 1)
        return {};
    const auto items = core::itemsOf(session.standards().get(entry->standard).standard);
    return step.item < items.size() ? items[step.item]->number : QString();
}

} // namespace

MainWindow::MainWindow(core::Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(std::move(clock))
    , m_jobs(new Jobs(this))
{
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    resize(1280, 800);
    build();
}

MainWindow::~MainWindow()
{
    delete m_workbench; // its pages use the session
}

/// Everything that carries words or colours, anew; the session stays.
void MainWindow::build()
{
    const bool again = m_workbench != nullptr;
    const PageName page = again ? m_workbench->currentName() : PageName::Overview;
    delete m_workbench;
    m_workbench = nullptr;
    delete m_help;
    m_help = nullptr;
    delete m_commands;
    menuBar()->clear();
    m_commands = new Commands(this);
    m_recent = new QMenu(tr("Open &recent"), menuBar());
    m_commands->fill(menuBar(), m_recent);
    m_stack = new QStackedWidget(this);
    m_welcome = nullptr;
    setCentralWidget(m_stack); // deletes the one before
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    bindFile();
    bindEdit();
    bindView();
    bindHelp();
    if (m_session)
        makeWorkbench();
    if (again && m_workbench != nullptr)
        m_workbench->show(page);
    showState();
}

WelcomePage *MainWindow::welcome()
{
    if (m_welcome != nullptr)
        return m_welcome;
    m_welcome = new WelcomePage(m_jobs, m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::newPressed, this, &MainWindow::makeWorkbook);
    connect(m_welcome, &WelcomePage::joinPressed, this, &MainWindow::askToJoin);
    connect(m_welcome, &WelcomePage::openPressed, this, &MainWindow::openByDialog);
    connect(m_welcome, &WelcomePage::samplePressed, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentPressed, this, &MainWindow::openWorkbook);
    return m_welcome;
}

void MainWindow::bindFile()
{
    m_commands->on(Command::NewWorkbook, [this] { makeWorkbook(); });
    m_commands->on(Command::JoinWorkbook, [this] { askToJoin(); });
    m_commands->on(Command::OpenWorkbook, [this] { openByDialog(); });
    m_commands->on(Command::OpenSample, [this] { openSample(); });
    m_commands->on(Command::CloseWorkbook, [this] {
        if (mayLeave())
            closeWorkbook();
    });
    m_commands->on(Command::Quit, [this] { close(); });
    m_commands->on(Command::PrintReport, [this] {
        if (m_workbench != nullptr && m_workbench->current() != nullptr)
            m_workbench->current()->print();
    });
    const auto exchange = [this](Command command, const QString &what) {
        m_commands->on(command, [this, what] {
            if (m_workbench != nullptr)
                m_workbench->go({.page = PageName::Exchange, .list = what});
        });
    };
    exchange(Command::MakeBundle, u"export"_s);
    exchange(Command::TakeBundles, u"import"_s);
    m_commands->on(Command::Settings, [this] {
        const Taste now{preferences::language(), preferences::theme(), preferences::textScale()};
        if (const auto wanted = SettingsDialog::ask(this, now))
            apply(*wanted);
    });
}

void MainWindow::bindEdit()
{
    const auto settled = [this](void (Session::*verb)()) {
        if (!m_session)
            return;
        m_workbench->settle();
        (m_session.get()->*verb)();
    };
    m_commands->on(Command::Undo, [settled] { settled(&Session::undo); });
    m_commands->on(Command::Redo, [settled] { settled(&Session::redo); });
    m_commands->on(Command::Copy, [this] { copyFromFocus(); });
    m_commands->on(Command::Find, [this] {
        if (m_workbench != nullptr)
            m_workbench->enterSearch();
    });
    m_commands->on(Command::FreezeRound, [this] {
        if (m_workbench != nullptr)
            m_workbench->askToFreeze();
    });
    for (QAction *menu : menuBar()->actions())
        connect(menu->menu(), &QMenu::aboutToShow, this, &MainWindow::nameUndo);
}

void MainWindow::bindView()
{
    const auto page = [this](Command command, PageName name) {
        m_commands->action(command)->setVisible(Workbench::pages().contains(name));
        m_commands->on(command, [this, name] {
            if (m_workbench != nullptr)
                m_workbench->show(name);
        });
    };
    page(Command::ShowOverview, PageName::Overview);
    page(Command::ShowAssess, PageName::Assess);
    page(Command::ShowOrganizations, PageName::Organizations);
    page(Command::ShowStandards, PageName::Standards);
    page(Command::ShowExchange, PageName::Exchange);
    const auto taste = [this](Command command, const std::function<void(Taste &)> &change) {
        m_commands->on(command, [this, change] {
            Taste now{preferences::language(), preferences::theme(), preferences::textScale()};
            change(now);
            apply(now);
        });
    };
    taste(Command::ThemeSystem, [](Taste &t) { t.theme = Theme::System; });
    taste(Command::ThemeLight, [](Taste &t) { t.theme = Theme::Light; });
    taste(Command::ThemeDark, [](Taste &t) { t.theme = Theme::Dark; });
    taste(Command::LargerText, [](Taste &t) { t.textScale += 10; });
    taste(Command::SmallerText, [](Taste &t) { t.textScale -= 10; });
    taste(Command::NormalText, [](Taste &t) { t.textScale = 100; });
    taste(Command::LanguageEnglish, [](Taste &t) { t.language = u"en"_s; });
    taste(Command::LanguageChinese, [](Taste &t) { t.language = u"zh_CN"_s; });
}

void MainWindow::bindHelp()
{
    m_commands->on(Command::Manual, [this] {
        if (m_help == nullptr)
            m_help = new HelpWindow(this);
        const bool page = m_workbench != nullptr && m_workbench->current() != nullptr;
        m_help->open(page ? m_workbench->current()->helpTopic() : u"start"_s);
    });
    m_commands->on(Command::Shortcuts, [this] { ShortcutDialog(this).exec(); });
    m_commands->on(Command::About, [this] { AboutDialog(this).exec(); });
}

void MainWindow::showState()
{
    const bool open = m_workbench != nullptr;
    if (open)
        m_stack->setCurrentWidget(m_workbench);
    else if (isVisible())
        m_stack->setCurrentWidget(welcome());
    m_commands->setWorkbookOpen(open);
    const bool page = open && m_workbench->current() != nullptr;
    m_commands->action(Command::PrintReport)
        ->setEnabled(page && m_workbench->current()->canPrint());
    const Theme theme = preferences::theme();
    m_commands
        ->action(theme == Theme::Light  ? Command::ThemeLight
                 : theme == Theme::Dark ? Command::ThemeDark
                                        : Command::ThemeSystem)
        ->setChecked(true);
    m_commands
        ->action(currentLanguage() == u"zh_CN" ? Command::LanguageChinese
                                               : Command::LanguageEnglish)
        ->setChecked(true);
    if (!open) {
        if (m_welcome != nullptr)
            m_welcome->refresh();
        setWindowTitle(tr("Plumbline"));
        return;
    }
    nameUndo();
    setWindowTitle(tr("%1 – %2 – Plumbline")
                       .arg(page ? m_workbench->current()->title() : QString(),
                            QFileInfo(m_session->path()).completeBaseName()));
}

void MainWindow::enableUndo()
{
    m_commands->action(Command::Undo)->setEnabled(m_session && !m_session->undoable().empty());
    m_commands->action(Command::Redo)->setEnabled(m_session && !m_session->redoable().empty());
}

/// With the item's number, which has to be looked up: when a menu opens, not at each key press.
void MainWindow::nameUndo()
{
    QAction *undo = m_commands->action(Command::Undo);
    QAction *redo = m_commands->action(Command::Redo);
    if (!m_session)
        return;
    const auto undoable = m_session->undoable();
    const auto redoable = m_session->redoable();
    enableUndo();
    undo->setText(undoable.empty()
                      ? commandText("&Undo")
                      : undoName(undoable.front(), itemNumber(*m_session, undoable.front())));
    redo->setText(redoable.empty()
                      ? commandText("&Redo")
                      : redoName(redoable.front(), itemNumber(*m_session, redoable.front())));
}

/// The menu's Copy is the key that the focus itself understands.
void MainWindow::copyFromFocus()
{
    QWidget *focus = focusWidget();
    if (focus == nullptr)
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QCoreApplication::sendEvent(focus, &press);
}

void MainWindow::apply(const Taste &taste)
{
    preferences::setLanguage(taste.language);
    preferences::setTheme(taste.theme);
    preferences::setTextScale(taste.textScale);
    if (m_workbench != nullptr && !m_workbench->settle())
        return; // the message says why; the new look comes with the next start
    applyLanguage(taste.language);
    applyTheme(taste.theme, preferences::textScale());
    // Not from inside a menu that is about to be deleted.
    QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

void MainWindow::restore()
{
    restoreGeometry(preferences::value(u"geometry"_s));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_workbench == nullptr)
        showState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    preferences::setValue(u"geometry"_s, saveGeometry());
    leaveWorkbook(); // and find it open next time
    showState();
    event->accept();
}

} // namespace ui
