// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/object_writer.h"
#include "core/document/rule_inputs.h"
#include "core/document/standard_words.h"
#include "core/document/standard_writer.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// A rule under the writer, with what the keys of all types need.
struct RuleWriting
{
    Writing &writing;
    ObjectWriter &object;
    const Rule &rule;
    bool carriesPoints; ///< a veto, gate or information may leave its points out

    void points()
    {
        object.putUnless(!carriesPoints && rule.points == Points{}, "points",
                         jsonNumber(rule.points));
    }

    void reference(QByteArrayView key, const Reference &reference)
    {
        if (reference.isThere())
            object.put(key,
                       referenceJson(writing, reference, object.anchor(key), object.original(key)));
    }

    void list(QByteArrayView key, std::size_t size, const ObjectWriter::Element &write)
    {
        object.put(key, object.list(key, size, write));
    }
};

void putWorth(ObjectWriter &object, const Worth &worth)
{
    if (!worth.ranged) {
        object.put("points", jsonNumber(worth.points));
        return;
    }
    object.put("min", jsonNumber(worth.min));
    object.put("max", jsonNumber(worth.max));
}

void putVariants(RuleWriting &w)
{
    const auto write = [&w](std::size_t n, const QString &anchor, const Json *original) {
        const Variant &variant = w.rule.variants[n];
        ObjectWriter object(w.writing, anchor, original);
        object.put("id", jsonText(variant.id));
        object.text("label", variant.label);
        object.put("factor", jsonNumber(variant.factor));
        return object.take();
    };
    w.object.putUnless(w.rule.variants.empty(), "variants",
                       w.object.list("variants", w.rule.variants.size(), write));
}

void putOptions(RuleWriting &w, bool scored)
{
    w.list("options", w.rule.options.size(),
           [&](std::size_t n, const QString &anchor, const Json *original) {
               const Option &option = w.rule.options[n];
               ObjectWriter object(w.writing, anchor, original);
               object.put("id", jsonText(option.id));
               object.text("label", option.label);
               if (scored)
                   putWorth(object, option.worth);
               return object.take();
           });
}

void putEach(RuleWriting &w)
{
    const Rule &rule = w.rule;
    w.points();
    w.object.points("limit", rule.limit);
    w.object.putUnless(rule.free == 0, "free", jsonInteger(rule.free));
    if (rule.zeroFrom > 0)
        w.object.put("zeroFrom", jsonInteger(rule.zeroFrom));
    if (rule.perMatter)
        w.object.put("perMatter", jsonText(u"highest"_s));
    putVariants(w);
    w.reference("dividedBy", rule.dividedBy);
}

void putJudge(RuleWriting &w)
{
    w.object.put("min", jsonNumber(w.rule.min));
    w.object.put("max", jsonNumber(w.rule.max));
    w.object.putUnless(!w.rule.optional, "optional", jsonFlag(w.rule.optional));
    w.object.putUnless(!w.rule.each, "each", jsonFlag(w.rule.each));
}

void putShortfall(RuleWriting &w)
{
    w.reference("required", w.rule.required);
    w.points();
    w.object.points("limit", w.rule.limit);
    w.reference("dividedBy", w.rule.dividedBy);
}

void putSlope(RuleWriting &w)
{
    const Rule &rule = w.rule;
    w.reference("threshold", rule.threshold);
    w.object.put("side", jsonText(slopeSideWords()[static_cast<qsizetype>(rule.side)]));
    w.object.putUnless(rule.per == wholeMeasure(1), "per", jsonNumber(rule.per));
    w.points();
    w.object.put("step", jsonText(slopeStepWords()[static_cast<qsizetype>(rule.step)]));
    w.object.points("limit", rule.limit);
    w.reference("dividedBy", rule.dividedBy);
}

void putTiers(RuleWriting &w)
{
    w.list("tiers", w.rule.tiers.size(),
           [&w](std::size_t n, const QString &anchor, const Json *original) {
               const Tier &tier = w.rule.tiers[n];
               ObjectWriter object(w.writing, anchor, original);
               const QByteArray side =
                   comparisonWords()[static_cast<qsizetype>(tier.comparison)].toLatin1();
               object.put(side, referenceJson(w.writing, tier.bound, object.anchor(side),
                                              object.original(side)));
               putWorth(object, tier.worth);
               return object.take();
           });
    w.object.putUnless(!w.rule.otherwiseWritten && w.rule.otherwise == Points{}, "otherwise",
                       jsonNumber(w.rule.otherwise));
}

