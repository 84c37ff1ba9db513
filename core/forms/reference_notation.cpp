// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/forms/condition_notation.h"
#include "core/forms/named_pieces.h"

#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QStringList byYear = {u"逐年"_s, u"years"_s};
const QStringList previousTotal = {u"往轮总分"_s, u"previousTotal"_s};
const QStringList previousItem = {u"往轮项目"_s, u"previousItem"_s};

QString yearsNotation(const Json &years, FormLanguage language)
{
    QStringList parts;
    for (const JsonMember &member : years.members) {
        if (!member.value.isNumber())
            return {};
        parts += QString::fromUtf8(member.key) + u": "_s +
                 QString::fromUtf8(plainNumber(member.value.text));
    }
    return said(byYear, language) + u'(' + parts.join(u"; "_s) + u')';
}

std::optional<Json> readYears(CellScanner &scanner)
{
    Json years = jsonObject();
    do {
        const auto year = scanner.number();
        if (!year || !scanner.take(u':'))
            return {};
        const auto value = scanner.number();
        if (!value || years.find(*year) != nullptr)
            return {};
        setMember(years, *year, numberJson(*value));
    } while (scanner.take(u';'));
    if (!scanner.take(u')'))
        return {};
    Json object = jsonObject();
    setMember(object, "byYear", years);
    return object;
}

Json previous(const Json &what)
{
    Json object = jsonObject();
    setMember(object, "previous", what);
    return object;
}

QString lookupNotation(const Json &object, FormLanguage language)
{
    const std::size_t keys = object.members.size();
    if (const Json *years = object.find("byYear"); years != nullptr && keys == 1)
        return yearsNotation(*years, language);
    if (!holdsTexts(object, {"attribute", "input", "item", "previous"})) {
        const Json *item = object.find("previous");
        const bool ofItem = keys == 1 && item != nullptr && item->isObject() &&
                            item->members.size() == 1 && item->find("item") != nullptr &&
                            holdsTexts(*item, {"item"});
        return ofItem ? bracketed(previousItem, item->find("item")->string(), language) : QString();
    }
    if (object.find("attribute") != nullptr && keys == 1)
        return bracketed(attributeWord(), object.find("attribute")->string(), language);
    const bool input =
        object.find("input") != nullptr && keys == (object.find("item") != nullptr ? 2U : 1U);
    if (input)
        return inputNotation(object, language);
    const Json *total = object.find("previous");
    return keys == 1 && total != nullptr && total->text == "total" ? said(previousTotal, language)
                                                                   : QString();
}
} // namespace

std::optional<Json> readLookup(CellScanner &scanner)
{
    if (scanner.takeBefore(attributeWord(), u'['))
        return readNamed(scanner, "attribute");
    if (scanner.takeBefore(inputWord(), u'['))
        return readInput(scanner);
    if (scanner.takeBefore(byYear, u'('))
        return readYears(scanner);
    if (scanner.takeBefore(previousItem, u'[')) {
        const auto item = readNamed(scanner, "item");
        return item ? std::optional(previous(*item)) : std::nullopt;
    }
    if (scanner.takeWord(previousTotal))
        return previous(jsonText(u"total"_s));
    return scanner.literal();
}

std::optional<Json> readReference(CellScanner &scanner)
{
    if (auto lookup = readLookup(scanner))
        return lookup;
    const auto word = scanner.name(u";:)");
    if (!word)
        return {};
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (date.match(*word).hasMatch())
        return jsonText(*word);
    CellScanner inside(*word);
    const auto digits = inside.number();
    return digits && inside.atEnd() ? std::optional(numberJson(*digits)) : std::nullopt;
}

QString referenceNotation(const Json &reference, FormLanguage language)
{
    if (reference.isNumber())
        return QString::fromUtf8(plainNumber(reference.text));
    if (reference.isText())
        return reference.string();
    return reference.isObject() ? lookupNotation(reference, language) : QString();
}

} // namespace core
