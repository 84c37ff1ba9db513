// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/official_sheet.h"

#include "core/document/json_build.h"
#include "core/document/text_marks.h"
#include "core/forms/form_sheets.h"
#include "core/forms/official_columns.h"
#include "core/tables/cell_text.h"

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
    OfficialReader(const Table &table, const OfficialHeading &heading)
        : m_table(table)
        , m_heading(heading)
        , m_levels(heading.levels())
    {
        m_sections.emplace_back(); // what holds the sections
        m_names.resize(1 + m_levels.size());
    }

    OfficialDraft read(const DraftHead &head);

private:
    QString cell(int row, OfficialRole role) const
    {
        const int column = m_heading.columnOf(role);
        return column < 0 ? QString() : m_table.cell(row, column);
    }

    bool isBlankRow(int row) const;
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
    Json assembled(std::size_t section);

    const Table &m_table;
    const OfficialHeading &m_heading;
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
    std::optional<Points> m_total;
};

bool OfficialReader::isBlankRow(int row) const
{
    const std::vector<QString> &cells = m_table.rows[static_cast<std::size_t>(row)];
    return std::all_of(cells.begin(), cells.end(), isBlank);
}

/// The first points that a text names: 5, 5分, （5分）.
std::optional<Points> pointsIn(const QString &text)
{
    const QString plain = halfWidth(text).trimmed();
    if (const auto points = pointsFrom(plain))
        return points;
    const std::vector<TextNumber> numbers = numbersIn(plain);
    const auto found = std::find_if(numbers.begin(), numbers.end(), [](const TextNumber &number) {
        return number.kind == TextNumber::Kind::Points;
    });
    return found == numbers.end() || found->value.millionths % 1000 != 0
               ? std::nullopt
               : std::optional(Points{found->value.millionths / 1000});
}

/// 合计, 总分 … end the sheet or a block of it.
bool OfficialReader::isTotal(int row)
{
    static const QStringList words = {u"合计"_s, u"总计"_s,   u"总分"_s,
                                      u"小计"_s, u"总得分"_s, u"合计得分"_s};
    for (const QString &text : m_table.rows[static_cast<std::size_t>(row)]) {
        if (isBlank(text))
            continue;
        QString plain = text;
        plain.removeIf([](QChar character) { return character.isSpace(); });
        if (!words.contains(plain))
            return false;
        if (plain != u"小计")
            m_total = pointsIn(cell(row, OfficialRole::Points));
        m_findings.note(u"official-total"_s, m_table, {row, 0}, {{u"text"_s, plain}});
        return true;
    }
    return false;
}

/// A line across the sheet: one cell alone, joined over others or numbered as chapters are.
bool OfficialReader::isBanner(int row) const
{
    static const QRegularExpression chapter(u"^[（(]?[一二三四五六七八九十]+[)）]?[、．. ]"_s);
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
    const auto points = pointsIn(text);
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

OfficialDraft OfficialReader::read(const DraftHead &head)
{
    noteColumns();
    for (int row = m_heading.firstRow; row < static_cast<int>(m_table.rows.size()); ++row)
        readRow(row);
    Json draft = newStandard(head);
    Json sections = jsonList();
    for (const std::size_t section : m_sections.front().sections)
        sections.elements.push_back(assembled(section));
    setMember(findMember(draft, "parts")->elements.front(), "sections", std::move(sections));
    if (m_total)
        setMember(*findMember(draft, "total"), "of", jsonNumber(*m_total));
    return {std::move(draft), m_findings.take()};
}
} // namespace

OfficialDraft draftFromOfficial(const Table &table, const DraftHead &head)
{
    const auto heading = officialHeading(table);
    if (heading)
        return OfficialReader(table, *heading).read(head);
    FormFindings findings;
    findings.refuse(u"official-heading"_s, table, {0, 0});
    return {std::nullopt, findings.take()};
}

} // namespace core
