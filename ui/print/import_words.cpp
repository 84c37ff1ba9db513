// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/import_words.h"

#include "core/tables/table.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// What is missing or wrong in the row itself.
QString faultText(core::FindingCode code)
{
    switch (code) {
    case core::FindingCode::NoHeader:
        return ImportWords::tr(
            "No header with a code or a name was found; the first rows must name the columns.");
    case core::FindingCode::MissingCode:
        return ImportWords::tr("A new organization needs a code.");
    case core::FindingCode::MissingName:
        return ImportWords::tr("A new organization needs a name.");
    case core::FindingCode::MissingSector:
        return ImportWords::tr("A new organization needs a sector.");
    case core::FindingCode::MissingCounty:
        return ImportWords::tr("A new organization needs a county.");
    case core::FindingCode::UnknownSector:
        return ImportWords::tr("The sector “%1” is not known.");
    case core::FindingCode::UnknownDivision:
        return ImportWords::tr("“%1” is no county or zone of this workbook.");
    case core::FindingCode::UnreadableDate:
        return ImportWords::tr("“%1” is not a date.");
    case core::FindingCode::UnreadableNumber:
        return ImportWords::tr("“%1” is not a number.");
    case core::FindingCode::NegativeNumber:
        return ImportWords::tr("“%1” is below zero.");
    case core::FindingCode::UnreadableChoice:
        return ImportWords::tr("“%1” is neither yes nor no.");
    case core::FindingCode::WrongCreditCode:
        return ImportWords::tr("The credit code “%1” has a wrong check character.");
    case core::FindingCode::DissolvedTooEarly:
        return ImportWords::tr("Dissolved on %2, before it was founded on %1.");
    case core::FindingCode::MissingGround:
        return ImportWords::tr("It is exempt, but no ground is given.");
    default:
        return {};
    }
}

/// What does not fit with other rows or with the workbook.
QString doubtText(core::FindingCode code)
{
    switch (code) {
    case core::FindingCode::PersonalData:
        return ImportWords::tr("The cell holds an identity number; it was not read.");
    case core::FindingCode::DuplicateCode:
        return ImportWords::tr("The same code stands in the rows %1.");
    case core::FindingCode::DuplicateName:
        return ImportWords::tr("The same name with another code stands in the rows %1.");
    case core::FindingCode::SameNameOtherCode:
        return ImportWords::tr("The workbook has this name under the code %1.");
    case core::FindingCode::SameCodeOtherThing:
        return ImportWords::tr("In the workbook this code belongs to “%1” (%2).");
    case core::FindingCode::CodeTakenTwice:
        return ImportWords::tr("The workbook holds this code more than once: %1.");
    case core::FindingCode::FoundByName:
        return ImportWords::tr("The row has no code; it was matched by its name to %1.");
    case core::FindingCode::WasDissolved:
        return ImportWords::tr("In the workbook it was dissolved on %1.");
    case core::FindingCode::HiddenRow:
        return ImportWords::tr("The row is hidden in the spreadsheet.");
    case core::FindingCode::SkippedRow:
        return ImportWords::tr("“%1” is no organization; the row was skipped.");
    default:
        return {};
    }
}

bool listsAll(core::FindingCode code)
{
    return code == core::FindingCode::DuplicateCode || code == core::FindingCode::DuplicateName ||
           code == core::FindingCode::CodeTakenTwice;
}

QString reasonText(core::DropReason reason)
{
    switch (reason) {
    case core::DropReason::IdentityNumber:
        return ImportWords::tr("identity numbers have no place in a workbook");
    case core::DropReason::HomeAddress:
        return ImportWords::tr("home addresses have no place in a workbook");
    case core::DropReason::Photograph:
        return ImportWords::tr("photographs of people have no place in a workbook");
    case core::DropReason::PrivateTelephone:
        return ImportWords::tr("private telephone numbers have no place in a workbook");
    case core::DropReason::PersonalDetail:
        return ImportWords::tr("personal details have no place in a workbook");
    case core::DropReason::Unknown:
        return ImportWords::tr("nothing is known of this name");
    case core::DropReason::Repeated:
        return ImportWords::tr("another column holds the same");
    case core::DropReason::Ordinal:
        return ImportWords::tr("it only numbers the rows");
    }
    return {};
}

