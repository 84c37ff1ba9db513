// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/item_rows.h"

#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/rule_cells.h"
#include "core/scoring/reads.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 4;

QString elementPath(const QString &path, QLatin1StringView name, std::size_t n)
{
    return path + u'.' + name + u'[' + QString::number(n) + u']';
}

/// A part or section on its way into the document.
struct Holder
{
    Json own; ///< its keys without what it holds
    QString path;
    std::vector<std::size_t> sections;
    std::vector<Json> items;
    bool isPart = false;
};

/// An item with its clauses on the way.
struct OpenItem
{
    Json own;
    QString path;
    std::size_t holder = 0;
    std::vector<Json> clauses;
    FreeIds clauseIds;
    FormRow restRow; ///< the row that holds its last column
    int row = 0;
};

class ItemRows
{
public:
    ItemRows(const SheetView &sections, const SheetView &clauses, FormFindings &findings,
             FormCells &places)
        : m_sections(sections)
        , m_clauses(clauses)
        , m_findings(findings)
        , m_places(places)
    {
    }

    Json run();

private:
    RowReading reading(const SheetView &view, int row, const QString &path)
    {
        return {view, row, view.row(row), path, m_findings, m_places};
    }

    void readSections();
    void readSectionRow(int row);
    void putPart(RowReading &row);
    void putSection(RowReading &row, int depth);
    void knowIds();
    void readClauses();
    void openItem(const RowReading &row);
    void closeItem();
    void addClause(const RowReading &row);
    Json ruleOf(const RowReading &row, const QString &path);
    std::optional<std::size_t> holderOf(const RowReading &row);
    void know(const Json &section, std::size_t holder);
    void noteGivenIds();
    Json assembled(std::size_t holder);

    const SheetView &m_sections;
    const SheetView &m_clauses;
    FormFindings &m_findings;
    FormCells &m_places;
    std::vector<Holder> m_holders;
    std::vector<std::size_t> m_way;                    ///< of holders, from the part inwards
    QHash<QString, std::vector<std::size_t>> m_byName; ///< id, then title or number
    QHash<QString, std::size_t> m_byId;
    FreeIds m_sectionIds;
    FreeIds m_itemIds;
    int m_clauseIdsGiven = 0;
    std::optional<OpenItem> m_item;
    std::optional<std::size_t> m_lastHolder;
    bool m_isRefused = false; ///< the item above: then its clauses are passed over
};

int depthFrom(const QString &cell)
{
    const FormColumn column{{}, CellKind::Number, {}, {}};
    const auto value = valueFrom(column, cell);
    bool isDepth = false;
    const int depth = value ? value->text.toInt(&isDepth) : -1;
    return isDepth && depth <= deepest ? depth : -1;
}

void ItemRows::putPart(RowReading &row)
{
    const auto parts = static_cast<std::size_t>(std::count_if(
        m_holders.begin(), m_holders.end(), [](const Holder &one) { return one.isPart; }));
    row.path = elementPath(u"$"_s, "parts"_L1, parts);
    row.place(row.path, u"depth"_s);
    Holder holder;
    holder.isPart = true;
    holder.path = row.path;
    holder.own = jsonObject();
    row.take(partKeys(), holder.own);
    Json from = jsonObject();
    row.take({"id", u"part.from"_s}, row.path + u".from"_s, from);
    row.take({"revision", u"part.revision"_s}, row.path + u".from"_s, from);
    if (!from.members.empty())
        setMember(holder.own, "from", std::move(from));
    row.takeRest(u"section.other"_s, holder.own);
    m_way = {m_holders.size()};
    m_holders.push_back(std::move(holder));
}

void ItemRows::putSection(RowReading &row, int depth)
{
    m_way.resize(static_cast<std::size_t>(depth));
    Holder &above = m_holders[m_way.back()];
    row.path = elementPath(above.path, "sections"_L1, above.sections.size());
    row.place(row.path, u"depth"_s);
    Holder holder;
    holder.path = row.path;
    holder.own = jsonObject();
    row.take(sectionKeys(), holder.own);
    if (holder.own.find("id") == nullptr)
        setMember(holder.own, "id", jsonText(m_sectionIds.next(u"s"_s)));
    row.takeRest(u"section.other"_s, holder.own);
    above.sections.push_back(m_holders.size());
    m_way.push_back(m_holders.size());
    know(holder.own, m_holders.size());
    m_holders.push_back(std::move(holder));
}

