// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row_reader.h"

#include "core/base/credit_code.h"
#include "core/tables/cell_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

using Field = OrganizationField;

/// A cell on its way into an organization.
struct ImportRowReader::Cell
{
    const RecognisedColumn &column;
    int row;
    QString text;
    std::vector<ImportFinding> &findings;

    void tell(FindingCode code) const { findings.push_back({row, column.column, code, {text}}); }
};

namespace {

/// Names keep their full-width brackets; only spaces and line breaks at the ends go.
QString asWritten(const QString &cell)
{
    QString text = cell;
    return text.replace(QChar(0x3000), u' ').replace(QChar(0x00a0), u' ').simplified();
}

bool isWritten(Field field)
{
    return field == Field::Name || field == Field::Township || field == Field::Department ||
           field == Field::Office || field == Field::Secretary || field == Field::Ground;
}

/// Numbers whatever the standards say: a word in their place is a slip.
bool isAlwaysNumber(const QString &attribute)
{
    static const QStringList names = {u"members"_s,      u"households"_s,    u"population"_s,
                                      u"staff"_s,        u"serviceArea"_s,   u"collectiveIncome"_s,
                                      u"newlyFounded"_s, u"hasOwnPremises"_s};
    return names.contains(attribute);
}

bool isYesOrNo(const QString &attribute)
{
    return attribute == u"newlyFounded" || attribute == u"hasOwnPremises";
}

} // namespace

ImportRowReader::ImportRowReader(const Table &table, const ImportColumns &columns,
                                 const ImportScope &scope)
    : m_table(table)
    , m_columns(columns)
    , m_scope(scope)
    , m_divisions(scope.divisions)
{
}

QString ImportRowReader::text(int row, Field field) const
{
    const RecognisedColumn *column = m_columns.find(field);
    if (column == nullptr)
        return {};
    const QString cell = m_table.cell(row, column->column);
    return isWritten(field) ? asWritten(cell) : halfWidth(cell).simplified();
}

bool ImportRowReader::isBlank(int row) const
{
    const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return asWritten(cell).isEmpty(); });
}

bool ImportRowReader::isOrganization(int row) const
{
    static const QStringList remarks = {u"合计"_s, u"总计"_s,   u"小计"_s,  u"共计"_s, u"注"_s,
                                        u"备注"_s, u"填表"_s,   u"填报"_s,  u"制表"_s, u"说明"_s,
                                        u"审核"_s, u"负责人"_s, u"total"_s, u"note"_s, u"remark"_s};
    const QString code = text(row, Field::Code);
    const QString name = text(row, Field::Name);
    if (code.isEmpty() && name.isEmpty())
        return false;
    if (!code.isEmpty() && !name.isEmpty())
        return true;
    const QString first = (code + name).toLower().remove(u' ');
    return std::none_of(remarks.begin(), remarks.end(),
                        [&](const QString &remark) { return first.startsWith(remark); });
}

QString ImportRowReader::county(int row) const
{
    return m_divisions.codeOf(text(row, Field::County)).value_or(QString());
}

bool ImportRowReader::tellsOfDissolution(int row) const
{
    const QString cell = text(row, Field::Dissolved);
    return dateFrom(cell) || choiceFrom(cell).value_or(false);
}

Organization ImportRowReader::read(int row, const Organization &before,
                                   std::vector<ImportFinding> &findings) const
{
    Organization organization = before;
    for (const RecognisedColumn &column : m_columns.recognised) {
        const QString raw = m_table.cell(row, column.column);
        const Cell cell{column, row,
                        isWritten(column.field) ? asWritten(raw) : halfWidth(raw).simplified(),
                        findings};
        if (cell.text.isEmpty())
            continue;
        if (holdsIdentityNumber(halfWidth(raw))) {
            findings.push_back({row, column.column, FindingCode::PersonalData, {}});
            continue;
        }
        readText(cell, organization);
        readArea(cell, organization);
        readStanding(cell, organization);
        if (column.field == Field::Founded)
            readDate(cell, organization.founded);
        else if (column.field == Field::Dissolved)
            readDissolution(cell, organization.dissolved);
        else if (column.field == Field::Attribute)
            readAttribute(cell, organization);
    }
    return organization;
}

void ImportRowReader::readText(const Cell &cell, Organization &to) const
{
    switch (cell.column.field) {
    case Field::Code:
        to.code = cell.text;
        break;
    case Field::Name:
        to.name = cell.text;
        break;
    case Field::Township:
        to.township = cell.text;
        break;
    case Field::Department:
        to.department = cell.text;
        break;
    case Field::CreditCode:
        if (isCreditCode(cell.text.toUpper()))
            to.creditCode = cell.text.toUpper();
        else
            cell.tell(FindingCode::WrongCreditCode);
        break;
    case Field::Secretary:
        to.contact.secretary = cell.text;
        break;
    case Field::Office:
        to.contact.office = cell.text;
        break;
    case Field::Telephone:
        to.contact.telephone = cell.text;
        break;
    default:
        break;
    }
}

void ImportRowReader::readArea(const Cell &cell, Organization &to) const
{
    if (cell.column.field == Field::Sector) {
        if (const auto sector = sectorFrom(cell.text, m_scope.sectors))
            to.sector = *sector;
        else
            cell.tell(FindingCode::UnknownSector);
    } else if (cell.column.field == Field::County) {
        if (const auto code = m_divisions.codeOf(cell.text))
            to.county = *code;
        else
            cell.tell(FindingCode::UnknownDivision);
    } else if (cell.column.field == Field::Affiliation) {
        if (const auto code = m_divisions.codeWithin(cell.text))
            to.affiliation = *code;
        else
            cell.tell(FindingCode::UnknownDivision);
    }
}

void ImportRowReader::readDate(const Cell &cell, QDate &to) const
{
    if (const auto date = dateFrom(cell.text))
        to = *date;
    else
        cell.tell(FindingCode::UnreadableDate);
}

/// Lists of ours say yes or no here. No, and a yes that the workbook knows the day of, change
/// nothing; a yes without a day cannot be written.
void ImportRowReader::readDissolution(const Cell &cell, QDate &to) const
{
    const auto isDissolved = choiceFrom(cell.text);
    if (!isDissolved || (*isDissolved && !to.isValid()))
        readDate(cell, to);
}

void ImportRowReader::readStanding(const Cell &cell, Organization &to) const
{
    if (cell.column.field == Field::Assessable) {
        const auto assessable = choiceFrom(cell.text);
        if (!assessable)
            cell.tell(FindingCode::UnreadableChoice);
        else if (*assessable)
            to.standing = {};
        else
            to.standing.exempt = true;
    } else if (cell.column.field == Field::Ground) {
        const auto choice = choiceFrom(cell.text); // a column 暂不参评 may only say yes or no
        if (choice && !*choice)
            return;
        to.standing.exempt = true;
        if (!choice)
            to.standing.ground = cell.text;
    }
}

void ImportRowReader::readAttribute(const Cell &cell, Organization &to) const
{
    const QString &name = cell.column.attribute;
    auto number = millionthsFrom(cell.text, cell.column.tenThousands != 0);
    if (const auto choice = choiceFrom(cell.text); choice && isYesOrNo(name))
        number = *choice ? 1'000'000 : 0;
    if (number && *number >= 0)
        to.attributes[name] = AttributeValue::ofNumber(*number);
    else if (number)
        cell.tell(FindingCode::NegativeNumber);
    else if (!isAlwaysNumber(name))
        to.attributes[name] = AttributeValue::ofText(cell.text);
    else
        cell.tell(FindingCode::UnreadableNumber);
}

} // namespace core
