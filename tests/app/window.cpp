// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window.h"

#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int patience = 30'000; ///< ms

/// Nothing that a test starts outlives it, however the test ends.
void endWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

Screen::Screen()
{
    endWithUs(m_server);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    // Without -noreset it starts anew, and refuses whoever knocks meanwhile, when xdotool leaves.
    m_server.start(u"Xvfb"_s, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                               u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    EXPECT_TRUE(m_server.waitForReadyRead(patience)) << "Xvfb shows no screen";
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

Screen::~Screen()
{
    end(m_server);
}

Window::Window(const Screen &screen, const cli::Desk &desk, const QString &workbook)
    : m_environment(desk.environment())
{
    for (const QString &name :
         {u"DBUS_SESSION_BUS_ADDRESS"_s, u"WAYLAND_DISPLAY"_s, u"QT_IM_MODULE"_s, u"XAUTHORITY"_s})
        m_environment.remove(name);
    m_environment.insert(u"DISPLAY"_s, screen.display());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, desk.path(u"."_s));
    endWithUs(m_program);
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QString::fromUtf8(WINDOW), {workbook});
    EXPECT_TRUE(m_program.waitForStarted(patience));
}

Window::~Window()
{
    if (m_program.state() != QProcess::NotRunning)
        end(m_program);
}

QString Window::ask(const QStringList &words) const
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(u"xdotool"_s, words);
    EXPECT_TRUE(tool.waitForFinished(patience)) << qPrintable(words.join(u' '));
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

bool Window::waitForTitle(const QString &beginning)
{
    const QString pid = QString::number(m_program.processId());
    return becomes([&] {
        const QString id = ask({u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, pid,
                                u"--name"_s, u'^' + beginning})
                               .section(u'\n', 0, 0);
        if (id.isEmpty())
            return false;
        if (ask({u"getwindowfocus"_s}) == id)
            return true;
        ask({u"windowfocus"_s, id});
        return false;
    });
}

void Window::press(const QStringList &keys) const
{
    ask(QStringList{u"key"_s} + keys);
}

void Window::type(const QString &text) const
{
    ask({u"type"_s, u"--delay"_s, u"0"_s, text});
}

void Window::kill()
{
    m_program.kill();
    EXPECT_TRUE(m_program.waitForFinished());
    EXPECT_EQ(m_program.exitStatus(), QProcess::CrashExit);
}

bool becomes(const std::function<bool()> &isSo)
{
    QElapsedTimer waited;
    waited.start();
    while (!isSo()) {
        if (waited.hasExpired(patience))
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace app
