// SPDX-License-Identifier: GPL-3.0-or-later
// Which workbook MainWindow holds: new, opened, dropped, the sample city, closed.
#include "core/journal/installation.h"
#include "core/journal/root_key.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "ui/commands.h"
#include "ui/dialogs/loss_dialog.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/error_text.h"
#include "ui/jobs.h"
#include "ui/main_window.h"
#include "ui/pages/welcome_page.h"
#include "ui/preferences.h"
#include "ui/sample_city.h"
#include "ui/widgets/save_place.h"
#include "ui/workbench.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The files with that ending among what is dropped.
QStringList droppedFiles(const QMimeData *dropped, const QString &ending)
{
    QStringList files;
    for (const QUrl &url : dropped->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(ending, Qt::CaseInsensitive))
            files << url.toLocalFile();
    return files;
}

const QString workbookEnding = u".plumb"_s;
const QString bundleEnding = u".plumbx"_s;

/// The code of the office that the bundle was made for; empty: for everybody.
QString recipientOf(const QString &bundle)
{
    const auto here = core::Installation::open(core::Installation::defaultFolder());
    return core::BundleFile(bundle, &here).header().recipient;
}

// A workbook that cannot have its root key is none.
void giveRootTo(const QString &path)
{
    try {
        core::giveRoot(core::Workbook(path, core::Access::Write).database(),
                       core::Installation::defaultFolder());
    } catch (const core::Error &) {
        core::Workbook::remove(path);
        throw;
    }
}

} // namespace

bool MainWindow::openWorkbook(const QString &path)
{
    if (m_session && QFileInfo(path) == QFileInfo(m_session->path()))
        return true;
    if (!mayLeave())
        return false;
    std::unique_ptr<Session> opened; // what cannot be opened leaves the one that is open alone
    try {
        opened = std::make_unique<Session>(path, m_clock);
    } catch (const core::Error &error) {
        fail(error);
        return false;
    }
    leaveWorkbook();
    m_session = std::move(opened);
    m_session->useJobs(m_jobs);
    preferences::addRecentWorkbook(path);
    preferences::setValue(u"lastWorkbook"_s, QFileInfo(path).absoluteFilePath().toUtf8());
    makeWorkbench();
    showState();
    openBundles(std::exchange(m_bundles, {}));
    return true;
}

void MainWindow::makeWorkbench()
{
    m_workbench = new Workbench(*m_session, m_jobs, m_stack);
    m_stack->addWidget(m_workbench);
    connect(m_workbench, &Workbench::pageShown, this, &MainWindow::showState);
    connect(m_workbench, &Workbench::pageShown, this, &MainWindow::keepPage);
    connect(
        m_workbench, &Workbench::commandChosen, this,
        [this](int command) { m_commands->action(static_cast<Command>(command))->trigger(); },
        Qt::QueuedConnection);
    connect(m_session.get(), &Session::changed, this, &MainWindow::enableUndo);
    const auto last = static_cast<PageName>(preferences::value(u"page"_s).toInt());
    const QList<PageName> pages = Workbench::pages();
    if (!pages.isEmpty())
        m_workbench->show(pages.contains(last) ? last : pages.first());
}

/// At once, so that the page is found again after a crash too.
void MainWindow::keepPage()
{
    const QByteArray page = QByteArray::number(static_cast<int>(m_workbench->currentName()));
    if (page != preferences::value(u"page"_s))
        preferences::setValue(u"page"_s, page);
}

/// True when everything is in the file, or when the person lets go of what cannot be written.
bool MainWindow::mayLeave()
{
    while (m_workbench != nullptr && !m_workbench->settle()) {
        const auto because = m_session->isWriting() ? LossDialog::Because::AJobIsWriting
                                                    : LossDialog::Because::ItCannotBeWritten;
        const auto choice = LossDialog::ask(this, m_session->path(), because);
        if (choice != LossDialog::Choice::Again)
            return choice == LossDialog::Choice::Lose;
    }
    return true;
}

void MainWindow::leaveWorkbook()
{
    if (m_workbench != nullptr)
        m_workbench->settle();
    delete m_workbench;
    m_workbench = nullptr;
    m_session.reset();
}

void MainWindow::closeWorkbook()
{
    leaveWorkbook();
    preferences::setValue(u"lastWorkbook"_s, {}); // not to be reopened next time
    welcome()->clearMessage();
    showState();
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : preferences::recentWorkbooks()) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openWorkbook(path); });
    }
}

