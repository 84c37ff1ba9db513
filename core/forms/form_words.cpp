// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_words.h"

#include "core/document/standard_words.h"

#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Named
{
    QString word;
    QString chinese;
    QString english;
};

using NamedWords = std::map<QString, std::vector<Named>>;

/// What items, rules and inputs say.
NamedWords itemWords()
{
    return {
        {u"item.kind"_s,
         {{u"scored"_s, u"计分"_s, u"scored"_s},
          {u"bonus"_s, u"加分"_s, u"bonus"_s},
          {u"penalty"_s, u"扣分"_s, u"penalty"_s},
          {u"veto"_s, u"否决"_s, u"veto"_s},
          {u"gate"_s, u"前置条件"_s, u"gate"_s},
          {u"information"_s, u"信息"_s, u"information"_s}}},
        {u"rule.type"_s,
         {{u"each"_s, u"按次加扣"_s, u"each"_s},
          {u"once"_s, u"一次性加扣"_s, u"once"_s},
          {u"require"_s, u"未做到不得分"_s, u"require"_s},
          {u"zero"_s, u"出现即不得分"_s, u"zero"_s},
          {u"choice"_s, u"选项"_s, u"choice"_s},
          {u"judge"_s, u"酌情评分"_s, u"judge"_s},
          {u"shortfall"_s, u"缺额扣分"_s, u"shortfall"_s},
          {u"slope"_s, u"按差额加扣"_s, u"slope"_s},
          {u"tiers"_s, u"分档"_s, u"tiers"_s},
          {u"share"_s, u"按比例得分"_s, u"share"_s},
          {u"votes"_s, u"测评票"_s, u"votes"_s},
          {u"convert"_s, u"折算"_s, u"convert"_s},
          {u"rank"_s, u"名次"_s, u"rank"_s},
          {u"record"_s, u"仅登记"_s, u"record"_s}}},
        {u"rule.side"_s,
         {{u"below"_s, u"低于"_s, u"below"_s}, {u"above"_s, u"高于"_s, u"above"_s}}},
        {u"rule.step"_s,
         {{u"continuous"_s, u"按比例计"_s, u"in proportion"_s},
          {u"whole"_s, u"不计"_s, u"not counted"_s},
          {u"up"_s, u"按一步计"_s, u"counts as one"_s}}},
        {u"input.type"_s,
         {{u"count"_s, u"次数"_s, u"count"_s},
          {u"number"_s, u"数值"_s, u"number"_s},
          {u"ratio"_s, u"比率"_s, u"ratio"_s},
          {u"check"_s, u"勾选"_s, u"check"_s},
          {u"choice"_s, u"选项"_s, u"choice"_s},
          {u"points"_s, u"评分"_s, u"points"_s},
          {u"votes"_s, u"票数"_s, u"votes"_s},
          {u"matters"_s, u"事项"_s, u"matters"_s},
          {u"text"_s, u"文字"_s, u"text"_s},
          {u"date"_s, u"日期"_s, u"date"_s}}},
        {u"item.notApplicable"_s,
         {{u"full"_s, u"得满分"_s, u"full"_s},
          {u"zero"_s, u"得0分"_s, u"zero"_s},
          {u"exclude"_s, u"不列入应得分"_s, u"exclude"_s},
          {u"peer-mean"_s, u"取同类平均分"_s, u"peer-mean"_s},
          {u"forbidden"_s, u"不得标注不涉及"_s, u"forbidden"_s}}},
        {u"item.evidence"_s,
         {{u"optional"_s, u"可以提供"_s, u"optional"_s},
          {u"required"_s, u"必须提供"_s, u"required"_s}}},
        {u"rank.order"_s,
         {{u"descending"_s, u"高者在前"_s, u"descending"_s},
          {u"ascending"_s, u"低者在前"_s, u"ascending"_s}}},
        {u"rank.ties"_s,
         {{u"competition"_s, u"并列占位"_s, u"competition"_s},
          {u"dense"_s, u"并列不占位"_s, u"dense"_s},
          {u"average"_s, u"取平均"_s, u"average"_s}}},
    };
}

