// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/list_notation.h"

#include "core/document/json_build.h"
#include "core/forms/condition_notation.h"
#include "core/forms/named_pieces.h"
#include "core/forms/notation_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView idStops = u"=:;";
constexpr QStringView labelStops = u":;";

const QStringList otherwiseWord = {u"其余"_s, u"otherwise"_s};

/// How many of the object's keys are among these.
std::size_t countOf(const Json &object, std::initializer_list<const char *> keys)
{
    return static_cast<std::size_t>(
        std::count_if(keys.begin(), keys.end(),
                      [&object](const char *key) { return object.find(key) != nullptr; }));
}

/// Points or a range, empty when it is neither.
QString worthOf(const Json &object)
{
    if (isNumber(object.find("points")) && countOf(object, {"min", "max"}) == 0)
        return numberCell(*object.find("points"));
    const bool ranged = isNumber(object.find("min")) && isNumber(object.find("max")) &&
                        object.find("points") == nullptr;
    return ranged ? worthNotation(*object.find("min"), *object.find("max")) : QString();
}

bool takeWorth(CellScanner &scanner, Json &object)
{
    const auto first = scanner.number();
    if (!first)
        return false;
    if (!scanner.take(u'~')) {
        setMember(object, "points", numberJson(*first));
        return true;
    }
    const auto second = scanner.number();
    if (!second)
        return false;
    setMember(object, "min", numberJson(*first));
    setMember(object, "max", numberJson(*second));
    return true;
}

/// "id = label", empty when it is more than that and `others` keys.
QString idAndLabel(const Json &object, std::size_t others)
{
    const bool labelled = object.find("label") != nullptr;
    if (!isWords(object.find("id")) || (labelled && !isWords(object.find("label"))) ||
        object.members.size() != (labelled ? 2 : 1) + others)
        return {};
    QString cell = nameCell(object.find("id")->string(), idStops);
    if (labelled)
        cell += u" = "_s + nameCell(object.find("label")->string(), labelStops);
    return cell;
}

bool takeIdAndLabel(CellScanner &scanner, Json &object)
{
    const auto id = scanner.name(idStops);
    if (!id)
        return false;
    setMember(object, "id", jsonText(*id));
    if (!scanner.take(u'='))
        return true;
    const auto label = scanner.name(labelStops);
    if (label)
        setMember(object, "label", jsonText(*label));
    return label.has_value();
}

QString tierSign(const QByteArray &key)
{
    return key == "atLeast"  ? u">= "_s
           : key == "atMost" ? u"<= "_s
           : key == "above"  ? u"> "_s
           : key == "below"  ? u"< "_s
                             : QString();
}

QByteArray takeTierSign(CellScanner &scanner)
{
    if (scanner.take(u'≥'))
        return "atLeast";
    if (scanner.take(u'≤'))
        return "atMost";
    if (scanner.take(u'>'))
        return scanner.take(u'=') ? "atLeast" : "above";
    if (scanner.take(u'<'))
        return scanner.take(u'=') ? "atMost" : "below";
    return {};
}

QString tierCell(const Json &tier, FormLanguage language)
{
    const QString worth = worthOf(tier);
    const std::size_t keys = countOf(tier, {"points", "min", "max"}) + 1;
    if (worth.isEmpty() || tier.members.size() != keys)
        return {};
    for (const JsonMember &member : tier.members) {
        const QString sign = tierSign(member.key);
        if (sign.isEmpty())
            continue;
        QString bound = referenceNotation(member.value, language);
        if (bound.isEmpty())
            bound = jsonCell(member.value);
        return sign + bound + u": "_s + worth;
    }
    return {};
}

bool takeTier(CellScanner &scanner, Json &tiers, Json &whole)
{
    if (scanner.takeBefore(otherwiseWord, u':')) {
        const auto points = scanner.number();
        if (points && whole.find("otherwise") == nullptr)
            setMember(whole, "otherwise", numberJson(*points));
        return points.has_value();
    }
    const QByteArray sign = takeTierSign(scanner);
    if (sign.isEmpty())
        return false;
    auto bound = readReference(scanner);
    Json tier = jsonObject();
    if (!bound || !scanner.take(u':'))
        return false;
    setMember(tier, sign, std::move(*bound));
    if (!takeWorth(scanner, tier))
        return false;
    tiers.elements.push_back(std::move(tier));
    return true;
}

} // namespace

QString worthNotation(const Json &least, const Json &most)
{
    return numberCell(least) + u'~' + numberCell(most);
}

QString optionsNotation(const Json &list)
{
    return writeEntries(list.elements, [](const Json &option) {
        const std::size_t others = countOf(option, {"points", "min", "max"});
        const QString cell = idAndLabel(option, others);
        const QString worth = worthOf(option);
        if (cell.isEmpty() || (others > 0 && worth.isEmpty()))
            return QString();
        return others > 0 ? cell + u": "_s + worth : cell;
    });
}

QString variantsNotation(const Json &list)
{
    return writeEntries(list.elements, [](const Json &variant) {
        const QString cell = idAndLabel(variant, 1);
        const Json *factor = variant.find("factor");
        return cell.isEmpty() || !isNumber(factor) ? QString()
                                                   : cell + u": "_s + numberCell(*factor);
    });
}

QString tiersNotation(const Json &tiers, const Json *otherwise, FormLanguage language)
{
    QString cell = writeEntries(tiers.elements,
                                [language](const Json &tier) { return tierCell(tier, language); });
    if (cell.isEmpty() || (otherwise != nullptr && !isNumber(otherwise)))
        return {};
    if (otherwise != nullptr)
        cell += u'\n' + said(otherwiseWord, language) + u": "_s + numberCell(*otherwise);
    return cell;
}

std::optional<Json> readOptions(const QString &cell)
{
    Json list = jsonList();
    const bool read = readEntries(cell, [&list](CellScanner &scanner) {
        Json option = jsonObject();
        if (!takeIdAndLabel(scanner, option) || (scanner.take(u':') && !takeWorth(scanner, option)))
            return false;
        list.elements.push_back(std::move(option));
        return true;
    });
    return whole(read, std::move(list));
}

std::optional<Json> readVariants(const QString &cell)
{
    Json list = jsonList();
    const bool read = readEntries(cell, [&list](CellScanner &scanner) {
        Json variant = jsonObject();
        if (!takeIdAndLabel(scanner, variant) || !scanner.take(u':'))
            return false;
        const auto factor = scanner.number();
        if (!factor)
            return false;
        setMember(variant, "factor", numberJson(*factor));
        list.elements.push_back(std::move(variant));
        return true;
    });
    return whole(read, std::move(list));
}

std::optional<Json> readTiers(const QString &cell)
{
    Json tiers = jsonList();
    Json object = jsonObject();
    const bool read =
        readEntries(cell, [&](CellScanner &scanner) { return takeTier(scanner, tiers, object); });
    setMember(object, "tiers", std::move(tiers));
    return whole(read, std::move(object));
}

std::optional<Json> readWorth(const QString &cell)
{
    CellScanner scanner(cell);
    Json object = jsonObject();
    const bool read = takeWorth(scanner, object);
    return whole(read && scanner.atEnd(), std::move(object));
}

} // namespace core
