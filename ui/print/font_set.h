// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace ui {

/// What a text on paper is. Each face is a chain of fonts; the first that has a character draws it.
enum class Face : std::uint8_t
{
    Title,   ///< 小标宋
    Heading, ///< 黑体
    Body,    ///< 仿宋
};

/// A glyph that draws one character, in the set's own numbering of fonts.
struct Glyph
{
    std::uint16_t font = 0;
    std::uint32_t index = 0;
    double advance = 0; ///< of the em
};

/// The fonts of official paper, with what stands in for them on this machine: 方正小标宋, 黑体 and
/// 仿宋 where they are installed, else Fandol, Noto CJK, Droid Sans Fallback. Fonts whose licence
/// forbids embedding are passed over. Characters that no font has are drawn as the box of the first
/// one and remembered in `uncovered`.
///
/// Thread: one each. Making one takes some milliseconds; what was looked up once is kept.
class FontSet
{
public:
    FontSet();
    FontSet(const FontSet &) = delete;
    FontSet &operator=(const FontSet &) = delete;

    const Glyph &glyph(Face face, char32_t character);
    QRawFont font(std::uint16_t font, double size);
    /// The glyph's outline as CFF writes it, 1000 units an em.
    const QByteArray &outline(const Glyph &glyph);
    QString name(std::uint16_t font) const; ///< as PDF names it: "NotoSerifCJKSC-Regular"

    /// Width of the text in em.
    double width(Face face, const QString &text);

    const std::u32string &uncovered() const { return m_uncovered; }

private:
    /// A font at 1000 pixels, with its own table of widths (hmtx).
    struct Known
    {
        QRawFont font;
        QByteArray widths{};
        double unitsPerEm = 1000;
        std::uint32_t counted = 0; ///< how many glyphs have a width; the rest has the last one's
    };

    std::uint16_t add(const QRawFont &font);
    double advance(Known &known, std::uint32_t glyph);
    void fill(Face face, const QStringList &families, int weight);
    Glyph find(Face face, char32_t character);

    struct Chain
    {
        std::vector<std::uint16_t> fonts;
        std::unordered_map<char32_t, Glyph> glyphs;
    };

    std::array<Chain, 3> m_faces;
    std::vector<Known> m_fonts;
    std::unordered_map<std::uint64_t, QByteArray> m_outlines;
    std::unordered_map<std::uint64_t, QRawFont> m_sized;
    std::u32string m_uncovered;
};

} // namespace ui