/// What sections, totals and grades say.
NamedWords gradeWords()
{
    return {
        {u"section.aggregate"_s,
         {{u"sum"_s, u"求和"_s, u"sum"_s},
          {u"average"_s, u"平均"_s, u"average"_s},
          {u"highest"_s, u"取最高"_s, u"highest"_s},
          {u"lowest"_s, u"取最低"_s, u"lowest"_s}}},
        {u"section.by"_s,
         {{u"points"_s, u"按分数"_s, u"points"_s}, {u"share"_s, u"按得分率"_s, u"share"_s}}},
        {u"part.kind"_s,
         {{u"common"_s, u"共性部分"_s, u"common"_s}, {u"sector"_s, u"领域部分"_s, u"sector"_s}}},
        {u"total.renormalise"_s,
         {{u"total"_s, u"按总分折算"_s, u"total"_s},
          {u"section"_s, u"在各部分内折算"_s, u"section"_s}}},
        {u"grading.weakest"_s,
         {{u"items"_s, u"按项目"_s, u"items"_s}, {u"sections"_s, u"按部分"_s, u"sections"_s}}},
        {u"grading.row"_s,
         {{u"grade"_s, u"档次"_s, u"grade"_s},
          {u"rule"_s, u"定档条件"_s, u"rule"_s},
          {u"veto"_s, u"一票否决"_s, u"veto"_s},
          {u"class"_s, u"名次分"_s, u"rank class"_s},
          {u"quota"_s, u"比例限额"_s, u"quota"_s}}},
        {u"grading.effect"_s,
         {{u"cap"_s, u"不得高于"_s, u"cap"_s},
          {u"worst"_s, u"定为最低档"_s, u"worst"_s},
          {u"suspend"_s, u"暂缓评定"_s, u"suspend"_s}}},
        {u"grading.base"_s,
         {{u"complete"_s, u"已评组织"_s, u"complete"_s},
          {u"organizations"_s, u"全部组织"_s, u"organizations"_s}}},
        {u"grading.rounding"_s,
         {{u"down"_s, u"舍去"_s, u"down"_s},
          {u"up"_s, u"进一"_s, u"up"_s},
          {u"half"_s, u"四舍五入"_s, u"half"_s}}},
        {u"grading.ties"_s, {{u"out"_s, u"均不入选"_s, u"out"_s}, {u"in"_s, u"均入选"_s, u"in"_s}}},
    };
}

const NamedWords &namedWords()
{
    static const NamedWords words = [] {
        NamedWords all = itemWords();
        all.merge(gradeWords());
        return all;
    }();
    return words;
}

std::vector<FormColumn> headRows()
{
    using Kind = CellKind;
    return {
        {u"title"_s, Kind::Text, u"标准名称"_s, u"Title"_s, 60},
        {u"code"_s, Kind::Text, u"标准编号"_s, u"Code"_s},
        {u"sector"_s, Kind::Text, u"适用领域"_s, u"Sector"_s},
        {u"year"_s, Kind::Number, u"年度"_s, u"Year"_s},
        {u"revision"_s, Kind::Number, u"版次"_s, u"Revision"_s},
        {u"id"_s, Kind::Text, u"标准标识"_s, u"Id"_s},
        {u"kind"_s,
         Kind::Word,
         u"文件类型"_s,
         u"Kind of document"_s,
         10,
         true,
         {u"standard"_s, u"part"_s}},
        {u"levels"_s, Kind::Texts, u"考评层级（由低到高）"_s, u"Levels of assessors"_s},
        {u"mix"_s, Kind::Mix, u"各层级权重"_s, u"Weights of levels"_s},
        {u"total.of"_s, Kind::Number, u"总分"_s, u"Total"_s},
        {u"total.floor"_s, Kind::Number, u"总分下限"_s, u"Floor of the total"_s},
        {u"total.ceiling"_s, Kind::Number, u"总分上限"_s, u"Ceiling of the total"_s},
        {u"total.places"_s, Kind::Number, u"总分保留小数位数"_s, u"Decimals of the total"_s},
        {u"total.renormalise"_s, Kind::Word, u"不涉及项目的折算"_s,
         u"Scaling for what does not apply"_s, 10, false, renormaliseWords()},
        {u"grading.weakest"_s, Kind::Word, u"短板原则"_s, u"Short board"_s, 10, false,
         weakestWords()},
        {u"grading.classWithin"_s, Kind::Texts, u"名次分的排名范围"_s, u"Rank classes within"_s},
        {u"other"_s, Kind::Json, u"其他内容"_s, u"Other"_s, 10, true},
    };
}

