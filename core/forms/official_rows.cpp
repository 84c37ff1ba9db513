// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/official_rows.h"

#include "core/document/json_build.h"
#include "core/forms/form_sheets.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t deepest = 4;

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isSpace(); });
}

/// A section on its way into the draft.
struct OfficialSection
{
    QString title;
    std::vector<Json> items;
    std::vector<std::size_t> sections;
};

class OfficialReader
{
public:
    OfficialReader(const Table &table, const OfficialHeading &heading, OfficialLines lines)
        : m_table(table)
        , m_heading(heading)
        , m_lines(lines)
        , m_levels(heading.levels())
    {
        m_sections.emplace_back(); // what holds the sections
        m_names.resize(1 + m_levels.size());
    }

    OfficialRows read();

private:
    QString cell(int row, OfficialRole role) const
    {
        const int column = m_heading.columnOf(role);
        return column < 0 ? QString() : m_table.cell(row, column);
    }

    bool isBlankRow(int row) const;
    QString totalWord(int row) const;
    bool isTotal(int row);
    bool isBanner(int row) const;
    void readRow(int row);
    void readLevels(int row);
    bool goesOn(int row) const;
    void addItem(int row);
    void addClause(int row);
    void addPoints(int row, Json &item);
    QString kindHere() const;
    std::size_t sectionHere();
    void noteColumns();
    void noteOddCells();
    Json assembled(std::size_t section);

    const Table &m_table;
    const OfficialHeading &m_heading;
    const OfficialLines m_lines;
    std::vector<int> m_levels;
    FormFindings m_findings;
    std::vector<OfficialSection> m_sections;
    std::vector<QString> m_names;   ///< of the sections around: the line across, then the levels
    std::vector<std::size_t> m_way; ///< the sections with these names, from the outside
    std::vector<QString> m_wayNames;
    Json *m_item = nullptr;
    std::size_t m_itemSection = 0;
    int m_items = 0;
    int m_ids = 0;
    bool m_isNamed = false; ///< some line or level names a section
    std::optional<Points> m_total;
};

bool OfficialReader::isBlankRow(int row) const
{
    const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
    return std::all_of(cells.begin(), cells.end(), isBlank);
}

/// 合计, 总分 … where it begins the row; empty for all others.
QString OfficialReader::totalWord(int row) const
{
    static const QStringList words = {u"合计"_s, u"总计"_s,   u"总分"_s,
                                      u"小计"_s, u"总得分"_s, u"合计得分"_s};
    const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
    const auto first = std::find_if_not(cells.begin(), cells.end(), isBlank);
    if (first == cells.end())
        return {};
    QString plain = *first;
    plain.removeIf([](QChar character) { return !character.isLetter(); });
    if (plain.endsWith(u'分') && !words.contains(plain))
        plain.chop(1); // 合计（100分）
    return words.contains(plain) ? plain : QString();
}

/// They end the sheet or a block of it.
bool OfficialReader::isTotal(int row)
{
    const QString word = totalWord(row);
    if (word.isEmpty())
        return false;
    if (word != u"小计")
        m_total = pointsIn(cell(row, OfficialRole::Points));
    m_findings.note(u"official-total"_s, m_table, {row, 0}, {{u"text"_s, word}});
    return true;
}

/// A line across the sheet: one cell alone, joined over others or numbered as chapters are.
bool OfficialReader::isBanner(int row) const
{
    static const QRegularExpression chapter(u"^[（(]?[一二三四五六七八九十]+[)）]?[、．. ]"_s);
    if (m_lines == OfficialLines::AreItems)
        return false;
    const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
    const auto filled = std::count_if(cells.begin(), cells.end(),
                                      [](const QString &text) { return !isBlank(text); });
    if (filled != 1)
        return false;
    const auto at = std::find_if(cells.begin(), cells.end(),
                                 [](const QString &text) { return !isBlank(text); });
    const int column = static_cast<int>(at - cells.begin());
    const bool joined = std::any_of(
        m_table.merges.begin(), m_table.merges.end(), [row, column](const MergedCells &merge) {
            return merge.row == row && merge.column == column && merge.columns > 2;
        });
    return joined || chapter.match(at->trimmed()).hasMatch();
}

void OfficialReader::readLevels(int row)
{
    for (std::size_t n = 0; n < m_levels.size(); ++n) {
        const QString name = m_table.cell(row, m_levels[n]);
        if (isBlank(name) || name == m_names[n + 1])
            continue;
        m_names[n + 1] = name;
        std::fill(m_names.begin() + static_cast<std::ptrdiff_t>(n) + 2, m_names.end(), QString());
        m_item = nullptr;
    }
}

