// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
class QWidget;
QT_END_NAMESPACE

namespace ui {

enum class Command
{
    NewWorkbook,
    JoinWorkbook,
    OpenWorkbook,
    OpenSample,
    CloseWorkbook,
    PrintReport,
    MakeBundle,
    TakeBundles,
    Settings,
    Quit,
    Undo,
    Redo,
    Copy,
    Find,
    FreezeRound,
    ShowOverview,
    ShowAssess,
    ShowOrganizations,
    ShowStandards,
    ShowExchange,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LargerText,
    SmallerText,
    NormalText,
    LanguageEnglish,
    LanguageChinese,
    Manual,
    Shortcuts,
    About,
};

enum class Menu
{
    File,
    Edit,
    View,
    Help,
};

/// One line of the table that all menus, shortcuts, the shortcut sheet and the search field's
/// commands are made of.
struct CommandRow
{
    Command command = Command::NewWorkbook;
    Menu menu = Menu::File;
    const char *text = nullptr;     ///< English, translated in the context "Commands"
    const char *shortcut = nullptr; ///< portable text; null: none
    const char *icon = nullptr;     ///< name for ui/style/icons.h; null: none
    bool startsGroup = false;       ///< a line stands above it
    bool needsWorkbook = false;     ///< greyed on the welcome page
};

const std::vector<CommandRow> &commandTable();

/// Keys of single pages, for the shortcut sheet: they live in the pages' own key handling.
struct PageKey
{
    const char *page = nullptr;
    const char *keys = nullptr;
    const char *meaning = nullptr;
};

const std::vector<PageKey> &pageKeys();

QString menuName(Menu menu);
QString commandName(const CommandRow &row); ///< translated, without "&" and "…"
QString commandText(const char *text);      ///< any text of the tables, translated

/// The table as actions of one window.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    QAction *action(Command command) const { return m_actions.at(command); }

    void on(Command command, const std::function<void()> &work);
    void setWorkbookOpen(bool open);

    /// Fills the bar; `recent` is put after "Open…" as a menu of its own.
    void fill(QMenuBar *bar, QMenu *recent) const;

private:
    std::map<Command, QAction *> m_actions;
};

} // namespace ui
