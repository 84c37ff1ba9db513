// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/standard_form.h"

#include "core/base/error.h"
#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/cell_scanner.h"
#include "core/forms/clause_rows.h"
#include "core/forms/form_rows.h"
#include "core/forms/rule_cells.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

class FormWriter
{
public:
    explicit FormWriter(FormLanguage language)
    {
        m_book.language = language;
        for (const FormSheet sheet :
             {FormSheet::Head, FormSheet::Sections, FormSheet::Clauses, FormSheet::Grading})
            m_book.pages.push_back({sheet, {}});
    }

    FormBook write(Json document);

private:
    FormPage &page(FormSheet sheet) { return m_book.pages[static_cast<std::size_t>(sheet)]; }

    void putParts(Json &document);
    void putSections(const Json &sections, int depth);
    void putSection(const Json &section, int depth);
    void putItems(const Json &items, const QString &section, const QString &title);
    void putTotal(Json &document, FormRow &head);
    void putGrading(Json &document, FormRow &head);
    void putRows(Json &holder, const char *key, const QString &kind,
                 const std::vector<KeyedColumn> &keys);

    FormBook m_book;
};

/// Takes a list with elements out of its holder; an empty one, or what is none, stays.
Json taken(Json &holder, const char *key)
{
    const Json *list = holder.find(key);
    if (list == nullptr || !list->isList() || list->elements.empty())
        return jsonList();
    Json elements = *list;
    removeMember(holder, key);
    return elements;
}

void FormWriter::putItems(const Json &items, const QString &section, const QString &title)
{
    for (const Json &item : items.elements) {
        std::vector<FormRow> rows = rowsOfItem(item, m_book.language);
        rows.front().insert(u"section"_s, section);
        if (!title.isEmpty())
            rows.front().insert(u"section.caption"_s, title);
        std::vector<FormRow> &all = page(FormSheet::Clauses).rows;
        all.insert(all.end(), rows.begin(), rows.end());
    }
}

void FormWriter::putSection(const Json &section, int depth)
{
    Json rest = section;
    FormRow row;
    row.insert(u"depth"_s, QString::number(depth));
    const Json items = taken(rest, "items");
    const Json sections = taken(rest, "sections");
    putKeys(rest, sectionKeys(), FormSheet::Sections, m_book.language, row);
    const QString id = row.value(u"section.id"_s);
    if (id.isEmpty() && !items.elements.empty())
        throw Error(Failure::Invalid, u"a section that holds items has no id"_s);
    putRest(rest, u"section.other"_s, row);
    page(FormSheet::Sections).rows.push_back(row);
    putItems(items, id, row.value(u"section.title"_s));
    putSections(sections, depth + 1);
}

void FormWriter::putSections(const Json &sections, int depth)
{
    for (const Json &section : sections.elements)
        putSection(section, depth);
}

void FormWriter::putParts(Json &document)
{
    for (const Json &part : taken(document, "parts").elements) {
        Json rest = part;
        FormRow row;
        row.insert(u"depth"_s, u"0"_s);
        const Json sections = taken(rest, "sections");
        putKeys(rest, partKeys(), FormSheet::Sections, m_book.language, row);
        if (Json *from = findMember(rest, "from"); from != nullptr && !from->members.empty()) {
            putKeys(*from, {{"id", u"part.from"_s}, {"revision", u"part.revision"_s}},
                    FormSheet::Sections, m_book.language, row);
            if (from->members.empty())
                removeMember(rest, "from");
        }
        putRest(rest, u"section.other"_s, row);
        page(FormSheet::Sections).rows.push_back(row);
        putSections(sections, 1);
    }
}

void FormWriter::putTotal(Json &document, FormRow &head)
{
    Json *total = findMember(document, "total");
    if (total == nullptr || total->members.empty())
        return;
    putKeys(*total, totalKeys(), FormSheet::Head, m_book.language, head);
    if (Json *rounding = findMember(*total, "rounding");
        rounding != nullptr && !rounding->members.empty()) {
        putKeys(*rounding, {{"places", u"total.places"_s}}, FormSheet::Head, m_book.language, head);
        if (rounding->members.empty())
            removeMember(*total, "rounding");
    }
    if (total->members.empty())
        removeMember(document, "total");
}

void FormWriter::putRows(Json &holder, const char *key, const QString &kind,
                         const std::vector<KeyedColumn> &keys)
{
    for (const Json &element : taken(holder, key).elements) {
        Json rest = element;
        FormRow row;
        row.insert(u"grading.row"_s, formWord(u"grading.row"_s, kind, m_book.language));
        if (kind == u"grade" && element.isText()) {
            rest = jsonObject();
            setMember(rest, "grade", element);
        }
        putKeys(rest, keys, FormSheet::Grading, m_book.language, row);
        if (kind != u"grade" || !rest.members.empty() || !element.isText())
            putRest(rest, u"grading.other"_s, row);
        page(FormSheet::Grading).rows.push_back(row);
    }
}