std::vector<FormColumn> sectionColumns()
{
    using Kind = CellKind;
    return {
        {u"depth"_s, Kind::Number, u"层级"_s, u"Depth"_s, 6},
        {u"section.id"_s, Kind::Text, u"部分标识"_s, u"Section id"_s, 20},
        {u"section.number"_s, Kind::Text, u"序号"_s, u"No."_s, 8},
        {u"section.title"_s, Kind::Text, u"部分名称"_s, u"Title"_s, 36},
        {u"section.points"_s, Kind::Number, u"标明分值"_s, u"Printed points"_s, 10},
        {u"part.kind"_s,
         Kind::Word,
         u"组成部分类型"_s,
         u"Kind of part"_s,
         12,
         false,
         {u"common"_s, u"sector"_s}},
        {u"part.from"_s, Kind::Text, u"取自（标识）"_s, u"From (id)"_s, 38, true},
        {u"part.revision"_s, Kind::Number, u"取自（版次）"_s, u"From (revision)"_s, 8, true},
        {u"section.base"_s, Kind::Number, u"基础分"_s, u"Base"_s, 8},
        {u"section.aggregate"_s, Kind::Word, u"汇总方式"_s, u"Aggregate"_s, 10, false,
         aggregateWords()},
        {u"section.by"_s,
         Kind::Word,
         u"比较依据"_s,
         u"Compared by"_s,
         10,
         true,
         {u"points"_s, u"share"_s}},
        {u"section.weight"_s, Kind::Number, u"权重"_s, u"Weight"_s, 8},
        {u"section.floor"_s, Kind::Number, u"最低分"_s, u"Floor"_s, 8},
        {u"section.ceiling"_s, Kind::Number, u"最高分"_s, u"Ceiling"_s, 8},
        {u"section.levels"_s, Kind::Levels, u"部分定档"_s, u"Levels"_s, 30, true},
        {u"section.other"_s, Kind::Json, u"其他内容"_s, u"Other"_s, 16, true},
    };
}

std::vector<FormColumn> clauseColumns()
{
    using Kind = CellKind;
    return {
        {u"section"_s, Kind::Text, u"所属部分"_s, u"Section"_s, 20},
        {u"section.caption"_s, Kind::Text, u"部分名称（仅供查看）"_s, u"Title (not read)"_s, 18},
        {u"item.number"_s, Kind::Text, u"序号"_s, u"No."_s, 8},
        {u"item.text"_s, Kind::Text, u"考评项目"_s, u"Item"_s, 44},
        {u"item.points"_s, Kind::Number, u"分值"_s, u"Points"_s, 8},
        {u"item.kind"_s, Kind::Word, u"项目类型"_s, u"Kind"_s, 9, false, kindWords()},
        {u"item.method"_s, Kind::Text, u"考评方式"_s, u"Method"_s, 16},
        {u"clause.text"_s, Kind::Text, u"评分细则"_s, u"Clause"_s, 44},
        {u"rule.type"_s, Kind::Word, u"评分规则"_s, u"Rule"_s, 13, false, ruleWords()},
        {u"rule.points"_s, Kind::Number, u"每次（每步）分值"_s, u"Points each"_s, 10},
        {u"rule.limit"_s, Kind::Number, u"加扣上限"_s, u"Limit"_s, 9},
        {u"rule.base"_s, Kind::Reference, u"基准值"_s, u"Base value"_s, 12},
        {u"rule.side"_s, Kind::Word, u"偏离方向"_s, u"Side"_s, 9, false, slopeSideWords()},
        {u"rule.per"_s, Kind::Number, u"步距"_s, u"Step"_s, 8},
        {u"rule.step"_s, Kind::Word, u"不足一步"_s, u"Part of a step"_s, 11, false,
         slopeStepWords()},
        {u"rule.free"_s, Kind::Number, u"免计次数"_s, u"Free"_s, 9},
        {u"rule.zeroFrom"_s, Kind::Number, u"几次起不得分"_s, u"Zero from"_s, 9},
        {u"rule.choices"_s, Kind::Json, u"选项、分档、加重情形"_s, u"Options, tiers, variants"_s,
         32},
        {u"rule.more"_s, Kind::Json, u"规则其他参数"_s, u"More of the rule"_s, 22},
        {u"input.type"_s, Kind::Word, u"录入方式"_s, u"Input"_s, 9, false, inputWords()},
        {u"input.label"_s, Kind::Text, u"录入名称"_s, u"Label"_s, 16},
        {u"input.unit"_s, Kind::Text, u"计量单位"_s, u"Unit"_s, 9},
        {u"item.department"_s, Kind::Text, u"责任部门"_s, u"Department"_s, 14},
        {u"item.start"_s, Kind::Start, u"起评分"_s, u"Start"_s, 8},
        {u"item.floor"_s, Kind::Number, u"最低分"_s, u"Floor"_s, 8},
        {u"item.ceiling"_s, Kind::Number, u"最高分"_s, u"Ceiling"_s, 8},
        {u"item.notApplicable"_s, Kind::Absence, u"不涉及时"_s, u"Not applicable"_s, 14, false,
         policyWords()},
        {u"item.evidence"_s, Kind::Text, u"佐证要求"_s, u"Evidence"_s, 9, false},
        {u"item.appliesIf"_s, Kind::Condition, u"适用条件"_s, u"Applies if"_s, 24},
        {u"clause.when"_s, Kind::Condition, u"细则启用条件"_s, u"Clause applies if"_s, 24},
        {u"clause.group"_s, Kind::Text, u"细则所属分组"_s, u"Group"_s, 12},
        {u"item.groups"_s, Kind::Groups, u"分组规则"_s, u"Groups"_s, 20},
        {u"item.levels"_s, Kind::Levels, u"项目定档"_s, u"Levels"_s, 30},
        {u"clause.department"_s, Kind::Text, u"细则责任部门"_s, u"Department of the clause"_s, 14},
        {u"item.id"_s, Kind::Text, u"项目标识"_s, u"Item id"_s, 20},
        {u"clause.id"_s, Kind::Text, u"细则标识"_s, u"Clause id"_s, 10},
        {u"item.other"_s, Kind::Json, u"项目其他内容"_s, u"Other of the item"_s, 16, true},
        {u"clause.other"_s, Kind::Json, u"细则其他内容"_s, u"Other of the clause"_s, 16, true},
    };
}

