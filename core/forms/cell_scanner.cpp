// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/cell_scanner.h"

#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/tables/cell_text.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCell = 32'767;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

/// Characters that XML or spreadsheets drop or change.
bool isFragile(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n') || (code >= 0x7f && code <= 0x9f) || code == 0xfffe ||
           code == 0xffff;
}

/// Escapes what is fragile; `json` is JSON, so this happens inside of its texts only.
QString escaped(const QString &json)
{
    QString safe;
    safe.reserve(json.size());
    for (qsizetype n = 0; n < json.size(); ++n) {
        const QChar character = json[n];
        // _x0041_ is a character code to spreadsheets.
        const bool code = character == u'_' && n + 1 < json.size() && json[n + 1] == u'x';
        if (isFragile(character) || code)
            safe += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            safe += character;
    }
    return safe;
}
} // namespace

char16_t plainMark(QChar character)
{
    switch (character.unicode()) {
    case u'、':
        return u',';
    case u'\n':
        return u';';
    case u'至':
        return u'~';
    case u'【':
        return u'[';
    case u'】':
        return u']';
    case u'≥':
    case u'≤':
        return character.unicode();
    default:
        return halfWidth(QString(character))[0].unicode();
    }
}

void CellScanner::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at].isSpace())
        ++m_at;
}

bool CellScanner::atEnd()
{
    skipBlanks();
    return m_at >= m_text.size();
}

bool CellScanner::take(char16_t mark)
{
    skipBlanks();
    if (m_at >= m_text.size() || plainMark(m_text[m_at]) != mark)
        return false;
    ++m_at;
    return true;
}

bool CellScanner::takeWord(const QStringList &words)
{
    skipBlanks();
    for (const QString &word : words) {
        const qsizetype end = m_at + word.size();
        const bool ends = end >= m_text.size() || !isWordCharacter(m_text[end]);
        if (ends && QStringView(m_text).mid(m_at).startsWith(word, Qt::CaseInsensitive)) {
            m_at = end;
            return true;
        }
    }
    return false;
}

bool CellScanner::takeBefore(const QStringList &words, char16_t mark)
{
    const qsizetype before = m_at;
    if (takeWord(words) && take(mark))
        return true;
    m_at = before;
    return false;
}

bool CellScanner::isQuoted()
{
    skipBlanks();
    return at(m_at) == u'"';
}

std::optional<QString> CellScanner::quoted()
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != u'"')
        end += m_text[end] == u'\\' ? 2 : 1;
    if (end >= m_text.size())
        return {};
    try {
        const Json json = parseJson(m_text.mid(m_at, end + 1 - m_at).toUtf8()).root;
        m_at = end + 1;
        return json.string();
    } catch (const Error &) {
        return {};
    }
}

std::optional<QString> CellScanner::name(QStringView stops)
{
    skipBlanks();
    if (at(m_at) == u'"')
        return quoted();
    qsizetype end = m_at;
    while (end < m_text.size() && !stops.contains(QChar(plainMark(m_text[end]))))
        ++end;
    const QString found = m_text.mid(m_at, end - m_at).trimmed();
    if (found.isEmpty())
        return {};
    m_at = end;
    return found;
}

std::optional<QByteArray> CellScanner::number()
{
    skipBlanks();
    qsizetype end = m_at;
    QByteArray digits;
    const auto isPart = [&digits](char16_t c) {
        const bool sign = c == u'-' || c == u'+';
        const bool afterExponent = digits.endsWith('e') || digits.endsWith('E');
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'e' || c == u'E' ||
               (sign && (digits.isEmpty() || afterExponent));
    };
    while (end < m_text.size()) {
        const char16_t c = m_text[end] == u'−' ? u'-' : plainMark(m_text[end]);
        if (!isPart(c))
            break;
        digits += static_cast<char>(c);
        ++end;
    }
    if (digits.startsWith('+'))
        digits.remove(0, 1);
    const bool number =
        !digits.isEmpty() && (digits[0] == '-' || (digits[0] >= '0' && digits[0] <= '9'));
    if (!number)
        return {};
    try {
        const Json json = parseJson(digits).root;
        if (!json.isNumber())
            return {};
        m_at = end;
        return plainNumber(json.text);
    } catch (const Error &) {
        return {};
    }
}

std::optional<Json> CellScanner::literal()
{
    skipBlanks();
    if (at(m_at) != u'{' && at(m_at) != u'[')
        return {};
    int depth = 0;
    bool inText = false;
    for (qsizetype end = m_at; end < m_text.size(); ++end) {
        const QChar c = m_text[end];
        if (inText) {
            end += c == u'\\' ? 1 : 0;
            inText = c != u'"';
            continue;
        }
        inText = c == u'"';
        depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
        if (depth > 0)
            continue;
        try {
            const JsonDocument document = parseJson(m_text.mid(m_at, end + 1 - m_at).toUtf8());
            if (!document.duplicates.empty())
                return {};
            m_at = end + 1;
            return document.root;
        } catch (const Error &) {
            return {};
        }
    }
    return {};
}

QString nameCell(const QString &name, QStringView stops)
{
    const bool bare =
        isPlainText(name) && std::none_of(name.begin(), name.end(), [stops](QChar character) {
            return character == u'\n' || stops.contains(QChar(plainMark(character)));
        });
    return bare ? name : quotedCell(name);
}

QString quotedCell(const QString &text)
{
    return escaped(QString::fromUtf8(quotedJson(text.toUtf8())));
}

QString jsonCell(const Json &json)
{
    return escaped(QString::fromUtf8(writtenJson(json)));
}

bool isPlainText(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestCell && text[0] != u'"' &&
           !text.front().isSpace() && !text.back().isSpace() && !text.contains(u"_x"_s) &&
           std::none_of(text.begin(), text.end(), isFragile);
}

} // namespace core
