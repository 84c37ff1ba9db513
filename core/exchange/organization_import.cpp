// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/organization_import.h"

#include "core/base/error.h"
#include "core/exchange/import_changes.h"
#include "core/exchange/import_row_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

using Field = OrganizationField;

namespace {

constexpr int rowsBetweenTellings = 256;

/// Makes the plan; lives for one call.
class Planner
{
public:
    Planner(const Table &table, const std::vector<Organization> &existing, const ImportScope &scope)
        : m_table(table)
        , m_existing(existing)
        , m_scope(scope)
    {
        m_plan.table = table.name;
        m_plan.columns = recogniseColumns(table, scope.attributes);
        for (const Organization &organization : existing) {
            m_byCode[organization.code].push_back(&organization);
            m_byName[organization.name].push_back(&organization);
        }
    }

    ImportPlan plan(const std::function<bool(int)> &progress)
    {
        if (m_plan.columns.headerRow < 0) {
            m_plan.findings.push_back({-1, -1, FindingCode::NoHeader, {}});
            return std::move(m_plan);
        }
        const ImportRowReader reader(m_table, m_plan.columns, m_scope);
        const int rows = static_cast<int>(m_table.rows.size());
        for (int row = m_plan.columns.headerRow + 1; row < rows; ++row) {
            if (row % rowsBetweenTellings == 0 && progress && !progress(100 * row / rows))
                throw Error(Failure::Cancelled, u"the comparison was cancelled"_s);
            readRow(reader, row);
        }
        markDuplicates();
        for (ImportRow &row : m_plan.rows)
            judge(row);
        addGone();
        return std::move(m_plan);
    }

private:
    void readRow(const ImportRowReader &reader, int row)
    {
        if (reader.isBlank(row))
            return;
        if (!reader.isOrganization(row)) {
            m_plan.findings.push_back({row, -1, FindingCode::SkippedRow, {firstWords(row)}});
            return;
        }
        ImportRow planned;
        planned.row = row;
        if (const Organization *known = match(reader, row, planned))
            planned.before = *known;
        planned.organization = reader.read(row, planned.before, planned.findings);
        if (planned.before.dissolved.isValid() && !reader.tellsOfDissolution(row))
            planned.findings.push_back({row,
                                        -1,
                                        FindingCode::WasDissolved,
                                        {planned.before.dissolved.toString(Qt::ISODate)}});
        if (!planned.before.id.isNull() && planned.before.code != planned.organization.code) {
            std::vector<ImportFinding> toldAlready;
            planned.alone = reader.read(row, {}, toldAlready);
            putAreas(planned.alone);
        }
        if (std::binary_search(m_table.hiddenRows.begin(), m_table.hiddenRows.end(), row))
            planned.findings.push_back({row, -1, FindingCode::HiddenRow, {}});
        complete(planned);
        m_plan.rows.push_back(std::move(planned));
    }

    QString firstWords(int row) const
    {
        constexpr qsizetype enough = 40;
        for (const QString &cell : m_table.rows.at(static_cast<std::size_t>(row))) {
            const QString text = cell.trimmed();
            if (!text.isEmpty())
                return text.left(enough);
        }
        return {};
    }

    /// The organization that a row speaks of: by its code, else by its name in the same place.
    const Organization *match(const ImportRowReader &reader, int row, ImportRow &planned) const
    {
        const QString code = reader.text(row, Field::Code);
        const QString name = reader.text(row, Field::Name);
        if (const auto byCode = m_byCode.find(code); !code.isEmpty() && byCode != m_byCode.end()) {
            if (byCode->second.size() > 1)
                planned.findings.push_back(
                    {row, -1, FindingCode::CodeTakenTwice, namesOf(byCode->second)});
            return byCode->second.front();
        }
        const Organization *namesake = onlyNamesake(reader, row, name);
        if (namesake == nullptr)
            return nullptr;
        const FindingCode finding =
            code.isEmpty() ? FindingCode::FoundByName : FindingCode::SameNameOtherCode;
        planned.findings.push_back({row, -1, finding, {namesake->code}});
        return namesake;
    }

    static QStringList namesOf(const std::vector<const Organization *> &organizations)
    {
        QStringList names;
        for (const Organization *organization : organizations)
            names.append(organization->name);
        return names;
    }