void MainWindow::openByDialog()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a workbook"), preferences::filesFolder(), tr("Workbooks (*.plumb)"));
    if (!path.isEmpty())
        openWorkbook(path);
}

/// Empty: nowhere.
QString MainWindow::askForNewPlace(const NewWorkbook &wanted)
{
    return askForPlace(this, {tr("Where is the new workbook to lie?"),
                              wanted.officeName + workbookEnding,
                              tr("Workbooks (*.plumb)"),
                              {},
                              false});
}

void MainWindow::makeWorkbook()
{
    const auto wanted = NewWorkbookDialog::ask(this);
    const QString path = wanted ? askForNewPlace(*wanted) : QString();
    if (path.isEmpty())
        return;
    try {
        core::Workbook::create(path, wanted->officeCode, wanted->officeName, m_clock);
        giveRootTo(path);
    } catch (const core::Error &error) {
        fail(error);
        return;
    }
    if (!openWorkbook(path))
        return;
    m_workbench->enrol(*wanted, core::Action::MakeWorkbook);
}

void MainWindow::askToJoin()
{
    const QString bundle =
        m_bundles.isEmpty()
            ? QFileDialog::getOpenFileName(this, tr("Join with a bundle"),
                                           preferences::mediumFolder(), tr("Bundles (*.plumbx)"))
            : m_bundles.front();
    if (bundle.isEmpty())
        return;
    QString recipient;
    try {
        recipient = recipientOf(bundle);
    } catch (const core::Error &error) {
        fail(error);
        return;
    }
    const auto wanted =
        NewWorkbookDialog::ask(this, NewWorkbookDialog::Asks::OfficeThatJoins, recipient);
    const QString path = wanted ? askForNewPlace(*wanted) : QString();
    if (!path.isEmpty())
        join(path, *wanted, bundle);
}

bool MainWindow::join(const QString &path, const NewWorkbook &office, const QString &bundle)
{
    try {
        const auto here = core::Installation::open(core::Installation::defaultFolder());
        const core::BundleFile file(bundle, &here);
        core::Workbook::create(path, office.officeCode, office.officeName, m_clock);
        core::Workbook made(path, core::Access::Write);
        core::joinDataset(made.database(), file.header().dataset);
    } catch (const core::Error &error) {
        fail(error);
        return false;
    }
    if (!openWorkbook(path))
        return false;
    m_workbench->enrol(office, core::Action::ChangeSetting);
    openBundles({bundle});
    return true;
}

void MainWindow::openSample()
{
    const QString path = sampleCityPath();
    if (QFileInfo::exists(path)) {
        openWorkbook(path);
        return;
    }
    if (!mayLeave())
        return;
    closeWorkbook();
    welcome()->tell(
        {Message::Kind::Note, tr("The sample city is being made; it opens by itself."), {}, {}});
    makeSampleCity(*m_jobs, path, [this, path](const std::optional<core::Error> &error) {
        if (error)
            fail(*error);
        else if (!m_session)
            openWorkbook(path);
    });
}

void MainWindow::fail(const core::Error &error)
{
    const ErrorText text = errorText(error);
    const Message message{Message::Kind::Failure, text.sentence, text.advice, text.details};
    if (m_workbench != nullptr)
        m_workbench->tell(message);
    else
        welcome()->tell(message);
}

void MainWindow::openBundles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_workbench != nullptr) {
        m_bundles.clear();
        m_workbench->go({.page = PageName::Exchange, .files = paths});
        return;
    }
    m_bundles = paths;
    welcome()->tell(
        {Message::Kind::Note,
         tr("%n bundle(s) are to be taken in.", nullptr, static_cast<int>(paths.size())),
         tr("Open your workbook: it is shown then what is in them. If you have none yet, "
            "make one of them: File › Join with a bundle."),
         {}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    if (!droppedFiles(dropped, workbookEnding).isEmpty() ||
        !droppedFiles(dropped, bundleEnding).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList workbooks = droppedFiles(event->mimeData(), workbookEnding);
    if (!workbooks.isEmpty())
        openWorkbook(workbooks.front());
    openBundles(droppedFiles(event->mimeData(), bundleEnding));
}

} // namespace ui
