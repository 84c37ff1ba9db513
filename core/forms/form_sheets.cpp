// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_sheets.h"

#include "core/tables/cell_text.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsLookedThrough = 12;
constexpr int headRowsLookedThrough = 60;
constexpr int mostOfACode = 100;

/// A heading without blanks and line breaks, marks in ordinary width.
QString plainHeading(const QString &text)
{
    QString plain = halfWidth(text).toLower();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain;
}

using Headings = QHash<QString, const FormColumn *>;

Headings headingsOf(FormSheet sheet)
{
    Headings headings;
    for (const FormColumn &column : formColumns(sheet)) {
        for (const QString &name : {column.key, column.chinese, column.english})
            headings.insert(plainHeading(name), &column);
    }
    return headings;
}

const FormColumn *columnNamed(FormSheet sheet, const QString &cell)
{
    static const Headings headings[] = {
        headingsOf(FormSheet::Head), headingsOf(FormSheet::Sections),
        headingsOf(FormSheet::Clauses), headingsOf(FormSheet::Grading)};
    constexpr qsizetype longestHeading = 60;
    return cell.isEmpty() || cell.size() > longestHeading
               ? nullptr
               : headings[static_cast<std::size_t>(sheet)].value(plainHeading(cell));
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isSpace(); });
}

/// How well a row names the columns of a sheet.
int matchesOf(const Table &table, int row, FormSheet sheet)
{
    int matches = 0;
    for (const QString &cell : table.rows[static_cast<std::size_t>(row)])
        matches += columnNamed(sheet, cell) != nullptr ? 1 : 0;
    return matches;
}

/// A table with headings, and how many of them were understood.
struct Candidate
{
    SheetView view;
    int matches = 0;
};

/// The head lies on its side: the names of its settings stand below each other.
Candidate headIn(const Table &table)
{
    Candidate best;
    const int columns = std::min(table.columns(), 3);
    for (int column = 0; column < columns; ++column) {
        int matches = 0;
        int first = -1;
        const int rows = std::min(static_cast<int>(table.rows.size()), headRowsLookedThrough);
        for (int row = 0; row < rows; ++row) {
            if (columnNamed(FormSheet::Head, table.cell(row, column)) == nullptr)
                continue;
            ++matches;
            first = first < 0 ? row : first;
        }
        if (matches <= best.matches)
            continue;
        best.matches = matches;
        best.view = {&table, FormSheet::Head, {{column, nullptr}}, first};
    }
    return best;
}

Candidate listIn(const Table &table, FormSheet sheet)
{
    Candidate best;
    const int rows = std::min(static_cast<int>(table.rows.size()), rowsLookedThrough);
    for (int row = 0; row < rows; ++row) {
        const int matches = matchesOf(table, row, sheet);
        if (matches <= best.matches)
            continue;
        best.matches = matches;
        best.view = {&table, sheet, {}, row + 1};
        const std::vector<QString> &cells = table.rows[static_cast<std::size_t>(row)];
        for (std::size_t n = 0; n < cells.size(); ++n) {
            if (const FormColumn *column = columnNamed(sheet, cells[n]))
                best.view.columns.emplace_back(static_cast<int>(n), column);
        }
    }
    return best;
}

Candidate bestIn(const Table &table)
{
    constexpr int fewest = 3;
    Candidate best = headIn(table);
    for (const FormSheet sheet : {FormSheet::Sections, FormSheet::Clauses, FormSheet::Grading}) {
        Candidate other = listIn(table, sheet);
        if (other.matches > best.matches)
            best = std::move(other);
    }
    return best.matches >= fewest ? best : Candidate();
}

/// Headings that follow a row of keys are no content.
void passHeadings(SheetView &view)
{
    while (view.firstRow < static_cast<int>(view.table->rows.size()) &&
           matchesOf(*view.table, view.firstRow, view.sheet) >= 3)
        ++view.firstRow;
}

