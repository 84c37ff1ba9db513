// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_columns.h"

#include <gtest/gtest.h>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using core::DropReason;
using Field = core::OrganizationField;

namespace {

core::Table tableOf(std::vector<std::vector<QString>> rows)
{
    core::Table table;
    table.rows = std::move(rows);
    return table;
}

std::vector<Field> fieldsOf(const core::ImportColumns &columns)
{
    std::vector<Field> fields;
    for (const core::RecognisedColumn &column : columns.recognised)
        fields.push_back(column.field);
    return fields;
}

TEST(HeaderWordsTest, ChineseAndEnglishWordsMeanTheSame)
{
    const std::vector<std::pair<QString, Field>> words = {
        {u"组织代码"_s, Field::Code},
        {u"党组织编码*"_s, Field::Code},
        {u"Organization code"_s, Field::Code},
        {u"组 织\n名 称"_s, Field::Name},
        {u"Name"_s, Field::Name},
        {u"领域（类别）"_s, Field::Sector},
        {u"Sector"_s, Field::Sector},
        {u"县（市、区）"_s, Field::County},
        {u"所属县区"_s, Field::County},
        {u"乡镇（街道）"_s, Field::Township},
        {u"乡镇名称"_s, Field::Township},
        {u"隶属党组织"_s, Field::Affiliation},
        {u"上级党组织名称"_s, Field::Affiliation},
        {u"行业主管部门"_s, Field::Department},
        {u"统一社会信用代码"_s, Field::CreditCode},
        {u"成立时间"_s, Field::Founded},
        {u"撤销日期"_s, Field::Dissolved},
        {u"书记姓名"_s, Field::Secretary},
        {u"书记办公电话"_s, Field::Telephone},
        {u"Work telephone"_s, Field::Telephone},
        {u"办公地址"_s, Field::Office},
        {u"是否参评"_s, Field::Assessable},
        {u"暂不参评原因"_s, Field::Ground},
        {u"党员人数（人）"_s, Field::Attribute},
        {u"村集体经济收入（万元）"_s, Field::Attribute},
    };
    for (const auto &[header, field] : words) {
        const core::HeaderMeaning meaning = core::meaningOf(header);
        ASSERT_TRUE(meaning.field) << header.toStdString();
        EXPECT_EQ(*meaning.field, field) << header.toStdString();
    }
}

TEST(HeaderWordsTest, WhatIsPrivateIsDroppedWhateverElseTheHeaderSays)
{
    const std::vector<std::pair<QString, DropReason>> words = {
        {u"书记身份证号"_s, DropReason::IdentityNumber},
        {u"公民身份号码"_s, DropReason::IdentityNumber},
        {u"Secretary ID number"_s, DropReason::IdentityNumber},
        {u"书记家庭住址"_s, DropReason::HomeAddress},
        {u"Home address"_s, DropReason::HomeAddress},
        {u"照片"_s, DropReason::Photograph},
        {u"联系电话（手机）"_s, DropReason::PrivateTelephone},
        {u"Mobile phone"_s, DropReason::PrivateTelephone},
        {u"书记出生年月"_s, DropReason::PersonalDetail},
        {u"性别"_s, DropReason::PersonalDetail},
        {u"序号"_s, DropReason::Ordinal},
        {u"备注"_s, DropReason::Unknown},
        {u"副书记"_s, DropReason::Unknown},
        {u"第一书记"_s, DropReason::Unknown},
    };
    for (const auto &[header, reason] : words) {
        const core::HeaderMeaning meaning = core::meaningOf(header);
        EXPECT_FALSE(meaning.field) << header.toStdString();
        EXPECT_EQ(meaning.reason, reason) << header.toStdString();
    }
}

TEST(ImportColumnsTest, TheHeaderNeedNotBeTheFirstRow)
{
    const core::ImportColumns columns = core::recogniseColumns(
        tableOf({{u"丰南区党组织名册"_s},
                 {u"填报单位：丰南区"_s},
                 {u"序号"_s, u"代码"_s, u"名称"_s, u"类别"_s, u"身份证号"_s, u"备注"_s},
                 {u"1"_s, u"A1"_s, u"浭阳村"_s, u"农村"_s}}));
    EXPECT_EQ(columns.headerRow, 2);
    EXPECT_EQ(fieldsOf(columns), (std::vector{Field::Code, Field::Name, Field::Sector}));
    ASSERT_EQ(columns.dropped.size(), 3U);
    EXPECT_EQ(columns.dropped[1].reason, DropReason::IdentityNumber);
    EXPECT_EQ(columns.dropped[1].column, 4);
    EXPECT_EQ(columns.dropped[2].reason, DropReason::Unknown);
}

TEST(ImportColumnsTest, AGroupAboveMergedCellsNamesTheColumnsBelow)
{
    core::Table table =
        tableOf({{u"名册"_s},
                 {u"组织代码"_s, u"组织名称"_s, u"书记"_s, QString(), u"党员人数"_s},
                 {QString(), QString(), u"姓名"_s, u"电话"_s},
                 {u"A1"_s, u"浭阳村"_s, u"王某"_s, u"0315-1"_s, u"12"_s}});
    const std::vector expected{Field::Code, Field::Name, Field::Secretary, Field::Telephone,
                               Field::Attribute};
    core::ImportColumns columns = core::recogniseColumns(table);
    EXPECT_EQ(columns.headerRow, 2) << "merges unknown, as in a CSV";
    EXPECT_EQ(fieldsOf(columns), expected);

    table.merges = {{1, 0, 2, 1}, {1, 1, 2, 1}, {1, 2, 1, 2}, {1, 4, 2, 1}};
    columns = core::recogniseColumns(table);
    EXPECT_EQ(columns.headerRow, 2);
    EXPECT_EQ(fieldsOf(columns), expected);
}

TEST(ImportColumnsTest, OfTwoColumnsForOneFieldTheClearerIsRead)
{
    const core::ImportColumns columns = core::recogniseColumns(
        tableOf({{u"单位名称"_s, u"组织名称"_s, u"代码"_s}, {u"公司"_s, u"支部"_s, u"A1"_s}}));
    EXPECT_EQ(columns.find(Field::Name)->column, 1);
    ASSERT_EQ(columns.dropped.size(), 1U);
    EXPECT_EQ(columns.dropped[0].reason, DropReason::Repeated);
}

TEST(ImportColumnsTest, AttributesOfStandardsAreColumnsByTheirNames)
{
    const core::ImportColumns columns = core::recogniseColumns(
        tableOf({{u"代码"_s, u"名称"_s, u"party_groups"_s, u"集体收入(万元)"_s}}),
        {u"party_groups"_s});
    ASSERT_EQ(columns.recognised.size(), 4U);
    EXPECT_EQ(columns.recognised[2].attribute, u"party_groups"_s);
    EXPECT_EQ(columns.recognised[3].attribute, u"collectiveIncome"_s);
    EXPECT_EQ(columns.recognised[3].tenThousands, 1);
}

TEST(ImportColumnsTest, AnUnnamedColumnOfIdentityNumbersIsKnownByItsCells)
{
    const core::ImportColumns columns = core::recogniseColumns(
        tableOf({{u"代码"_s, u"名称"_s, u"号码"_s}, {u"A1"_s, u"甲"_s, u"11010519491231002X"_s}}));
    ASSERT_EQ(columns.dropped.size(), 1U);
    EXPECT_EQ(columns.dropped[0].reason, DropReason::IdentityNumber);
}

TEST(ImportColumnsTest, ATableOfSomethingElseHasNoHeader)
{
    EXPECT_EQ(core::recogniseColumns(tableOf({{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}})).headerRow, -1);
    EXPECT_EQ(core::recogniseColumns(tableOf({})).headerRow, -1);
}

} // namespace
