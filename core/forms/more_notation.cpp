// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/document/standard_words.h"
#include "core/forms/condition_notation.h"
#include "core/forms/list_notation.h"
#include "core/forms/named_pieces.h"
#include "core/forms/notation_entries.h"
#include "core/forms/rule_cells.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

enum class Value : std::uint8_t
{
    Reference,
    Highest,
    Flag,
    Number,
    Names,
    Of,
    Word,
    After,
};

struct Parameter
{
    QByteArray key;
    QStringList name; ///< Chinese, English
    Value value = Value::Number;
};

const std::vector<Parameter> &parameters()
{
    static const std::vector<Parameter> all = {
        {"dividedBy", {u"除以"_s, u"divided by"_s}, Value::Reference},
        {"perMatter", {u"同一事项"_s, u"per matter"_s}, Value::Highest},
        {"optional", {u"可不扣"_s, u"optional"_s}, Value::Flag},
        {"each", {u"按次评定"_s, u"each"_s}, Value::Flag},
        {"factor", {u"系数"_s, u"factor"_s}, Value::Number},
        {"offset", {u"常数"_s, u"offset"_s}, Value::Number},
        {"of", {u"排名对象"_s, u"ranked"_s}, Value::Of},
        {"within", {u"排名范围"_s, u"within"_s}, Value::Names},
        {"order", {u"排序"_s, u"order"_s}, Value::Word},
        {"ties", {u"并列"_s, u"ties"_s}, Value::Word},
        {"after", {u"其后每名"_s, u"after"_s}, Value::After},
    };
    return all;
}

const QStringList highest = {u"就高"_s, u"highest"_s};
const QStringList yes = {u"是"_s, u"yes"_s};
const QStringList no = {u"否"_s, u"no"_s};
const QStringList total = {u"总分"_s, u"total"_s};
const QStringList items = {u"项目"_s, u"items"_s};
const QStringList least = {u"最低"_s, u"at least"_s};

/// order and ties: columns of their own kind of words.
FormColumn wordColumn(const QByteArray &key)
{
    return {u"rank."_s + QString::fromLatin1(key),
            CellKind::Word,
            {},
            {},
            0,
            false,
            key == "order" ? rankOrderWords() : rankTiesWords()};
}

QString ofNotation(const Json &of, FormLanguage language)
{
    if (!of.isObject() || of.members.size() != 1)
        return {};
    const JsonMember &only = of.members.front();
    if (only.key == "total" && only.value.kind == Json::Kind::Flag && only.value.flag)
        return said(total, language);
    const QString names =
        only.key == "items" && only.value.isList() ? textsNotation(only.value) : QString();
    return names.isEmpty() ? QString() : said(items, language) + u'(' + names + u')';
}

QString afterNotation(const Json &after, FormLanguage language)
{
    const bool plain = after.isObject() && after.members.size() == 2 &&
                       isNumber(after.find("step")) && isNumber(after.find("floor"));
    return plain ? numberCell(*after.find("step")) + u", "_s + said(least, language) + u' ' +
                       numberCell(*after.find("floor"))
                 : QString();
}

QString valueNotation(const Parameter &parameter, const Json &value, FormLanguage language)
{
    switch (parameter.value) {
    case Value::Reference:
        return referenceNotation(value, language);
    case Value::Highest:
        return value.isText() && value.text == "highest" ? said(highest, language) : QString();
    case Value::Flag:
        return value.kind == Json::Kind::Flag ? said(value.flag ? yes : no, language) : QString();
    case Value::Number:
        return value.isNumber() ? numberCell(value) : QString();
    case Value::Names: {
        const QString names = value.isList() ? textsNotation(value) : QString();
        return names.isEmpty() ? QString() : u'(' + names + u')';
    }
    case Value::Of:
        return ofNotation(value, language);
    case Value::Word: {
        const FormColumn column = wordColumn(parameter.key);
        const bool known = value.isText() && column.words.contains(value.string());
        return known ? formWord(column.key, value.string(), language) : QString();
    }
    case Value::After:
        return afterNotation(value, language);
    }
    return {};
}

