// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cff_font.h"

#include <QPainterPath>
#include <QPoint>

#include <cmath>
#include <cstdint>

namespace ui {

namespace {

enum Operator : std::uint8_t
{
    LineTo = 5,
    CurveTo = 8,
    EndChar = 14,
    MoveTo = 21,
};

void put(QByteArray &out, int value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xFF);
}

/// A number as charstrings and dictionaries write it.
void number(QByteArray &out, int value)
{
    if (value >= -107 && value <= 107) {
        put(out, value + 139, 1);
    } else if (value >= 108 && value <= 1131) {
        put(out, (247 << 8) + value - 108, 2);
    } else if (value >= -1131 && value <= -108) {
        put(out, (251 << 8) - value - 108, 2);
    } else {
        put(out, 28, 1);
        put(out, value, 2);
    }
}

/// Writes points relative to the last one, so that rounding never adds up.
struct Pen
{
    QByteArray out;
    QPoint at;

    void to(const QPainterPath::Element &element)
    {
        const QPoint next(static_cast<int>(std::lround(element.x)),
                          static_cast<int>(std::lround(-element.y)));
        number(out, next.x() - at.x());
        number(out, next.y() - at.y());
        at = next;
    }

    void draw(Operator op) { out += static_cast<char>(op); }
};

QByteArray index(const std::vector<QByteArray> &parts)
{
    QByteArray out;
    put(out, static_cast<int>(parts.size()), 2);
    if (parts.empty())
        return out;
    qsizetype whole = 1;
    for (const QByteArray &part : parts)
        whole += part.size();
    out.reserve(whole + 4 * static_cast<qsizetype>(parts.size()) + 16);
    put(out, 4, 1);
    int offset = 1;
    put(out, offset, 4);
    for (const QByteArray &part : parts) {
        offset += static_cast<int>(part.size());
        put(out, offset, 4);
    }
    for (const QByteArray &part : parts)
        out += part;
    return out;
}

/// Always five bytes, so that the size of a dictionary does not depend on its offsets.
void offsetOf(QByteArray &dict, qsizetype value)
{
    put(dict, 29, 1);
    put(dict, static_cast<int>(value), 4);
}

void entry(QByteArray &dict, int op)
{
    if (op >= 1200)
        put(dict, 12, 1);
    put(dict, op >= 1200 ? op - 1200 : op, 1);
}

struct Offsets
{
    qsizetype charset = 0;
    qsizetype select = 0;
    qsizetype charstrings = 0;
    qsizetype dictionaries = 0;
};

QByteArray topDictionary(int count, const Offsets &offsets)
{
    constexpr int firstOwnString = 391;
    QByteArray dict;
    number(dict, firstOwnString);     // registry: Adobe
    number(dict, firstOwnString + 1); // ordering: Identity
    number(dict, 0);
    entry(dict, 1230); // ROS
    offsetOf(dict, count);
    entry(dict, 1234); // CIDCount
    offsetOf(dict, offsets.charset);
    entry(dict, 15);
    offsetOf(dict, offsets.select);
    entry(dict, 1237);
    offsetOf(dict, offsets.charstrings);
    entry(dict, 17);
    offsetOf(dict, offsets.dictionaries);
    entry(dict, 1236);
    return dict;
}

QByteArray charset(int count)
{
    QByteArray out;
    put(out, 2, 1); // one range, from CID 1
    put(out, 1, 2);
    put(out, qMax(0, count - 2), 2);
    return out;
}

QByteArray select(int count)
{
    QByteArray out;
    put(out, 3, 1); // one range, all in font dictionary 0
    put(out, 1, 2);
    put(out, 0, 2);
    put(out, 0, 1);
    put(out, count, 2);
    return out;
}

} // namespace

QByteArray charstring(const QPainterPath &outline)
{
    Pen pen;
    const int count = outline.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        pen.to(element);
        if (element.isMoveTo()) {
            pen.draw(MoveTo);
        } else if (element.isLineTo()) {
            pen.draw(LineTo);
        } else if (element.isCurveTo() && i + 2 < count) {
            pen.to(outline.elementAt(++i));
            pen.to(outline.elementAt(++i));
            pen.draw(CurveTo);
        }
    }
    pen.draw(EndChar);
    return pen.out;
}

QByteArray cffFont(const QByteArray &name, const std::vector<QByteArray> &charstrings)
{
    const int count = static_cast<int>(charstrings.size());
    QByteArray head("\1\0\4\4", 4);
    head += index({name});
    const QByteArray strings = index({"Adobe", "Identity"});
    const QByteArray noRoutines = index({});
    const QByteArray glyphs = index(charstrings);
    QByteArray priv;
    number(priv, 0);
    entry(priv, 20); // defaultWidthX; the widths are the PDF's

    Offsets offsets;
    const qsizetype top = index({topDictionary(count, offsets)}).size();
    offsets.charset = head.size() + top + strings.size() + noRoutines.size();
    offsets.select = offsets.charset + charset(count).size();
    offsets.charstrings = offsets.select + select(count).size();
    const qsizetype privateAt = offsets.charstrings + glyphs.size();
    offsets.dictionaries = privateAt + priv.size();

    QByteArray dictionary;
    offsetOf(dictionary, priv.size());
    offsetOf(dictionary, privateAt);
    entry(dictionary, 18);
    return head + index({topDictionary(count, offsets)}) + strings + noRoutines + charset(count) +
           select(count) + glyphs + priv + index({dictionary});
}

} // namespace ui