    const Organization *onlyNamesake(const ImportRowReader &reader, int row,
                                     const QString &name) const
    {
        const auto byName = m_byName.find(name);
        if (name.isEmpty() || byName == m_byName.end())
            return nullptr;
        const QString county = reader.county(row);
        const QString township = reader.text(row, Field::Township);
        const Organization *found = nullptr;
        for (const Organization *organization : byName->second) {
            if ((!county.isEmpty() && organization->county != county) ||
                (!township.isEmpty() && organization->township != township))
                continue;
            if (found != nullptr)
                return nullptr;
            found = organization;
        }
        return found;
    }

    /// What a new organization needs and its row does not say.
    void complete(ImportRow &planned) const
    {
        Organization &now = planned.organization;
        if (planned.before.id.isNull())
            putAreas(now);
        if (planned.before.id.isNull())
            requireAll(planned);
        if (now.standing.exempt && now.standing.ground.isEmpty())
            planned.findings.push_back({planned.row, -1, FindingCode::MissingGround, {}});
        if (now.founded.isValid() && now.dissolved.isValid() && now.dissolved < now.founded)
            planned.findings.push_back(
                {planned.row,
                 -1,
                 FindingCode::DissolvedTooEarly,
                 {now.founded.toString(Qt::ISODate), now.dissolved.toString(Qt::ISODate)}});
    }

    void putAreas(Organization &now) const
    {
        if (now.county.isEmpty() && ownIsCounty())
            now.county = m_scope.area;
        if (now.affiliation.isEmpty())
            now.affiliation = now.county.isEmpty() ? m_scope.area : now.county;
    }

    bool ownIsCounty() const { return !m_scope.area.isEmpty() && !m_scope.area.endsWith("00"_L1); }

    static void requireAll(ImportRow &planned)
    {
        const Organization &now = planned.organization;
        const auto require = [&](const QString &text, FindingCode code) {
            if (text.isEmpty())
                planned.findings.push_back({planned.row, -1, code, {}});
        };
        require(now.code, FindingCode::MissingCode);
        require(now.name, FindingCode::MissingName);
        require(now.sector, FindingCode::MissingSector);
        require(now.county, FindingCode::MissingCounty);
    }

    void markDuplicates()
    {
        std::map<QString, std::vector<ImportRow *>> byCode;
        std::map<std::tuple<QString, QString, QString>, std::vector<ImportRow *>> byName;
        for (ImportRow &row : m_plan.rows) {
            const Organization &now = row.organization;
            if (!now.code.isEmpty())
                byCode[now.code].push_back(&row);
            if (!now.name.isEmpty())
                byName[{now.name, now.county, now.township}].push_back(&row);
        }
        std::set<const ImportRow *> told;
        for (const auto &[code, rows] : byCode)
            mark(rows, FindingCode::DuplicateCode, told);
        for (const auto &[name, rows] : byName) {
            if (!std::all_of(rows.begin(), rows.end(), keepsItsName))
                mark(rows, FindingCode::DuplicateName, told);
        }
    }

    /// Two that the workbook knows under one name are no news.
    static bool keepsItsName(const ImportRow *row)
    {
        return !row->before.id.isNull() && row->before.name == row->organization.name;
    }

    static void mark(const std::vector<ImportRow *> &rows, FindingCode code,
                     std::set<const ImportRow *> &told)
    {
        if (rows.size() < 2)
            return;
        QStringList numbers;
        for (const ImportRow *row : rows)
            numbers.append(QString::number(row->row + 1));
        for (ImportRow *row : rows) {
            if (told.insert(row).second)
                row->findings.push_back({row->row, -1, code, numbers});
        }
    }

    void judge(ImportRow &row) const
    {
        const Organization &before = row.before;
        const Organization &now = row.organization;
        const bool known = !before.id.isNull();
        if (known && !before.name.isEmpty() && before.name != now.name &&
            before.sector != now.sector)
            row.findings.push_back(
                {row.row, -1, FindingCode::SameCodeOtherThing, {before.name, before.sector}});
        if (known)
            row.changes = changesBetween(before, now);
        row.acceptable = std::none_of(row.findings.begin(), row.findings.end(),
                                      [](const ImportFinding &finding) {
                                          return severityOf(finding.code) == ImportSeverity::Error;
                                      });
        row.kind = kindOf(row, known);
        row.accepted = row.acceptable && (row.kind == RowKind::New || row.kind == RowKind::Changed);
    }

