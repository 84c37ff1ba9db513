// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/spreadsheets.h"
#include "core/spreadsheets/zip_listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

/// Names of streams in an OLE file stand there as UTF-16.
bool holdsWide(QByteArrayView content, QByteArrayView name)
{
    QByteArray wide;
    for (const char character : name) {
        wide.append(character);
        wide.append('\0');
    }
    return content.contains(wide);
}

FileKind oleKind(QByteArrayView content)
{
    if (holdsWide(content, "EncryptedPackage"))
        return FileKind::Encrypted;
    return holdsWide(content, "Workbook") || holdsWide(content, "Book") ? FileKind::OldWorkbook
                                                                        : FileKind::OldDocument;
}

FileKind zipKind(QByteArrayView content)
{
    const std::vector<ZipEntry> entries = listZip(content);
    const auto has = [&](QByteArrayView name) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const ZipEntry &entry) { return entry.name == name; });
    };
    if (std::any_of(entries.begin(), entries.end(),
                    [](const ZipEntry &entry) { return entry.encrypted; }))
        return FileKind::Encrypted;
    if (has("xl/workbook.xml"))
        return FileKind::Xlsx;
    if (has("xl/workbook.bin"))
        return FileKind::BinaryXlsx;
    if (!has("content.xml"))
        return FileKind::OtherDocument;
    if (unpack(content, "META-INF/manifest.xml").contains("encryption-data"))
        return FileKind::Encrypted;
    return unpack(content, "mimetype").contains("opendocument.spreadsheet")
               ? FileKind::Ods
               : FileKind::OtherDocument;
}

bool looksLikeWebPage(QByteArrayView content)
{
    QByteArray start = content.first(std::min<qsizetype>(content.size(), 512)).toByteArray();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    for (const char *mark :
         {"<html", "<!doctype", "<?xml", "<table", "<meta", "<head", "mime-version:"}) {
        if (start.startsWith(mark))
            return true;
    }
    return false;
}

} // namespace

FileKind fileKind(QByteArrayView content)
{
    const auto starts = [&](QByteArrayView mark) { return content.startsWith(mark); };
    if (content.isEmpty())
        return FileKind::Empty;
    if (starts(QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)))
        return oleKind(content);
    if (starts(QByteArrayView("PK\x03\x04", 4)) || starts(QByteArrayView("PK\x05\x06", 4)))
        return zipKind(content);
    if (starts("%PDF") || starts("Rar!") || starts("7z\xbc\xaf"))
        return FileKind::OtherDocument;
    if (starts("\xff\xfe") || starts("\xfe\xff"))
        return FileKind::Text;
    if (looksLikeWebPage(content))
        return FileKind::WebPage;
    // BIFF files of before OLE, pictures, programs: text has no NUL.
    return content.contains('\0') ? FileKind::Unknown : FileKind::Text;
}

} // namespace core::spreadsheets
