// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Cells of the table of common lengths; at two bytes each it stays below 16 MB.
constexpr std::size_t mostCells = 4'000'000;

bool isOfWord(QChar unit)
{
    return unit.unicode() < 0x80 && (unit.isLetterOrNumber() || unit == u'.');
}

QStringList words(const QString &text)
{
    QStringList found;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isOfWord(text[at]))
            while (end < text.size() && isOfWord(text[end]))
                ++end;
        else if (text[at].isHighSurrogate() && end < text.size())
            ++end;
        found.append(text.mid(at, end - at));
        at = end;
    }
    return found;
}

class Pieces
{
public:
    void add(Side side, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (m_pieces.empty() || m_pieces.back().side != side)
            m_pieces.push_back({side, {}});
        m_pieces.back().text += text;
    }

    std::vector<TextPiece> taken() { return std::move(m_pieces); }

private:
    std::vector<TextPiece> m_pieces;
};

/// By row (older) and column (newer): how many words the rest of both has in common.
class CommonLengths
{
public:
    CommonLengths(const QStringList &older, const QStringList &newer)
        : m_columns(static_cast<std::size_t>(newer.size()) + 1)
        , m_cells((static_cast<std::size_t>(older.size()) + 1) * m_columns)
    {
        for (qsizetype i = older.size() - 1; i >= 0; --i)
            for (qsizetype j = newer.size() - 1; j >= 0; --j)
                cell(i, j) = older[i] == newer[j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                                  : std::max(at(i + 1, j), at(i, j + 1));
    }

    std::uint16_t at(qsizetype i, qsizetype j) const
    {
        return m_cells[static_cast<std::size_t>(i) * m_columns + static_cast<std::size_t>(j)];
    }

private:
    std::uint16_t &cell(qsizetype i, qsizetype j)
    {
        return m_cells[static_cast<std::size_t>(i) * m_columns + static_cast<std::size_t>(j)];
    }

    std::size_t m_columns;
    std::vector<std::uint16_t> m_cells;
};

void addMiddle(Pieces &pieces, const QStringList &older, const QStringList &newer)
{
    const auto cells =
        static_cast<std::size_t>(older.size() + 1) * static_cast<std::size_t>(newer.size() + 1);
    if (older.isEmpty() || newer.isEmpty() || cells > mostCells) {
        pieces.add(Side::Older, older.join(QString()));
        pieces.add(Side::Newer, newer.join(QString()));
        return;
    }
    const CommonLengths common(older, newer);
    QString gone;
    QString come;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < older.size() || j < newer.size()) {
        const bool isSame = i < older.size() && j < newer.size() && older[i] == newer[j];
        if (isSame) {
            pieces.add(Side::Older, std::exchange(gone, {}));
            pieces.add(Side::Newer, std::exchange(come, {}));
            pieces.add(Side::Both, older[i]);
            ++i;
            ++j;
        } else if (j == newer.size() ||
                   (i < older.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            gone += older[i++];
        } else {
            come += newer[j++];
        }
    }
    pieces.add(Side::Older, gone);
    pieces.add(Side::Newer, come);
}

} // namespace

std::vector<TextPiece> textDifference(const QString &older, const QString &newer)
{
    const QStringList before = words(older);
    const QStringList after = words(newer);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    Pieces pieces;
    pieces.add(Side::Both, before.mid(0, head).join(QString()));
    addMiddle(pieces, before.mid(head, before.size() - head - tail),
              after.mid(head, after.size() - head - tail));
    pieces.add(Side::Both, before.mid(before.size() - tail).join(QString()));
    return pieces.taken();
}

} // namespace core