/// For machines and logs; people are told in their language.
QString textOfCode(const QString &code)
{
    static const QHash<QString, QString> texts = {
        {u"missing-sheet"_s, u"a sheet of the form is not there"_s},
        {u"repeated-sheet"_s, u"two sheets hold the same"_s},
        {u"merged-cells"_s, u"cells are merged"_s},
        {u"formula"_s, u"the cell holds a formula"_s},
        {u"date-cell"_s, u"the cell holds a date"_s},
        {u"hidden-row"_s, u"a row with content is hidden"_s},
        {u"repeated-column"_s, u"a column stands twice"_s},
        {u"unknown-column"_s, u"this column is not read"_s},
        {u"unreadable-cell"_s, u"the cell cannot be read"_s},
        {u"misplaced-cell"_s, u"the rule of this row does not know what the cell says"_s},
        {u"said-twice"_s, u"two cells say the same thing"_s},
        {u"orphan-clause"_s, u"the clause belongs to no item"_s},
        {u"unknown-section"_s, u"there is no such section"_s},
        {u"wrong-depth"_s, u"the section has no place: depth 0 to 4, one deeper at a time"_s},
        {u"more-findings"_s, u"there are more findings of this kind than are listed"_s},
        {u"full-width"_s, u"digits in full width were read as ordinary ones"_s},
        {u"ids-given"_s, u"ids were given to what had none"_s},
        {u"official-heading"_s, u"no row of headings was understood"_s},
        {u"official-column"_s, u"this column was not taken over"_s},
        {u"official-points"_s, u"the points of this item cannot be read"_s},
        {u"official-total"_s, u"a row of sums is no item"_s},
        {u"official-row"_s, u"this row was not taken over: it has no text"_s},
    };
    return texts.value(code);
}

class SheetCheck
{
public:
    SheetCheck(SheetView &view, FormFindings &findings) : m_view(view), m_findings(findings) {}

    void run()
    {
        checkMerges();
        checkFormulas();
        checkDates();
        checkHidden();
        if (m_view.sheet != FormSheet::Head)
            checkColumns();
    }

private:
    void checkMerges();
    void checkFormulas();
    void checkDates();
    void checkHidden();
    void checkColumns();
    bool mayHoldDay(int column) const;

    SheetView &m_view;
    FormFindings &m_findings;
};

void SheetCheck::checkMerges()
{
    for (const MergedCells &merge : m_view.table->merges) {
        if (merge.row + merge.rows > m_view.firstRow)
            m_findings.refuse(u"merged-cells"_s, *m_view.table, {merge.row, merge.column},
                              {{u"to"_s, cellName({merge.row + merge.rows - 1,
                                                   merge.column + merge.columns - 1})}});
    }
}

void SheetCheck::checkFormulas()
{
    for (const CellAt &cell : m_view.table->formulas) {
        if (cell.row >= m_view.firstRow)
            m_findings.refuse(u"formula"_s, *m_view.table, cell);
    }
}

/// Conditions and references know days; there a day is read as it is.
bool SheetCheck::mayHoldDay(int column) const
{
    const auto found = std::find_if(m_view.columns.begin(), m_view.columns.end(),
                                    [column](const auto &one) { return one.first == column; });
    return found != m_view.columns.end() && found->second != nullptr &&
           found->second->kind == CellKind::Reference;
}

void SheetCheck::checkDates()
{
    for (const CellAt &cell : m_view.table->dates) {
        if (cell.row >= m_view.firstRow && !mayHoldDay(cell.column))
            m_findings.refuse(u"date-cell"_s, *m_view.table, cell,
                              {{u"text"_s, m_view.table->cell(cell.row, cell.column)}});
    }
}

void SheetCheck::checkHidden()
{
    for (const int row : m_view.table->hiddenRows) {
        const auto n = static_cast<std::size_t>(row);
        const bool filled = n < m_view.table->rows.size() &&
                            std::any_of(m_view.table->rows[n].begin(), m_view.table->rows[n].end(),
                                        [](const QString &cell) { return !isBlank(cell); });
        if (row >= m_view.firstRow && filled)
            m_findings.refuse(u"hidden-row"_s, *m_view.table, {row, 0});
    }
}

void SheetCheck::checkColumns()
{
    QStringList known;
    std::vector<std::pair<int, const FormColumn *>> kept;
    for (const auto &column : m_view.columns) {
        if (known.contains(column.second->key))
            m_findings.refuse(u"repeated-column"_s, *m_view.table,
                              {m_view.firstRow - 1, column.first},
                              {{u"heading"_s, column.second->chinese}});
        else
            kept.push_back(column);
        known.append(column.second->key);
    }
    m_view.columns = kept;
    for (int column = 0; column < m_view.table->columns(); ++column) {
        const bool isKnown = std::any_of(kept.begin(), kept.end(),
                                         [column](const auto &one) { return one.first == column; });
        if (isKnown)
            continue;
        const QString heading = m_view.table->cell(m_view.firstRow - 1, column);
        bool filled = false;
        for (int row = m_view.firstRow; row < static_cast<int>(m_view.table->rows.size()); ++row)
            filled = filled || !isBlank(m_view.table->cell(row, column));
        if (filled)
            m_findings.note(u"unknown-column"_s, *m_view.table, {m_view.firstRow - 1, column},
                            {{u"heading"_s, heading}});
    }
}
} // namespace

