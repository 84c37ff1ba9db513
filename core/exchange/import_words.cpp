// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"

#include <QStringList>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Field = OrganizationField;

struct Words
{
    Field field;
    QString attribute;
    QStringList words;
};

/// A header that is one of these words says it without doubt.
const std::vector<Words> &wholeWords()
{
    static const std::vector<Words> words = {
        {Field::Code,
         {},
         {u"代码"_s, u"编码"_s, u"编号"_s, u"组织代码"_s, u"组织编码"_s, u"组织编号"_s,
          u"党组织代码"_s, u"党组织编码"_s, u"党组织编号"_s, u"支部代码"_s, u"支部编码"_s,
          u"code"_s, u"organizationcode"_s, u"orgcode"_s, u"organisationcode"_s}},
        {Field::Name,
         {},
         {u"名称"_s, u"组织名称"_s, u"党组织名称"_s, u"党组织全称"_s, u"组织全称"_s, u"党组织"_s,
          u"支部名称"_s, u"党支部名称"_s, u"name"_s, u"organization"_s, u"organisation"_s,
          u"organizationname"_s, u"organisationname"_s}},
        {Field::Sector,
         {},
         {u"领域"_s, u"所属领域"_s, u"类别"_s, u"组织类别"_s, u"党组织类别"_s, u"行业领域"_s,
          u"领域类别"_s, u"sector"_s, u"kind"_s, u"type"_s, u"category"_s}},
        {Field::County,
         {},
         {u"县"_s, u"区"_s, u"县区"_s, u"区县"_s, u"县市区"_s, u"所在县区"_s, u"所属县区"_s,
          u"属地"_s, u"county"_s, u"district"_s, u"division"_s, u"area"_s}},
        {Field::Township,
         {},
         {u"乡镇"_s, u"街道"_s, u"乡镇街道"_s, u"镇街"_s, u"乡"_s, u"镇"_s, u"township"_s,
          u"town"_s}},
        {Field::Office, {}, {u"office"_s, u"办公室"_s, u"地址"_s, u"address"_s}},
        {Field::Ground, {}, {u"ground"_s, u"exempt"_s}},
        {Field::Attribute,
         u"members"_s,
         {u"党员"_s, u"党员数"_s, u"党员人数"_s, u"党员总数"_s, u"党员数量"_s, u"现有党员"_s,
          u"现有党员数"_s, u"党员总人数"_s, u"members"_s, u"partymembers"_s, u"numberofmembers"_s,
          u"numberofpartymembers"_s}},
        {Field::Attribute,
         u"households"_s,
         {u"户数"_s, u"总户数"_s, u"农户数"_s, u"村民户数"_s, u"households"_s,
          u"numberofhouseholds"_s}},
        {Field::Attribute,
         u"population"_s,
         {u"人口"_s, u"人口数"_s, u"总人口"_s, u"常住人口"_s, u"population"_s, u"inhabitants"_s}},
        {Field::Attribute,
         u"staff"_s,
         {u"职工数"_s, u"职工人数"_s, u"员工数"_s, u"员工人数"_s, u"在职职工"_s, u"在职职工数"_s,
          u"从业人数"_s, u"staff"_s, u"employees"_s, u"numberofemployees"_s}},
    };
    return words;
}

/// The first of these that a header holds says what it is; hence the order.
const std::vector<Words> &partWords()
{
    static const std::vector<Words> words = {
        {Field::CreditCode, {}, {u"信用代码"_s, u"creditcode"_s, u"uscc"_s}},
        {Field::Attribute, u"newlyFounded"_s, {u"新成立"_s, u"新组建"_s, u"newlyfounded"_s}},
        {Field::Attribute,
         u"hasOwnPremises"_s,
         {u"自有场所"_s, u"自有阵地"_s, u"独立场所"_s, u"hasownpremises"_s, u"ownpremises"_s}},
        {Field::Attribute,
         u"collectiveIncome"_s,
         {u"集体经济收入"_s, u"集体收入"_s, u"集体经济年收入"_s, u"collectiveincome"_s}},
        {Field::Attribute,
         u"serviceArea"_s,
         {u"服务中心面积"_s, u"服务场所面积"_s, u"服务面积"_s, u"阵地面积"_s, u"servicearea"_s}},
        {Field::Ground, {}, {u"不参评"_s, u"免评"_s, u"exemption"_s, u"whynotassessed"_s}},
        {Field::Assessable, {}, {u"参评"_s, u"应评"_s, u"assessable"_s, u"tobeassessed"_s}},
        {Field::Affiliation,
         {},
         {u"隶属"_s, u"上级党组织"_s, u"上级组织"_s, u"上级党委"_s, u"affiliation"_s,
          u"affiliated"_s, u"superior"_s}},
        {Field::Department, {}, {u"行业主管"_s, u"主管部门"_s, u"主管单位"_s, u"department"_s}},
        {Field::Telephone, {}, {u"电话"_s, u"联系方式"_s, u"phone"_s}},
        {Field::Office,
         {},
         {u"办公地址"_s, u"办公地点"_s, u"办公场所"_s, u"通讯地址"_s, u"通信地址"_s, u"组织地址"_s,
          u"单位地址"_s, u"阵地地址"_s, u"officeaddress"_s}},
        {Field::Secretary, {}, {u"书记"_s, u"负责人"_s, u"secretary"_s}},
        {Field::Founded,
         {},
         {u"成立"_s, u"组建时间"_s, u"组建日期"_s, u"建立时间"_s, u"founded"_s, u"established"_s}},
        {Field::Dissolved, {}, {u"撤销"_s, u"注销"_s, u"dissolved"_s}},
        {Field::Code,
         {},
         {u"组织代码"_s, u"组织编码"_s, u"组织编号"_s, u"支部代码"_s, u"支部编号"_s,
          u"organizationcode"_s}},
        {Field::Township, {}, {u"乡镇"_s, u"街道"_s, u"镇街"_s, u"township"_s}},
        {Field::County,
         {},
         {u"县区"_s, u"区县"_s, u"县市"_s, u"市县"_s, u"区划"_s, u"所在县"_s, u"所属县"_s,
          u"county"_s, u"divisioncode"_s}},
        {Field::Sector, {}, {u"领域"_s, u"sector"_s, u"类别"_s}},
        {Field::Name,
         {},
         {u"组织名称"_s, u"组织全称"_s, u"支部名称"_s, u"单位名称"_s, u"名称"_s,
          u"organizationname"_s}},
    };
    return words;
}

