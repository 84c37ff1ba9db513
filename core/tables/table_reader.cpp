// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_reader.h"

#include "core/base/error.h"
#include "core/tables/delimited_text.h"
#include "core/tables/file_kind.h"
#include "core/tables/sheet_reader.h"
#include "core/tables/table_limits.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QByteArray contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Failure::FileMissing, u"there is no such file"_s);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, file.errorString());
    if (file.size() > mostFileBytes)
        throw Error(Failure::Invalid,
                    u"the file has %1 MiB; at most %2 MiB are read"_s.arg(file.size() >> 20)
                        .arg(mostFileBytes >> 20));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Failure::FileUnreadable, file.errorString());
    return content;
}

Table textTable(const QByteArray &content, const QString &name)
{
    const QString text = decodeText(content);
    Table table = parseDelimited(text, separatorOf(text));
    table.name = QFileInfo(name).completeBaseName();
    return table;
}

[[noreturn]] void refuse(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        throw Error(Failure::Invalid, u"the file is empty"_s);
    case FileKind::OldWorkbook:
        throw Error(Failure::FileForeign,
                    u"this is an old workbook (.xls or .et): save it as .xlsx"_s);
    case FileKind::BinaryXlsx:
        throw Error(Failure::FileForeign, u"this is a binary workbook (.xlsb): save it as .xlsx"_s);
    case FileKind::Encrypted:
        throw Error(Failure::FileForeign,
                    u"the file is protected by a password: save it as .xlsx without one"_s);
    case FileKind::WebPage:
        throw Error(Failure::FileForeign,
                    u"this is a web page or XML, whatever its name says: open it in a spreadsheet "
                    "program and save it as .xlsx"_s);
    case FileKind::OldDocument:
    case FileKind::OtherDocument:
        throw Error(Failure::FileForeign,
                    u"this is no spreadsheet: choose an .xlsx, .ods or .csv file"_s);
    default:
        throw Error(
            Failure::FileForeign,
            u"this is neither a spreadsheet nor text: choose an .xlsx, .ods or .csv file"_s);
    }
}

std::vector<Table> tablesIn(const QByteArray &content, const QString &name)
{
    const FileKind kind = fileKind(content);
    std::vector<Table> tables;
    if (kind == FileKind::Text)
        tables.push_back(textTable(content, name));
    else if (kind == FileKind::Xlsx)
        tables = readXlsx(content);
    else if (kind == FileKind::Ods)
        tables = readOds(content);
    else
        refuse(kind);
    for (const Table &table : tables) {
        if (!table.rows.empty())
            return tables;
    }
    throw Error(Failure::Invalid, u"there is nothing in the file: every cell is blank"_s);
}

/// Runs `work` and adds the file's name to what it throws.
template <typename Work>
auto named(const QString &name, const Work &work)
{
    try {
        return work();
    } catch (Error &error) {
        if (error.file().isEmpty())
            error.in(name);
        throw;
    }
}

} // namespace

std::vector<Table> readTables(const QString &path)
{
    return named(path, [&] { return tablesIn(contentOf(path), path); });
}

std::vector<Table> readTables(const QByteArray &content, const QString &name)
{
    return named(name, [&] { return tablesIn(content, name); });
}

Table readPastedBlock(const QString &text)
{
    Table table;
    try {
        table = parseDelimited(text, u'\t');
    } catch (const Error &) {
        table = parseDelimited(text, u'\t', Quotes::Ordinary);
    }
    if (table.rows.empty())
        throw Error(Failure::Invalid, u"there is nothing in what was pasted"_s);
    return table;
}

} // namespace core
