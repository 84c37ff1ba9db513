// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace cli {

QProcessEnvironment Desk::environment() const
{
    QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
        home.remove(name);
    home.insert(u"LANG"_s, u"C.UTF-8"_s);
    home.insert(u"HOME"_s, m_folder.path());
    home.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    home.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
        home.insert(it.key(), it.value());
    return home;
}

void Desk::put(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_variables.remove(name);
    else
        m_variables.insert(name, value);
}

Outcome Desk::run(const QStringList &words, const QByteArray &input, const QString &out) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (m_powerless)
        process.setChildProcessModifier([] {
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
        });
    if (!out.isEmpty())
        process.setStandardOutputFile(out);
    process.start(QString::fromUtf8(PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120000)) << qPrintable(words.join(u' '));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << qPrintable(words.join(u' '));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Desk::make(const QString &name) const
{
    const Outcome made =
        run({u"new"_s, path(name), u"--office"_s, u"130200"_s, u"--name=Sample City"_s});
    EXPECT_EQ(made.status, 0) << made.err.constData();
    return path(name);
}

QString Desk::makeCity(const QString &name, int organizations) const
{
    const Outcome made = run({u"new"_s, path(name), u"--office"_s, u"130200"_s,
                              u"--name=Sample City"_s, u"--sample=%1"_s.arg(organizations)});
    EXPECT_EQ(made.status, 0) << made.err.constData();
    return path(name);
}

QString Desk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

QByteArray Desk::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray Desk::content(const QString &workbook)
{
    return read(workbook) + '|' + read(workbook + u"-wal"_s);
}

void Desk::enter() const
{
    qputenv("XDG_DATA_HOME", path(u"home"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
}

} // namespace cli
