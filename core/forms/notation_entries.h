// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/forms/cell_scanner.h"

#include <optional>

namespace core {

/// What the notations of lists share: entry after entry, divided by semicolons or line feeds.

/// Reads entry after entry; `entry` gives false for what cannot be read.
template <typename Entry>
bool readEntries(const QString &cell, const Entry &entry)
{
    CellScanner scanner(cell);
    while (scanner.take(u';')) {
    }
    while (!scanner.atEnd()) {
        if (!entry(scanner) || (!scanner.atEnd() && !scanner.take(u';')))
            return false;
        while (scanner.take(u';')) {
        }
    }
    return true;
}

/// The entries of a list, a line each; empty as soon as one cannot be said.
template <typename Entry>
QString writeEntries(const std::vector<Json> &elements, const Entry &entry)
{
    QStringList lines;
    for (const Json &element : elements) {
        const QString line = element.isObject() ? entry(element) : QString();
        if (line.isEmpty())
            return {};
        lines += line;
    }
    return lines.join(u'\n');
}

inline QString numberCell(const Json &number)
{
    return QString::fromUtf8(plainNumber(number.text));
}

inline bool isWords(const Json *text)
{
    return text != nullptr && text->isText() && !text->text.isEmpty();
}

inline bool isNumber(const Json *number)
{
    return number != nullptr && number->isNumber();
}

inline std::optional<Json> whole(bool read, Json &&value)
{
    return read ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace core
