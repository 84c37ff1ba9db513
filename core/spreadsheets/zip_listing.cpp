// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/zip_listing.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <string_view>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

Error damaged(const QString &why)
{
    return {Failure::FileDamaged, why};
}

/// Little-endian numbers at places of the archive; beyond its end is damage.
class Bytes
{
public:
    explicit Bytes(QByteArrayView archive) : m_archive(archive) {}

    std::uint32_t number(std::uint64_t at, int width) const
    {
        const QByteArrayView bytes = slice(at, static_cast<std::uint64_t>(width));
        std::uint32_t value = 0;
        for (int i = width - 1; i >= 0; --i)
            value = (value << 8) | static_cast<std::uint8_t>(bytes[i]);
        return value;
    }

    QByteArrayView slice(std::uint64_t at, std::uint64_t length) const
    {
        const auto size = static_cast<std::uint64_t>(m_archive.size());
        if (at > size || length > size - at)
            throw damaged(u"the archive's directory points beyond its end"_s);
        return m_archive.sliced(static_cast<qsizetype>(at), static_cast<qsizetype>(length));
    }

private:
    QByteArrayView m_archive;
};

constexpr std::uint64_t endRecordSize = 22;
constexpr std::uint64_t headSize = 46;
constexpr std::uint32_t headMark = 0x02014b50;

/// Where the record that ends the directory begins.
std::uint64_t endRecord(QByteArrayView archive)
{
    const qsizetype at = archive.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (at < 0)
        throw damaged(u"the archive has no directory: the file was cut off"_s);
    return static_cast<std::uint64_t>(at);
}

std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t crc32(const std::vector<unsigned char> &bytes)
{
    static const std::array<std::uint32_t, 256> table = crcTable();
    std::uint32_t value = 0xffffffffU;
    for (const unsigned char byte : bytes)
        value = table[(value ^ byte) & 0xffU] ^ (value >> 8);
    return ~value;
}

/// orcus's view of the archive, with its exceptions turned into ours.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView archive)
        : m_stream(reinterpret_cast<const std::uint8_t *>(archive.data()),
                   static_cast<std::size_t>(archive.size()))
        , m_archive(&m_stream)
    {
        guard([&] { m_archive.load(); });
    }

    std::vector<unsigned char> read(QByteArrayView name)
    {
        std::vector<unsigned char> raw;
        const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
        guard([&] {
            if (!m_archive.read_file_entry(wanted, raw))
                throw damaged(u"a part cannot be unpacked: "_s + QString::fromUtf8(name));
        });
        return raw;
    }

private:
    template <typename Work>
    static void guard(const Work &work)
    {
        try {
            work();
        } catch (const Error &) {
            throw;
        } catch (const std::exception &error) {
            throw damaged(u"the archive cannot be unpacked: "_s + QString::fromUtf8(error.what()));
        }
    }

    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

void checkSizes(QByteArrayView archive, const std::vector<ZipEntry> &entries, std::uint64_t mostRaw)
{
    std::uint64_t raw = 0;
    for (const ZipEntry &entry : entries) {
        raw += entry.rawSize;
        if (entry.packedSize > static_cast<std::uint64_t>(archive.size()))
            throw damaged(u"a part is larger than the whole file"_s);
        // Deflate cannot pack tighter than about 1:1032.
        if (entry.rawSize > entry.packedSize * 1040 + 64)
            throw damaged(u"a part's declared size cannot be true"_s);
    }
    if (raw > mostRaw)
        throw Error(Failure::Invalid,
                    u"unpacked it would take %1 MiB; at most %2 MiB are read"_s.arg(raw >> 20).arg(
                        mostRaw >> 20));
}

} // namespace

std::vector<ZipEntry> listZip(QByteArrayView archive)
{
    const Bytes bytes(archive);
    const std::uint64_t end = endRecord(archive);
    bytes.slice(end, endRecordSize);
    const std::uint32_t count = bytes.number(end + 10, 2);
    std::uint64_t at = bytes.number(end + 16, 4);
    std::vector<ZipEntry> entries;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (bytes.number(at, 4) != headMark)
            throw damaged(u"the archive's directory is broken"_s);
        const std::uint32_t nameLength = bytes.number(at + 28, 2);
        ZipEntry entry;
        entry.encrypted = (bytes.number(at + 8, 2) & 1U) != 0;
        entry.crc = bytes.number(at + 16, 4);
        entry.packedSize = bytes.number(at + 20, 4);
        entry.rawSize = bytes.number(at + 24, 4);
        entry.name = bytes.slice(at + headSize, nameLength).toByteArray();
        entries.push_back(std::move(entry));
        at += headSize + nameLength + bytes.number(at + 30, 2) + bytes.number(at + 32, 2);
    }
    return entries;
}

void verifyZip(QByteArrayView archive, const std::vector<ZipEntry> &entries, std::uint64_t mostRaw)
{
    checkSizes(archive, entries, mostRaw);
    Unpacker unpacker(archive);
    for (const ZipEntry &entry : entries) {
        if (entry.rawSize == 0)
            continue; // a folder
        const std::vector<unsigned char> raw = unpacker.read(entry.name);
        if (raw.size() < entry.rawSize)
            throw damaged(u"a part is shorter than it should be: "_s +
                          QString::fromUtf8(entry.name));
        std::vector<unsigned char> content(
            raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(entry.rawSize));
        if (crc32(content) != entry.crc)
            throw damaged(u"a part is not as it was saved: "_s + QString::fromUtf8(entry.name));
    }
}

QByteArray unpack(QByteArrayView archive, QByteArrayView name)
{
    const std::vector<ZipEntry> entries = listZip(archive);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const ZipEntry &entry) { return entry.name == name; });
    if (found == entries.end() || found->rawSize == 0)
        return {};
    const std::vector<unsigned char> raw = Unpacker(archive).read(name);
    return {reinterpret_cast<const char *>(raw.data()),
            static_cast<qsizetype>(std::min<std::uint64_t>(raw.size(), found->rawSize))};
}

} // namespace core::spreadsheets
