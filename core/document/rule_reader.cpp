// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/rule_reader.h"

#include "core/document/condition_reader.h"
#include "core/document/rule_inputs.h"
#include "core/document/standard_words.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// A rule under the reader, with what the keys of all types need.
struct RuleReading
{
    Breaches &breaches;
    ObjectReader &object;
    Rule &rule;
    bool carriesPoints;

    void points()
    {
        rule.points = carriesPoints ? object.requiredPoints("points")
                                    : object.points("points").value_or(Points{});
    }

    void limit()
    {
        rule.limit = object.points("limit");
        if (rule.limit && *rule.limit <= Points{})
            object.breach("limit", u"a limit is above 0: it caps a magnitude"_s);
    }

    Reference required(QByteArrayView key)
    {
        object.require(key);
        return readReference(breaches, object, key);
    }
};

Worth readWorth(ObjectReader &object)
{
    Worth worth;
    worth.ranged = object.has("min") || object.has("max");
    if (!worth.ranged) {
        worth.points = object.requiredPoints("points");
        return worth;
    }
    if (object.has("points"))
        object.breach("points", u"either points or a range from min to max"_s);
    object.take("points");
    worth.min = object.requiredPoints("min");
    worth.max = object.requiredPoints("max");
    if (worth.min > worth.max)
        object.breach("min", u"min lies above max"_s);
    return worth;
}

void readVariants(RuleReading &r)
{
    QStringList ids;
    r.object.list("variants", [&](const Json &json, const QString &path) {
        ObjectReader object(r.breaches, json, path);
        Variant variant;
        variant.id = object.requiredText("id");
        variant.label = object.text("label");
        object.require("factor");
        variant.factor = object.measure("factor").value_or(wholeMeasure(1));
        object.finish();
        if (ids.contains(variant.id))
            r.breaches.add(path + u".id"_s, u"%1 stands twice"_s.arg(variant.id),
                           u"duplicate-id"_s);
        if (variant.id == u"count"_s)
            r.breaches.add(path + u".id"_s, u"\"count\" is taken by the plain occurrences"_s);
        ids.append(variant.id);
        r.rule.variants.push_back(variant);
    });
}

void readOptions(RuleReading &r, bool worth)
{
    QStringList ids;
    r.object.require("options");
    r.object.list("options", [&](const Json &json, const QString &path) {
        ObjectReader object(r.breaches, json, path);
        Option option;
        option.id = object.requiredText("id");
        option.label = object.text("label");
        if (worth)
            option.worth = readWorth(object);
        object.finish();
        if (!option.id.isEmpty() && ids.contains(option.id))
            r.breaches.add(path + u".id"_s, u"%1 stands twice"_s.arg(option.id), u"duplicate-id"_s);
        ids.append(option.id);
        r.rule.options.push_back(option);
    });
    if (r.rule.options.empty() && r.object.has("options"))
        r.object.breach("options", u"a choice needs options"_s);
}

void readEach(RuleReading &r)
{
    r.points();
    r.limit();
    r.rule.free = r.object.integer("free", 0, largestValue).value_or(0);
    r.rule.zeroFrom = r.object.integer("zeroFrom", 1, largestValue).value_or(0);
    r.rule.perMatter = r.object.word("perMatter", {u"highest"_s}, -1) == 0;
    r.rule.dividedBy = readReference(r.breaches, r.object, "dividedBy");
    readVariants(r);
}

void readJudge(RuleReading &r)
{
    r.rule.min = r.object.requiredPoints("min");
    r.rule.max = r.object.requiredPoints("max");
    if (r.rule.min > r.rule.max)
        r.object.breach("min", u"min lies above max"_s);
    r.rule.optional = r.object.flag("optional");
    r.rule.each = r.object.flag("each");
}

void readShortfall(RuleReading &r)
{
    r.rule.required = r.required("required");
    r.points();
    r.limit();
    r.rule.dividedBy = readReference(r.breaches, r.object, "dividedBy");
}