void putVotes(RuleWriting &w, bool scored)
{
    if (scored)
        w.points();
    ObjectWriter worth(w.writing, w.object.anchor("worth"), w.object.original("worth"));
    for (const auto &[word, value] : w.rule.worth)
        worth.put(word.toUtf8(), jsonNumber(value));
    w.object.put("worth", worth.take());
}

Json rankOfJson(RuleWriting &w)
{
    ObjectWriter of(w.writing, w.object.anchor("of"), w.object.original("of"));
    if (w.rule.rank.of == RankRule::Of::Total)
        of.put("total", jsonFlag(true));
    else
        of.put("items", jsonTexts(w.rule.rank.items));
    return of.take();
}

void putRank(RuleWriting &w)
{
    const RankRule &rank = w.rule.rank;
    if (rank.of != RankRule::Of::Input)
        w.object.put("of", rankOfJson(w));
    w.object.texts("within", rank.within);
    w.object.put("order", jsonText(rankOrderWords()[static_cast<qsizetype>(rank.order)]));
    w.object.put("ties", jsonText(rankTiesWords()[static_cast<qsizetype>(rank.ties)]));
    w.list("table", rank.table.size(), [&rank](std::size_t n, const QString &, const Json *) {
        return jsonNumber(rank.table[n]);
    });
    if (!rank.hasAfter)
        return;
    ObjectWriter after(w.writing, w.object.anchor("after"), w.object.original("after"));
    after.put("step", jsonNumber(rank.afterStep));
    after.put("floor", jsonNumber(rank.afterFloor));
    w.object.put("after", after.take());
}

void putRecord(RuleWriting &w, InputType input)
{
    if (input == InputType::Choice)
        putOptions(w, false);
    if (input == InputType::Votes)
        putVotes(w, false);
    if (input == InputType::Matters)
        putVariants(w);
}

void putByType(RuleWriting &w, InputType input)
{
    switch (w.rule.type) {
    case RuleType::Each:
        return putEach(w);
    case RuleType::Once:
        return w.points();
    case RuleType::Require:
    case RuleType::Zero:
        return;
    case RuleType::Choice:
        return putOptions(w, true);
    case RuleType::Judge:
        return putJudge(w);
    case RuleType::Shortfall:
        return putShortfall(w);
    case RuleType::Slope:
        return putSlope(w);
    case RuleType::Tiers:
        return putTiers(w);
    case RuleType::Share:
        w.points();
        return w.reference("target", w.rule.target);
    case RuleType::Votes:
        return putVotes(w, true);
    case RuleType::Convert:
        w.object.putUnless(w.rule.factor == wholeMeasure(1), "factor", jsonNumber(w.rule.factor));
        w.object.putUnless(w.rule.offset == Points{}, "offset", jsonNumber(w.rule.offset));
        return;
    case RuleType::Rank:
        return putRank(w);
    case RuleType::Record:
        return putRecord(w, input);
    }
}

Json ruleJson(Writing &writing, const Item &item, const Clause &clause, const QString &anchor,
              const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("type", jsonText(ruleWords()[static_cast<qsizetype>(clause.rule.type)]));
    RuleWriting rule{writing, object, clause.rule, item.kind <= ItemKind::Penalty};
    putByType(rule, clause.input);
    return object.take();
}

Json inputJson(Writing &writing, const Clause &clause, const QString &anchor, const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    if (clause.input != InputType::None)
        object.putUnless(clause.input == defaultInput(clause.rule), "type",
                         jsonText(inputWords()[static_cast<qsizetype>(clause.input) - 1]));
    object.text("label", clause.inputLabel);
    object.text("unit", clause.inputUnit);
    return object.take();
}
} // namespace

Json clauseJson(Writing &writing, const Item &item, const Clause &clause, const Json *original)
{
    ObjectWriter object(writing, writing.anchor(clauseAnchor(item.id, clause.id)), original);
    object.put("id", jsonText(clause.id));
    object.text("text", clause.text);
    object.put("rule",
               ruleJson(writing, item, clause, object.anchor("rule"), object.original("rule")));
    Json input = inputJson(writing, clause, object.anchor("input"), object.original("input"));
    const bool plain = clause.input == defaultInput(clause.rule) && clause.inputLabel.isEmpty() &&
                       clause.inputUnit.isEmpty();
    object.putUnless(plain, "input", std::move(input));
    object.text("group", clause.group);
    if (clause.when)
        object.put("when", conditionJson(writing, *clause.when, object.anchor("when"),
                                         object.original("when")));
    object.text("department", clause.department);
    return object.take();
}

} // namespace core
