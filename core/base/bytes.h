// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace core {

/// Writes the small numbers that packed sheets and operations consist of. A number is in groups
/// of seven bits, low first, the high bit set in all but the last; a signed one is folded first
/// (0, −1, 1, −2 … become 0, 1, 2, 3 …); a text or blob has its length in bytes before it.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype room = 0) { m_bytes.reserve(room); }

    void byte(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }

    void number(std::uint64_t value);
    void signedNumber(std::int64_t value);
    void blob(QByteArrayView bytes);

    void text(const QString &text) { blob(text.toUtf8()); }

    void raw(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }

    const QByteArray &bytes() const { return m_bytes; }

    QByteArray take() { return std::move(m_bytes); }

    void clear() { m_bytes.resize(0); } ///< keeps the room

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Every step is checked against the end; whatever is cut off or too
/// large throws Error(FileDamaged).
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const std::uint8_t *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }

    qsizetype left() const { return m_end - m_at; }

    std::uint8_t byte()
    {
        if (m_at == m_end)
            fail();
        return *m_at++;
    }

    std::uint64_t number()
    {
        const std::uint8_t first = byte();
        return first < 0x80 ? first : longNumber(first);
    }

    std::int64_t signedNumber()
    {
        const std::uint64_t folded = number();
        return static_cast<std::int64_t>(folded >> 1) ^ -static_cast<std::int64_t>(folded & 1);
    }

    void passNumbers(std::uint64_t count)
    {
        for (; count > 0; --count)
            while (byte() >= 0x80) {
            }
    }

    QByteArrayView blob() { return raw(number()); }

    QByteArrayView raw(std::uint64_t count)
    {
        if (count > static_cast<std::uint64_t>(m_end - m_at))
            fail();
        const auto *start = m_at;
        m_at += count;
        return {reinterpret_cast<const char *>(start), static_cast<qsizetype>(count)};
    }

    QString text() { return QString::fromUtf8(blob()); }

private:
    [[noreturn]] static void fail();
    std::uint64_t longNumber(std::uint8_t first);

    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
};

} // namespace core
