// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/condition_notation.h"

#include "core/document/json_build.h"
#include "core/forms/named_pieces.h"
#include "core/tables/cell_text.h"

#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QStringList all = {u"全部"_s, u"all"_s};
const QStringList any = {u"任一"_s, u"any"_s};
const QStringList notWords = {u"非"_s, u"not"_s};
const QStringList always = {u"总是"_s, u"always"_s};
const QStringList yes = {u"是"_s, u"true"_s};
const QStringList no = {u"否"_s, u"false"_s};

/// What stands on the left without and with a name.
struct Side
{
    QByteArray key;
    QStringList word;
};

const std::vector<Side> flagged = {
    {"total", {u"总分"_s, u"total"_s}},
    {"year", {u"年度"_s, u"year"_s}},
    {"held", {u"原档次"_s, u"held"_s}},
};
const std::vector<Side> named = {
    {"item", {u"项目"_s, u"item"_s}},
    {"section", {u"部分"_s, u"section"_s}},
    {"attribute", attributeWord()},
};

struct Sign
{
    QByteArray key;
    QString text;
};

const std::vector<Sign> signs = {{"atLeast", u">="_s},
                                 {"atMost", u"<="_s},
                                 {"above", u">"_s},
                                 {"below", u"<"_s},
                                 {"is", u"="_s}};

constexpr QStringView wordStops = u";)(,";

/// A word that needs no quotes: nothing else is written so.
bool isBareWord(const QString &word)
{
    static const QRegularExpression bare(u"^(\\p{L}[\\p{L}\\p{N}_.-]*|\\d{4}-\\d\\d-\\d\\d)$"_s);
    return bare.match(word).hasMatch() && isPlainText(word) && !yes.contains(word) &&
           !no.contains(word);
}

bool isPercentText(const QString &text)
{
    static const QRegularExpression percent(u"^-?[0-9]+(\\.[0-9]+)?%$"_s);
    return percent.match(text).hasMatch();
}

/// A total and a year are no words: what stands there without quotes is a number or a share.
bool comparesWords(const Json &compare)
{
    return compare.find("total") == nullptr && compare.find("year") == nullptr;
}

QString rightNotation(const Json &right, bool words, FormLanguage language)
{
    switch (right.kind) {
    case Json::Kind::Number:
        return QString::fromUtf8(plainNumber(right.text));
    case Json::Kind::Flag:
        return said(right.flag ? yes : no, language);
    case Json::Kind::Text: {
        const QString text = right.string();
        return isPercentText(text) || (words && isBareWord(text)) ? text : quotedCell(text);
    }
    case Json::Kind::Object:
        return referenceNotation(right, language);
    default:
        return {};
    }
}

/// A number, a share or, where `words` may stand, a word; else nothing.
std::optional<Json> readUnquoted(const QString &word, bool words)
{
    CellScanner inside(word);
    const auto digits = inside.number();
    if (digits && inside.atEnd())
        return numberJson(*digits);
    if (isPercentText(halfWidth(word)))
        return jsonText(halfWidth(word));
    return words && isBareWord(word) ? std::optional(jsonText(word)) : std::nullopt;
}

std::optional<Json> readRight(CellScanner &scanner, bool words)
{
    if (auto lookup = readLookup(scanner))
        return lookup;
    if (scanner.takeWord(yes))
        return jsonFlag(true);
    if (scanner.takeWord(no))
        return jsonFlag(false);
    const bool quoted = scanner.isQuoted();
    const auto word = scanner.name(wordStops);
    if (!word)
        return {};
    return quoted ? jsonText(*word) : readUnquoted(*word, words);
}

QString leftNotation(const Json &compare, FormLanguage language)
{
    for (const Side &side : flagged) {
        const Json *flag = compare.find(side.key);
        if (flag != nullptr)
            return flag->kind == Json::Kind::Flag && flag->flag ? said(side.word, language)
                                                                : QString();
    }
    if (!holdsTexts(compare, {"item", "section", "attribute", "input"}))
        return {};
    if (compare.find("input") != nullptr)
        return inputNotation(compare, language);
    for (const Side &side : named) {
        if (const Json *name = compare.find(side.key))
            return bracketed(side.word, name->string(), language);
    }
    return {};
}

