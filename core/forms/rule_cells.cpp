// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/rule_cells.h"

#include "core/base/error.h"
#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/list_notation.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Keys of a rule that have a column of their own, whatever the type.
const std::vector<QByteArray> &plainKeys()
{
    static const std::vector<QByteArray> keys = {"limit", "side", "per",
                                                 "step",  "free", "zeroFrom"};
    return keys;
}

const FormColumn &ruleColumn(const QByteArray &key)
{
    return formColumn(FormSheet::Clauses, u"rule."_s + QString::fromLatin1(key));
}

/// What the base value is of: the required number, the threshold or the target.
QByteArray baseKey(const QString &type)
{
    return type == u"shortfall" ? "required"
           : type == u"slope"   ? "threshold"
           : type == u"share"   ? "target"
                                : "";
}

/// What the column of choices holds for this type of rule.
QByteArray choicesKey(const QString &type, const QString &input)
{
    const bool record = type == u"record";
    if (type == u"choice" || (record && input == u"choice"))
        return "options";
    if (type == u"tiers")
        return "tiers";
    if (type == u"each" || (record && input == u"matters"))
        return "variants";
    if (type == u"votes" || (record && input == u"votes"))
        return "worth";
    return type == u"rank" ? "table" : "";
}

QString choicesNotation(const QByteArray &key, const Json &value, const Json &rule,
                        FormLanguage language)
{
    if (key == "worth")
        return value.isObject() ? pairsNotation(value) : QString();
    if (!value.isList())
        return {};
    if (key == "options")
        return optionsNotation(value);
    if (key == "variants")
        return variantsNotation(value);
    if (key == "tiers")
        return tiersNotation(value, rule.find("otherwise"), language);
    return numbersNotation(value);
}

/// The keys that the cell says, in an object.
std::optional<Json> choicesFrom(const QByteArray &key, const QString &cell)
{
    if (key == "tiers")
        return readTiers(cell);
    auto value = key == "worth"      ? readPairs(cell)
                 : key == "options"  ? readOptions(cell)
                 : key == "variants" ? readVariants(cell)
                                     : readNumbers(cell);
    if (!value)
        return {};
    Json object = jsonObject();
    setMember(object, key, std::move(*value));
    return object;
}

void putChoices(Json &rule, const QByteArray &key, FormLanguage language, FormRow &row)
{
    const Json *value = key.isEmpty() ? nullptr : rule.find(key);
    if (value == nullptr)
        return;
    const QString cell = choicesNotation(key, *value, rule, language);
    const auto again = cell.isEmpty() ? std::nullopt : choicesFrom(key, cell);
    const bool same =
        again && std::all_of(again->members.begin(), again->members.end(),
                             [&rule](const JsonMember &member) {
                                 const Json *before = rule.find(member.key);
                                 return before != nullptr && isSameJson(*before, member.value);
                             });
    if (!same)
        return;
    for (const JsonMember &member : again->members)
        removeMember(rule, member.key);
    row.insert(u"rule.choices"_s, cell);
}

void putPoints(Json &rule, const QString &type, FormRow &row)
{
    const Json *least = rule.find("min");
    const Json *most = rule.find("max");
    const Json *points = rule.find("points");
    if (type == u"judge" && points == nullptr && least != nullptr && most != nullptr &&
        least->isNumber() && most->isNumber()) {
        row.insert(u"rule.points"_s, worthNotation(*least, *most));
        removeMember(rule, "min");
        removeMember(rule, "max");
    } else if (points != nullptr && points->isNumber()) {
        row.insert(u"rule.points"_s, QString::fromUtf8(plainNumber(points->text)));
        removeMember(rule, "points");
    }
}

/// Takes one key into its column, if the column can say it.
void putPlain(Json &rule, const QByteArray &key, const FormColumn &column, FormLanguage language,
              FormRow &row)
{
    const Json *value = key.isEmpty() ? nullptr : rule.find(key);
    const auto cell = value != nullptr ? cellFor(column, *value, language) : std::nullopt;
    if (!cell || cell->isEmpty())
        return;
    row.insert(column.key, *cell);
    removeMember(rule, key);
}

