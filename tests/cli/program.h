// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cli {

/// What one run of the program left behind.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the real plumbline-cli, as a user of its own whose home is `folder`.
///
///     Desk desk;
///     desk.make(u"w.plumb"_s);
///     EXPECT_EQ(desk.run({u"check"_s, desk.path(u"w.plumb"_s)}).status, 0);
class Desk
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Outcome run(const QStringList &words, const QByteArray &input = {},
                const QString &out = {}) const;

    QProcessEnvironment environment() const; ///< of a program that this user starts

    /// What is put into the environment of programs that are run from now on; empty: taken out.
    void put(const QString &name, const QString &value);

    /// From now on even root is bound by the rights of files and folders.
    void giveUpPowers() { m_powerless = true; }

    /// A new, empty workbook; its path.
    QString make(const QString &name) const;
    /// A small sample city; its path.
    QString makeCity(const QString &name, int organizations = 20) const;

    QString write(const QString &name, const QByteArray &bytes) const; ///< its path
    static QByteArray read(const QString &path);

    /// All that a workbook consists of, its log files included: equal means nothing was changed.
    static QByteArray content(const QString &workbook);

    void enter() const; ///< this process shares the home from now on

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    bool m_powerless = false;
};

} // namespace cli
