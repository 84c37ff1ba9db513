// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/authority.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "1, 2, 20 to 23" of a row of a table in FORMAT.md.
std::vector<int> numbersIn(const QString &cell)
{
    std::vector<int> numbers;
    for (const QString &part : cell.split(u',')) {
        const QStringList ends = part.split(u"to"_s);
        for (int n = ends.first().trimmed().toInt(); n <= ends.last().trimmed().toInt(); ++n)
            numbers.push_back(n);
    }
    return numbers;
}

QString formatDocument()
{
    QFile file(QStringLiteral(SOURCE_DIR "/core/storage/FORMAT.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A register that is added has to be entered in both tables, and in `writerOf`.
TEST(AuthorityTest, EveryRegisterHasAWriterAndTheFormatSaysWho)
{
    const QString format = formatDocument();
    const std::map<QString, Writer> words = {{u"city"_s, Writer::City},
                                             {u"office"_s, Writer::Office},
                                             {u"anyone"_s, Writer::Anyone},
                                             {u"own"_s, Writer::Own},
                                             {u"signed"_s, Writer::Signed}};
    std::map<int, Writer> written;
    static const QRegularExpression row(u"^\\| (city|office|anyone|own|signed) \\| ([^|]+) \\|"_s,
                                        QRegularExpression::MultilineOption);
    for (auto found = row.globalMatch(format); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (const int number : numbersIn(match.captured(2)))
            written[number] = words.at(match.captured(1));
    }
    QFile source(QStringLiteral(SOURCE_DIR "/core/model/operation.h"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    const QString registers = text.section(u"enum class Register"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression entry(u"^    \\w+ = (\\d+),"_s,
                                          QRegularExpression::MultilineOption);
    int count = 0;
    for (auto found = entry.globalMatch(registers); found.hasNext(); ++count) {
        const int number = found.next().captured(1).toInt();
        ASSERT_TRUE(written.contains(number)) << "register " << number;
        EXPECT_EQ(written[number], writerOf(static_cast<Register>(number))) << number;
    }
    EXPECT_EQ(count, static_cast<int>(written.size()));
}

} // namespace
