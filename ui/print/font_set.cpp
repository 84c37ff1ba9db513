// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/font_set.h"

#include "core/base/error.h"
#include "ui/print/cff_font.h"

#include <QFont>
#include <QFontDatabase>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double emSize = 1000;
constexpr qsizetype widthsInHhea = 34; ///< where `hhea` says how many widths `hmtx` has
constexpr qsizetype bytesOfWidth = 4;  ///< a width and a left side bearing

int u16(const QByteArray &table, qsizetype at)
{
    if (table.size() < at + 2)
        return 0;
    return (static_cast<uchar>(table[at]) << 8) | static_cast<uchar>(table[at + 1]);
}

/// OS/2 fsType: 2 alone forbids embedding, 0x200 allows bitmaps only.
bool mayBeEmbedded(const QRawFont &font)
{
    const QByteArray table = font.fontTable("OS/2");
    if (table.size() < 10)
        return true;
    const int type = u16(table, 8);
    return (type & 0xF) != 2 && (type & 0x200) == 0;
}

QRawFont rawFont(const QString &family, int weight)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(emSize));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return QRawFont::fromFont(font);
}

} // namespace

FontSet::FontSet()
{
    const QStringList rest = {u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s,
                              u"Noto Sans CJK SC"_s,  u"Droid Sans Fallback"_s,
                              u"DejaVu Serif"_s,      u"DejaVu Sans"_s};
    fill(Face::Title,
         QStringList{u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s, u"方正小标宋_GBK"_s} + rest,
         QFont::Bold);
    fill(Face::Heading,
         QStringList{u"SimHei"_s, u"黑体"_s, u"FandolHei"_s, u"Noto Sans CJK SC"_s} + rest,
         QFont::Bold);
    fill(Face::Body,
         QStringList{u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FangSong"_s, u"仿宋"_s,
                     u"FandolFang R"_s, u"FandolFang"_s} +
             rest,
         QFont::Normal);
}

void FontSet::fill(Face face, const QStringList &families, int weight)
{
    // Asked for once: hasFamily() would ask fontconfig for what stands in for each missing one.
    static const QStringList installed = QFontDatabase::families();
    Chain &chain = m_faces[static_cast<std::size_t>(face)];
    for (const QString &family : families) {
        if (!installed.contains(family))
            continue;
        const QRawFont font = rawFont(family, weight);
        if (font.isValid() && font.familyName() == family && mayBeEmbedded(font))
            chain.fonts.push_back(add(font));
    }
    if (chain.fonts.empty())
        chain.fonts.push_back(add(rawFont(QFont().defaultFamily(), weight)));
}

std::uint16_t FontSet::add(const QRawFont &font)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i)
        if (m_fonts[i].font.familyName() == font.familyName() &&
            m_fonts[i].font.styleName() == font.styleName())
            return static_cast<std::uint16_t>(i);
    if (!font.isValid())
        throw core::Error(core::Failure::Missing, u"there is no font to print with"_s);
    m_fonts.push_back({font});
    return static_cast<std::uint16_t>(m_fonts.size() - 1);
}

const Glyph &FontSet::glyph(Face face, char32_t character)
{
    auto &glyphs = m_faces[static_cast<std::size_t>(face)].glyphs;
    const auto known = glyphs.find(character);
    return known != glyphs.end() ? known->second
                                 : glyphs.emplace(character, find(face, character)).first->second;
}

Glyph FontSet::find(Face face, char32_t character)
{
    const Chain &chain = m_faces[static_cast<std::size_t>(face)];
    Glyph glyph{chain.fonts.front(), 0, 1};
    for (const std::uint16_t number : chain.fonts) {
        const QRawFont &font = m_fonts[number].font;
        const QList<quint32> found = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (!found.isEmpty() && found.front() != 0) {
            glyph = {number, found.front(), 0};
            break;
        }
    }
    if (glyph.index == 0)
        m_uncovered += character;
    glyph.advance = advance(m_fonts[glyph.font], glyph.index);
    return glyph;
}

// Asked from the font's table: Qt would load and scale the whole outline for it, which is wanted
// only once more, for the file.
double FontSet::advance(Known &known, std::uint32_t glyph)
{
    if (known.widths.isEmpty()) {
        known.widths = known.font.fontTable("hmtx");
        known.unitsPerEm = known.font.unitsPerEm();
        known.counted = static_cast<std::uint32_t>(u16(known.font.fontTable("hhea"), widthsInHhea));
    }
    if (known.counted == 0 || known.widths.size() < bytesOfWidth * known.counted)
        return 1;
    const qsizetype place = bytesOfWidth * std::min(glyph, known.counted - 1);
    // A whole unit, as the PDF's table of widths has it.
    return std::round(u16(known.widths, place) * emSize / known.unitsPerEm) / emSize;
}

QRawFont FontSet::font(std::uint16_t font, double size)
{
    const std::uint64_t key =
        (static_cast<std::uint64_t>(font) << 32) | static_cast<std::uint64_t>(size * 64);
    const auto known = m_sized.find(key);
    if (known != m_sized.end())
        return known->second;
    QRawFont sized = m_fonts[font].font;
    sized.setPixelSize(size);
    return m_sized.emplace(key, sized).first->second;
}

const QByteArray &FontSet::outline(const Glyph &glyph)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(glyph.font) << 32) | glyph.index;
    const auto known = m_outlines.find(key);
    if (known != m_outlines.end())
        return known->second;
    return m_outlines.emplace(key, charstring(m_fonts[glyph.font].font.pathForGlyph(glyph.index)))
        .first->second;
}

QString FontSet::name(std::uint16_t font) const
{
    QString name = m_fonts[font].font.familyName() + u'-' + m_fonts[font].font.styleName();
    name.remove(u' ');
    for (const QChar letter : std::as_const(name))
        if (letter.unicode() > 0x7E)
            return u"Font%1"_s.arg(font);
    return name;
}

double FontSet::width(Face face, const QString &text)
{
    double sum = 0;
    for (const char32_t character : text.toStdU32String())
        sum += glyph(face, character).advance;
    return sum;
}

} // namespace ui
