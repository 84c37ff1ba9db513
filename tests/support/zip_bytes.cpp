// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_bytes.h"

#include <cstdint>

namespace {

std::uint32_t crcOf(const QByteArray &bytes)
{
    std::uint32_t value = 0xffffffffU;
    for (const char byte : bytes) {
        value ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
    }
    return ~value;
}

void put(QByteArray &to, std::uint32_t value, int width)
{
    for (int i = 0; i < width; ++i)
        to.append(static_cast<char>(value >> (8 * i)));
}

/// What a local header and an entry of the directory have in common.
void putCommon(QByteArray &to, const QByteArray &name, const QByteArray &content)
{
    put(to, 20, 2);   // version
    put(to, 0, 2);    // flags
    put(to, 0, 2);    // stored
    put(to, 0x21, 4); // time
    put(to, crcOf(content), 4);
    put(to, static_cast<std::uint32_t>(content.size()), 4);
    put(to, static_cast<std::uint32_t>(content.size()), 4);
    put(to, static_cast<std::uint32_t>(name.size()), 2);
    put(to, 0, 2);
}

} // namespace

QByteArray zipBytes(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const auto at = static_cast<std::uint32_t>(archive.size());
        archive.append("PK\x03\x04", 4);
        putCommon(archive, name, content);
        archive += name + content;
        directory.append("PK\x01\x02", 4);
        put(directory, 20, 2);
        putCommon(directory, name, content);
        directory.append(QByteArray(10, '\0')); // comment, disk, attributes
        put(directory, at, 4);
        directory += name;
    }
    const auto start = static_cast<std::uint32_t>(archive.size());
    archive += directory;
    archive.append("PK\x05\x06", 4);
    put(archive, 0, 4);
    put(archive, static_cast<std::uint32_t>(parts.size()), 2);
    put(archive, static_cast<std::uint32_t>(parts.size()), 2);
    put(archive, static_cast<std::uint32_t>(directory.size()), 4);
    put(archive, start, 4);
    put(archive, 0, 2);
    return archive;
}

QByteArray xlsxBytes(const QByteArray &rows)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return zipBytes({
        {"[Content_Types].xml",
         head + "<Types xmlns=\"" + package +
             "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
             "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
             "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
             "ContentType=\"" +
             type + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" " +
             "ContentType=\"" + type + "worksheet+xml\"/></Types>"},
        {"_rels/.rels", head + "<Relationships xmlns=\"" + package +
                            "relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + office +
                                "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" "
                                "r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships xmlns=\"" + package +
             "relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
    });
}

QByteArray odsBytes(const QByteArray &rows)
{
    const QByteArray mime = "application/vnd.oasis.opendocument.spreadsheet";
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipBytes({
        {"mimetype", mime},
        {"META-INF/manifest.xml",
         "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"" + names +
             "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" "
             "manifest:media-type=\"" +
             mime + "\"/></manifest:manifest>"},
        {"content.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" +
             names + "office:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:text=\"" + names +
             "text:1.0\" office:version=\"1.2\"><office:automatic-styles/><office:body>"
             "<office:spreadsheet><table:table table:name=\"组织\">" +
             rows + "</table:table></office:spreadsheet></office:body></office:document-content>"},
    });
}
