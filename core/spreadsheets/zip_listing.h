// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core::spreadsheets {

/// One file inside a zip archive, as the archive's directory declares it.
struct ZipEntry
{
    QByteArray name;
    std::uint64_t packedSize = 0;
    std::uint64_t rawSize = 0;
    std::uint32_t crc = 0;
    bool encrypted = false;
};

/// Reads the directory at the end of a zip archive without unpacking anything, so that sizes can
/// be judged before memory is spent. Throws Error(FileDamaged).
std::vector<ZipEntry> listZip(QByteArrayView archive);

/// Unpacks every entry once and compares sizes and CRC: what the spreadsheet library reads after
/// this is what was saved. Throws Error(FileDamaged), Error(Invalid) when the declared sizes are
/// above `mostRaw` bytes altogether or out of proportion.
void verifyZip(QByteArrayView archive, const std::vector<ZipEntry> &entries, std::uint64_t mostRaw);

/// One unpacked entry, empty when there is none of that name. Throws Error(FileDamaged).
QByteArray unpack(QByteArrayView archive, QByteArrayView name);

} // namespace core::spreadsheets