void readSlope(RuleReading &r)
{
    r.rule.threshold = r.required("threshold");
    r.object.require("side");
    r.rule.side =
        r.object.word("side", slopeSideWords(), 0) == 0 ? SlopeSide::Below : SlopeSide::Above;
    r.points();
    r.limit();
    r.rule.per = r.object.measure("per").value_or(wholeMeasure(1));
    if (r.rule.per <= Measure{})
        r.object.breach("per", u"a step is above 0"_s);
    if (!r.object.has("step"))
        r.breaches.add(r.object.path(), u"the step is not said: continuous, whole or up"_s,
                       u"step-missing"_s);
    r.rule.step = static_cast<SlopeStep>(r.object.word("step", slopeStepWords(), 0));
    r.rule.dividedBy = readReference(r.breaches, r.object, "dividedBy");
}

void readTiers(RuleReading &r)
{
    r.object.require("tiers");
    r.object.list("tiers", [&](const Json &json, const QString &path) {
        ObjectReader object(r.breaches, json, path);
        Tier tier;
        int found = 0;
        using Comparison = Condition::Comparison;
        const std::pair<const char *, Comparison> sides[] = {{"below", Comparison::Below},
                                                             {"atMost", Comparison::AtMost},
                                                             {"atLeast", Comparison::AtLeast},
                                                             {"above", Comparison::Above}};
        for (const auto &[name, comparison] : sides) {
            if (!object.has(name))
                continue;
            ++found;
            tier.comparison = comparison;
            tier.bound = readReference(r.breaches, object, name);
        }
        if (found != 1)
            r.breaches.add(path, u"a tier has exactly one of below, atMost, atLeast, above"_s);
        tier.worth = readWorth(object);
        object.finish();
        if (found > 0)
            r.rule.tiers.push_back(tier);
    });
    r.rule.otherwiseWritten = r.object.has("otherwise");
    r.rule.otherwise = r.object.points("otherwise").value_or(Points{});
}