/// The section that the names around lead to, made where it is not there yet.
std::size_t OfficialReader::sectionHere()
{
    std::vector<QString> names;
    for (const QString &name : m_names) {
        if (!isBlank(name) && names.size() < deepest)
            names.push_back(name);
    }
    m_isNamed = m_isNamed || !names.empty();
    if (names.empty())
        names.push_back(u"考评内容"_s);
    std::size_t same = 0;
    while (same < names.size() && same < m_wayNames.size() && names[same] == m_wayNames[same])
        ++same;
    m_way.resize(same);
    m_wayNames.resize(same);
    for (std::size_t n = same; n < names.size(); ++n) {
        const std::size_t above = m_way.empty() ? 0 : m_way.back();
        m_sections[above].sections.push_back(m_sections.size());
        m_way.push_back(m_sections.size());
        m_wayNames.push_back(names[n]);
        m_sections.push_back({names[n], {}, {}});
    }
    return m_way.back();
}

/// A scoring text alone, or points that are joined to those above: more of the same item.
bool OfficialReader::goesOn(int row) const
{
    if (m_item == nullptr)
        return false;
    const bool textAlone = isBlank(cell(row, OfficialRole::Text)) &&
                           isBlank(cell(row, OfficialRole::Points)) &&
                           !isBlank(cell(row, OfficialRole::Rule));
    const int points = m_heading.columnOf(OfficialRole::Points);
    const bool joined = std::any_of(
        m_table.merges.begin(), m_table.merges.end(), [row, points](const MergedCells &merge) {
            return merge.column <= points && points < merge.column + merge.columns &&
                   merge.row < row && row < merge.row + merge.rows;
        });
    return textAlone || (points >= 0 && joined);
}

QString OfficialReader::kindHere() const
{
    for (const QString &name : m_names) {
        if (name.contains(u"否决"))
            return u"veto"_s;
        if (name.contains(u"加分"))
            return u"bonus"_s;
        if (name.contains(u"减分") || name.contains(u"扣分项"))
            return u"penalty"_s;
    }
    return {};
}

void OfficialReader::addPoints(int row, Json &item)
{
    const QString text = cell(row, OfficialRole::Points);
    const QString kind = kindHere();
    auto points = pointsIn(text);
    if (!points && isBlank(text))
        points = pointsNamedIn(cell(row, OfficialRole::Text));
    if (points && kind.isEmpty())
        setMember(item, "points", jsonNumber(*points));
    else if (points && kind == u"bonus")
        setMember(item, "ceiling", jsonNumber(*points));
    if (points || (!kind.isEmpty() && isBlank(text)))
        return;
    m_findings.note(u"official-points"_s, m_table,
                    {row, std::max(m_heading.columnOf(OfficialRole::Points), 0)},
                    {{u"text"_s, text.left(60)}});
    if (!isBlank(text))
        setMember(item, "x-points", jsonText(text));
}

void OfficialReader::addItem(int row)
{
    Json item = jsonObject();
    setMember(item, "id", jsonText(u"i"_s + QString::number(++m_items)));
    const QString number = cell(row, OfficialRole::Number);
    if (!isBlank(number))
        setMember(item, "number", jsonText(number));
    QString text = cell(row, OfficialRole::Text);
    setMember(item, "text", jsonText(isBlank(text) ? cell(row, OfficialRole::Rule) : text));
    const QString kind = kindHere();
    if (!kind.isEmpty())
        setMember(item, "kind", jsonText(kind));
    addPoints(row, item);
    const std::pair<const char *, OfficialRole> texts[] = {{"method", OfficialRole::Method},
                                                           {"department", OfficialRole::Department},
                                                           {"x-remark", OfficialRole::Remark}};
    for (const auto &[key, role] : texts) {
        const QString words = cell(row, role);
        if (!isBlank(words))
            setMember(item, key, jsonText(words));
    }
    m_itemSection = sectionHere();
    std::vector<Json> &items = m_sections[m_itemSection].items;
    items.push_back(std::move(item));
    m_item = &items.back();
    addClause(row);
}

