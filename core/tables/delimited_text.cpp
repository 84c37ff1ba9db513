// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/delimited_text.h"

#include "core/base/error.h"
#include "core/tables/table_limits.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<QString> decoded(QStringDecoder decoder, QByteArrayView content)
{
    QString text = decoder.decode(content);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The line on which neither reading works: the first that GB18030 cannot read.
qsizetype firstBadLine(QByteArrayView content)
{
    qsizetype line = 1;
    for (const QByteArray &bytes : content.toByteArray().split('\n')) {
        if (!decoded(QStringDecoder("GB18030"), bytes))
            return line;
        ++line;
    }
    return line;
}

/// How often each number of separators occurs in a line; quoted parts are passed over.
std::map<int, int> countsPerLine(const QString &text, QChar separator)
{
    constexpr int enoughLines = 100;
    std::map<int, int> lines;
    bool quoted = false;
    int count = 0;
    int seen = 0;
    for (const QChar character : text) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (!quoted && character == separator) {
            ++count;
        } else if (!quoted && character == u'\n') {
            lines[count] += 1;
            count = 0;
            if (++seen == enoughLines)
                return lines;
        }
    }
    if (count > 0)
        lines[count] += 1;
    return lines;
}

/// How many lines are divided alike at most, and by how many separators.
std::pair<int, int> mostAlike(const std::map<int, int> &counts)
{
    std::pair<int, int> most(0, 0);
    for (const auto &[separators, lines] : counts) {
        if (separators > 0)
            most = std::max(most, std::pair(lines, separators));
    }
    return most;
}

std::optional<QChar> declaredSeparator(const QString &text)
{
    if (text.size() > 5 && text.startsWith("sep="_L1, Qt::CaseInsensitive) &&
        (text.at(5) == u'\n' || text.at(5) == u'\r'))
        return text.at(4);
    return std::nullopt;
}

/// Reads one character after the other; the state is what stands between them.
class Parser
{
public:
    Parser(QChar separator, Quotes quotes) : m_separator(separator), m_quotes(quotes) {}

    void read(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
            if (m_quoted)
                i += readQuoted(text.at(i), next);
            else
                i += readPlain(text.at(i), next);
        }
        if (m_quoted)
            throw Error(Failure::Invalid, u"a quotation mark is never closed"_s)
                .at(u"line %1"_s.arg(m_openedAt));
        if (!m_cell.isEmpty() || !m_row.empty())
            endRow();
    }

    std::vector<std::vector<QString>> takeRows() { return std::move(m_rows); }

private:
    /// Both answer how many characters more than their own they used up.
    int readQuoted(QChar character, QChar next)
    {
        if (character == u'"' && next == u'"') {
            m_cell += character;
            return 1;
        }
        if (character == u'"') {
            m_quoted = false;
            return 0;
        }
        if (character == u'\r' && next == u'\n')
            return 0; // a line break inside a cell is one LF
        if (character == u'\n' || character == u'\r')
            ++m_line;
        m_cell += character == u'\r' ? QChar(u'\n') : character;
        return 0;
    }

    int readPlain(QChar character, QChar next)
    {
        if (character == u'"' && m_cell.isEmpty() && m_quotes == Quotes::Group) {
            m_quoted = true;
            m_openedAt = m_line;
        } else if (character == m_separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            endRow();
            return character == u'\r' && next == u'\n' ? 1 : 0;
        } else {
            m_cell += character;
        }
        return 0;
    }

    void endCell()
    {
        if (++m_cells > mostCells)
            throw Error(Failure::Invalid, u"more than %1 cells"_s.arg(mostCells))
                .at(u"line %1"_s.arg(m_line));
        m_row.push_back(std::move(m_cell));
        m_cell = QString();
    }

    void endRow()
    {
        endCell();
        m_rows.push_back(std::move(m_row));
        m_row.clear();
        ++m_line;
    }

    QChar m_separator;
    Quotes m_quotes;
    bool m_quoted = false;
    int m_line = 1;
    int m_openedAt = 1;
    std::int64_t m_cells = 0;
    QString m_cell;
    std::vector<QString> m_row;
    std::vector<std::vector<QString>> m_rows;
};

} // namespace

QString decodeText(QByteArrayView content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        if (const auto text = decoded(QStringDecoder(QStringDecoder::Utf16), content))
            return withoutMark(*text);
        throw Error(Failure::Invalid, u"the text is broken UTF-16"_s);
    }
    if (const auto text = decoded(QStringDecoder(QStringDecoder::Utf8), content))
        return withoutMark(*text);
    if (const auto text = decoded(QStringDecoder("GB18030"), content))
        return *text;
    throw Error(Failure::Invalid, u"the text is neither UTF-8 nor GB18030"_s)
        .at(u"line %1"_s.arg(firstBadLine(content)));
}

QChar separatorOf(const QString &text)
{
    if (const auto declared = declaredSeparator(text))
        return *declared;
    QChar best = u',';
    std::pair<int, int> most(0, 0);
    for (const QChar candidate : {QChar(u'\t'), QChar(u','), QChar(u';')}) {
        const std::pair<int, int> agreeing = mostAlike(countsPerLine(text, candidate));
        if (agreeing > most) {
            best = candidate;
            most = agreeing;
        }
    }
    return best;
}

Table parseDelimited(const QString &text, QChar separator, Quotes quotes)
{
    Parser parser(separator, quotes);
    if (declaredSeparator(text))
        parser.read(
            text.mid(text.at(5) == u'\r' && text.size() > 6 && text.at(6) == u'\n' ? 7 : 6));
    else
        parser.read(text);
    Table table;
    table.rows = parser.takeRows();
    table.trim();
    return table;
}

QString delimitedLine(const std::vector<QString> &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar character) {
            return u",\"\r\n"_s.contains(character);
        });
        texts << (isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    }
    return texts.join(u',');
}

QByteArray delimitedFile(const Table &table)
{
    QString text(QChar::ByteOrderMark);
    for (const std::vector<QString> &row : table.rows)
        text += delimitedLine(row) + u"\r\n"_s;
    return text.toUtf8();
}

} // namespace core
