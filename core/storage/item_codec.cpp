// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/item_codec.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/storage/packed_sheet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

enum ItemFlag : std::uint8_t
{
    NotApplicableFlag = 1,
    CleanFlag = 2,
    TextsFlag = 4,
};

enum Field : std::uint8_t
{
    AField = 1,
    BField = 2,
    PointsField = 4,
    MoreField = 8,
};

enum More : std::uint8_t
{
    ManyMore = 1,
    MattersMore = 2,
    TextMore = 4,
};

std::uint8_t moreOf(const ClauseAnswer &answer)
{
    return static_cast<std::uint8_t>((answer.many.empty() ? 0 : ManyMore) |
                                     (answer.matters.empty() ? 0 : MattersMore) |
                                     (answer.text.isEmpty() ? 0 : TextMore));
}

std::uint8_t fieldsOf(const ClauseAnswer &answer)
{
    return static_cast<std::uint8_t>(
        (answer.a != 0 ? AField : 0) | (answer.b != 0 || answer.c != 0 ? BField : 0) |
        (answer.hasPoints ? PointsField : 0) | (moreOf(answer) != 0 ? MoreField : 0));
}

void packMore(const ClauseAnswer &answer, ByteWriter &out)
{
    const std::uint8_t more = moreOf(answer);
    out.byte(more);
    if (more & ManyMore) {
        out.number(answer.many.size());
        for (const qint64 count : answer.many)
            out.signedNumber(count);
    }
    if (more & MattersMore) {
        out.number(answer.matters.size());
        for (const Matter &matter : answer.matters) {
            out.text(matter.name);
            out.signedNumber(matter.variant);
        }
    }
    if (more & TextMore)
        out.text(answer.text);
}

void packClause(const ClauseAnswer &answer, std::size_t place, ByteWriter &out)
{
    const std::uint8_t fields = fieldsOf(answer);
    out.number(static_cast<std::uint64_t>(place) << 4 | fields);
    if (fields & AField)
        out.signedNumber(answer.a);
    if (fields & BField) {
        out.signedNumber(answer.b);
        out.signedNumber(answer.c);
    }
    if (fields & PointsField)
        out.signedNumber(answer.points.thousandths);
    if (fields & MoreField)
        packMore(answer, out);
}

void packTexts(const ItemAnswer &answer, ByteWriter &out)
{
    const std::array<const QString *, 4> texts = {&answer.reason, &answer.note, &answer.sample,
                                                  &answer.source};
    std::uint8_t present = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        present = static_cast<std::uint8_t>(present | (texts.at(i)->isEmpty() ? 0U : 1U << i));
    out.byte(present);
    for (const QString *text : texts)
        if (!text->isEmpty())
            out.text(*text);
}

void unpackTexts(ByteReader &in, ItemAnswer &answer)
{
    const std::array<QString *, 4> texts = {&answer.reason, &answer.note, &answer.sample,
                                            &answer.source};
    const std::uint8_t present = in.byte();
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (present >> i & 1U)
            *texts.at(i) = in.text();
}

void unpackMore(ByteReader &in, ClauseAnswer &answer)
{
    const std::uint8_t more = in.byte();
    if (more & ManyMore) {
        answer.many.clear();
        for (std::uint64_t left = in.number(); left > 0; --left)
            answer.many.push_back(in.signedNumber());
    }
    if (more & MattersMore) {
        answer.matters.clear();
        for (std::uint64_t left = in.number(); left > 0; --left) {
            QString name = in.text();
            answer.matters.push_back({std::move(name), static_cast<int>(in.signedNumber())});
        }
    }
    if (more & TextMore)
        answer.text = in.text();
}

void unpackClause(ByteReader &in, std::uint64_t fields, ClauseAnswer &answer)
{
    answer.given = true;
    if (fields & AField)
        answer.a = in.signedNumber();
    if (fields & BField) {
        answer.b = in.signedNumber();
        answer.c = in.signedNumber();
    }
    if (fields & PointsField) {
        answer.hasPoints = true;
        answer.points = {in.signedNumber()};
    }
    if (fields & MoreField)
        unpackMore(in, answer);
}

