// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QByteArray>
#include <QString>

namespace core {

/// CSV and its kin. Pure; any thread.

/// Text of a file: UTF-16 and UTF-8 by their marks, UTF-8 without, else GB18030. Throws
/// Error(Invalid) naming the line when it is none of them.
QString decodeText(QByteArrayView content);

/// The character that divides most lines into the same number of cells: tab, comma or semicolon.
/// A first line `sep=;` decides by itself.
QChar separatorOf(const QString &text);

/// What a quotation mark at the start of a cell means.
enum class Quotes
{
    Group,   ///< the cell goes on to the next mark
    Ordinary ///< nothing: it is a character like any other
};

/// Cells in quotation marks may hold separators, line breaks and doubled marks; lines end with LF,
/// CR LF or CR. Throws Error(Invalid) naming the line when a quotation mark is never closed.
Table parseDelimited(const QString &text, QChar separator, Quotes quotes = Quotes::Group);

/// One row as a line of CSV, without its end; what would break it stands in quotation marks.
QString delimitedLine(const std::vector<QString> &cells);

/// A whole CSV file as spreadsheets open it by a double click: UTF-8 with its mark, without which
/// Excel and WPS take it for the machine's old encoding, and lines that end with CR LF. Who reads
/// a pipe wants neither: print lines there.
QByteArray delimitedFile(const Table &table);

} // namespace core