/// A row of the clauses names its section by id; title and number do where they are unmistakable.
void ItemRows::know(const Json &section, std::size_t holder)
{
    for (const char *key : {"title", "number"}) {
        const Json *name = section.find(key);
        if (name != nullptr && name->isText())
            m_byName[name->string()].push_back(holder);
    }
    const Json *id = section.find("id");
    if (id != nullptr && id->isText())
        m_byId.insert(id->string(), holder);
}

void ItemRows::readSectionRow(int number)
{
    RowReading row = reading(m_sections, number, {});
    if (row.cells.isEmpty())
        return;
    const int depth = depthFrom(row.cells.value(u"depth"_s));
    if (depth == 0)
        return putPart(row);
    if (depth < 0 || depth > static_cast<int>(m_way.size()))
        return row.refuse(u"wrong-depth"_s, u"depth"_s, {{u"text"_s, row.cells.value(u"depth"_s)}});
    putSection(row, depth);
}

void ItemRows::readSections()
{
    const auto end = static_cast<int>(m_sections.table->rows.size());
    for (int row = m_sections.firstRow; row < end; ++row) {
        const QString id = m_sections.row(row).value(u"section.id"_s);
        if (!id.isEmpty())
            m_sectionIds.take(id);
    }
    for (int row = m_sections.firstRow; row < end; ++row)
        readSectionRow(row);
}

void ItemRows::knowIds()
{
    for (int row = m_clauses.firstRow; row < static_cast<int>(m_clauses.table->rows.size());
         ++row) {
        const QString id =
            m_clauses.table->cell(row, std::max(m_clauses.columnOf(u"item.id"_s), 0));
        if (!id.isEmpty())
            m_itemIds.take(id);
    }
}

std::optional<std::size_t> ItemRows::holderOf(const RowReading &row)
{
    const QString cell = row.cells.value(u"section"_s);
    if (cell.isEmpty()) {
        if (!m_lastHolder)
            row.refuse(u"unknown-section"_s, u"section"_s, {{u"text"_s, {}}});
        return m_lastHolder;
    }
    const QString name = valueFrom(formColumn(FormSheet::Clauses, u"section"_s), cell)->string();
    if (m_byId.contains(name))
        return m_byId.value(name);
    const auto named = m_byName.value(name.trimmed());
    if (named.size() == 1)
        return named.front();
    row.refuse(u"unknown-section"_s, u"section"_s, {{u"text"_s, name.left(60)}});
    return {};
}

bool beginsItem(const FormRow &cells)
{
    return std::any_of(cells.keyBegin(), cells.keyEnd(), [](const QString &key) {
        return key.startsWith(u"item."_s) || key == u"section";
    });
}

bool hasClause(const FormRow &cells)
{
    return std::any_of(cells.keyBegin(), cells.keyEnd(), [](const QString &key) {
        return key.startsWith(u"clause."_s) || key.startsWith(u"rule."_s) ||
               key.startsWith(u"input."_s);
    });
}

void ItemRows::openItem(const RowReading &row)
{
    closeItem();
    m_isRefused = true;
    m_lastHolder = holderOf(row);
    if (!m_lastHolder)
        return;
    OpenItem item;
    item.holder = *m_lastHolder;
    const Holder &holder = m_holders[item.holder];
    if (holder.isPart)
        return row.refuse(u"unknown-section"_s, u"section"_s,
                          {{u"text"_s, row.cells.value(u"section"_s).left(60)}});
    item.path = elementPath(holder.path, "items"_L1, holder.items.size());
    item.own = jsonObject();
    item.row = row.number;
    RowReading own = row;
    own.path = item.path;
    own.place(item.path, u"item.text"_s);
    own.take(itemKeys(), item.own);
    if (item.own.find("id") == nullptr)
        setMember(item.own, "id",
                  jsonText(m_itemIds.nextFor(u"i"_s, row.cells.value(u"item.text"_s))));
    item.restRow = row.cells;
    m_item = std::move(item);
    m_isRefused = false;
}

void ItemRows::closeItem()
{
    if (!m_item)
        return;
    OpenItem item = std::move(*m_item);
    m_item.reset();
    m_clauseIdsGiven += item.clauseIds.given();
    if (!item.clauses.empty())
        setMember(item.own, "clauses", jsonList(std::move(item.clauses)));
    const RowReading own{m_clauses, item.row, item.restRow, item.path, m_findings, m_places};
    own.takeRest(u"item.other"_s, item.own);
    m_holders[item.holder].items.push_back(std::move(item.own));
}

