// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"

#include <QStringList>

#include <optional>

namespace core {

/// Reads a cell's notation from left to right. Marks count in either width; blanks between pieces
/// do not count. A piece that is not there leaves the scanner where it was.
class CellScanner
{
public:
    explicit CellScanner(const QString &text) : m_text(text) {}

    bool atEnd();
    /// One of the marks: "(", ":", ";" (a line feed is one too), "," (、 too) …
    bool take(char16_t mark);
    /// One of the words, with nothing of a longer word behind it.
    bool takeWord(const QStringList &words);
    /// One of the words with an opening mark right behind it.
    bool takeBefore(const QStringList &words, char16_t mark);
    /// True when a text between quotes begins here.
    bool isQuoted();
    /// A name: between quotes any text, else up to one of `stops`, blanks at its ends cut off.
    std::optional<QString> name(QStringView stops);
    /// What a number looks like: digits, point, sign, exponent; as JSON writes it.
    std::optional<QByteArray> number();
    /// A JSON object or list that begins here.
    std::optional<Json> literal();

    /// Goes one level into a notation that holds itself; false when that is deeper than documents
    /// are read. Each true is followed by a `leave`.
    bool enter() { return m_depth < deepest && ++m_depth > 0; }

    void leave() { --m_depth; }

private:
    void skipBlanks();

    QChar at(qsizetype n) const { return n < m_text.size() ? m_text[n] : QChar(); }

    std::optional<QString> quoted();

    static constexpr int deepest = 30;

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// The mark that stands for `character` in either width: ： is :, 、 is a comma.
char16_t plainMark(QChar character);

/// `name` as a scanner reads it back where these stops end it.
QString nameCell(const QString &name, QStringView stops);
/// A text between quotes, with everything escaped that a spreadsheet would change.
QString quotedCell(const QString &text);
/// Any value as JSON, escaped in the same way.
QString jsonCell(const Json &json);
/// True when a spreadsheet gives the text back as it is, and nothing of it is taken for notation.
bool isPlainText(const QString &text);

} // namespace core
