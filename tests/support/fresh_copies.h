// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// For a QTemporaryDir: in memory where that is to be had. What a real disk keeps is not asked of
/// such files, and its syncs take their time thousands of times.
QString quickPlace();

/// Copies of a folder to break, one after the other, in a quick place.
///
///     const FreshCopies copies(book.folder());
///     const QString folder = copies.make(7);
class FreshCopies
{
public:
    explicit FreshCopies(const QString &original);

    QString make(int number) const; ///< replaces an earlier one of that number

private:
    QString m_original;
    QTemporaryDir m_copies;
};
