// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// What a column of a list of organizations can hold.
enum class OrganizationField
{
    Code,
    Name,
    Sector,
    County,
    Township,
    Affiliation,
    Department,
    CreditCode,
    Founded,
    Dissolved,
    Secretary,
    Office,
    Telephone,
    Assessable, ///< whether it is to be assessed: 是 or 否
    Ground,     ///< why it is not
    Attribute,  ///< its name stands beside
};

struct RecognisedColumn
{
    int column = 0;
    QString header; ///< as the table has it
    OrganizationField field = OrganizationField::Code;
    QString attribute;    ///< as standards name it, when `field` says so
    int tenThousands = 0; ///< 1: the header says 万, numbers are to be multiplied by 10,000
};

/// Why a column is not read. No private person's data has a place in a workbook.
enum class DropReason
{
    IdentityNumber,
    HomeAddress,
    Photograph,
    PrivateTelephone,
    PersonalDetail, ///< birth, sex, schooling … of the holder of an office
    Unknown,        ///< no word of its header is known
    Repeated,       ///< another column holds the same already
    Ordinal,        ///< a running number of the rows
};

struct DroppedColumn
{
    int column = 0;
    QString header;
    DropReason reason = DropReason::Unknown;
};

/// Where a table's header is and what its columns mean.
struct ImportColumns
{
    int headerRow = -1; ///< of the last row of the header; −1: there is none
    std::vector<RecognisedColumn> recognised;
    std::vector<DroppedColumn> dropped;

    const RecognisedColumn *find(OrganizationField field) const;
};

/// Looks for the row, or the two rows below each other, that name most columns. `attributes` are
/// names that standards use besides the usual ones.
ImportColumns recogniseColumns(const Table &table, const QStringList &attributes = {});

/// What the words of a header mean, a field or a reason to drop it.
struct HeaderMeaning
{
    std::optional<OrganizationField> field;
    QString attribute;
    DropReason reason = DropReason::Unknown;
    bool whole = false; ///< the header is exactly a known word
};

HeaderMeaning meaningOf(const QString &header, const QStringList &attributes = {});

} // namespace core