void readVotes(RuleReading &r, bool scored)
{
    if (scored)
        r.points();
    const Json *worth = r.object.require("worth");
    if (!worth)
        return;
    if (!worth->isObject() || worth->members.empty()) {
        r.object.breach("worth", u"an object of words and numbers is expected here"_s);
        return;
    }
    ObjectReader object(r.breaches, *worth, r.object.pathOf("worth"));
    for (const JsonMember &member : worth->members) {
        if (isExtension(member.key))
            continue;
        const auto value = object.measure(member.key);
        r.rule.worth.emplace_back(QString::fromUtf8(member.key), value.value_or(Measure{}));
    }
    // Best first, not in the order of the document: the canonical form sorts its keys, and packed
    // votes must mean the same whichever of the two was read.
    std::sort(r.rule.worth.begin(), r.rule.worth.end(), [](const auto &left, const auto &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
}

void readRankOf(RuleReading &r, const Json &of)
{
    ObjectReader object(r.breaches, of, r.object.pathOf("of"));
    RankRule &rank = r.rule.rank;
    if (object.has("total")) {
        rank.of = RankRule::Of::Total;
        if (!object.flag("total"))
            object.breach("total", u"only true may stand here"_s);
    } else {
        rank.of = RankRule::Of::Items;
        object.require("items");
        rank.items = object.texts("items");
    }
    object.finish();
}

void readAfter(RuleReading &r, const Json &after)
{
    ObjectReader object(r.breaches, after, r.object.pathOf("after"));
    r.rule.rank.hasAfter = true;
    r.rule.rank.afterStep = object.requiredPoints("step");
    r.rule.rank.afterFloor = object.requiredPoints("floor");
    object.finish();
}

void readRank(RuleReading &r)
{
    RankRule &rank = r.rule.rank;
    if (const Json *of = r.object.take("of"))
        readRankOf(r, *of);
    rank.within = r.object.texts("within");
    if (!r.object.has("order"))
        r.breaches.add(r.object.path(), u"the order is not said: descending or ascending"_s,
                       u"order-missing"_s);
    rank.order = static_cast<RankOrder>(r.object.word("order", rankOrderWords(), 0));
    if (!r.object.has("ties"))
        r.breaches.add(r.object.path(), u"ties are not settled: competition, dense or average"_s,
                       u"ties-missing"_s);
    rank.ties = static_cast<RankTies>(r.object.word("ties", rankTiesWords(), 0));
    r.object.require("table");
    r.object.list("table", [&](const Json &json, const QString &path) {
        const auto points = json.isNumber() ? pointsFrom(json.string()) : std::nullopt;
        if (!points)
            r.breaches.add(path, u"points are expected here"_s);
        rank.table.push_back(points.value_or(Points{}));
    });
    if (const Json *after = r.object.take("after"))
        readAfter(r, *after);
}

void readByType(RuleReading &r, InputType input)
{
    switch (r.rule.type) {
    case RuleType::Each:
        return readEach(r);
    case RuleType::Once:
        return r.points();
    case RuleType::Require:
    case RuleType::Zero:
        return;
    case RuleType::Choice:
        return readOptions(r, true);
    case RuleType::Judge:
        return readJudge(r);
    case RuleType::Shortfall:
        return readShortfall(r);
    case RuleType::Slope:
        return readSlope(r);
    case RuleType::Tiers:
        return readTiers(r);
    case RuleType::Share:
        r.points();
        r.rule.target = r.required("target");
        return;
    case RuleType::Votes:
        return readVotes(r, true);
    case RuleType::Convert:
        r.rule.factor = r.object.measure("factor").value_or(wholeMeasure(1));
        r.rule.offset = r.object.points("offset").value_or(Points{});
        return;
    case RuleType::Rank:
        return readRank(r);
    case RuleType::Record:
        break;
    }
    if (input == InputType::Choice)
        readOptions(r, false);
    if (input == InputType::Votes)
        readVotes(r, false);
    if (input == InputType::Matters)
        readVariants(r);
}

/// Reads the input first: how a record's rule is read depends on it.
InputType readInput(Breaches &breaches, ObjectReader &clause, Clause &into)
{
    const Json *found = clause.take("input");
    if (!found)
        return InputType::None;
    ObjectReader input(breaches, *found, clause.pathOf("input"));
    const int type = input.word("type", inputWords(), -1);
    into.inputLabel = input.text("label");
    into.inputUnit = input.text("unit");
    input.finish();
    return type < 0 ? InputType::None : static_cast<InputType>(type + 1);
}

void readRule(Breaches &breaches, ObjectReader &clause, Clause &into, bool carriesPoints)
{
    const InputType written = readInput(breaches, clause, into);
    const Json *found = clause.require("rule");
    if (!found)
        return;
    ObjectReader object(breaches, *found, clause.pathOf("rule"));
    object.require("type");
    const int type = object.word("type", ruleWords(), -1);
    if (type < 0)
        return;
    into.rule.type = static_cast<RuleType>(type);
    RuleReading reading{breaches, object, into.rule, carriesPoints};
    readByType(reading, written);
    object.finish();
    into.input = written == InputType::None ? defaultInput(into.rule) : written;
    if (!isAllowed(into.rule, into.input))
        breaches.add(clause.pathOf("input"), into.rule.type == RuleType::Record
                                                 ? u"a record must say the type of its input"_s
                                                 : u"this rule cannot take such an input"_s);
}

bool isReserved(const QString &id)
{
    static const QStringList words = {u"clean"_s,  u"note"_s,   u"sample"_s,       u"source"_s,
                                      u"remark"_s, u"reason"_s, u"notApplicable"_s};
    return words.contains(id) || id.startsWith(u"x-"_s);
}
} // namespace

Clause readClause(Breaches &breaches, const Json &json, const QString &path, bool carriesPoints)
{
    Clause clause;
    ObjectReader object(breaches, json, path);
    clause.id = object.requiredText("id");
    breaches.clause = clause.id;
    if (isReserved(clause.id))
        object.breach("id", u"answers use this word for something else"_s);
    clause.text = object.text("text");
    readRule(breaches, object, clause, carriesPoints);
    clause.group = object.text("group");
    if (const Json *when = object.take("when"))
        clause.when = readCondition(breaches, *when, object.pathOf("when"));
    clause.department = object.text("department");
    object.finish();
    breaches.clause.clear();
    return clause;
}

} // namespace core
