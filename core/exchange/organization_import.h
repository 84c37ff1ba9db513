// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/import_columns.h"
#include "core/model/organization.h"
#include "core/tables/table.h"

#include <functional>
#include <vector>

namespace core {

/// What stands out in one row or cell. `ui` has the sentences; `values` holds what they name.
enum class FindingCode
{
    NoHeader,           ///< whole table: neither a code nor a name column was found
    MissingCode,        ///< a new organization needs one
    MissingName,        ///< so does it a name
    MissingSector,      ///< and a sector
    MissingCounty,      ///< and a place
    UnknownSector,      ///< values: the cell
    UnknownDivision,    ///< values: the cell, taken as no division
    UnreadableDate,     ///< values: the cell
    UnreadableNumber,   ///< values: the cell
    NegativeNumber,     ///< values: the cell
    UnreadableChoice,   ///< neither yes nor no; values: the cell
    WrongCreditCode,    ///< its check character is wrong; values: the cell
    DissolvedTooEarly,  ///< before it was founded; values: both days
    MissingGround,      ///< exempt without a ground
    PersonalData,       ///< an identity number inside a cell: the cell is not read
    DuplicateCode,      ///< within the file; values: rows (from 1)
    DuplicateName,      ///< within the file, same place, other code; values: rows (from 1)
    SameNameOtherCode,  ///< values: the code that the workbook has
    SameCodeOtherThing, ///< another name and another sector; values: name, sector in the workbook
    CodeTakenTwice,     ///< the workbook holds this code more than once; values: names
    FoundByName,        ///< no code in the row: matched by its name; values: the code
    WasDissolved,       ///< the workbook has it as dissolved, the row not; values: the day
    HiddenRow,          ///< the row is hidden in the spreadsheet
    SkippedRow,         ///< a total or a remark, no organization; values: the first words
};

enum class ImportSeverity
{
    Note,
    Warning,
    Error, ///< the row cannot be accepted
};

ImportSeverity severityOf(FindingCode code);

struct ImportFinding
{
    int row = -1;    ///< of the table, from 0; −1: the whole table, or not in it
    int column = -1; ///< −1: the whole row
    FindingCode code = FindingCode::NoHeader;
    QStringList values;
};

struct FieldChange
{
    OrganizationField field = OrganizationField::Name;
    QString attribute;
    QString before;
    QString after;
};

enum class RowKind
{
    New,
    Changed,
    Unchanged,
    Gone,    ///< in the workbook, not in the file
    Doubtful ///< a person must look: same name and other code, duplicates …
};

struct ImportRow
{
    RowKind kind = RowKind::New;
    int row = -1;              ///< of the table, from 0; −1 for what is gone
    Organization organization; ///< as it would be afterwards; a new one has no id yet
    Organization before;       ///< as it is; without id when new
    Organization alone;        ///< what the row says by itself, where it was matched by name
    std::vector<FieldChange> changes;
    std::vector<ImportFinding> findings;
    bool acceptable = true; ///< false: a finding forbids it
    bool accepted = false;  ///< what is proposed, then what a person chose
};

/// Which part of the workbook a file speaks of, and what the words in it are judged by.
struct ImportScope
{
    std::vector<Division> divisions;
    QString area;           ///< own area: default for county and affiliation, limit for "gone"
    QStringList sectors;    ///< sector codes besides the usual nine
    QStringList attributes; ///< attribute names besides the usual ones
    QDate today;            ///< the day on which what is gone counts as dissolved
};

/// What an import of organizations would do: nothing is written before somebody accepts.
struct ImportPlan
{
    QString table;
    ImportColumns columns;
    std::vector<ImportRow> rows;         ///< in the table's order, then what is gone by code
    std::vector<ImportFinding> findings; ///< of rows that are no organizations, of the table

    int count(RowKind kind) const;
    int accepted() const;
};

/// Compares `table` with what the workbook holds. Importing again is an update: a blank cell and a
/// column that is not there leave a field as it is, nothing is erased. Gone is looked for in the
/// own area, else in the counties that occur in the file. `progress` is told the percent now and
/// then; when it answers false, Error(Cancelled) is thrown. Pure; any thread.
///
///     ImportPlan plan = planImport(table, readOrganizations(db), scope);
///     … a person ticks rows …
///     journal.apply(Action::ImportOrganizations, importEdits(db, plan, clock));
ImportPlan planImport(const Table &table, const std::vector<Organization> &existing,
                      const ImportScope &scope, const std::function<bool(int)> &progress = {});

/// The table that looks most like a list of organizations: its place in `tables`.
std::size_t likeliestTable(const std::vector<Table> &tables, const QStringList &attributes = {});

/// A row whose name was found under another code becomes a new organization of its own.
void takeAsNew(ImportRow &row);

/// The accepted organizations as they are to be written; new ones get their id here.
std::vector<Organization> acceptedOrganizations(const ImportPlan &plan, const Clock &clock);

/// A field as text: codes as they are, days as YYYY-MM-DD, numbers as decimals, 1 or 0 for
/// `Assessable`.
QString fieldText(const Organization &organization, OrganizationField field,
                  const QString &attribute = {});

} // namespace core
