// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/program.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace app {

/// A screen that nobody sees: an X server of its own on a free display.
class Screen
{
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    QString display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

/// The real program on that screen, at work for the user of `desk`. Keys go through the X server,
/// as from a keyboard.
///
///     Window window(screen, desk, path);
///     window.waitForTitle(u"Assess"_s);
///     window.press({u"3"_s, u"Return"_s});
///     window.kill();
class Window
{
public:
    Window(const Screen &screen, const cli::Desk &desk, const QString &workbook);
    ~Window();
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    /// True when a window whose title begins so is on the screen and has the keyboard.
    bool waitForTitle(const QString &beginning);
    void press(const QStringList &keys) const; ///< names as xdotool knows them
    void type(const QString &text) const;      ///< letters and digits

    void kill(); ///< SIGKILL: the program learns nothing of it

private:
    QString ask(const QStringList &words) const;

    QProcessEnvironment m_environment;
    QProcess m_program;
};

/// Asks again and again until it is so; false when it is not within half a minute.
bool becomes(const std::function<bool()> &isSo);

} // namespace app
