// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/result_codec.h"

#include "core/base/error.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::uint8_t version = 1;
constexpr int numbersInLine = 13;

/// Writing and reading go through the same fields in the same order (`pass…` below).
class Out
{
public:
    explicit Out(ByteWriter &bytes) : m_bytes(bytes) {}

    template <typename Number>
    void number(Number value)
    {
        m_bytes.signedNumber(static_cast<std::int64_t>(value));
    }

    bool passesOverLines() const { return false; }

    void text(const QString &text) { m_bytes.text(text); }

    template <typename Value>
    bool has(const std::optional<Value> &value)
    {
        number(value ? 1 : 0);
        return value.has_value();
    }

    template <typename List>
    void size(const List &list)
    {
        number(list.size());
    }

private:
    ByteWriter &m_bytes;
};

class In
{
public:
    explicit In(ByteReader &reader, bool isBare = false) : m_reader(reader), m_isBare(isBare) {}

    /// True: it has done so.
    bool passesOverLines()
    {
        if (!m_isBare)
            return false;
        for (std::int64_t left = m_reader.signedNumber(); left > 0; --left)
            m_reader.passNumbers(numbersInLine);
        return true;
    }

    template <typename Number>
    void number(Number &value)
    {
        value = static_cast<Number>(m_reader.signedNumber());
    }

    void text(QString &text) { text = m_reader.text(); }

    template <typename Value>
    bool has(std::optional<Value> &value)
    {
        if (m_reader.signedNumber() == 0)
            return false;
        value.emplace();
        return true;
    }

    template <typename List>
    void size(List &list)
    {
        const std::int64_t size = m_reader.signedNumber();
        if (size < 0 || size > m_reader.left()) // each element takes a byte at least
            throw Error(Failure::FileDamaged, u"a frozen result is cut off"_s);
        list.resize(static_cast<typename List::size_type>(size));
    }

private:
    ByteReader &m_reader;
    bool m_isBare;
};

template <typename Io, typename List, typename Pass>
void passList(Io &io, List &list, const Pass &pass)
{
    io.size(list);
    for (auto &element : list)
        pass(io, element);
}

template <typename Io, typename List>
void passNumbers(Io &io, List &list)
{
    passList(io, list, [](Io &inner, auto &number) { inner.number(number); });
}

template <typename Io, typename List>
void passTexts(Io &io, List &list)
{
    passList(io, list, [](Io &inner, auto &text) { inner.text(text); });
}

template <typename Io, typename Line>
void passLine(Io &io, Line &line)
{
    io.number(line.code);
    io.number(line.clause);
    io.number(line.group);
    io.number(line.points.thousandths);
    io.number(line.count.millionths);
    io.number(line.each.thousandths);
    io.number(line.value.millionths);
    io.number(line.bound.millionths);
    io.number(line.free);
    io.number(line.divisor.millionths);
    io.number(line.option);
    io.number(line.peers);
    io.number(line.limited);
}

template <typename Io, typename Item>
void passItem(Io &io, Item &item)
{
    io.number(item.earned.thousandths);
    io.number(item.possible.thousandths);
    io.number(item.nominal.thousandths);
    io.number(item.level);
    io.number(item.notApplicable);
    io.number(item.excluded);
    io.number(item.unanswered);
    io.number(item.fired);
    if (!io.passesOverLines())
        passList(io, item.lines, [](Io &inner, auto &line) { passLine(inner, line); });
}

template <typename Io, typename Section>
void passSection(Io &io, Section &section)
{
    io.number(section.earned.thousandths);
    io.number(section.possible.thousandths);
    io.number(section.level);
}

template <typename Io, typename Step>
void passStep(Io &io, Step &step)
{
    io.number(step.code);
    io.number(step.rule);
    io.number(step.grade);
    io.text(step.name);
    io.number(step.points.thousandths);
    io.number(step.raw.thousandths);
    io.number(step.count);
    io.number(step.of);
}

template <typename Io, typename Next>
void passNext(Io &io, Next &next)
{
    io.number(next.grade);
    if (io.has(next.missing))
        io.number(next.missing->thousandths);
    passTexts(io, next.blockedBy);
    io.number(next.quotaIsFull);
}

template <typename Io, typename Whole>
void passHead(Io &io, Whole &result)
{
    io.number(result.total.thousandths);
    io.number(result.exactTotal.thousandths);
    if (io.has(result.rawTotal))
        io.number(result.rawTotal->thousandths);
    io.number(result.possible.thousandths);
    io.number(result.grade);
    io.number(result.state);
    io.number(result.provisional);
    io.text(result.level);
    passList(io, result.levels, [](Io &inner, auto &level) {
        inner.text(level.first);
        inner.number(level.second.thousandths);
    });
}

template <typename Io, typename Whole>
void passPoints(Io &io, Whole &result)
{
    passHead(io, result);
    passList(io, result.sections, [](Io &inner, auto &section) { passSection(inner, section); });
    passList(io, result.items, [](Io &inner, auto &item) { passItem(inner, item); });
}

template <typename Io, typename Whole>
void passResult(Io &io, Whole &result)
{
    passPoints(io, result);
    passNumbers(io, result.vetoes);
    passNumbers(io, result.unanswered);
    passTexts(io, result.missingAttributes);
    io.number(result.missesRound);
    passList(io, result.grading, [](Io &inner, auto &step) { passStep(inner, step); });
    if (io.has(result.next))
        passNext(io, *result.next);
}

} // namespace

void encodeResult(ByteWriter &bytes, const Result &result)
{
    bytes.byte(version);
    Out out(bytes);
    passResult(out, result);
}

namespace {

void checkVersion(ByteReader &reader)
{
    if (reader.byte() != version)
        throw Error(Failure::FileDamaged, u"a frozen result of an unknown form"_s);
}

} // namespace

Result decodeResult(ByteReader &reader)
{
    checkVersion(reader);
    Result result;
    In in(reader);
    passResult(in, result);
    return result;
}

void decodeItems(ByteReader &reader, Result &into)
{
    checkVersion(reader);
    In in(reader, true);
    passPoints(in, into);
}

} // namespace core
