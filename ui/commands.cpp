// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace ui {

const std::vector<CommandRow> &commandTable()
{
    using C = Command;
    using M = Menu;
    static const std::vector<CommandRow> table = {
        {C::NewWorkbook, M::File, QT_TRANSLATE_NOOP("Commands", "&New workbook…"), "Ctrl+N", "new"},
        {C::JoinWorkbook, M::File, QT_TRANSLATE_NOOP("Commands", "&Join with a bundle…"), nullptr,
         "exchange"},
        {C::OpenWorkbook, M::File, QT_TRANSLATE_NOOP("Commands", "&Open…"), "Ctrl+O", "open"},
        {C::OpenSample, M::File, QT_TRANSLATE_NOOP("Commands", "Open the &sample city…"), nullptr,
         "city"},
        {C::CloseWorkbook, M::File, QT_TRANSLATE_NOOP("Commands", "&Close the workbook"), "Ctrl+W",
         nullptr, false, true},
        {C::PrintReport, M::File, QT_TRANSLATE_NOOP("Commands", "&Print report…"), "Ctrl+P",
         "print", true, true},
        {C::MakeBundle, M::File, QT_TRANSLATE_NOOP("Commands", "&Make a bundle…"), "Ctrl+Shift+E",
         "send", true, true},
        {C::TakeBundles, M::File, QT_TRANSLATE_NOOP("Commands", "Take in &bundles…"),
         "Ctrl+Shift+I", "import", false, true},
        {C::Settings, M::File, QT_TRANSLATE_NOOP("Commands", "Se&ttings…"), "Ctrl+,", "settings",
         true},
        {C::Quit, M::File, QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", nullptr, true},
        {C::Undo, M::Edit, QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z", "undo", false, true},
        {C::Redo, M::Edit, QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z", "redo", false,
         true},
        {C::Copy, M::Edit, QT_TRANSLATE_NOOP("Commands", "&Copy"), "Ctrl+C", "copy", true, true},
        {C::Find, M::Edit, QT_TRANSLATE_NOOP("Commands", "&Find anything"), "Ctrl+K", "search",
         true, true},
        {C::FreezeRound, M::Edit, QT_TRANSLATE_NOOP("Commands", "Free&ze a round…"), nullptr,
         nullptr, true, true},
        {C::ShowOverview, M::View, QT_TRANSLATE_NOOP("Commands", "&Overview"), "Ctrl+1", "overview",
         false, true},
        {C::ShowAssess, M::View, QT_TRANSLATE_NOOP("Commands", "&Assess"), "Ctrl+2", "assess",
         false, true},
        {C::ShowOrganizations, M::View, QT_TRANSLATE_NOOP("Commands", "O&rganizations"), "Ctrl+3",
         "organizations", false, true},
        {C::ShowStandards, M::View, QT_TRANSLATE_NOOP("Commands", "&Standards"), "Ctrl+4",
         "standards", false, true},
        {C::ShowExchange, M::View, QT_TRANSLATE_NOOP("Commands", "E&xchange"), "Ctrl+8", "exchange",
         false, true},
        {C::ThemeSystem, M::View, QT_TRANSLATE_NOOP("Commands", "Colours of the &system"), nullptr,
         nullptr, true},
        {C::ThemeLight, M::View, QT_TRANSLATE_NOOP("Commands", "&Light colours"), nullptr, nullptr},
        {C::ThemeDark, M::View, QT_TRANSLATE_NOOP("Commands", "&Dark colours"), nullptr, nullptr},
        {C::LargerText, M::View, QT_TRANSLATE_NOOP("Commands", "&Larger text"), "Ctrl+=", nullptr,
         true},
        {C::SmallerText, M::View, QT_TRANSLATE_NOOP("Commands", "S&maller text"), "Ctrl+-",
         nullptr},
        {C::NormalText, M::View, QT_TRANSLATE_NOOP("Commands", "&Normal text size"), "Ctrl+0",
         nullptr},
        {C::LanguageEnglish, M::View, "English", nullptr, nullptr, true},
        {C::LanguageChinese, M::View, "中文", nullptr, nullptr},
        {C::Manual, M::Help, QT_TRANSLATE_NOOP("Commands", "&Manual"), "F1", "help"},
        {C::Shortcuts, M::Help, QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), "Ctrl+/",
         nullptr},
        {C::About, M::Help, QT_TRANSLATE_NOOP("Commands", "&About Plumbline"), nullptr, "info",
         true},
    };
    return table;
}

const std::vector<PageKey> &pageKeys()
{
    static const char *assess = QT_TRANSLATE_NOOP("Commands", "Assess: the sheet");
    static const char *organizations = QT_TRANSLATE_NOOP("Commands", "Organizations: the lists");
    static const char *standards = QT_TRANSLATE_NOOP("Commands", "Standards: a draft");
    static const char *exchange = QT_TRANSLATE_NOOP("Commands", "Exchange: offices, conflicts");
    static const char *report = QT_TRANSLATE_NOOP("Commands", "Report: the preview");
    static const std::vector<PageKey> keys = {
        {assess, "Space",
         QT_TRANSLATE_NOOP("Commands", "Clean (nothing found), and on to the next")},
        {assess, "Enter", QT_TRANSLATE_NOOP("Commands", "On to the next item")},
        {assess, "Shift+Enter", QT_TRANSLATE_NOOP("Commands", "On to the next unanswered item")},
        {assess, "↑ ↓", QT_TRANSLATE_NOOP("Commands", "Move among the items")},
        {assess, "0 … 9", QT_TRANSLATE_NOOP("Commands", "Type the count of the current clause")},
        {assess, "N", QT_TRANSLATE_NOOP("Commands", "Not applicable")},
        {assess, "R", QT_TRANSLATE_NOOP("Commands", "Write the reason for the deduction")},
        {assess, "E", QT_TRANSLATE_NOOP("Commands", "Write where it was seen")},
        {assess, "Y", QT_TRANSLATE_NOOP("Commands", "Yes, for a clause that asks yes or no")},
        {assess, "F2", QT_TRANSLATE_NOOP("Commands", "Open the input of the current clause")},
        {assess, "Backspace", QT_TRANSLATE_NOOP("Commands", "Take the answer away")},
        {assess, "Shift+F10",
         QT_TRANSLATE_NOOP("Commands", "Choose the columns (the Menu key, too)")},
        {organizations, "Ctrl+C", QT_TRANSLATE_NOOP("Commands", "Copy the selected cells as text")},
        {organizations, "Shift+Ctrl+C",
         QT_TRANSLATE_NOOP("Commands", "Copy them with their headers")},
        {organizations, "Ctrl+V",
         QT_TRANSLATE_NOOP("Commands", "Paste a block from a spreadsheet, with a preview")},
        {organizations, "Shift+F10",
         QT_TRANSLATE_NOOP("Commands", "Choose the columns (the Menu key, too)")},
        {standards, "Insert", QT_TRANSLATE_NOOP("Commands", "A new item below")},
        {standards, "Alt+Insert", QT_TRANSLATE_NOOP("Commands", "A new section below")},
        {standards, "Ctrl+Enter", QT_TRANSLATE_NOOP("Commands", "Another clause of the item")},
        {standards, "Enter, F2", QT_TRANSLATE_NOOP("Commands", "From the tree into the form")},
        {standards, "Esc", QT_TRANSLATE_NOOP("Commands", "From the form back to the tree")},
        {standards, "Alt+↑, Alt+↓", QT_TRANSLATE_NOOP("Commands", "Move what is chosen")},
        {standards, "Ctrl+D", QT_TRANSLATE_NOOP("Commands", "A copy below")},
        {standards, "Delete", QT_TRANSLATE_NOOP("Commands", "Remove what is chosen in the tree")},
        {standards, "Ctrl+V",
         QT_TRANSLATE_NOOP("Commands", "Paste the rows of an official sheet into the tree")},
        {exchange, "Enter",
         QT_TRANSLATE_NOOP("Commands", "Make a bundle for the office; open the sheet")},
        {exchange, "1, 2 …", QT_TRANSLATE_NOOP("Commands", "Choose whose value stands")},
        {exchange, "Ctrl+Tab",
         QT_TRANSLATE_NOOP("Commands", "From the offices to the conflicts and back")},
        {report, "Ctrl+P", QT_TRANSLATE_NOOP("Commands", "Print")},
        {report, "Ctrl+S", QT_TRANSLATE_NOOP("Commands", "Save as PDF")},
        {report, "Ctrl+=, Ctrl+-", QT_TRANSLATE_NOOP("Commands", "Larger, smaller")},
        {report, "Ctrl+0", QT_TRANSLATE_NOOP("Commands", "As wide as the window")},
    };
    return keys;
}

QString menuName(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Commands", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Commands", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Commands", "&View");
    case Menu::Help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    return {};
}

QString commandText(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString commandName(const CommandRow &row)
{
    QString name = commandText(row.text);
    const auto mnemonic = name.indexOf(QLatin1String("(&")); // as Chinese menus have it: 文件(&F)
    if (mnemonic >= 0)
        name.remove(mnemonic, 4);
    return name.remove(u'&').remove(QChar(0x2026));
}

namespace {

/// Ctrl+C belongs to whatever has the focus; the menu hands the key on instead of taking it away.
bool isOfTheFocus(Command command)
{
    return command == Command::Copy;
}

QAction *makeAction(const CommandRow &row, QWidget *window)
{
    auto *action = new QAction(commandText(row.text), window);
    const QString shortcut = QString::fromLatin1(row.shortcut);
    if (isOfTheFocus(row.command))
        action->setText(action->text() + u'\t' +
                        QKeySequence(shortcut).toString(QKeySequence::NativeText));
    else if (!shortcut.isEmpty())
        action->setShortcut(QKeySequence(shortcut));
    if (row.icon != nullptr)
        action->setIcon(icon(QString::fromLatin1(row.icon)));
    if (row.command == Command::Quit)
        action->setMenuRole(QAction::QuitRole);
    return action;
}

} // namespace

Commands::Commands(QWidget *window) : QObject(window)
{
    auto *themes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (const CommandRow &row : commandTable()) {
        QAction *action = makeAction(row, window);
        const bool theme = row.command == Command::ThemeSystem ||
                           row.command == Command::ThemeLight || row.command == Command::ThemeDark;
        const bool language =
            row.command == Command::LanguageEnglish || row.command == Command::LanguageChinese;
        action->setCheckable(theme || language);
        if (theme)
            themes->addAction(action);
        if (language)
            languages->addAction(action);
        window->addAction(action);
        action->setParent(this);
        m_actions[row.command] = action;
    }
}

void Commands::on(Command command, const std::function<void()> &work)
{
    connect(action(command), &QAction::triggered, this, work);
}

void Commands::setWorkbookOpen(bool open)
{
    for (const CommandRow &row : commandTable())
        if (row.needsWorkbook)
            action(row.command)->setEnabled(open);
}

void Commands::fill(QMenuBar *bar, QMenu *recent) const
{
    std::map<Menu, QMenu *> menus;
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Help})
        menus[menu] = bar->addMenu(menuName(menu));
    for (const CommandRow &row : commandTable()) {
        QMenu *menu = menus[row.menu];
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(action(row.command));
        if (row.command == Command::OpenSample)
            menu->addMenu(recent);
    }
}

} // namespace ui
