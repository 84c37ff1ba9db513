// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_report.h"

#include "core/scoring/score.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const std::array<QString, 4> titles = {u"组织设置与领导班子"_s, u"组织生活与党员队伍"_s,
                                       u"服务群众与基层治理"_s, u"阵地建设与工作保障"_s};

const std::array<QString, 6> texts = {
    u"党组织设置规范，隶属关系清楚，领导班子按规定职数配齐，分工明确。"_s,
    u"“三会一课”、主题党日、组织生活会和民主评议党员制度落实（每月至少1次），记录完整、真实。"_s,
    u"石矿整治、浭水河道巡护等村级重大事项实行“四议两公开”，财务每季度公开1次，群众无异议。"_s,
    u"村集体经营性收入达到20万元以上（含20万元），村集体资产、资金、资源管理规范。"_s,
    u"党群服务中心面积不少于300㎡，门牌、标识齐全，功能分区合理，正常开放。"_s,
    u"矛盾纠纷排查化解及时，网格员在岗在状态，信访事项办结率达到98%。"_s};

Condition totalAtLeast(std::int64_t points)
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.left = Condition::Left::Total;
    condition.comparison = Condition::Comparison::AtLeast;
    condition.reference.kind = Reference::Kind::Number;
    condition.reference.number = wholeMeasure(points);
    return condition;
}

Clause countingClause()
{
    Clause clause;
    clause.id = u"c1"_s;
    clause.text = u"每发现1处扣0.5分，最多扣1分。"_s;
    clause.rule.type = RuleType::Each;
    clause.rule.points = {-500};
    clause.rule.limit = wholePoints(1);
    clause.input = InputType::Count;
    clause.inputLabel = u"问题数"_s;
    clause.inputUnit = u"处"_s;
    return clause;
}

Clause checkedClause()
{
    Clause clause;
    clause.id = u"c2"_s;
    clause.text = u"资料弄虚作假的，扣1.25分。"_s;
    clause.rule.type = RuleType::Once;
    clause.rule.points = {-1250};
    clause.input = InputType::Check;
    return clause;
}

Item scoredItem(int section, int number)
{
    Item item;
    item.id = u"i%1.%2"_s.arg(section).arg(number);
    item.number = u"%1.%2"_s.arg(section).arg(number);
    item.text = texts[static_cast<std::size_t>(section + number) % texts.size()];
    item.points = wholePoints(2);
    item.hasPoints = true;
    item.floor = Points{};
    item.ceiling = item.points;
    item.method = u"查阅资料、实地查看"_s;
    item.clauses = {countingClause()};
    if (number % 3 == 0)
        item.clauses.push_back(checkedClause());
    return item;
}

Item vetoItem()
{
    Item item;
    item.id = u"v1"_s;
    item.number = u"否决1"_s;
    item.text = u"班子成员有受党纪处分的（依据《中国共产党纪律处分条例》）。"_s;
    item.kind = ItemKind::Veto;
    Clause clause = checkedClause();
    clause.rule.points = {};
    item.clauses = {clause};
    return item;
}

Standard sampleStandard(int items)
{
    Standard standard;
    standard.id = u"5b0f7d1e-0000-4000-8000-000000000001"_s;
    standard.revision = 3;
    standard.code = u"TS-VILLAGE"_s;
    standard.title = u"农村基层党组织分级评定标准"_s;
    standard.sector = u"village"_s;
    standard.year = 2023;
    standard.levels = {u"county"_s};
    Part part;
    part.common = true;
    part.title = u"通用部分"_s;
    for (int i = 0; i < static_cast<int>(titles.size()); ++i) {
        Section section;
        section.id = u"s%1"_s.arg(i + 1);
        section.number = QString::number(i + 1);
        section.title = titles[static_cast<std::size_t>(i)];
        for (int n = 1; n <= items / static_cast<int>(titles.size()); ++n)
            section.items.push_back(scoredItem(i + 1, n));
        part.sections.push_back(section);
    }
    part.sections.back().items.push_back(vetoItem());
    standard.parts = {part};
    standard.grading.grades = {u"A"_s, u"B"_s, u"C"_s};
    standard.grading.rules = {{u"A"_s, totalAtLeast(90), 0}, {u"B"_s, totalAtLeast(60), 1}};
    standard.grading.rules.push_back({u"C"_s, {}, 2});
    numberStandard(standard);
    return standard;
}

void answer(Sheet &sheet, const Standard &standard, bool complete)
{
    sheet.fit(standard);
    int number = 0;
    for (const Item *item : itemsOf(standard)) {
        ++number;
        if (!complete && number == 2)
            continue;
        for (const Clause &clause : item->clauses) {
            ClauseAnswer &given = sheet.clauses[static_cast<std::size_t>(clause.ordinal)];
            given.given = true;
            given.a = number % 5 == 0 ? 1 + number % 2 : 0;
        }
        ItemAnswer &said = sheet.items[static_cast<std::size_t>(item->ordinal)];
        if (number % 5 == 0) {
            said.note = u"抽查3月、7月记录，石庄自然村缺会议签到；浭阳街道已当场说明。"_s;
            said.sample = u"3月、7月"_s;
        }
    }
}

} // namespace

SampleReport sampleReport(int items, bool complete)
{
    SampleReport sample;
    sample.compiled = std::make_unique<CompiledStandard>(compile(sampleStandard(items)));
    const Standard &standard = sample.compiled->standard;
    answer(sample.sheet, standard, complete);
    Subject subject;
    subject.year = 2023;
    subject.level = u"county"_s;
    GradeReport &report = sample.report;
    describeResult(report, standard, sample.sheet, score(*sample.compiled, sample.sheet, subject));
    report.ref = {standard.id, standard.revision, QString(u"0123456789abcdef"_s).repeated(4)};
    report.organization = u"丰润区浭阳街道石家营村党支部"_s;
    report.code = u"130208-0012"_s;
    report.county = u"130208"_s;
    report.countyName = u"丰润区"_s;
    report.township = u"浭阳街道"_s;
    report.sector = u"village"_s;
    report.secretary = u"石玉珉"_s;
    report.round = u"2023年度考评"_s;
    report.year = 2023;
    report.basis = u"〔2023〕5号"_s;
    report.level = u"county"_s;
    report.visit = QDate(2023, 7, 3);
    report.scorer = u"王立峰"_s;
    report.chainHead = u"8f14e45fceea167a5a36dedd4bea2543"_s;
    report.made = 1'688'356'800'000;
    return sample;
}
