// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/session.h"

#include <QMainWindow>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

class Commands;
class HelpWindow;
class Jobs;
class WelcomePage;
class Workbench;
struct NewWorkbook;
struct Taste;

/// The one window: the welcome page, or the workbench of one workbook. It makes the Session and so
/// catches what opening throws; all else is done by the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(core::Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False: it could not be opened; the welcome page says why.
    bool openWorkbook(const QString &path);
    void closeWorkbook();

    /// Looks at bundles on the Exchange page; without a workbook, as soon as one is open.
    void openBundles(const QStringList &paths);

    /// A new workbook at `path` that is part of the data set that the bundle is of; then what is in
    /// the bundle is looked at. False: the message says why not.
    bool join(const QString &path, const NewWorkbook &office, const QString &bundle);

    Session *session() const { return m_session.get(); }

    Workbench *workbench() const { return m_workbench; }

    WelcomePage *welcome(); ///< made when first asked for: many a start does without

    Commands *commands() const { return m_commands; }

    void restore(); ///< geometry as the person left it

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void leaveWorkbook(); ///< stays the last one
    void build();
    void bindFile();
    void bindEdit();
    void bindView();
    void bindHelp();
    void makeWorkbench();
    void keepPage();
    bool mayLeave();
    void fillRecent();
    void nameUndo();
    void enableUndo();
    void showState();
    void makeWorkbook();
    void askToJoin();
    QString askForNewPlace(const NewWorkbook &wanted);
    void openByDialog();
    void openSample();
    void copyFromFocus();
    void apply(const Taste &taste);
    void fail(const core::Error &error);

    core::Clock m_clock;
    Jobs *m_jobs;
    std::unique_ptr<Session> m_session;
    QStackedWidget *m_stack = nullptr;
    Commands *m_commands = nullptr;
    QMenu *m_recent = nullptr;
    WelcomePage *m_welcome = nullptr;
    Workbench *m_workbench = nullptr;
    HelpWindow *m_help = nullptr;
    QStringList m_bundles; ///< to be looked at when a workbook is open
};

} // namespace ui