/// The column of the rule in which a key of it stands.
QString ruleColumnOf(const QByteArray &key)
{
    static const QHash<QByteArray, QString> others = {
        {"min", u"points"_s},     {"max", u"points"_s},        {"required", u"base"_s},
        {"threshold", u"base"_s}, {"target", u"base"_s},       {"options", u"choices"_s},
        {"tiers", u"choices"_s},  {"otherwise", u"choices"_s}, {"variants", u"choices"_s},
        {"worth", u"choices"_s},  {"table", u"choices"_s}};
    static const QSet<QByteArray> own = {"type", "points", "limit", "side",
                                         "per",  "step",   "free",  "zeroFrom"};
    if (own.contains(key))
        return u"rule."_s + QString::fromLatin1(key);
    return u"rule."_s + others.value(key, u"more"_s);
}

Json ItemRows::ruleOf(const RowReading &row, const QString &path)
{
    const BadCell bad = [&row](const QString &key, bool misplaced) {
        row.refuse(misplaced ? u"misplaced-cell"_s : u"unreadable-cell"_s, key,
                   {{u"text"_s, row.cells.value(key).left(60)}, {u"column"_s, key}});
    };
    const auto rule = ruleFromCells(row.cells, bad);
    if (!rule)
        return {};
    row.place(path, u"rule.type"_s);
    for (const JsonMember &member : rule->members)
        row.place(path + u'.' + QString::fromUtf8(member.key), ruleColumnOf(member.key));
    return *rule;
}

void ItemRows::addClause(const RowReading &row)
{
    if (!m_item) {
        if (!m_isRefused)
            row.refuse(u"orphan-clause"_s, u"clause.text"_s);
        return;
    }
    RowReading own = row;
    own.path = elementPath(m_item->path, "clauses"_L1, m_item->clauses.size());
    own.place(own.path, u"clause.text"_s);
    Json clause = jsonObject();
    own.take(clauseKeys(), clause);
    const Json *id = clause.find("id");
    if (id != nullptr)
        m_item->clauseIds.take(id->string());
    else
        setMember(clause, "id", jsonText(m_item->clauseIds.next(u"c"_s)));
    Json rule = ruleOf(own, own.path + u".rule"_s);
    if (rule.isObject())
        setMember(clause, "rule", std::move(rule));
    Json input = jsonObject();
    for (const KeyedColumn &key : inputKeys())
        own.take(key, own.path + u".input"_s, input);
    if (!input.members.empty())
        setMember(clause, "input", std::move(input));
    own.takeRest(u"clause.other"_s, clause);
    m_item->clauses.push_back(std::move(clause));
}

void ItemRows::readClauses()
{
    knowIds();
    for (int number = m_clauses.firstRow; number < static_cast<int>(m_clauses.table->rows.size());
         ++number) {
        const RowReading row = reading(m_clauses, number, {});
        if (beginsItem(row.cells))
            openItem(row);
        if (hasClause(row.cells))
            addClause(row);
    }
    closeItem();
}

void ItemRows::noteGivenIds()
{
    const int given = m_sectionIds.given() + m_itemIds.given() + m_clauseIdsGiven;
    if (given > 0)
        m_findings.note(u"ids-given"_s, *m_clauses.table, {m_clauses.firstRow - 1, 0},
                        {{u"count"_s, QString::number(given)}});
}

Json ItemRows::assembled(std::size_t n)
{
    Holder &holder = m_holders[n];
    Json object = std::move(holder.own);
    if (!holder.items.empty())
        setMember(object, "items", jsonList(std::move(holder.items)));
    Json sections = jsonList();
    for (const std::size_t child : holder.sections)
        sections.elements.push_back(assembled(child));
    if (!sections.elements.empty() || (holder.isPart && object.find("sections") == nullptr))
        setMember(object, "sections", std::move(sections));
    return object;
}

Json ItemRows::run()
{
    readSections();
    readClauses();
    noteGivenIds();
    Json parts = jsonList();
    for (std::size_t n = 0; n < m_holders.size(); ++n) {
        if (m_holders[n].isPart)
            parts.elements.push_back(assembled(n));
    }
    return parts;
}
} // namespace

Json readItemRows(const SheetView &sections, const SheetView &clauses, FormFindings &findings,
                  FormCells &places)
{
    return ItemRows(sections, clauses, findings, places).run();
}

} // namespace core
