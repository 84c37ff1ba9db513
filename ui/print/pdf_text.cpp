// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#include "core/base/clock.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

void putNumber(QByteArray &out, double value)
{
    const long long hundredths = std::llround(value * 100);
    if (hundredths < 0)
        out += '-';
    const long long size = std::llabs(hundredths);
    out += QByteArray::number(size / 100);
    const int rest = static_cast<int>(size % 100);
    if (rest != 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            out += static_cast<char>('0' + rest % 10);
    }
    out += ' ';
}

void putHex(QByteArray &out, std::uint16_t value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 0xF];
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar unit : text)
        putHex(out, unit.unicode());
    return out + '>';
}

QByteArray dateString(std::int64_t milliseconds)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, core::civilOffsetSeconds);
    return "(D:" + time.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+08'00')";
}

QByteArray unicodeMap(const std::vector<PlacedGlyph> &glyphs)
{
    constexpr std::size_t most = 100; // lines of one block, by the format
    QByteArray out = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    for (std::size_t from = 1; from < glyphs.size(); from += most) {
        const std::size_t end = std::min(from + most, glyphs.size());
        out += QByteArray::number(static_cast<int>(end - from)) + " beginbfchar\n";
        for (std::size_t i = from; i < end; ++i) {
            out += '<';
            putHex(out, static_cast<std::uint16_t>(i));
            out += "><";
            for (const QChar unit : QString::fromUcs4(&glyphs[i].character, 1))
                putHex(out, unit.unicode());
            out += ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

QByteArray widths(const std::vector<PlacedGlyph> &glyphs)
{
    QByteArray out;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const int width = static_cast<int>(std::lround(glyphs[i].glyph.advance * 1000));
        if (width != 1000)
            out += QByteArray::number(static_cast<int>(i)) + '[' + QByteArray::number(width) + ']';
    }
    return out;
}

} // namespace ui