/// The cells of one rule under the reader.
struct RuleReading
{
    const FormRow &row;
    const BadCell &bad;
    Json &rule;

    QString cell(const QString &key) const { return row.value(key); }

    void points(const QString &type)
    {
        const QString text = cell(u"rule.points"_s);
        if (text.isEmpty())
            return;
        const auto worth = readWorth(text);
        const bool ranged = worth && worth->find("min") != nullptr;
        if (!worth || (ranged && type != u"judge"))
            return bad(u"rule.points"_s, worth.has_value());
        for (const JsonMember &member : worth->members)
            setMember(rule, member.key, member.value);
    }

    void plain(const QByteArray &key, const FormColumn &column)
    {
        const QString text = cell(column.key);
        if (text.isEmpty())
            return;
        if (key.isEmpty())
            return bad(column.key, true);
        auto value = valueFrom(column, text);
        if (value)
            setMember(rule, key, std::move(*value));
        else
            bad(column.key, false);
    }

    void choices(const QByteArray &key)
    {
        const QString text = cell(u"rule.choices"_s);
        if (text.isEmpty())
            return;
        const auto found = key.isEmpty() ? std::nullopt : choicesFrom(key, text);
        if (!found)
            return bad(u"rule.choices"_s, key.isEmpty());
        for (const JsonMember &member : found->members)
            setMember(rule, member.key, member.value);
    }

    void more()
    {
        const QString text = cell(u"rule.more"_s);
        if (!text.isEmpty() && !readMore(text, rule))
            bad(u"rule.more"_s, false);
    }
};
} // namespace

const FormColumn &formColumn(FormSheet sheet, const QString &key)
{
    const std::vector<FormColumn> &columns = formColumns(sheet);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&key](const FormColumn &one) { return one.key == key; });
    if (found == columns.end())
        throw Error(Failure::Defect, u"there is no such column"_s).at(key);
    return *found;
}

void putRuleCells(Json &rule, const QString &input, FormLanguage language, FormRow &row)
{
    const Json *type = rule.find("type");
    if (type == nullptr)
        return;
    const auto word = cellFor(ruleColumn("type"), *type, language);
    if (!word)
        return;
    const QString name = type->string();
    row.insert(u"rule.type"_s, *word);
    removeMember(rule, "type");
    putPoints(rule, name, row);
    for (const QByteArray &key : plainKeys())
        putPlain(rule, key, ruleColumn(key), language, row);
    putPlain(rule, baseKey(name), ruleColumn("base"), language, row);
    putChoices(rule, choicesKey(name, input), language, row);
    const QString more = takeMoreNotation(rule, language);
    if (!more.isEmpty())
        row.insert(u"rule.more"_s, more);
}

std::optional<Json> ruleFromCells(const FormRow &row, const BadCell &bad)
{
    const bool any = std::any_of(row.keyBegin(), row.keyEnd(),
                                 [](const QString &key) { return key.startsWith(u"rule."_s); });
    if (!any)
        return {};
    Json rule = jsonObject();
    RuleReading reading{row, bad, rule};
    reading.plain("type", ruleColumn("type"));
    const Json *found = rule.find("type");
    const QString type = found != nullptr ? found->string() : QString();
    const QString input =
        wordFromForm(formColumn(FormSheet::Clauses, u"input.type"_s), row.value(u"input.type"_s));
    reading.points(type);
    for (const QByteArray &key : plainKeys())
        reading.plain(key, ruleColumn(key));
    if (found == nullptr)
        return rule; // what else there is, is read when the type is known
    reading.plain(baseKey(type), ruleColumn("base"));
    reading.choices(choicesKey(type, input));
    reading.more();
    return rule;
}

} // namespace core