bool hasTexts(const ItemAnswer &answer)
{
    return !(answer.reason.isEmpty() && answer.note.isEmpty() && answer.sample.isEmpty() &&
             answer.source.isEmpty());
}

} // namespace

QByteArray packItem(const Sheet &sheet, const Item &item)
{
    const ItemAnswer &answer = sheet.items.at(static_cast<std::size_t>(item.ordinal));
    const bool texts = hasTexts(answer);
    ByteWriter out;
    out.byte(static_cast<std::uint8_t>((answer.notApplicable ? NotApplicableFlag : 0) |
                                       (answer.clean ? CleanFlag : 0) | (texts ? TextsFlag : 0)));
    if (texts)
        packTexts(answer, out);
    for (std::size_t place = 0; place < item.clauses.size(); ++place) {
        const auto ordinal = static_cast<std::size_t>(item.clauses[place].ordinal);
        if (sheet.clauses.at(ordinal).given)
            packClause(sheet.clauses[ordinal], place, out);
    }
    return out.bytes() == QByteArray(1, '\0') ? QByteArray() : out.take();
}

namespace {

void passOverTexts(ByteReader &in)
{
    for (std::uint8_t present = in.byte(); present > 0; present >>= 1U)
        if (present & 1U)
            in.blob();
}

void unpackClauses(ByteReader &in, const Item &item, Sheet &sheet)
{
    while (!in.atEnd()) {
        const std::uint64_t head = in.number();
        if (head >> 4 >= item.clauses.size())
            throw Error(Failure::FileDamaged,
                        u"an answer to a clause that item %1 lacks"_s.arg(item.id));
        const auto ordinal = static_cast<std::size_t>(item.clauses[head >> 4].ordinal);
        unpackClause(in, head & 15, sheet.clauses[ordinal]);
    }
}

std::uint8_t unpackFlags(ByteReader &in, ItemAnswer &answer)
{
    const std::uint8_t flags = in.byte();
    answer.notApplicable = flags & NotApplicableFlag;
    answer.clean = flags & CleanFlag;
    return flags;
}

} // namespace

void unpackItem(QByteArrayView bytes, const Item &item, Sheet &sheet)
{
    if (bytes.isEmpty())
        return;
    ByteReader in(bytes);
    ItemAnswer &answer = sheet.items[static_cast<std::size_t>(item.ordinal)];
    if (unpackFlags(in, answer) & TextsFlag)
        unpackTexts(in, answer);
    unpackClauses(in, item, sheet);
}

void unpackToScore(QByteArrayView bytes, const Item &item, Sheet &sheet)
{
    if (bytes.isEmpty())
        return;
    ByteReader in(bytes);
    if (unpackFlags(in, sheet.items[static_cast<std::size_t>(item.ordinal)]) & TextsFlag)
        passOverTexts(in);
    unpackClauses(in, item, sheet);
}

namespace {

template <typename Unpack>
void unpackEach(QByteArrayView packed, const std::vector<const Item *> &items, const Unpack &unpack)
{
    PackedWalk walk(packed);
    while (walk.next()) {
        if (walk.item() >= items.size())
            throw Error(Failure::FileDamaged, u"an answer to an item that the standard lacks"_s);
        unpack(walk.value(), *items[walk.item()]);
    }
}

} // namespace

void unpackSheet(QByteArrayView packed, const std::vector<const Item *> &items, Sheet &sheet)
{
    unpackEach(packed, items,
               [&](QByteArrayView value, const Item &item) { unpackItem(value, item, sheet); });
}

void unpackToScore(QByteArrayView packed, const std::vector<const Item *> &items, Sheet &sheet)
{
    unpackEach(packed, items,
               [&](QByteArrayView value, const Item &item) { unpackToScore(value, item, sheet); });
}

} // namespace core
