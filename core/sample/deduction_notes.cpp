// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/deduction_notes.h"

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString howFound(const Item &item)
{
    return item.method.section(u'、', 0, 0) + u"发现"_s;
}

// "场所挂牌、标识不规范的，扣0.3分。" → "场所挂牌、标识不规范。"
QString fault(const QString &text)
{
    const auto end = text.indexOf(u"的，");
    return end > 0 ? text.left(end) + u'。' : QString();
}

std::int64_t occurrences(const ClauseAnswer &answer)
{
    const auto rest = std::accumulate(answer.many.begin(), answer.many.end(), qint64{0});
    return answer.a + rest + static_cast<std::int64_t>(answer.matters.size());
}

} // namespace

QString deductionNote(const Item &item, const Clause &clause, const ClauseAnswer &answer)
{
    switch (clause.rule.type) {
    case RuleType::Each:
        if (!answer.matters.empty())
            return u"%1：%2。"_s.arg(clause.inputLabel, answer.matters.front().name);
        if (clause.inputLabel.isEmpty())
            return fault(clause.text);
        return u"%1%2%3%4。"_s.arg(howFound(item), clause.inputLabel)
            .arg(occurrences(answer))
            .arg(clause.inputUnit);
    case RuleType::Once:
    case RuleType::Zero:
        return fault(clause.text);
    case RuleType::Shortfall:
        return u"%1只有%2%3，未达到要求。"_s.arg(clause.inputLabel)
            .arg(answer.a)
            .arg(clause.inputUnit);
    case RuleType::Slope:
    case RuleType::Share:
        if (clause.input == InputType::Ratio && answer.b > 0)
            return u"%1：%2/%3，未达标。"_s.arg(clause.inputLabel).arg(answer.a).arg(answer.b);
        return {};
    default:
        return {};
    }
}

QString absenceReason(const QString &item)
{
    static const std::map<QString, QString> reasons = {
        {u"common.group"_s, u"党员人数少，未划分党小组。"_s},
        {u"common.mobile"_s, u"没有流动党员。"_s},
        {u"village.coop"_s, u"本村没有党组织领办的合作社。"_s},
        {u"village.mediation"_s, u"本年没有矛盾纠纷。"_s},
        {u"community.unmanaged"_s, u"辖区没有无物业管理的楼院。"_s},
        {u"office.window"_s, u"本单位没有服务窗口。"_s},
        {u"office.team"_s, u"本单位没有派出驻村干部。"_s},
        {u"school.canteen"_s, u"学校没有食堂。"_s},
        {u"hospital.disputes"_s, u"本年没有医疗纠纷。"_s},
        {u"nonpublic.extend"_s, u"没有分支机构和项目部。"_s},
        {u"nonpublic.training2"_s, u"本年没有新入职职工。"_s},
        {u"township.lift"_s, u"辖区没有软弱涣散村。"_s},
        {u"university.serve"_s, u"没有校地合作项目。"_s}};
    const auto found = reasons.find(item);
    return found == reasons.end() ? QString() : found->second;
}

} // namespace core
