// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/condition_reader.h"
#include "core/document/standard_reader.h"
#include "core/document/standard_words.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

GradeRule readRule(Breaches &breaches, const Json &json, const QString &path)
{
    ObjectReader object(breaches, json, path);
    GradeRule rule;
    rule.grade = object.requiredText("grade");
    if (const Json *when = object.require("when"))
        rule.when = readCondition(breaches, *when, object.pathOf("when"));
    object.finish();
    return rule;
}

VetoRule readVeto(Breaches &breaches, const Json &json, const QString &path)
{
    ObjectReader object(breaches, json, path);
    VetoRule veto;
    veto.item = object.requiredText("item");
    object.require("effect");
    veto.effect = static_cast<VetoRule::Effect>(object.word("effect", effectWords(), 1));
    if (veto.effect == VetoRule::Effect::Cap)
        veto.grade = object.requiredText("grade");
    else
        veto.grade = object.text("grade");
    object.finish();
    return veto;
}

void readRankClasses(Breaches &breaches, const Json &json, const QString &path, Grading &grading)
{
    ObjectReader object(breaches, json, path);
    grading.rankWithin = object.texts("within");
    object.require("classes");
    object.list("classes", [&](const Json &element, const QString &at) {
        ObjectReader reader(breaches, element, at);
        RankClass rankClass;
        reader.require("top");
        rankClass.top = reader.percent("top").value_or(Measure{});
        rankClass.points = reader.requiredPoints("points");
        reader.finish();
        grading.rankClasses.push_back(rankClass);
    });
    object.finish();
}

Quota readQuota(Breaches &breaches, const Json &json, const QString &path)
{
    ObjectReader object(breaches, json, path);
    Quota quota;
    quota.grade = object.requiredText("grade");
    object.require("share");
    quota.share = object.percent("share").value_or(Measure{});
    quota.within = object.texts("within");
    quota.ofOrganizations = object.word("base", {u"complete"_s, u"organizations"_s}, 0) == 1;
    object.require("rounding");
    quota.rounding = static_cast<Quota::Rounding>(object.word("rounding", roundingWords(), 0));
    if (!object.has("ties"))
        breaches.add(path, u"ties at the edge are not settled: out or in"_s, u"ties-missing"_s);
    quota.tiesIn = object.word("ties", {u"out"_s, u"in"_s}, 0) == 1;
    object.finish();
    return quota;
}

Weakest readWeakest(ObjectReader &object)
{
    const Json *found = object.take("weakest");
    if (!found || found->kind == Json::Kind::Null)
        return Weakest::None;
    return static_cast<Weakest>(object.word("weakest", weakestWords(), -1) + 1);
}
} // namespace

Grading readGrading(Breaches &breaches, const Json &json, const QString &path)
{
    Grading grading;
    ObjectReader object(breaches, json, path);
    object.require("grades");
    grading.grades = object.texts("grades");
    if (object.has("grades") && grading.grades.isEmpty())
        object.breach("grades", u"there must be a grade"_s);
    if (QStringList(grading.grades).removeDuplicates() > 0)
        breaches.add(object.pathOf("grades"), u"a grade stands twice"_s, u"duplicate-id"_s);
    object.require("rules");
    object.list("rules", [&](const Json &rule, const QString &at) {
        grading.rules.push_back(readRule(breaches, rule, at));
    });
    grading.weakest = readWeakest(object);
    object.list("vetoes", [&](const Json &veto, const QString &at) {
        grading.vetoes.push_back(readVeto(breaches, veto, at));
    });
    if (const Json *classes = object.take("rankClasses")) {
        if (classes->kind != Json::Kind::Null)
            readRankClasses(breaches, *classes, object.pathOf("rankClasses"), grading);
    }
    object.list("quota", [&](const Json &quota, const QString &at) {
        grading.quotas.push_back(readQuota(breaches, quota, at));
    });
    object.finish();
    return grading;
}

} // namespace core