void FormFindings::add(Finding finding)
{
    finding.text = textOfCode(finding.code);
    if (m_counts[finding.code]++ < mostOfACode)
        m_findings.push_back(std::move(finding));
}

Findings FormFindings::take()
{
    const QHash<QString, int> counts = std::move(m_counts);
    m_counts = {};
    Findings cut;
    for (const Finding &last : m_findings) {
        const int count = counts.value(last.code);
        const bool isSaid = std::any_of(cut.begin(), cut.end(), [&last](const Finding &one) {
            return one.values.back().second == last.code;
        });
        if (count <= mostOfACode || isSaid)
            continue;
        Finding more;
        more.severity = last.severity;
        more.code = u"more-findings"_s;
        more.text = textOfCode(more.code);
        more.values = {{u"count"_s, QString::number(count - mostOfACode)}, {u"code"_s, last.code}};
        cut.push_back(std::move(more));
    }
    Findings all = std::move(m_findings);
    m_findings = {};
    all.insert(all.end(), cut.begin(), cut.end());
    return all;
}

void FormFindings::refuse(const QString &code, const Table &table, const CellAt &cell,
                          const std::vector<std::pair<QString, QString>> &values)
{
    Finding finding;
    finding.code = code;
    finding.sheet = table.name;
    finding.cell = cellName(cell);
    finding.values = values;
    add(std::move(finding));
}

void FormFindings::note(const QString &code, const Table &table, const CellAt &cell,
                        const std::vector<std::pair<QString, QString>> &values)
{
    refuse(code, table, cell, values);
    if (!m_findings.empty() && m_findings.back().code == code)
        m_findings.back().severity = Severity::Warning;
}

void FormFindings::refuse(const QString &code,
                          const std::vector<std::pair<QString, QString>> &values)
{
    Finding finding;
    finding.code = code;
    finding.values = values;
    add(std::move(finding));
}

const FormColumn *headSetting(const QString &name)
{
    return columnNamed(FormSheet::Head, name);
}

int SheetView::columnOf(const QString &key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&key](const auto &one) {
        return one.second != nullptr && one.second->key == key;
    });
    return found == columns.end() ? -1 : found->first;
}

CellAt SheetView::at(int row, const QString &key) const
{
    return {row, std::max(columnOf(key), 0)};
}

FormRow SheetView::row(int number) const
{
    FormRow cells;
    for (const auto &[place, column] : columns) {
        const QString text = table->cell(number, place);
        if (!isBlank(text))
            cells.insert(column->key, text);
    }
    return cells;
}

std::vector<SheetView> findSheets(const std::vector<Table> &tables, FormFindings &findings)
{
    std::vector<SheetView> views;
    QStringList names;
    for (const Table &table : tables) {
        Candidate found = bestIn(table);
        if (!table.rows.empty())
            names.append(table.name);
        if (found.matches == 0)
            continue;
        const bool again = std::any_of(views.begin(), views.end(), [&found](const SheetView &one) {
            return one.sheet == found.view.sheet;
        });
        if (again) {
            findings.refuse(u"repeated-sheet"_s, table, {0, 0});
            continue;
        }
        if (found.view.sheet != FormSheet::Head)
            passHeadings(found.view);
        views.push_back(std::move(found.view));
        SheetCheck(views.back(), findings).run();
    }
    for (const FormSheet sheet : {FormSheet::Head, FormSheet::Sections, FormSheet::Clauses}) {
        const bool there = std::any_of(views.begin(), views.end(), [sheet](const SheetView &one) {
            return one.sheet == sheet;
        });
        if (!there)
            findings.refuse(u"missing-sheet"_s,
                            {{u"sheet"_s, formSheetName(sheet, FormLanguage::Chinese)},
                             {u"english"_s, formSheetName(sheet, FormLanguage::English)},
                             {u"there"_s, names.join(u"、"_s)}});
    }
    return views;
}

} // namespace core
