// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_maker.h"

namespace core::test {

using namespace Qt::StringLiterals;

QString RandomMaker::text()
{
    static const std::vector<QString> plain = {u"支部党员大会每缺一次扣0.5分，扣完为止。"_s,
                                               u"实地查看"_s, u"满意率达到90%以上（含）"_s,
                                               u"Plain words"_s, u"未开展的，扣1分"_s};
    static const std::vector<QString> odd = {u"“三会一课”\n第二行"_s,
                                             u"=SUM(A1:A3)"_s,
                                             u"  空格在两边  "_s,
                                             u"{\"a\": 1}"_s,
                                             u"[1]"_s,
                                             u"\"引号\""_s,
                                             u"1.10"_s,
                                             u"2023-05-01"_s,
                                             u"80%"_s,
                                             u"_x000D_"_s,
                                             u"a\tb\rc"_s,
                                             u"浭𠮷"_s,
                                             u"'1"_s,
                                             u"+1"_s,
                                             u"@a"_s,
                                             u"true"_s,
                                             u"是"_s,
                                             u"分；号：=；"_s,
                                             u"\x01\uFFFE"_s,
                                             u"１２３．５"_s,
                                             u"0012"_s,
                                             u"１−２"_s};
    return m_wishes.oddTexts && once(3) ? m_chance.oneOf(odd) : m_chance.oneOf(plain);
}

QString RandomMaker::word()
{
    static const std::vector<QString> words = {u"good"_s, u"较好"_s,  u"x y"_s, u"差"_s,
                                               u"a:b"_s,  u"一;二"_s, u"p|q"_s, u"\"z\""_s};
    return m_chance.oneOf(words);
}

Json RandomMaker::points(std::int64_t least, std::int64_t most)
{
    return jsonNumber(Points{m_chance.between(least * 20, most * 20) * 50});
}

Json RandomMaker::measure(std::int64_t least, std::int64_t most)
{
    if (once(6))
        return jsonNumber(Measure{m_chance.between(least * 1'000'000, most * 1'000'000)});
    return jsonInteger(m_chance.between(least, most));
}

void RandomMaker::worth(Json &object, std::int64_t sign)
{
    if (!m_wishes.ranges || !once(3)) {
        setMember(object, "points", points(sign < 0 ? -5 : 0, sign < 0 ? 0 : 5));
        return;
    }
    setMember(object, "min", points(sign < 0 ? -5 : 0, sign < 0 ? -4 : 1));
    setMember(object, "max", points(sign < 0 ? -3 : 2, sign < 0 ? 0 : 5));
}

Json RandomMaker::options(bool scored)
{
    Json list = jsonList();
    const std::int64_t sign = once(2) ? 1 : -1;
    for (std::int64_t n = m_chance.between(1, 4); n > 0; --n) {
        Json option = jsonObject();
        setMember(option, "id", jsonText(word() + QString::number(n)));
        if (once(2))
            setMember(option, "label", jsonText(text()));
        if (scored)
            worth(option, sign);
        list.elements.push_back(option);
    }
    return list;
}

Json RandomMaker::variants()
{
    Json list = jsonList();
    for (std::int64_t n = m_chance.between(1, 2); n > 0; --n) {
        Json variant = jsonObject();
        setMember(variant, "id", jsonText(u"v%1"_s.arg(n)));
        if (once(2))
            setMember(variant, "label", jsonText(word()));
        setMember(variant, "factor", measure(0, 3));
        list.elements.push_back(variant);
    }
    return list;
}

Json RandomMaker::tiers()
{
    Json list = jsonList();
    const std::int64_t sign = once(2) ? 1 : -1;
    const bool down = once(2);
    const std::int64_t count = m_chance.between(1, 4);
    for (std::int64_t n = 0; n < count; ++n) {
        Json tier = jsonObject();
        const std::int64_t edge = down ? 90 - 10 * n : 30 + 10 * n;
        setMember(tier, down ? "atLeast" : "below", jsonInteger(edge));
        worth(tier, sign);
        list.elements.push_back(tier);
    }
    return list;
}

Json RandomMaker::within()
{
    return jsonTexts(once(2) ? QStringList{u"county"_s} : QStringList{u"county"_s, u"sector"_s});
}

Json RandomMaker::reference()
{
    Json object = jsonObject();
    switch (m_chance.upTo(m_wishes.outside ? 6 : 1)) {
    case 0:
        return measure(1, 100);
    case 1: {
        Json years = jsonObject();
        setMember(years, "2017", measure(1, 50));
        if (once(2))
            setMember(years, "2022", measure(50, 100));
        setMember(object, "byYear", years);
        return object;
    }
    case 2:
        setMember(object, "attribute", jsonText(u"members"_s));
        return object;
    case 3:
        setMember(object, "previous", jsonText(u"total"_s));
        if (once(2))
            setMember(object, "rounds", jsonInteger(2));
        return object;
    case 4:
        if (!m_doneItems.empty()) {
            Json item = jsonObject();
            setMember(item, "item", jsonText(m_chance.oneOf(m_doneItems)));
            setMember(object, "previous", item);
            return object;
        }
        break;
    case 5:
        if (m_wishes.cohort) {
            setMember(object, "peer", jsonText(once(2) ? u"mean"_s : u"highest"_s));
            setMember(object, "within", within());
            if (once(2))
                setMember(object, "plus", measure(-5, 5));
            return object;
        }
        break;
    default:
        break;
    }
    return measure(1, 100);
}

Json RandomMaker::inputCompare(const Readable &readable)
{
    Json object = jsonObject();
    setMember(object, "item", jsonText(readable.item));
    setMember(object, "input", jsonText(readable.clause));
    if (readable.type == u"check")
        setMember(object, "is", jsonFlag(once(2)));
    else if (readable.type == u"ratio" && once(2))
        setMember(object, "atLeast", jsonText(u"%1%"_s.arg(m_chance.upTo(100))));
    else
        setMember(object, once(2) ? "above" : "atMost", measure(0, 50));
    return object;
}

Json RandomMaker::compare(bool total)
{
    static const std::vector<QByteArray> signs = {"atLeast", "above", "atMost", "below"};
    Json object = jsonObject();
    const QByteArray sign = m_chance.oneOf(signs);
    switch (m_chance.upTo(m_wishes.outside ? 6 : 3)) {
    case 0:
        if (!m_readables.empty())
            return inputCompare(m_chance.oneOf(m_readables));
        break;
    case 1:
        if (!m_doneItems.empty()) {
            setMember(object, "item", jsonText(m_chance.oneOf(m_doneItems)));
            setMember(object, sign, once(2) ? jsonText(u"60%"_s) : points(0, 5));
            return object;
        }
        break;
    case 2:
        if (!m_doneSections.empty()) {
            setMember(object, "section", jsonText(m_chance.oneOf(m_doneSections)));
            setMember(object, sign, once(2) ? jsonText(u"80%"_s) : points(0, 10));
            return object;
        }
        break;
    case 3:
        setMember(object, "year", jsonFlag(true));
        setMember(object, sign, jsonInteger(m_chance.between(2018, 2026)));
        return object;
    case 4:
        setMember(object, "attribute", jsonText(u"kind"_s));
        setMember(object, "is", jsonText(word()));
        return object;
    case 5:
        setMember(object, "held", jsonFlag(true));
        setMember(object, "is", jsonText(u"B"_s));
        return object;
    default:
        break;
    }
    if (total) {
        setMember(object, "total", jsonFlag(true));
        setMember(object, sign, once(3) ? jsonText(u"70%"_s) : points(0, 40));
        return object;
    }
    setMember(object, "attribute", jsonText(u"members"_s));
    const Json bound = reference();
    setMember(object, sign, bound.find("peer") != nullptr ? jsonInteger(30) : bound);
    return object;
}

Json RandomMaker::condition(int depth, bool total)
{
    if (depth == 0 || once(2))
        return once(8) ? jsonFlag(true) : compare(total);
    Json object = jsonObject();
    if (once(4)) {
        setMember(object, "not", condition(depth - 1, total));
        return object;
    }
    Json list = jsonList();
    for (std::int64_t n = m_chance.upTo(3); n > 0; --n)
        list.elements.push_back(condition(depth - 1, total));
    setMember(object, once(2) ? "all" : "any", list);
    return object;
}

Json RandomMaker::levels()
{
    Json list = jsonList();
    for (const QString &grade : {u"C"_s, u"A"_s, u"B"_s}) {
        Json level = jsonObject();
        setMember(level, "grade", jsonText(grade));
        setMember(level, "when", grade == u"B" ? jsonFlag(true) : condition(1));
        list.elements.push_back(level);
    }
    return list;
}

} // namespace core::test