/// Its rule is left to choose; the check asks for it.
void OfficialReader::addClause(int row)
{
    const QString rule = cell(row, OfficialRole::Rule);
    if (findMember(*m_item, "clauses") == nullptr)
        setMember(*m_item, "clauses", jsonList());
    std::vector<Json> &clauses = findMember(*m_item, "clauses")->elements;
    Json clause = jsonObject();
    setMember(clause, "id", jsonText(u"c"_s + QString::number(clauses.size() + 1)));
    if (!isBlank(rule))
        setMember(clause, "text", jsonText(rule));
    clauses.push_back(std::move(clause));
}

void OfficialReader::readRow(int row)
{
    if (isBlankRow(row) || isTotal(row))
        return;
    if (isBanner(row)) {
        const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
        m_names.front() = *std::find_if(cells.begin(), cells.end(),
                                        [](const QString &text) { return !isBlank(text); });
        std::fill(m_names.begin() + 1, m_names.end(), QString());
        m_item = nullptr;
        return;
    }
    readLevels(row);
    const QString text = cell(row, OfficialRole::Text);
    if (goesOn(row)) {
        Json &own = *findMember(*m_item, "text");
        if (!isBlank(text))
            own = jsonText(own.string() + u'\n' + text);
        return addClause(row);
    }
    if (!isBlank(text) || !isBlank(cell(row, OfficialRole::Rule)))
        addItem(row);
    else
        m_findings.note(u"official-row"_s, m_table, {row, 0});
}

void OfficialReader::noteColumns()
{
    for (const OfficialColumn &one : m_heading.columns) {
        const bool left = one.role == OfficialRole::Score || one.role == OfficialRole::Unknown;
        if (left && !isBlank(one.heading))
            m_findings.note(u"official-column"_s, m_table, {m_heading.firstRow - 1, one.column},
                            {{u"heading"_s, one.heading}});
    }
}

/// What is taken over although the spreadsheet made it by itself, or nobody sees it.
void OfficialReader::noteOddCells()
{
    const auto isRead = [this](int row, int column) {
        const auto found =
            std::find_if(m_heading.columns.begin(), m_heading.columns.end(),
                         [column](const OfficialColumn &one) { return one.column == column; });
        return row >= m_heading.firstRow && row < static_cast<int>(m_table.rows.size()) &&
               totalWord(row).isEmpty() && found != m_heading.columns.end() &&
               found->role != OfficialRole::Score && found->role != OfficialRole::Unknown;
    };
    for (const CellAt &cell : m_table.formulas)
        if (isRead(cell.row, cell.column))
            m_findings.note(u"formula"_s, m_table, cell);
    for (const CellAt &cell : m_table.dates)
        if (isRead(cell.row, cell.column))
            m_findings.note(u"date-cell"_s, m_table, cell,
                            {{u"text"_s, m_table.cell(cell.row, cell.column)}});
    for (const int row : m_table.hiddenRows)
        if (row >= m_heading.firstRow && row < static_cast<int>(m_table.rows.size()) &&
            !isBlankRow(row))
            m_findings.note(u"hidden-row"_s, m_table, {row, 0});
}

Json OfficialReader::assembled(std::size_t n)
{
    OfficialSection &section = m_sections[n];
    Json object = jsonObject();
    setMember(object, "id", jsonText(u"s"_s + QString::number(++m_ids)));
    setMember(object, "title", jsonText(section.title));
    if (const auto points = pointsIn(section.title))
        setMember(object, "points", jsonNumber(*points));
    if (!section.items.empty() || section.sections.empty())
        setMember(object, "items", jsonList(std::move(section.items)));
    Json sections = jsonList();
    for (const std::size_t child : section.sections)
        sections.elements.push_back(assembled(child));
    if (!sections.elements.empty())
        setMember(object, "sections", std::move(sections));
    return object;
}

OfficialRows OfficialReader::read()
{
    noteColumns();
    noteOddCells();
    for (int row = m_heading.firstRow; row < static_cast<int>(m_table.rows.size()); ++row)
        readRow(row);
    OfficialRows rows;
    rows.items = m_items;
    rows.total = m_total;
    const std::vector<std::size_t> &top = m_sections.front().sections;
    if (!m_isNamed && top.size() == 1)
        rows.looseItems = m_sections[top.front()].items;
    for (const std::size_t section : top)
        rows.sections.push_back(assembled(section));
    rows.findings = m_findings.take();
    return rows;
}
} // namespace

OfficialRows readOfficialRows(const Table &table, const OfficialHeading &heading,
                              OfficialLines lines)
{
    return OfficialReader(table, heading, lines).read();
}

} // namespace core