void FormWriter::putGrading(Json &document, FormRow &head)
{
    Json *grading = findMember(document, "grading");
    if (grading == nullptr || grading->members.empty())
        return;
    putRows(*grading, "grades", u"grade"_s, {{"grade", u"grading.grade"_s}});
    putRows(*grading, "rules", u"rule"_s, gradeRuleKeys());
    putRows(*grading, "vetoes", u"veto"_s, vetoKeys());
    putKeys(*grading, {{"weakest", u"grading.weakest"_s}}, FormSheet::Head, m_book.language, head);
    if (Json *classes = findMember(*grading, "rankClasses");
        classes != nullptr && !classes->members.empty()) {
        putRows(*classes, "classes", u"class"_s, classKeys());
        putKeys(*classes, {{"within", u"grading.classWithin"_s}}, FormSheet::Head, m_book.language,
                head);
        if (classes->members.empty())
            removeMember(*grading, "rankClasses");
    }
    putRows(*grading, "quota", u"quota"_s, quotaKeys());
    if (grading->members.empty())
        removeMember(document, "grading");
}

FormBook FormWriter::write(Json document)
{
    FormRow head;
    const Json *format = document.find("format");
    if (format != nullptr && format->isText() && format->text == "plumbline-standard/1")
        removeMember(document, "format");
    putParts(document);
    putKeys(document, headKeys(), FormSheet::Head, m_book.language, head);
    putTotal(document, head);
    putGrading(document, head);
    putRest(document, u"other"_s, head);
    page(FormSheet::Head).rows.push_back(head);
    return std::move(m_book);
}

Table tableOf(const FormPage &page, FormLanguage language)
{
    Table table;
    table.name = formSheetName(page.sheet, language);
    const std::vector<FormColumn> &columns = formColumns(page.sheet);
    table.rows.resize(formHeadRows);
    for (const FormColumn &column : columns) {
        table.rows[0].push_back(column.key);
        table.rows[1].push_back(column.heading(language));
    }
    for (const FormRow &row : page.rows) {
        std::vector<QString> cells;
        cells.reserve(columns.size());
        for (const FormColumn &column : columns)
            cells.push_back(row.value(column.key));
        table.rows.push_back(cells);
    }
    table.hiddenRows = {0};
    table.trim();
    return table;
}

/// The head lies on its side: a row for each setting, with its key, its name and its value.
Table headTable(const FormPage &page, FormLanguage language)
{
    Table table;
    table.name = formSheetName(FormSheet::Head, language);
    table.rows.resize(formHeadRows);
    table.rows[0] = {u"key"_s, u"name"_s, u"value"_s};
    table.rows[1] = {{},
                     language == FormLanguage::Chinese ? u"项目"_s : u"Setting"_s,
                     language == FormLanguage::Chinese ? u"内容"_s : u"Value"_s};
    const FormRow head = page.rows.empty() ? FormRow() : page.rows.front();
    for (const FormColumn &setting : formColumns(FormSheet::Head))
        table.rows.push_back({setting.key, setting.heading(language), head.value(setting.key)});
    table.hiddenRows = {0};
    table.trim();
    return table;
}
} // namespace

void putRest(const Json &rest, const QString &key, FormRow &row)
{
    if (rest.isObject() && rest.members.empty())
        return;
    const QString cell = jsonCell(rest);
    constexpr qsizetype longestCell = 32'767;
    if (cell.size() > longestCell)
        throw Error(Failure::Invalid,
                    u"a text is longer than the 32,767 characters that a cell holds"_s)
            .at(row.value(u"item.id"_s));
    row.insert(key, cell);
}

FormBook formOf(const Json &document, FormLanguage language)
{
    if (!document.isObject())
        throw Error(Failure::Invalid, u"this is no standard"_s);
    return FormWriter(language).write(document);
}

FormBook emptyForm(FormLanguage language)
{
    const bool chinese = language == FormLanguage::Chinese;
    FormBook book = FormWriter(language).write(jsonObject());
    FormRow part;
    part.insert(u"depth"_s, u"0"_s);
    part.insert(u"part.kind"_s, formWord(u"part.kind"_s, u"sector"_s, language));
    FormRow section;
    section.insert(u"depth"_s, u"1"_s);
    section.insert(u"section.id"_s, u"s1"_s);
    section.insert(u"section.number"_s, u"1"_s);
    section.insert(u"section.title"_s, chinese ? u"板块一"_s : u"Section 1"_s);
    book.pages[1].rows = {part, section};
    const QString total = chinese ? u"总分"_s : u"total"_s;
    const std::pair<QString, QString> rules[] = {{u"A"_s, total + u" >= 90"_s},
                                                 {u"B"_s, total + u" >= 60"_s},
                                                 {u"C"_s, chinese ? u"总是"_s : u"always"_s}};
    for (const QString &kind : {u"grade"_s, u"rule"_s}) {
        for (const auto &[grade, when] : rules) {
            FormRow row;
            row.insert(u"grading.row"_s, formWord(u"grading.row"_s, kind, language));
            row.insert(u"grading.grade"_s, grade);
            if (kind == u"rule")
                row.insert(u"grading.when"_s, when);
            book.pages[3].rows.push_back(row);
        }
    }
    return book;
}

std::vector<Table> formTables(const FormBook &book)
{
    std::vector<Table> tables;
    for (const FormPage &page : book.pages)
        tables.push_back(page.sheet == FormSheet::Head ? headTable(page, book.language)
                                                       : tableOf(page, book.language));
    return tables;
}

} // namespace core
