// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/forms/condition_notation.h"
#include "core/forms/list_notation.h"
#include "core/forms/named_pieces.h"
#include "core/forms/notation_entries.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView labelStops = u":;";
constexpr QStringView textStops = u",;";

const QStringList highestWord = {u"就高"_s, u"highest"_s};
const QStringList limitWord = {u"上限"_s, u"limit"_s};

QString groupCell(const Json &group, FormLanguage language)
{
    QStringList parts;
    std::size_t keys = 0;
    if (const Json *combine = group.find("combine"); combine && combine->text == "highest") {
        parts += said(highestWord, language);
        ++keys;
    }
    if (isNumber(group.find("limit"))) {
        parts += said(limitWord, language) + u' ' + numberCell(*group.find("limit"));
        ++keys;
    }
    return keys == group.members.size() ? parts.join(u", "_s) : QString();
}

bool takeGroup(CellScanner &scanner, Json &groups)
{
    const auto id = scanner.name(labelStops);
    if (!id || !scanner.take(u':'))
        return false;
    Json group = jsonObject();
    do {
        if (scanner.takeWord(highestWord)) {
            setMember(group, "combine", jsonText(u"highest"_s));
        } else if (scanner.takeWord(limitWord)) {
            const auto limit = scanner.number();
            if (!limit)
                return false;
            setMember(group, "limit", numberJson(*limit));
        } else {
            return false;
        }
    } while (scanner.take(u','));
    const QByteArray key = id->toUtf8();
    if (groups.find(key) != nullptr)
        return false;
    setMember(groups, key, group);
    return true;
}
} // namespace

QString pairsNotation(const Json &object)
{
    QStringList lines;
    for (const JsonMember &member : object.members) {
        if (!member.value.isNumber() || member.key.isEmpty())
            return {};
        lines += nameCell(QString::fromUtf8(member.key), labelStops) + u": "_s +
                 numberCell(member.value);
    }
    return lines.join(u'\n');
}

QString levelsNotation(const Json &list, FormLanguage language)
{
    return writeEntries(list.elements, [language](const Json &level) {
        const Json *when = level.find("when");
        if (!isWords(level.find("grade")) || when == nullptr || level.members.size() != 2)
            return QString();
        QString condition = conditionNotation(*when, language);
        if (condition.isEmpty())
            condition = jsonCell(*when);
        return nameCell(level.find("grade")->string(), labelStops) + u": "_s + condition;
    });
}

QString groupsNotation(const Json &object, FormLanguage language)
{
    QStringList lines;
    for (const JsonMember &member : object.members) {
        const QString group =
            member.value.isObject() ? groupCell(member.value, language) : QString();
        if (group.isEmpty() || member.key.isEmpty())
            return {};
        lines += nameCell(QString::fromUtf8(member.key), labelStops) + u": "_s + group;
    }
    return lines.join(u'\n');
}

QString mixNotation(const Json &list)
{
    return writeEntries(list.elements, [](const Json &mix) {
        const Json *weight = mix.find("weight");
        if (!isWords(mix.find("level")) || !isNumber(weight) || mix.members.size() != 2)
            return QString();
        return nameCell(mix.find("level")->string(), labelStops) + u": "_s + numberCell(*weight);
    });
}

QString numbersNotation(const Json &list)
{
    QStringList parts;
    for (const Json &element : list.elements) {
        if (!element.isNumber())
            return {};
        parts += numberCell(element);
    }
    return parts.join(u", "_s);
}

QString textsNotation(const Json &list)
{
    QStringList parts;
    for (const Json &element : list.elements) {
        if (!isWords(&element))
            return {};
        parts += nameCell(element.string(), textStops);
    }
    return parts.join(u", "_s);
}

std::optional<Json> readPairs(const QString &cell)
{
    Json object = jsonObject();
    const bool read = readEntries(cell, [&object](CellScanner &scanner) {
        const auto word = scanner.name(labelStops);
        if (!word || !scanner.take(u':') || object.find(word->toUtf8()) != nullptr)
            return false;
        const auto number = scanner.number();
        if (number)
            setMember(object, word->toUtf8(), numberJson(*number));
        return number.has_value();
    });
    return whole(read, std::move(object));
}

std::optional<Json> readLevels(const QString &cell)
{
    Json list = jsonList();
    const bool read = readEntries(cell, [&list](CellScanner &scanner) {
        const auto grade = scanner.name(labelStops);
        if (!grade || !scanner.take(u':'))
            return false;
        auto when = readCondition(scanner);
        if (!when)
            return false;
        Json level = jsonObject();
        setMember(level, "grade", jsonText(*grade));
        setMember(level, "when", std::move(*when));
        list.elements.push_back(std::move(level));
        return true;
    });
    return whole(read, std::move(list));
}

std::optional<Json> readGroups(const QString &cell)
{
    Json groups = jsonObject();
    const bool read =
        readEntries(cell, [&groups](CellScanner &scanner) { return takeGroup(scanner, groups); });
    return whole(read, std::move(groups));
}

std::optional<Json> readMix(const QString &cell)
{
    Json list = jsonList();
    const bool read = readEntries(cell, [&list](CellScanner &scanner) {
        const auto level = scanner.name(labelStops);
        if (!level || !scanner.take(u':'))
            return false;
        const auto weight = scanner.number();
        if (!weight)
            return false;
        Json mix = jsonObject();
        setMember(mix, "level", jsonText(*level));
        setMember(mix, "weight", numberJson(*weight));
        list.elements.push_back(std::move(mix));
        return true;
    });
    return whole(read, std::move(list));
}

std::optional<Json> readNumbers(const QString &cell)
{
    CellScanner scanner(cell);
    Json list = jsonList();
    do {
        const auto number = scanner.number();
        if (!number)
            return {};
        list.elements.push_back(numberJson(*number));
    } while (scanner.take(u','));
    return whole(scanner.atEnd(), std::move(list));
}

std::optional<Json> readTexts(const QString &cell)
{
    CellScanner scanner(cell);
    Json list = jsonList();
    do {
        const auto text = scanner.name(textStops);
        if (!text)
            return {};
        list.elements.push_back(jsonText(*text));
    } while (scanner.take(u','));
    return whole(scanner.atEnd(), std::move(list));
}

} // namespace core
