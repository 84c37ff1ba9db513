// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_reader.h"

#include "core/document/json_build.h"
#include "core/drafting/key_order.h"
#include "core/forms/cell_notation.h"
#include "core/forms/form_rows.h"
#include "core/forms/item_rows.h"
#include "core/forms/rule_cells.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

class FormReader
{
public:
    explicit FormReader(const std::vector<Table> &tables) : m_views(findSheets(tables, m_findings))
    {
    }

    FormReading read();

private:
    const SheetView *sheet(FormSheet sheet) const;
    void readHead(Json &document);
    void readGrading(Json &document);
    void readGradingRow(const RowReading &row, Json &grading, Json &classes);

    FormFindings m_findings;
    FormCells m_cells;
    std::vector<SheetView> m_views;
};

const SheetView *FormReader::sheet(FormSheet sheet) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [sheet](const SheetView &one) { return one.sheet == sheet; });
    return found == m_views.end() ? nullptr : &*found;
}

/// Puts an object below `key` unless it stayed empty.
void setUnlessEmpty(Json &holder, QByteArrayView key, Json &&object)
{
    if (!object.members.empty())
        setMember(holder, key, std::move(object));
}

void appendTo(Json &holder, QByteArrayView key, Json &&element)
{
    if (findMember(holder, key) == nullptr)
        setMember(holder, key, jsonList());
    findMember(holder, key)->elements.push_back(std::move(element));
}

/// The settings stand below each other, each beside its name.
void FormReader::readHead(Json &document)
{
    const SheetView *view = sheet(FormSheet::Head);
    if (view == nullptr)
        return;
    Json total = jsonObject();
    Json rounding = jsonObject();
    Json grading = jsonObject();
    Json classes = jsonObject();
    const int names = view->columns.front().first;
    QString rest;
    int restRow = 0;
    QStringList seen;
    for (int row = view->firstRow; row < static_cast<int>(view->table->rows.size()); ++row) {
        const FormColumn *setting = headSetting(view->table->cell(row, names));
        int at = names + 1;
        if (setting != nullptr && headSetting(view->table->cell(row, at)) == setting)
            ++at;
        const QString cell = view->table->cell(row, at);
        if (setting == nullptr || cell.trimmed().isEmpty())
            continue;
        const SheetView beside{view->table, FormSheet::Head, {{at, setting}}, row};
        RowReading reading{beside, row, {{setting->key, cell}}, u"$"_s, m_findings, m_cells};
        if (seen.contains(setting->key))
            reading.refuse(u"said-twice"_s, setting->key, {{u"text"_s, cell.left(60)}});
        seen.append(setting->key);
        reading.take(headKeys(), document);
        for (const KeyedColumn &key : totalKeys())
            reading.take(key, u"$.total"_s, total);
        reading.take({"places", u"total.places"_s}, u"$.total.rounding"_s, rounding);
        reading.take({"weakest", u"grading.weakest"_s}, u"$.grading"_s, grading);
        reading.take({"within", u"grading.classWithin"_s}, u"$.grading.rankClasses"_s, classes);
        if (setting->key == u"other") {
            rest = cell;
            restRow = row;
        }
    }
    setUnlessEmpty(total, "rounding", std::move(rounding));
    setUnlessEmpty(document, "total", std::move(total));
    setUnlessEmpty(grading, "rankClasses", std::move(classes));
    setUnlessEmpty(document, "grading", std::move(grading));
    readGrading(document);
    const SheetView beside{
        view->table, FormSheet::Head, {{names + 2, headSetting(u"other"_s)}}, restRow};
    const RowReading last{beside, restRow, {{u"other"_s, rest}}, u"$"_s, m_findings, m_cells};
    if (!rest.isEmpty())
        last.takeRest(u"other"_s, document);
}

