// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/typist.h"

#include <QCoreApplication>
#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale::c());
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--type-for-ever")
        cli::typeForEver(words.value(2));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
