// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/organization_import.h"

#include <gtest/gtest.h>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using core::FindingCode;
using core::RowKind;
using Field = core::OrganizationField;

namespace {

const std::vector<QString> header = {u"代码"_s, u"名称"_s, u"类别"_s, u"县区"_s, u"党员人数"_s};

core::Table tableOf(std::vector<std::vector<QString>> rows)
{
    core::Table table;
    table.rows = std::move(rows);
    table.rows.insert(table.rows.begin(), header);
    return table;
}

core::ImportScope cityScope()
{
    core::ImportScope scope;
    scope.divisions = {{u"130202"_s, u"路南区"_s, {}}, {u"130207"_s, u"丰南区"_s, {}}};
    scope.today = QDate(2023, 7, 3);
    return scope;
}

core::Organization known(const QString &code, const QString &name,
                         const QString &sector = u"village"_s)
{
    static std::uint8_t last = 0;
    core::Organization organization;
    organization.id.key.bytes[0] = ++last;
    organization.code = code;
    organization.name = name;
    organization.sector = sector;
    organization.county = u"130207"_s;
    organization.affiliation = u"130207"_s;
    organization.attributes[u"members"_s] = core::AttributeValue::ofNumber(38'000'000);
    return organization;
}

std::vector<FindingCode> codesOf(const core::ImportRow &row)
{
    std::vector<FindingCode> codes;
    for (const core::ImportFinding &finding : row.findings)
        codes.push_back(finding.code);
    return codes;
}

TEST(OrganizationImportTest, AnUnknownCodeIsANewOrganization)
{
    const core::ImportPlan plan = core::planImport(
        tableOf({{u"Ａ１"_s, u"浭阳村党支部（东）"_s, u"农村"_s, u"丰南"_s, u"３８"_s}}), {},
        cityScope());
    ASSERT_EQ(plan.rows.size(), 1U);
    const core::ImportRow &row = plan.rows[0];
    EXPECT_EQ(row.kind, RowKind::New);
    EXPECT_TRUE(row.accepted);
    EXPECT_TRUE(row.findings.empty());
    EXPECT_EQ(row.organization.code, u"A1"_s);
    EXPECT_EQ(row.organization.name, u"浭阳村党支部（东）"_s);
    EXPECT_EQ(row.organization.sector, u"village"_s);
    EXPECT_EQ(row.organization.county, u"130207"_s);
    EXPECT_EQ(row.organization.affiliation, u"130207"_s);
    EXPECT_EQ(row.organization.attributes.value(u"members"_s).number, 38'000'000);
}

TEST(OrganizationImportTest, ImportingAgainTellsWhatChangesFieldByField)
{
    const std::vector existing{known(u"A1"_s, u"浭阳村"_s), known(u"A2"_s, u"东村"_s)};
    const core::ImportPlan plan =
        core::planImport(tableOf({{u"A1"_s, u"浭阳村"_s, u"农村"_s, u"丰南区"_s, u"40"_s},
                                  {u"A2"_s, QString(), QString(), QString(), u"38"_s}}),
                         existing, cityScope());
    ASSERT_EQ(plan.rows.size(), 2U);
    EXPECT_EQ(plan.rows[0].kind, RowKind::Changed);
    ASSERT_EQ(plan.rows[0].changes.size(), 1U);
    EXPECT_EQ(plan.rows[0].changes[0].attribute, u"members"_s);
    EXPECT_EQ(plan.rows[0].changes[0].before, u"38"_s);
    EXPECT_EQ(plan.rows[0].changes[0].after, u"40"_s);
    EXPECT_EQ(plan.rows[1].kind, RowKind::Unchanged) << "blank cells erase nothing";
    EXPECT_FALSE(plan.rows[1].accepted);
    EXPECT_EQ(plan.accepted(), 1);
}

TEST(OrganizationImportTest, WhatTheFileDoesNotNameIsGoneButNotAccepted)
{
    core::Organization elsewhere = known(u"B1"_s, u"别处"_s);
    elsewhere.county = u"130202"_s;
    core::Organization dissolved = known(u"A3"_s, u"旧村"_s);
    dissolved.dissolved = QDate(2020, 1, 1);
    const std::vector existing{known(u"A2"_s, u"东村"_s), known(u"A1"_s, u"浭阳村"_s), elsewhere,
                               dissolved};
    const core::ImportPlan plan = core::planImport(
        tableOf({{u"A1"_s, u"浭阳村"_s, u"农村"_s, u"丰南区"_s, u"38"_s}}), existing, cityScope());
    ASSERT_EQ(plan.rows.size(), 2U);
    EXPECT_EQ(plan.rows[1].kind, RowKind::Gone);
    EXPECT_EQ(plan.rows[1].before.code, u"A2"_s);
    EXPECT_EQ(plan.rows[1].organization.dissolved, QDate(2023, 7, 3));
    EXPECT_FALSE(plan.rows[1].accepted);
}

TEST(OrganizationImportTest, DoubtsAreShownAndWaitForAPerson)
{
    const std::vector existing{known(u"A1"_s, u"浭阳村"_s), known(u"A2"_s, u"东村"_s)};
    const core::ImportPlan plan =
        core::planImport(tableOf({{u"A1"_s, u"第一小学"_s, u"学校"_s, u"丰南区"_s},
                                  {u"A9"_s, u"东村"_s, u"农村"_s, u"丰南区"_s},
                                  {u"C1"_s, u"甲"_s, u"农村"_s, u"丰南区"_s},
                                  {u"C1"_s, u"乙"_s, u"农村"_s, u"丰南区"_s},
                                  {u"D1"_s, u"丙"_s, u"农村"_s, u"丰南区"_s},
                                  {u"D2"_s, u"丙"_s, u"农村"_s, u"丰南区"_s}}),
                         existing, cityScope());
    ASSERT_EQ(plan.rows.size(), 6U);
    EXPECT_EQ(plan.count(RowKind::Doubtful), 6);
    EXPECT_EQ(plan.accepted(), 0);
    EXPECT_THAT(codesOf(plan.rows[0]), testing::ElementsAre(FindingCode::SameCodeOtherThing));
    EXPECT_EQ(plan.rows[0].findings[0].values, (QStringList{u"浭阳村"_s, u"village"_s}));
    EXPECT_THAT(codesOf(plan.rows[1]), testing::ElementsAre(FindingCode::SameNameOtherCode));
    EXPECT_EQ(plan.rows[1].findings[0].values, QStringList{u"A2"_s});
    EXPECT_THAT(codesOf(plan.rows[2]), testing::ElementsAre(FindingCode::DuplicateCode));
    EXPECT_EQ(plan.rows[3].findings[0].values, (QStringList{u"4"_s, u"5"_s}));
    EXPECT_THAT(codesOf(plan.rows[4]), testing::ElementsAre(FindingCode::DuplicateName));
}

TEST(OrganizationImportTest, ADissolvedOneIsADoubtUnlessTheRowSaysItToo)
{
    core::Organization gone = known(u"A1"_s, u"浭阳村"_s);
    gone.dissolved = QDate(2022, 5, 1);
    const auto planned = [&](const QString &cell) {
        core::Table table;
        table.rows = {{u"code"_s, u"name"_s, u"dissolved"_s}, {gone.code, gone.name, cell}};
        return core::planImport(table, {gone}, cityScope()).rows[0];
    };
    for (const QString &cell : {u"true"_s, u"是"_s, u"2022-05-01"_s}) {
        EXPECT_EQ(planned(cell).kind, RowKind::Unchanged) << qPrintable(cell);
        EXPECT_TRUE(planned(cell).findings.empty()) << qPrintable(cell);
    }
    for (const QString &cell : {QString(), u"false"_s, u"否"_s}) {
        EXPECT_EQ(planned(cell).organization.dissolved, gone.dissolved) << qPrintable(cell);
        EXPECT_THAT(codesOf(planned(cell)), testing::ElementsAre(FindingCode::WasDissolved));
    }
}

TEST(OrganizationImportTest, AYesWithoutADayDissolvesNobody)
{
    const core::Organization there = known(u"A1"_s, u"浭阳村"_s);
    core::Table table;
    table.rows = {{u"code"_s, u"name"_s, u"dissolved"_s}, {u"A1"_s, u"浭阳村"_s, u"true"_s}};
    core::ImportRow row = core::planImport(table, {there}, cityScope()).rows[0];
    EXPECT_FALSE(row.organization.dissolved.isValid());
    EXPECT_THAT(codesOf(row), testing::ElementsAre(FindingCode::UnreadableDate));
    table.rows[1][2] = u"false"_s;
    row = core::planImport(table, {there}, cityScope()).rows[0];
    EXPECT_TRUE(row.findings.empty());
    EXPECT_EQ(row.kind, RowKind::Unchanged);
}

TEST(OrganizationImportTest, ARowFoundByItsNameCanBeTakenAsNew)
{
    const std::vector existing{known(u"A2"_s, u"东村"_s)};
    core::ImportPlan plan = core::planImport(
        tableOf({{u"A9"_s, u"东村"_s, u"农村"_s, u"丰南区"_s}}), existing, cityScope());
    core::ImportRow &row = plan.rows[0];
    EXPECT_EQ(row.organization.id, existing[0].id) << "else it changes the code of the known one";
    core::takeAsNew(row);
    row.accepted = true;
    EXPECT_TRUE(row.organization.attributes.empty());
    const auto organizations = core::acceptedOrganizations(plan, [] { return std::int64_t{1}; });
    ASSERT_EQ(organizations.size(), 1U);
    EXPECT_FALSE(organizations[0].id.isNull());
    EXPECT_NE(organizations[0].id, existing[0].id);
}

TEST(OrganizationImportTest, ARowWithoutCodeIsFoundByItsNameOrCannotBeAccepted)
{
    const std::vector existing{known(u"A2"_s, u"东村"_s)};
    const core::ImportPlan plan =
        core::planImport(tableOf({{QString(), u"东村"_s, u"农村"_s, u"丰南区"_s, u"41"_s},
                                  {QString(), u"西村"_s, u"农村"_s, u"丰南区"_s, u"41"_s}}),
                         existing, cityScope());
    EXPECT_EQ(plan.rows[0].kind, RowKind::Changed);
    EXPECT_TRUE(plan.rows[0].accepted);
    EXPECT_THAT(codesOf(plan.rows[0]), testing::ElementsAre(FindingCode::FoundByName));
    EXPECT_FALSE(plan.rows[1].acceptable);
    EXPECT_FALSE(plan.rows[1].accepted);
    EXPECT_THAT(codesOf(plan.rows[1]), testing::ElementsAre(FindingCode::MissingCode));
}

TEST(OrganizationImportTest, WhatIsNotUnderstoodChangesNothingAndIsSaid)
{
    const std::vector existing{known(u"A1"_s, u"浭阳村"_s)};
    const core::ImportPlan plan =
        core::planImport(tableOf({{u"A1"_s, u"浭阳村"_s, u"党支部"_s, u"海淀区"_s, u"许多"_s}}),
                         existing, cityScope());
    EXPECT_EQ(plan.rows[0].kind, RowKind::Unchanged);
    EXPECT_THAT(codesOf(plan.rows[0]),
                testing::ElementsAre(FindingCode::UnknownSector, FindingCode::UnknownDivision,
                                     FindingCode::UnreadableNumber));
    EXPECT_EQ(plan.rows[0].findings[2].column, 4);
    EXPECT_EQ(plan.rows[0].findings[2].values, QStringList{u"许多"_s});
}

TEST(OrganizationImportTest, TotalsAndRemarksAreNoOrganizations)
{
    const core::ImportPlan plan =
        core::planImport(tableOf({{u"A1"_s, u"浭阳村"_s, u"农村"_s, u"丰南区"_s, u"38"_s},
                                  {u"合计"_s, QString(), QString(), QString(), u"38"_s},
                                  {},
                                  {u"注：截至6月底"_s}}),
                         {}, cityScope());
    EXPECT_EQ(plan.rows.size(), 1U);
    ASSERT_EQ(plan.findings.size(), 2U);
    EXPECT_EQ(plan.findings[0].code, FindingCode::SkippedRow);
    EXPECT_EQ(plan.findings[0].row, 2);
}

TEST(OrganizationImportTest, AnIdentityNumberInACellIsNotRead)
{
    const core::ImportPlan plan = core::planImport(
        tableOf({{u"A1"_s, u"王某11010519491231002X"_s, u"农村"_s, u"丰南区"_s, u"38"_s}}), {},
        cityScope());
    EXPECT_TRUE(plan.rows[0].organization.name.isEmpty() || !plan.rows[0].acceptable);
    EXPECT_THAT(codesOf(plan.rows[0]), testing::Contains(FindingCode::PersonalData));
    for (const core::ImportFinding &finding : plan.rows[0].findings)
        EXPECT_TRUE(finding.values.isEmpty());
}

TEST(OrganizationImportTest, ExemptionsNeedAGround)
{
    core::Table table =
        tableOf({{u"A1"_s, u"甲"_s, u"农村"_s, u"丰南区"_s, u"3"_s, u"否"_s, u"新成立"_s},
                 {u"A2"_s, u"乙"_s, u"农村"_s, u"丰南区"_s, u"3"_s, u"否"_s},
                 {u"A3"_s, u"丙"_s, u"农村"_s, u"丰南区"_s, u"3"_s, u"是"_s}});
    table.rows[0].push_back(u"是否参评"_s);
    table.rows[0].push_back(u"暂不参评原因"_s);
    const core::ImportPlan plan = core::planImport(table, {}, cityScope());
    EXPECT_TRUE(plan.rows[0].organization.standing.exempt);
    EXPECT_EQ(plan.rows[0].organization.standing.ground, u"新成立"_s);
    EXPECT_TRUE(plan.rows[0].findings.empty());
    EXPECT_THAT(codesOf(plan.rows[1]), testing::ElementsAre(FindingCode::MissingGround));
    EXPECT_FALSE(plan.rows[2].organization.standing.exempt);
}

TEST(OrganizationImportTest, ATableWithoutHeaderIsAFindingAndPlansNothing)
{
    core::Table table;
    table.rows = {{u"a"_s, u"b"_s}};
    const core::ImportPlan plan =
        core::planImport(table, {known(u"A1"_s, u"浭阳村"_s)}, cityScope());
    EXPECT_TRUE(plan.rows.empty());
    ASSERT_EQ(plan.findings.size(), 1U);
    EXPECT_EQ(plan.findings[0].code, FindingCode::NoHeader);
}

TEST(OrganizationImportTest, TheTableWithMostKnownColumnsIsTheLikeliest)
{
    core::Table notes;
    notes.rows = {{u"说明"_s}};
    EXPECT_EQ(core::likeliestTable({notes, tableOf({}), notes}), 1U);
}

} // namespace
