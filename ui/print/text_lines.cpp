// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include <limits>
#include <string_view>

namespace ui {

namespace {

bool mayNotBegin(char32_t c)
{
    constexpr std::u32string_view marks = U"，。、；：？！）〕】》〉」』”’％‰…·,.;:?!)]}%°";
    return marks.find(c) != std::u32string_view::npos;
}

bool mayNotEnd(char32_t c)
{
    constexpr std::u32string_view marks = U"（〔【《〈「『“‘([{¥￥";
    return marks.find(c) != std::u32string_view::npos;
}

/// Letters and digits of words and numbers, with the signs that belong to them.
bool isWordPart(char32_t c)
{
    constexpr std::u32string_view signs = U".-−+_/";
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
           signs.find(c) != std::u32string_view::npos;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (before == U' ')
        return after != U' ';
    return !mayNotBegin(after) && !mayNotEnd(before) && after != U' ' &&
           !(isWordPart(before) && isWordPart(after));
}

/// Fills lines one glyph after the other.
class Breaker
{
public:
    Breaker(TextLines &text, double width) : m_text(text), m_width(width) {}

    void take(const PlacedGlyph &placed, double advance)
    {
        const std::size_t at = m_text.glyphs.size();
        if (at > m_first && mayBreakBetween(m_text.glyphs[at - 1].character, placed.character)) {
            m_break = at;
            m_breakWidth = m_used;
        }
        if (m_used + advance > m_width && at > m_first && placed.character != U' ')
            wrap(at);
        m_text.glyphs.push_back(placed);
        m_used += advance;
    }

    void end()
    {
        m_text.lines.push_back({m_first, m_text.glyphs.size() - m_first, m_used});
        m_first = m_text.glyphs.size();
        m_break = m_first;
        m_used = 0;
        m_breakWidth = 0;
    }

private:
    void wrap(std::size_t at)
    {
        const bool anywhere = m_break <= m_first;
        const std::size_t to = anywhere ? at : m_break;
        const double used = anywhere ? m_used : m_breakWidth;
        m_text.lines.push_back({m_first, to - m_first, used});
        m_first = to;
        m_used -= used;
        m_break = m_first;
        m_breakWidth = 0;
    }

    TextLines &m_text;
    double m_width;
    std::size_t m_first = 0;
    std::size_t m_break = 0;
    double m_used = 0;
    double m_breakWidth = 0;
};

} // namespace

TextLines brokenText(FontSet &fonts, const TextStyle &style, const QString &text, double width)
{
    TextLines out;
    out.glyphs.reserve(static_cast<std::size_t>(text.size()));
    Breaker breaker(out, width);
    for (const char32_t character : text.toStdU32String()) {
        if (character == U'\n') {
            breaker.end();
            continue;
        }
        const char32_t shown = character < U' ' ? U' ' : character;
        const Glyph &glyph = fonts.glyph(style.face, shown);
        breaker.take({glyph, shown}, glyph.advance * style.size);
    }
    breaker.end();
    return out;
}

void putLine(PaperPage &page, const TextLines &text, std::size_t number, const QPointF &at,
             const TextStyle &style)
{
    const TextLines::Line &line = text.lines[number];
    if (line.count == 0)
        return;
    page.runs.push_back({at, style.size, style.colour, page.glyphs.size(), line.count});
    const auto from = text.glyphs.begin() + static_cast<std::ptrdiff_t>(line.first);
    page.glyphs.insert(page.glyphs.end(), from, from + static_cast<std::ptrdiff_t>(line.count));
}

void putText(PaperPage &page, FontSet &fonts, const TextStyle &style, const QPointF &at,
             const QString &text)
{
    const TextLines lines = brokenText(fonts, style, text, std::numeric_limits<double>::infinity());
    putLine(page, lines, 0, at, style);
}

} // namespace ui
