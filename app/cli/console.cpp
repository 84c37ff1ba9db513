// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "core/base/file_error.h"
#include "core/tables/delimited_text.h"
#include "ui/error_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Cells on a terminal: Chinese characters take two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 && !(c.unicode() >= 0x2000 && c.unicode() < 0x2e80) ? 2 : 1;
    return width;
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - widthOf(text)), u' ');
    return right ? blanks + text : text + blanks;
}

void put(FILE *where, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, where) != size || std::fflush(where) != 0)
        throw core::Error(core::Failure::FileUnwritable, u"the output was closed"_s).in(u"-"_s);
}

core::Failure failureOf(const QFileDevice &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists() && !file.isWritable())
        return core::Failure::FileMissing;
    return core::Failure::FileUnreadable;
}

} // namespace

void Console::print(const QString &line)
{
    put(stdout, line.toUtf8() + '\n');
}

void Console::print(const nlohmann::ordered_json &json)
{
    put(stdout, QByteArray::fromStdString(json.dump(2)) + '\n');
}

void Console::say(const QString &line)
{
    if (m_shown >= 0)
        put(stderr, "\n");
    m_shown = -1;
    put(stderr, line.toUtf8() + '\n');
}

void Console::table(const std::vector<QStringList> &rows, const std::vector<int> &numbers)
{
    std::vector<int> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), static_cast<std::size_t>(i) + 1));
            int &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, widthOf(row[i]));
        }
    for (const QStringList &row : rows) {
        QString line;
        for (int i = 0; i < row.size(); ++i) {
            const bool right = std::find(numbers.begin(), numbers.end(), i) != numbers.end();
            line += padded(row[i], widths[static_cast<std::size_t>(i)], right) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        print(line);
    }
}

void Console::csv(const std::vector<QStringList> &rows)
{
    for (const QStringList &row : rows)
        print(core::delimitedLine(std::vector<QString>(row.begin(), row.end())));
}

void Console::progress(qint64 done, qint64 of)
{
    const int percent = of > 0 ? static_cast<int>(100 * done / of) : 0;
    if (percent == m_shown || isatty(STDERR_FILENO) == 0)
        return;
    m_shown = percent;
    put(stderr, "\r" + QByteArray::number(percent) + " %");
    if (done >= of) {
        put(stderr, "\n");
        m_shown = -1;
    }
}

Exit Console::wrongUsage(const QString &complaint)
{
    say(complaint);
    say(Text::tr("Usage: %1").arg(u"plumbline-cli "_s + m_verb.usage));
    return Exit::Usage;
}

Exit Console::failure(const core::Error &error)
{
    const ui::ErrorText text = ui::errorText(error);
    say(text.sentence);
    if (!text.advice.isEmpty())
        say(text.advice);
    if (!text.details.isEmpty() && !text.isWhole)
        say(Text::tr("Details: %1").arg(text.details));
    return exitFor(error.kind());
}

namespace {

QByteArray standardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        throw core::Error(core::Failure::FileUnreadable, file.errorString()).in(u"-"_s);
    return file.readAll();
}

} // namespace

QByteArray readAll(const QString &path)
{
    if (path == u"-") {
        static const QByteArray typed = standardInput();
        return typed;
    }
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw core::Error(failureOf(file), file.errorString()).in(path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw core::Error(core::Failure::FileUnreadable, file.errorString()).in(path);
    return bytes;
}

void writeAll(const QString &path, QByteArrayView bytes)
{
    if (path == u"-") {
        put(stdout, bytes.toByteArray());
        return;
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    if (!written)
        throw core::writeError(file);
}

} // namespace cli
