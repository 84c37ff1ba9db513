// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_values.h"
#include "core/exchange/organization_import.h"

#include <vector>

namespace core {

/// Puts the cells of one row over an organization as it was (or over an empty one). Blank cells
/// change nothing; what is not understood changes nothing and is a finding.
class ImportRowReader
{
public:
    ImportRowReader(const Table &table, const ImportColumns &columns, const ImportScope &scope);

    /// The cell of a field, trimmed and in half width; empty where there is no such column.
    QString text(int row, OrganizationField field) const;

    /// Whether the row is an organization at all: a total, a remark and a blank row are not.
    bool isOrganization(int row) const;
    bool isBlank(int row) const;

    /// Whether the row itself says that the organization exists no more, with or without a day.
    bool tellsOfDissolution(int row) const;

    Organization read(int row, const Organization &before,
                      std::vector<ImportFinding> &findings) const;

    /// The county that the row names, its code; empty when it names none that is known.
    QString county(int row) const;

private:
    struct Cell;

    void readText(const Cell &cell, Organization &to) const;
    void readArea(const Cell &cell, Organization &to) const;
    void readDate(const Cell &cell, QDate &to) const;
    void readDissolution(const Cell &cell, QDate &to) const;
    void readStanding(const Cell &cell, Organization &to) const;
    void readAttribute(const Cell &cell, Organization &to) const;

    const Table &m_table;
    const ImportColumns &m_columns;
    const ImportScope &m_scope;
    DivisionNames m_divisions;
};

} // namespace core