std::optional<Json> readNames(CellScanner &scanner)
{
    Json list = jsonList();
    if (!scanner.take(u'('))
        return {};
    do {
        const auto name = scanner.name(u",)");
        if (!name)
            return {};
        list.elements.push_back(jsonText(*name));
    } while (scanner.take(u','));
    return whole(scanner.take(u')'), std::move(list));
}

std::optional<Json> readOf(CellScanner &scanner)
{
    Json of = jsonObject();
    if (scanner.takeWord(items)) {
        auto names = readNames(scanner);
        if (!names)
            return {};
        setMember(of, "items", std::move(*names));
        return of;
    }
    setMember(of, "total", jsonFlag(true));
    return whole(scanner.takeWord(total), std::move(of));
}

std::optional<Json> readAfter(CellScanner &scanner)
{
    const auto step = scanner.number();
    if (!step || !scanner.take(u',') || !scanner.takeWord(least))
        return {};
    const auto floor = scanner.number();
    if (!floor)
        return {};
    Json after = jsonObject();
    setMember(after, "step", numberJson(*step));
    setMember(after, "floor", numberJson(*floor));
    return after;
}

std::optional<Json> readWord(CellScanner &scanner, const QByteArray &key)
{
    const auto name = scanner.name(u";");
    const QString word = name ? wordFromForm(wordColumn(key), *name) : QString();
    return word.isEmpty() ? std::nullopt : std::optional(jsonText(word));
}

std::optional<Json> readValue(CellScanner &scanner, const Parameter &parameter)
{
    switch (parameter.value) {
    case Value::Reference:
        return readReference(scanner);
    case Value::Highest:
        return whole(scanner.takeWord(highest), jsonText(u"highest"_s));
    case Value::Flag:
        if (scanner.takeWord(yes))
            return jsonFlag(true);
        return whole(scanner.takeWord(no), jsonFlag(false));
    case Value::Number: {
        const auto digits = scanner.number();
        return digits ? std::optional(numberJson(*digits)) : std::nullopt;
    }
    case Value::Names:
        return readNames(scanner);
    case Value::Of:
        return readOf(scanner);
    case Value::Word:
        return readWord(scanner, parameter.key);
    case Value::After:
        return readAfter(scanner);
    }
    return {};
}

const Parameter *parameterNamed(const QString &name)
{
    for (const Parameter &parameter : parameters()) {
        if (parameter.name.contains(name, Qt::CaseInsensitive))
            return &parameter;
    }
    return nullptr;
}
} // namespace

QString takeMoreNotation(Json &rule, FormLanguage language)
{
    QStringList entries;
    for (const Parameter &parameter : parameters()) {
        const Json *value = rule.find(parameter.key);
        if (value == nullptr)
            continue;
        const QString words = valueNotation(parameter, *value, language);
        if (words.isEmpty())
            continue;
        const QString entry = said(parameter.name, language) + u" = "_s + words;
        Json again = jsonObject();
        if (!readMore(entry, again) || !isSameJson(*again.find(parameter.key), *value))
            continue;
        entries += entry;
        removeMember(rule, parameter.key);
    }
    return entries.join(u'\n');
}

bool readMore(const QString &cell, Json &rule)
{
    return readEntries(cell, [&rule](CellScanner &scanner) {
        const auto name = scanner.name(u"=;");
        const Parameter *parameter = name ? parameterNamed(*name) : nullptr;
        if (parameter == nullptr || !scanner.take(u'=') || rule.find(parameter->key) != nullptr)
            return false;
        auto value = readValue(scanner, *parameter);
        if (value)
            setMember(rule, parameter->key, std::move(*value));
        return value.has_value();
    });
}

} // namespace core