std::vector<FormColumn> gradingColumns()
{
    using Kind = CellKind;
    return {
        {u"grading.row"_s,
         Kind::Word,
         u"类别"_s,
         u"Row"_s,
         12,
         false,
         {u"grade"_s, u"rule"_s, u"veto"_s, u"class"_s, u"quota"_s}},
        {u"grading.grade"_s, Kind::Text, u"档次"_s, u"Grade"_s, 10},
        {u"grading.when"_s, Kind::Condition, u"条件"_s, u"Condition"_s, 60},
        {u"grading.item"_s, Kind::Text, u"否决项目标识"_s, u"Veto item"_s, 18},
        {u"grading.effect"_s, Kind::Word, u"否决后果"_s, u"Effect"_s, 12, false, effectWords()},
        {u"grading.share"_s, Kind::Percent, u"比例"_s, u"Share"_s, 10},
        {u"grading.points"_s, Kind::Number, u"名次得分"_s, u"Points"_s, 10},
        {u"grading.within"_s, Kind::Texts, u"范围"_s, u"Within"_s, 16},
        {u"grading.base"_s,
         Kind::Word,
         u"基数"_s,
         u"Base"_s,
         12,
         false,
         {u"complete"_s, u"organizations"_s}},
        {u"grading.rounding"_s, Kind::Word, u"取整"_s, u"Rounding"_s, 10, false, roundingWords()},
        {u"grading.ties"_s, Kind::Word, u"并列"_s, u"Ties"_s, 10, false, {u"out"_s, u"in"_s}},
        {u"grading.other"_s, Kind::Json, u"其他内容"_s, u"Other"_s, 16, true},
    };
}
} // namespace

const std::vector<FormColumn> &formColumns(FormSheet sheet)
{
    static const std::vector<FormColumn> head = headRows();
    static const std::vector<FormColumn> sections = sectionColumns();
    static const std::vector<FormColumn> clauses = clauseColumns();
    static const std::vector<FormColumn> grading = gradingColumns();
    switch (sheet) {
    case FormSheet::Head:
        return head;
    case FormSheet::Sections:
        return sections;
    case FormSheet::Clauses:
        return clauses;
    case FormSheet::Grading:
        break;
    }
    return grading;
}

QString formSheetName(FormSheet sheet, FormLanguage language)
{
    static const QString chinese[] = {u"基本信息"_s, u"部分"_s, u"评分细则"_s, u"定档规则"_s};
    static const QString english[] = {u"Standard"_s, u"Sections"_s, u"Clauses"_s, u"Grading"_s};
    const auto n = static_cast<std::size_t>(sheet);
    return language == FormLanguage::Chinese ? chinese[n] : english[n];
}

QString formWord(const QString &key, const QString &word, FormLanguage language)
{
    const auto found = namedWords().find(key);
    if (found == namedWords().end())
        return word;
    for (const Named &named : found->second) {
        if (named.word == word)
            return language == FormLanguage::Chinese ? named.chinese : named.english;
    }
    return word;
}

QString wordFromForm(const FormColumn &column, const QString &cell)
{
    const auto found = namedWords().find(column.key);
    if (found != namedWords().end()) {
        for (const Named &named : found->second) {
            if (cell == named.chinese || cell.compare(named.english, Qt::CaseInsensitive) == 0)
                return named.word;
        }
    }
    return column.words.contains(cell) ? cell : QString();
}

} // namespace core