std::optional<Json> readLeft(CellScanner &scanner)
{
    if (scanner.takeBefore(inputWord(), u'['))
        return readInput(scanner);
    for (const Side &side : named) {
        if (scanner.takeBefore(side.word, u'['))
            return readNamed(scanner, side.key);
    }
    for (const Side &side : flagged) {
        if (!scanner.takeWord(side.word))
            continue;
        Json object = jsonObject();
        setMember(object, side.key, jsonFlag(true));
        return object;
    }
    return {};
}

QByteArray readSign(CellScanner &scanner)
{
    if (scanner.take(u'≥'))
        return "atLeast";
    if (scanner.take(u'≤'))
        return "atMost";
    if (scanner.take(u'>'))
        return scanner.take(u'=') ? "atLeast" : "above";
    if (scanner.take(u'<'))
        return scanner.take(u'=') ? "atMost" : "below";
    return scanner.take(u'=') ? "is" : "";
}

QString compareNotation(const Json &compare, FormLanguage language)
{
    const QString left = leftNotation(compare, language);
    if (left.isEmpty())
        return {};
    const std::size_t keys =
        compare.find("input") != nullptr && compare.find("item") != nullptr ? 3U : 2U;
    for (const Sign &sign : signs) {
        const Json *right = compare.find(sign.key);
        if (right == nullptr || compare.members.size() != keys)
            continue;
        const QString words = rightNotation(*right, comparesWords(compare), language);
        return words.isEmpty() ? QString() : left + u' ' + sign.text + u' ' + words;
    }
    return {};
}

std::optional<Json> readCompare(CellScanner &scanner)
{
    auto compare = readLeft(scanner);
    if (!compare)
        return {};
    const QByteArray sign = readSign(scanner);
    if (sign.isEmpty())
        return {};
    auto right = readRight(scanner, comparesWords(*compare));
    if (!right)
        return {};
    setMember(*compare, sign, std::move(*right));
    return compare;
}

QString listNotation(const QStringList &word, const Json &list, FormLanguage language)
{
    QStringList parts;
    for (const Json &element : list.elements) {
        QString part = conditionNotation(element, language);
        parts += part.isEmpty() ? jsonCell(element) : part;
    }
    return said(word, language) + u'(' + parts.join(u"; "_s) + u')';
}

std::optional<Json> readList(CellScanner &scanner, const QByteArray &key)
{
    Json list = jsonList();
    if (!scanner.take(u')')) {
        do {
            auto part = readCondition(scanner);
            if (!part)
                return {};
            list.elements.push_back(std::move(*part));
        } while (scanner.take(u';'));
        if (!scanner.take(u')'))
            return {};
    }
    Json object = jsonObject();
    setMember(object, key, std::move(list));
    return object;
}

std::optional<Json> readNot(CellScanner &scanner);

/// A condition, one level further in.
std::optional<Json> readHeld(CellScanner &scanner)
{
    if (scanner.takeBefore(all, u'('))
        return readList(scanner, "all");
    if (scanner.takeBefore(any, u'('))
        return readList(scanner, "any");
    if (scanner.takeBefore(notWords, u'('))
        return readNot(scanner);
    if (scanner.takeWord(always))
        return jsonFlag(true);
    if (auto literal = scanner.literal())
        return literal;
    return readCompare(scanner);
}

std::optional<Json> readNot(CellScanner &scanner)
{
    auto part = readCondition(scanner);
    if (!part || !scanner.take(u')'))
        return {};
    Json object = jsonObject();
    setMember(object, "not", std::move(*part));
    return object;
}
} // namespace

std::optional<Json> readCondition(CellScanner &scanner)
{
    if (!scanner.enter())
        return {};
    auto condition = readHeld(scanner);
    scanner.leave();
    return condition;
}

QString conditionNotation(const Json &condition, FormLanguage language)
{
    if (condition.kind == Json::Kind::Flag && condition.flag)
        return said(always, language);
    if (!condition.isObject())
        return {};
    if (condition.members.size() == 1) {
        const JsonMember &only = condition.members.front();
        if (only.key == "all" && only.value.isList())
            return listNotation(all, only.value, language);
        if (only.key == "any" && only.value.isList())
            return listNotation(any, only.value, language);
        if (only.key == "not") {
            const QString part = conditionNotation(only.value, language);
            return part.isEmpty() ? QString() : said(notWords, language) + u'(' + part + u')';
        }
    }
    return compareNotation(condition, language);
}

} // namespace core
