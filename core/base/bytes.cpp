// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace core {

void ByteWriter::number(std::uint64_t value)
{
    while (value >= 0x80) {
        byte(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<std::uint8_t>(value));
}

void ByteWriter::signedNumber(std::int64_t value)
{
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

void ByteWriter::blob(QByteArrayView bytes)
{
    number(static_cast<std::uint64_t>(bytes.size()));
    raw(bytes);
}

void ByteReader::fail()
{
    throw Error(Failure::FileDamaged, u"packed bytes are cut off"_s);
}

std::uint64_t ByteReader::longNumber(std::uint8_t first)
{
    std::uint64_t value = first & 0x7fU;
    for (unsigned shift = 7; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7fU) << shift;
        if (next < 0x80)
            return value;
    }
    fail();
}

} // namespace core
