// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/named_pieces.h"

#include "core/document/json_build.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView inBrackets = u"]";
} // namespace

QString said(const QStringList &word, FormLanguage language)
{
    return word[language == FormLanguage::Chinese ? 0 : 1];
}

const QStringList &inputWord()
{
    static const QStringList word = {u"录入"_s, u"input"_s};
    return word;
}

const QStringList &attributeWord()
{
    static const QStringList word = {u"属性"_s, u"attribute"_s};
    return word;
}

Json numberJson(const QByteArray &digits)
{
    Json json;
    json.kind = Json::Kind::Number;
    json.text = digits;
    return json;
}

QString bracketed(const QStringList &word, const QString &name, FormLanguage language)
{
    return said(word, language) + u'[' + nameCell(name, u"]:[") + u']';
}

/// [c1] or [i1:c1].
QString inputNotation(const Json &object, FormLanguage language)
{
    QString name;
    if (const Json *item = object.find("item"))
        name = nameCell(item->string(), u"]:[") + u':';
    return said(inputWord(), language) + u'[' + name +
           nameCell(object.find("input")->string(), u"]:[") + u']';
}

bool holdsTexts(const Json &object, std::initializer_list<const char *> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&object](const char *key) {
        const Json *value = object.find(key);
        return value == nullptr || (value->isText() && !value->text.isEmpty());
    });
}

std::optional<Json> readInput(CellScanner &scanner)
{
    auto first = scanner.name(u"]:");
    if (!first)
        return {};
    Json object = jsonObject();
    if (scanner.take(u':')) {
        setMember(object, "item", jsonText(*first));
        first = scanner.name(inBrackets);
        if (!first)
            return {};
    }
    setMember(object, "input", jsonText(*first));
    if (!scanner.take(u']'))
        return {};
    return object;
}

std::optional<Json> readNamed(CellScanner &scanner, const QByteArray &key)
{
    const auto name = scanner.name(inBrackets);
    if (!name || !scanner.take(u']'))
        return {};
    Json object = jsonObject();
    setMember(object, key, jsonText(*name));
    return object;
}

} // namespace core
