// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/rule_change.h"

#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"

#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Keys that a type of rule knows, in the order in which they are written.
const std::vector<const char *> &keysOf(const QString &type)
{
    static const std::map<QString, std::vector<const char *>> keys = {
        {u"each"_s, {"points", "limit", "free", "zeroFrom", "perMatter", "dividedBy", "variants"}},
        {u"once"_s, {"points"}},
        {u"require"_s, {}},
        {u"zero"_s, {}},
        {u"choice"_s, {"options"}},
        {u"judge"_s, {"min", "max", "optional", "each"}},
        {u"shortfall"_s, {"required", "points", "limit", "dividedBy"}},
        {u"slope"_s, {"threshold", "side", "per", "points", "step", "limit", "dividedBy"}},
        {u"tiers"_s, {"tiers", "otherwise"}},
        {u"share"_s, {"points", "target"}},
        {u"votes"_s, {"worth", "points"}},
        {u"convert"_s, {"factor", "offset"}},
        {u"rank"_s, {"of", "within", "order", "ties", "table", "after"}},
        {u"record"_s, {"options", "worth", "variants"}}};
    static const std::vector<const char *> none;
    const auto found = keys.find(type);
    return found == keys.end() ? none : found->second;
}

Json option(const char *id, const QString &label, const Json &points)
{
    return jsonObject({{"id", jsonText(QString::fromLatin1(id))},
                       {"label", jsonText(label)},
                       {"points", points}});
}

/// What a new rule of a type needs. What an office must decide itself (how a slope steps, how ties
/// are settled) is left out: the check then asks for it.
Json defaultOf(const QByteArray &key, const QString &type, const QByteArray &itemPoints)
{
    Json full = jsonDigits(itemPoints);
    Json nothing = jsonInteger(0);
    if (key == "points")
        return givesPoints(type) ? full : jsonDigits("-0.5");
    if (key == "options")
        return jsonList({option("good", u"好"_s, full), option("poor", u"差"_s, nothing)});
    if (key == "min")
        return nothing;
    if (key == "max")
        return full;
    if (key == "required" || key == "target" || key == "threshold")
        return jsonInteger(type == u"shortfall" ? 1 : 100);
    if (key == "side")
        return jsonText(u"below"_s);
    if (key == "tiers")
        return jsonList({jsonObject({{"atLeast", jsonInteger(90)}, {"points", full}})});
    if (key == "otherwise")
        return nothing;
    if (key == "worth")
        return jsonObject({{QByteArray("满意"), jsonInteger(100)}});
    if (key == "table")
        return jsonList({full});
    return {};
}

bool isNeeded(const QByteArray &key, const QString &type)
{
    static const std::vector<QByteArray> always = {"required", "target", "threshold", "side",
                                                   "tiers",    "table",  "min",       "max"};
    if (key == "points" || key == "otherwise")
        return true;
    if (key == "options")
        return type == u"choice";
    if (key == "worth")
        return type == u"votes";
    return std::find(always.begin(), always.end(), key) != always.end();
}

/// Points that took something off do not become points that are given, nor the other way round.
bool suits(const QByteArray &key, const Json &value, const QString &type)
{
    return key != "points" || value.text.startsWith('-') != givesPoints(type);
}

QByteArray pointsOf(const Json &item)
{
    const Json *points = item.find("points");
    return points && points->isNumber() ? points->text : QByteArray("1");
}
} // namespace

bool givesPoints(const QString &type)
{
    static const QStringList giving = {u"choice"_s, u"judge"_s,   u"tiers"_s, u"share"_s,
                                       u"votes"_s,  u"convert"_s, u"rank"_s};
    return giving.contains(type);
}

Json ruleOfType(const QString &type, const Json &old, const QByteArray &itemPoints)
{
    Json rule = jsonObject({{"type", jsonText(type)}});
    for (const char *key : keysOf(type)) {
        const Json *kept = old.find(key);
        if (kept && suits(key, *kept, type))
            setMember(rule, key, *kept);
        else if (isNeeded(key, type))
            setMember(rule, key, defaultOf(key, type, itemPoints));
    }
    for (const JsonMember &member : old.members)
        if (member.key.startsWith("x-"))
            setMember(rule, member.key, member.value);
    return rule;
}

Json withRuleType(const Json &draft, const JsonPath &clause, const QString &type)
{
    const JsonPath item = clause.parent().parent();
    const Json *holder = jsonAt(draft, item);
    const Json *old = jsonAt(draft, clause / "rule");
    Json after = withField(
        draft, clause / "rule",
        ruleOfType(type, old ? *old : jsonObject(), holder ? pointsOf(*holder) : QByteArray("1")));
    const bool hadInput = jsonAt(draft, clause / "input" / "type") != nullptr;
    if (type == u"record")
        after =
            hadInput ? after : withField(after, clause / "input" / "type", jsonText(u"number"_s));
    else
        after = withoutField(after, clause / "input" / "type");
    const Json *input = jsonAt(after, clause / "input");
    if (input && input->members.empty())
        after = withoutField(after, clause / "input");
    const Json *kind = holder ? holder->find("kind") : nullptr;
    const bool isScored = !kind || kind->text == "scored";
    if (!holder || !isScored || jsonAt(draft, clause.parent())->elements.size() != 1)
        return after;
    return givesPoints(type) ? withField(after, item / "start", jsonInteger(0))
                             : withoutField(after, item / "start");
}

} // namespace core