QString valueText(core::OrganizationField field, const QString &value)
{
    if (value.isEmpty())
        return ImportWords::tr("(empty)");
    if (field == core::OrganizationField::Sector)
        return sectorName(value);
    if (field == core::OrganizationField::Assessable)
        return value == u"1" ? ImportWords::tr("yes") : ImportWords::tr("no");
    return value;
}

} // namespace

QString fieldName(core::OrganizationField field, const QString &attribute)
{
    using Field = core::OrganizationField;
    switch (field) {
    case Field::Code:
        return ImportWords::tr("Code");
    case Field::Name:
        return ImportWords::tr("Name");
    case Field::Sector:
        return ImportWords::tr("Sector");
    case Field::County:
        return ImportWords::tr("County");
    case Field::Township:
        return ImportWords::tr("Township");
    case Field::Affiliation:
        return ImportWords::tr("Affiliation");
    case Field::Department:
        return ImportWords::tr("Department in charge");
    case Field::CreditCode:
        return ImportWords::tr("Credit code");
    case Field::Founded:
        return ImportWords::tr("Founded");
    case Field::Dissolved:
        return ImportWords::tr("Dissolved");
    case Field::Secretary:
        return ImportWords::tr("Secretary");
    case Field::Office:
        return ImportWords::tr("Place of the office");
    case Field::Telephone:
        return ImportWords::tr("Work telephone");
    case Field::Assessable:
        return ImportWords::tr("To be assessed");
    case Field::Ground:
        return ImportWords::tr("Ground of the exemption");
    case Field::Attribute:
        return attributeName(attribute);
    }
    return {};
}

QString rowKindName(core::RowKind kind)
{
    switch (kind) {
    case core::RowKind::New:
        return ImportWords::tr("New");
    case core::RowKind::Changed:
        return ImportWords::tr("Changed");
    case core::RowKind::Unchanged:
        return ImportWords::tr("Unchanged");
    case core::RowKind::Gone:
        return ImportWords::tr("Gone");
    case core::RowKind::Doubtful:
        return ImportWords::tr("Doubtful");
    }
    return {};
}

QString findingText(const core::ImportFinding &finding)
{
    QString text = faultText(finding.code);
    if (text.isEmpty())
        text = doubtText(finding.code);
    const QString first = listsAll(finding.code) ? finding.values.join(ImportWords::tr(", "))
                                                 : finding.values.value(0);
    QString second = finding.values.value(1);
    if (finding.code == core::FindingCode::SameCodeOtherThing)
        second = sectorName(second);
    if (text.contains(u"%2"))
        text = text.arg(first, second);
    else if (text.contains(u"%1"))
        text = text.arg(first);
    if (finding.column >= 0 && finding.row >= 0)
        text = ImportWords::tr("%1%2: %3")
                   .arg(core::columnName(finding.column))
                   .arg(finding.row + 1)
                   .arg(text);
    return text;
}

QString changeText(const core::FieldChange &change)
{
    return ImportWords::tr("%1: %2 → %3")
        .arg(fieldName(change.field, change.attribute), valueText(change.field, change.before),
             valueText(change.field, change.after));
}

QStringList droppedTexts(const core::ImportColumns &columns)
{
    QStringList texts;
    for (const core::DroppedColumn &column : columns.dropped)
        texts.append(
            ImportWords::tr("Column %1 “%2” was left out: %3.")
                .arg(core::columnName(column.column), column.header, reasonText(column.reason)));
    return texts;
}

QString planText(const core::ImportPlan &plan)
{
    QStringList parts;
    for (const core::RowKind kind :
         {core::RowKind::New, core::RowKind::Changed, core::RowKind::Unchanged, core::RowKind::Gone,
          core::RowKind::Doubtful})
        parts.append(rowKindName(kind) + u' ' + QString::number(plan.count(kind)));
    return ImportWords::tr("%1; %2 accepted.")
        .arg(parts.join(ImportWords::tr(", ")))
        .arg(plan.accepted());
}

} // namespace ui