void FormReader::readGradingRow(const RowReading &row, Json &grading, Json &classes)
{
    const QString kind = wordFromForm(formColumn(FormSheet::Grading, u"grading.row"_s),
                                      row.cells.value(u"grading.row"_s).trimmed());

    const struct
    {
        QString kind;
        QByteArray list;
        const std::vector<KeyedColumn> &keys;
    } kinds[] = {{u"rule"_s, "rules", gradeRuleKeys()},
                 {u"veto"_s, "vetoes", vetoKeys()},
                 {u"class"_s, "classes", classKeys()},
                 {u"quota"_s, "quota", quotaKeys()}};

    if (kind == u"grade") {
        Json object = jsonObject();
        row.take({"grade", u"grading.grade"_s}, u"$.grading.grades"_s, object);
        if (const Json *grade = object.find("grade"))
            appendTo(grading, "grades", Json(*grade));
        return;
    }
    for (const auto &one : kinds) {
        if (one.kind != kind)
            continue;
        Json &holder = kind == u"class" ? classes : grading;
        const Json *list = holder.find(one.list);
        const QString at = kind == u"class" ? u"$.grading.rankClasses.classes"_s
                                            : u"$.grading."_s + QString::fromLatin1(one.list);
        RowReading reading = row;
        reading.path =
            at + u'[' + QString::number(list != nullptr ? list->elements.size() : 0) + u']';
        reading.place(reading.path, u"grading.row"_s);
        Json object = jsonObject();
        reading.take(one.keys, object);
        reading.takeRest(u"grading.other"_s, object);
        appendTo(holder, one.list, std::move(object));
        return;
    }
    row.refuse(
        u"unreadable-cell"_s, u"grading.row"_s,
        {{u"text"_s, row.cells.value(u"grading.row"_s).left(60)}, {u"column"_s, u"grading.row"_s}});
}

void FormReader::readGrading(Json &document)
{
    const SheetView *view = sheet(FormSheet::Grading);
    if (view == nullptr)
        return;
    Json grading = jsonObject();
    Json classes = jsonObject();
    if (Json *there = findMember(document, "grading"))
        grading = *there;
    if (Json *there = findMember(grading, "rankClasses"))
        classes = *there;
    for (int row = view->firstRow; row < static_cast<int>(view->table->rows.size()); ++row) {
        const RowReading reading{*view, row, view->row(row), {}, m_findings, m_cells};
        if (!reading.cells.isEmpty())
            readGradingRow(reading, grading, classes);
    }
    if (!classes.members.empty())
        setMember(grading, "rankClasses", std::move(classes));
    if (!grading.members.empty())
        setMember(document, "grading", std::move(grading));
}

/// Keys as people write them: id, number, text …, what holds other things last.
Json inUsualOrder(Json &&json)
{
    for (Json &element : json.elements)
        element = inUsualOrder(std::move(element));
    std::vector<JsonMember> members = std::move(json.members);
    json.members.clear();
    for (JsonMember &member : members) {
        const auto place = json.members.begin() + placeOfKey(json, member.key);
        json.members.insert(place, {member.key, inUsualOrder(std::move(member.value))});
    }
    return std::move(json);
}

FormReading FormReader::read()
{
    FormReading reading;
    reading.isForm = m_views.size() > 1;
    Json document = jsonObject();
    setMember(document, "format", jsonText(u"plumbline-standard/1"_s));
    const SheetView *sections = sheet(FormSheet::Sections);
    const SheetView *clauses = sheet(FormSheet::Clauses);
    if (sections != nullptr && clauses != nullptr)
        setMember(document, "parts", readItemRows(*sections, *clauses, m_findings, m_cells));
    readHead(document);
    reading.findings = m_findings.take();
    reading.cells = std::move(m_cells);
    if (reading.isRead())
        reading.document.root = inUsualOrder(std::move(document));
    return reading;
}
} // namespace

void FormCells::add(const QString &path, const QString &sheet, const CellAt &cell)
{
    m_cells.insert(path, {sheet, cellName(cell)});
}

std::pair<QString, QString> FormCells::find(QString path) const
{
    while (!path.isEmpty()) {
        const auto found = m_cells.constFind(path);
        if (found != m_cells.constEnd())
            return *found;
        const qsizetype dot = path.lastIndexOf(u'.');
        const qsizetype bracket = path.lastIndexOf(u'[');
        path.truncate(std::max({dot, bracket, qsizetype{0}}));
    }
    return {};
}

FormReading readForm(const std::vector<Table> &tables)
{
    return FormReader(tables).read();
}

void placeFindings(const FormReading &form, Findings &findings)
{
    for (Finding &finding : findings) {
        if (finding.cell.isEmpty())
            std::tie(finding.sheet, finding.cell) = form.cells.find(finding.path);
    }
}

} // namespace core
