// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_marks.h"

#include "core/document/check_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// 0-9 in either width, else -1.
int digitOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'０' && code <= u'９' ? code - u'０' : -1;
}

int chineseDigitOf(QChar character)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (character == u'〇')
        return 0;
    if (character == u'两')
        return 2;
    return static_cast<int>(digits.indexOf(character));
}

std::int64_t chineseUnitOf(QChar character)
{
    switch (character.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

bool isPoint(QChar character)
{
    return character == u'.' || character == u'．';
}

/// Reads numbers off a text, one after the other.
class NumberScanner
{
public:
    explicit NumberScanner(const QString &text) : m_text(text) {}

    std::vector<TextNumber> run();

private:
    QChar at(qsizetype n) const { return n < m_text.size() ? m_text[n] : QChar(); }

    bool follows(qsizetype n, QStringView word) const
    {
        return QStringView(m_text).mid(n).startsWith(word);
    }

    bool readDigits(qsizetype &n, Measure &value) const;
    bool readChinese(qsizetype &n, Measure &value) const;
    bool readNumber(qsizetype &n, Measure &value) const;
    /// Takes what makes it points or percent along; where the scan goes on.
    qsizetype finish(TextNumber number, qsizetype from, qsizetype end);
    void joinRange(TextNumber &number, qsizetype from);

    const QString &m_text;
    std::vector<TextNumber> m_found;
    qsizetype m_openRange = -1; ///< a number before "-" or 至 is what the one behind it is
};

bool NumberScanner::readDigits(qsizetype &n, Measure &value) const
{
    QString digits;
    qsizetype end = n;
    bool point = false;
    while (end < m_text.size()) {
        const int digit = digitOf(at(end));
        if (digit >= 0)
            digits += QChar(u'0' + digit);
        else if (isPoint(at(end)) && !point && digitOf(at(end + 1)) >= 0)
            digits += u'.';
        else if (at(end) != u',' || digitOf(at(end + 1)) < 0 || digitOf(at(end + 3)) < 0)
            break;
        point = point || isPoint(at(end));
        ++end;
    }
    n = end;
    const auto found = measureFrom(digits);
    value = found.value_or(Measure{});
    return found.has_value();
}

bool NumberScanner::readChinese(qsizetype &n, Measure &value) const
{
    std::int64_t whole = 0;
    std::int64_t digit = -1;
    bool counts = true;
    const qsizetype from = n;
    for (; n < m_text.size() && n - from < 12; ++n) {
        const int found = chineseDigitOf(at(n));
        const std::int64_t unit = chineseUnitOf(at(n));
        if (found < 0 && unit == 0)
            break;
        counts = counts && (found < 0 || digit <= 0); // nobody counts with 二三
        whole += unit > 0 ? (digit < 0 ? 1 : digit) * unit : 0;
        digit = unit > 0 ? -1 : found;
    }
    const bool alone = n == from + 1 && at(from) == u'一';
    value = wholeMeasure(whole + std::max<std::int64_t>(digit, 0));
    return n > from && counts && !alone;
}

bool NumberScanner::readNumber(qsizetype &n, Measure &value) const
{
    return digitOf(at(n)) >= 0 ? readDigits(n, value) : readChinese(n, value);
}

bool countsPoints(QStringView behind)
{
    const QStringList &others = checkWords().notPoints;
    return behind.startsWith(u'分') &&
           std::none_of(others.begin(), others.end(),
                        [behind](const QString &word) { return behind.mid(1).startsWith(word); });
}

bool isTenths(QStringView behind)
{
    const QStringList &others = checkWords().notShare;
    return behind.startsWith(u'成') &&
           std::none_of(others.begin(), others.end(),
                        [behind](const QString &word) { return behind.mid(1).startsWith(word); });
}

/// What stands between two ends of a range.
bool isRangeMark(QChar character)
{
    return u"-–—~～至到"_s.contains(character);
}

void NumberScanner::joinRange(TextNumber &number, qsizetype from)
{
    if (m_openRange == from && !m_found.empty() && m_found.back().kind == TextNumber::Kind::Plain) {
        m_found.back().kind = number.kind;
        m_found.back().tenThousands = number.tenThousands;
        m_found.back().after = number.after;
    }
    m_openRange = -1;
}

qsizetype NumberScanner::finish(TextNumber number, qsizetype from, qsizetype end)
{
    using Kind = TextNumber::Kind;
    if (follows(end, u"万")) {
        number.tenThousands = true;
        ++end;
    }
    const QStringView behind = QStringView(m_text).mid(end);
    if (behind.startsWith(u"分制"))
        return end; // 百分制 is the name of a scale
    if (number.kind == Kind::Percent) {
        // 百分之 stood before it
    } else if (behind.startsWith(u'%') || behind.startsWith(u'％')) {
        number.kind = Kind::Percent;
        ++end;
    } else if (behind.startsWith(u"个百分点") || behind.startsWith(u"百分点")) {
        number.kind = Kind::Percent;
        end += behind.startsWith(u'个') ? 4 : 3;
    } else if (isTenths(behind)) {
        number.kind = Kind::Percent;
        number.value.millionths *= 10;
        ++end;
    } else if (countsPoints(behind)) {
        number.kind = Kind::Points;
        ++end;
    }
    number.words = m_text.mid(from, end - from);
    number.after = m_text.mid(end, 4);
    joinRange(number, from);
    if (isRangeMark(at(end)))
        m_openRange = end + 1;
    m_found.push_back(std::move(number));
    return end;
}

std::vector<TextNumber> NumberScanner::run()
{
    static const QString percentWord = u"百分之"_s;
    for (qsizetype n = 0; n < m_text.size();) {
        const qsizetype from = n;
        TextNumber number;
        if (follows(n, percentWord)) {
            n += percentWord.size();
            number.kind = TextNumber::Kind::Percent;
        }
        if (readNumber(n, number.value))
            n = finish(std::move(number), from, n);
        n = std::max(n, from + 1);
    }
    return std::move(m_found);
}

bool isSentenceEnd(QChar character)
{
    return u"。；;！\n"_s.contains(character);
}

/// From the mark before it, at most eight characters, to its end.
QString phraseAt(const QString &text, qsizetype at, qsizetype size)
{
    static const QString marks = u"，。；：、（(,;:\n “”"_s;
    qsizetype from = at;
    while (from > 0 && at - from < 8 && !marks.contains(text[from - 1]))
        --from;
    return text.mid(from, at - from + size);
}

bool startsWithOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.startsWith(word); });
}

