// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh_copies.h"

#include <QDir>
#include <QDirIterator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

QString quickPlace()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fresh-copies-XXXXXX"_s;
}

FreshCopies::FreshCopies(const QString &original) : m_original(original), m_copies(quickPlace())
{
}

QString FreshCopies::make(int number) const
{
    QString folder = m_copies.filePath(QString::number(number));
    QDir(folder).removeRecursively();
    QDirIterator files(m_original, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = folder + path.mid(m_original.size());
        QDir().mkpath(QFileInfo(copy).path());
        EXPECT_TRUE(QFile::copy(path, copy)) << qPrintable(path);
    }
    return folder;
}