/// What looks like a field's word and is something else.
const QStringList &misleadingWords()
{
    static const QStringList words = {u"副书记"_s,         u"第一书记"_s, u"组织类型"_s,
                                      u"组织形式"_s,       u"deputy"_s,   u"vicesecretary"_s,
                                      u"firstsecretary"_s, u"机构代码"_s};
    return words;
}

const std::vector<std::pair<DropReason, QStringList>> &privateWords()
{
    static const std::vector<std::pair<DropReason, QStringList>> words = {
        {DropReason::IdentityNumber,
         {u"身份证"_s, u"身份号"_s, u"证件号"_s, u"公民身份"_s, u"护照"_s, u"idnumber"_s,
          u"idcard"_s, u"identitynumber"_s, u"identitycard"_s, u"identityno"_s, u"nationalid"_s,
          u"passport"_s}},
        {DropReason::HomeAddress,
         {u"住址"_s, u"家庭地址"_s, u"户籍"_s, u"居住地"_s, u"现住"_s, u"homeaddress"_s,
          u"residence"_s, u"residentialaddress"_s}},
        {DropReason::Photograph,
         {u"照片"_s, u"相片"_s, u"头像"_s, u"寸照"_s, u"人像"_s, u"photo"_s, u"portrait"_s,
          u"picture"_s}},
        {DropReason::PrivateTelephone,
         {u"手机"_s, u"移动电话"_s, u"家庭电话"_s, u"住宅电话"_s, u"宅电"_s, u"微信"_s, u"qq"_s,
          u"mobile"_s, u"cellphone"_s, u"homephone"_s, u"hometelephone"_s, u"privatephone"_s,
          u"wechat"_s}},
        {DropReason::PersonalDetail,
         {u"出生"_s,        u"生日"_s,       u"性别"_s,     u"民族"_s,      u"籍贯"_s,
          u"学历"_s,        u"学位"_s,       u"婚姻"_s,     u"年龄"_s,      u"入党时间"_s,
          u"入党日期"_s,    u"银行卡"_s,     u"银行账号"_s, u"健康"_s,      u"birth"_s,
          u"gender"_s,      u"ethnic"_s,     u"marital"_s,  u"schooling"_s, u"hometown"_s,
          u"nativeplace"_s, u"bankaccount"_s}},
    };
    return words;
}

bool holdsAny(QStringView words, const QStringList &parts)
{
    for (const QString &part : parts) {
        if (words.contains(part))
            return true;
    }
    return false;
}

} // namespace

std::optional<DropReason> privateReason(QStringView words)
{
    for (const auto &[reason, parts] : privateWords()) {
        if (holdsAny(words, parts))
            return reason;
    }
    if (words == u"sex" || words == u"age")
        return DropReason::PersonalDetail;
    return std::nullopt;
}

std::optional<FieldWord> fieldWord(QStringView words)
{
    for (const Words &entry : wholeWords()) {
        if (entry.words.contains(words))
            return FieldWord{entry.field, entry.attribute, true};
    }
    if (holdsAny(words, misleadingWords()))
        return std::nullopt;
    for (const Words &entry : partWords()) {
        if (holdsAny(words, entry.words))
            return FieldWord{entry.field, entry.attribute, false};
    }
    return std::nullopt;
}

bool isOrdinalWord(QStringView words)
{
    static const QStringList ordinals = {u"序号"_s, u"顺序"_s, u"顺序号"_s, u"no"_s,
                                         u"no."_s,  u"#"_s,    u"number"_s};
    return ordinals.contains(words);
}

} // namespace core