/// Said right before or behind it, within the sentence: （含）, 含60分以上, 以上，含本数.
bool isSaid(const QString &text, qsizetype at, qsizetype size)
{
    constexpr qsizetype near = 8;
    qsizetype from = at;
    while (from > 0 && at - from < near && !isSentenceEnd(text[from - 1]) &&
           text[from - 1] != u'，')
        --from;
    qsizetype to = at + size;
    while (to < text.size() && to - at - size < near && !isSentenceEnd(text[to]))
        ++to;
    return holdsOneOf(QStringView(text).mid(from, to - from), checkWords().endSaid);
}

bool isThreshold(const QString &text, qsizetype at, qsizetype size)
{
    const CheckWords &words = checkWords();
    if (startsWithOneOf(QStringView(text).mid(at + size), words.notAnEnd))
        return false;
    if (at == 0 || u"，。；：、（(,;:\n “”"_s.contains(text[at - 1]))
        return false; // nothing to be above or below
    return !words.demonstrate.contains(QString(text[at - 1]));
}
} // namespace

std::vector<TextNumber> numbersIn(const QString &text)
{
    return NumberScanner(text).run();
}

QStringList unsaidEndsIn(const QString &text)
{
    QStringList found;
    if (text.contains(u"均含") || text.contains(u"包含本数") || text.contains(u"均不含"))
        return found;
    for (const QString &word : checkWords().ends) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isThreshold(text, at, word.size()) && !isSaid(text, at, word.size()))
                found.append(phraseAt(text, at, word.size()));
        }
    }
    return found;
}

bool isDeducting(const QString &text)
{
    static const QRegularExpression less(
        u"减\\s*[0-9０-９.．一二两三四五六七八九十半]+\\s*分|减分"_s);
    if (!text.contains(u'扣'))
        return text.contains(u'减') && text.contains(less);
    return !firstOutside(text, {u"扣"_s}, checkWords().notDeducted).isEmpty() ||
           text.contains(less);
}

bool isGiving(const QString &text)
{
    static const QRegularExpression more(
        u"[加得计奖给记]\\s*[0-9０-９.．一二两三四五六七八九十半]+\\s*分|加分"_s);
    return text.contains(more);
}

} // namespace core