    static RowKind kindOf(const ImportRow &row, bool known)
    {
        static const std::set<FindingCode> doubts = {
            FindingCode::DuplicateCode,      FindingCode::DuplicateName,
            FindingCode::SameNameOtherCode,  FindingCode::CodeTakenTwice,
            FindingCode::SameCodeOtherThing, FindingCode::WasDissolved};
        for (const ImportFinding &finding : row.findings) {
            if (doubts.count(finding.code) != 0)
                return RowKind::Doubtful;
        }
        if (!known)
            return RowKind::New;
        return row.changes.empty() ? RowKind::Unchanged : RowKind::Changed;
    }

    /// What the workbook has within the file's reach and the file does not name.
    void addGone()
    {
        std::set<OrganizationId> named;
        std::set<QString> counties;
        for (const ImportRow &row : m_plan.rows) {
            named.insert(row.before.id);
            counties.insert(row.organization.county);
        }
        std::vector<const Organization *> gone;
        for (const Organization &organization : m_existing) {
            if (named.count(organization.id) == 0 && !organization.dissolved.isValid() &&
                isInReach(organization, counties))
                gone.push_back(&organization);
        }
        std::sort(gone.begin(), gone.end(),
                  [](const auto *a, const auto *b) { return a->code < b->code; });
        for (const Organization *organization : gone) {
            ImportRow row;
            row.kind = RowKind::Gone;
            row.before = *organization;
            row.organization = *organization;
            row.organization.dissolved = m_scope.today;
            row.changes = changesBetween(row.before, row.organization);
            m_plan.rows.push_back(std::move(row));
        }
    }

    bool isInReach(const Organization &organization, const std::set<QString> &counties) const
    {
        if (ownIsCounty())
            return organization.affiliation == m_scope.area || organization.county == m_scope.area;
        return counties.count(organization.county) != 0;
    }

    const Table &m_table;
    const std::vector<Organization> &m_existing;
    const ImportScope &m_scope;
    ImportPlan m_plan;
    std::map<QString, std::vector<const Organization *>> m_byCode;
    std::map<QString, std::vector<const Organization *>> m_byName;
};

} // namespace

ImportSeverity severityOf(FindingCode code)
{
    switch (code) {
    case FindingCode::NoHeader:
    case FindingCode::MissingCode:
    case FindingCode::MissingName:
    case FindingCode::MissingSector:
    case FindingCode::MissingCounty:
    case FindingCode::DissolvedTooEarly:
        return ImportSeverity::Error;
    case FindingCode::FoundByName:
    case FindingCode::HiddenRow:
    case FindingCode::SkippedRow:
        return ImportSeverity::Note;
    default:
        return ImportSeverity::Warning;
    }
}

int ImportPlan::count(RowKind kind) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const ImportRow &row) { return row.kind == kind; }));
}

int ImportPlan::accepted() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.accepted; }));
}

ImportPlan planImport(const Table &table, const std::vector<Organization> &existing,
                      const ImportScope &scope, const std::function<bool(int)> &progress)
{
    return Planner(table, existing, scope).plan(progress);
}

std::size_t likeliestTable(const std::vector<Table> &tables, const QStringList &attributes)
{
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::size_t known = recogniseColumns(tables[i], attributes).recognised.size();
        if (known > most) {
            most = known;
            best = i;
        }
    }
    return best;
}

void takeAsNew(ImportRow &row)
{
    row.organization = row.alone;
    row.before = {};
    row.changes.clear();
    const Organization &now = row.organization;
    row.acceptable = !now.code.isEmpty() && !now.name.isEmpty() && !now.sector.isEmpty() &&
                     !now.county.isEmpty();
}

std::vector<Organization> acceptedOrganizations(const ImportPlan &plan, const Clock &clock)
{
    std::vector<Organization> organizations;
    for (const ImportRow &row : plan.rows) {
        if (!row.accepted || !row.acceptable)
            continue;
        organizations.push_back(row.organization);
        if (organizations.back().id.isNull())
            organizations.back().id = OrganizationId::make(clock);
    }
    return organizations;
}

} // namespace core
