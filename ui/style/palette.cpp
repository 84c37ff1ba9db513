// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include <cmath>

namespace ui {

namespace {

Colours lightColours()
{
    Colours light;
    light.window = QColor(0xf3f5f7);
    light.surface = QColor(0xffffff);
    light.stripe = QColor(0xf8f9fb);
    light.hover = QColor(0xe7ecf1);
    light.text = QColor(0x1b2027);
    light.muted = QColor(0x55606c);
    light.border = QColor(0xd0d6dd);
    light.selection = QColor(0xd6e5f6);
    light.accent = QColor(0x1f5fa8);
    light.onAccent = QColor(0xffffff);
    light.error = QColor(0xa8261c);
    light.warning = QColor(0x855200);
    light.good = QColor(0x1a6b3c);
    light.gradeA = QColor(0x006b78);
    light.gradeB = QColor(0x8f5a00);
    light.gradeC = QColor(0x9c321d);
    light.gradeNone = QColor(0x5d6671);
    light.onGrade = QColor(0xffffff);
    return light;
}

Colours darkColours()
{
    Colours dark;
    dark.dark = true;
    dark.window = QColor(0x1f2328);
    dark.surface = QColor(0x17191d);
    dark.stripe = QColor(0x1c1f24);
    dark.hover = QColor(0x2c323a);
    dark.text = QColor(0xe6e9ed);
    dark.muted = QColor(0xa1abb6);
    dark.border = QColor(0x3b424b);
    dark.selection = QColor(0x1e3c5e);
    dark.accent = QColor(0x74b4f4);
    dark.onAccent = QColor(0x10151b);
    dark.error = QColor(0xf28b7d);
    dark.warning = QColor(0xe8b04b);
    dark.good = QColor(0x74c98f);
    dark.gradeA = QColor(0x4fc4cf);
    dark.gradeB = QColor(0xe3a83c);
    dark.gradeC = QColor(0xee8c74);
    dark.gradeNone = QColor(0x9ea8b3);
    dark.onGrade = QColor(0x10151b);
    return dark;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &colours(Look look)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return look == Look::Dark ? dark : light;
}

const Colours &coloursFor(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return colours(dark ? Look::Dark : Look::Light);
}

QColor gradeColour(const Colours &colours, QStringView grade)
{
    if (grade == u"A")
        return colours.gradeA;
    if (grade == u"B")
        return colours.gradeB;
    if (grade == u"C")
        return colours.gradeC;
    return colours.gradeNone;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto blend = [share](int low, int high) {
        return static_cast<int>(std::lround(low + (high - low) * share));
    };
    return {blend(under.red(), over.red()), blend(under.green(), over.green()),
            blend(under.blue(), over.blue())};
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.stripe);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, mixed(colours.window, colours.surface, 0.5));
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, mixed(colours.surface, colours.window, 0.2));
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, mixed(colours.border, colours.muted, 0.5));
    palette.setColor(QPalette::Shadow, mixed(colours.border, colours.text, 0.5));
    const QColor faint = mixed(colours.window, colours.muted, 0.7);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Text, faint);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, faint);
    return palette;
}

} // namespace ui
