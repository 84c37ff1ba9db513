// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/cell_notation.h"
#include "core/forms/form_file.h"
#include "core/forms/form_layout.h"
#include "core/forms/rule_cells.h"
#include "core/spreadsheets/spreadsheets.h"
#include "core/spreadsheets/xlsx_file.h"

#include <QFile>

#include <algorithm>

namespace core::spreadsheets {
namespace {

using namespace Qt::StringLiterals;

constexpr int headFill = 0xE9ECEF;
constexpr int keyColour = 0x808080;
constexpr int instructionsWidth = 100;
constexpr int settingWidth = 28;
constexpr int valueWidth = 70;

/// Whether a column's cells may be numbers to the spreadsheet.
bool isNumeric(const FormColumn &column)
{
    return column.kind == CellKind::Number || column.kind == CellKind::Start ||
           column.kind == CellKind::Reference;
}

/// How cells look.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : key(workbook_add_format(book))
        , heading(workbook_add_format(book))
        , text(workbook_add_format(book))
        , number(workbook_add_format(book))
        , title(workbook_add_format(book))
        , paragraph(workbook_add_format(book))
        , caption(workbook_add_format(book))
    {
        format_set_font_color(key, keyColour);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_bg_color(heading, headFill);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        for (lxw_format *body : {text, number, caption}) {
            format_set_text_wrap(body);
            format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
            format_set_border(body, LXW_BORDER_HAIR);
        }
        format_set_num_format(text, "@"); // what is typed stays a text: 1.10, 1-2, 0012
        format_set_font_color(caption, keyColour);
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_text_wrap(paragraph);
        format_set_align(paragraph, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_format *key;
    lxw_format *heading;
    lxw_format *text;
    lxw_format *number;
    lxw_format *title;
    lxw_format *paragraph;
    lxw_format *caption;

    lxw_format *of(const FormColumn &column) const
    {
        if (column.key == u"section.caption")
            return caption;
        return isNumeric(column) ? number : text;
    }
};

void writeCell(lxw_worksheet *sheet, const CellAt &at, const QString &text, bool asNumber,
               lxw_format *format)
{
    const auto row = static_cast<lxw_row_t>(at.row);
    const auto column = static_cast<lxw_col_t>(at.column);
    if (text.isEmpty())
        return; // the column's format is enough
    if (asNumber && isNumberCell(text))
        check(worksheet_write_number(sheet, row, column, text.toDouble(), format));
    else
        check(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format));
}

/// A row of one line stays as it is, and grows with what is typed.
void fitRow(lxw_worksheet *sheet, int row, int lines)
{
    if (lines > 1)
        check(worksheet_set_row(sheet, static_cast<lxw_row_t>(row), formRowHeight(lines), nullptr));
}

/// On paper: all columns on so many pages side by side.
void setPaper(lxw_worksheet *sheet, std::uint16_t pagesWide)
{
    constexpr std::uint8_t a3 = 8;
    constexpr std::uint8_t a4 = 9;
    constexpr double margin = 0.5; // inches
    worksheet_set_paper(sheet, pagesWide > 1 ? a3 : a4);
    worksheet_set_margins(sheet, margin, margin, margin, margin);
    worksheet_fit_to_pages(sheet, pagesWide, 0);
}

/// A table that is wider than high, with its headings on each page.
void setTablePaper(lxw_worksheet *sheet, std::uint16_t pagesWide)
{
    setPaper(sheet, pagesWide);
    worksheet_set_landscape(sheet);
    check(worksheet_repeat_rows(sheet, formHeadRows - 1, formHeadRows - 1));
}

/// The words of a column as a list to choose from.
class WordList
{
public:
    WordList(const FormColumn &column, FormLanguage language)
    {
        for (const QString &word : column.words)
            m_words.push_back(formWord(column.key, word, language).toUtf8());
        for (QByteArray &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }

    bool isEmpty() const { return m_words.empty(); }

    /// `strict`: nothing else may be typed.
    void put(lxw_worksheet *sheet, const CellAt &first, int lastRow, QByteArray error, bool strict)
    {
        lxw_data_validation list{};
        list.validate = LXW_VALIDATION_TYPE_LIST;
        list.value_list = m_pointers.data();
        list.error_type =
            strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_INFORMATION;
        list.error_message = error.data();
        check(worksheet_data_validation_range(
            sheet, static_cast<lxw_row_t>(first.row), static_cast<lxw_col_t>(first.column),
            static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(first.column), &list));
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_pointers;
};

class FormFile
{
public:
    FormFile(lxw_workbook *book, const FormInstructions &instructions, FormLanguage language)
        : m_book(book)
        , m_formats(book)
        , m_instructions(instructions)
        , m_error(instructions.listError.toUtf8())
        , m_language(language)
    {
    }

    void putInstructions();
    void putPage(const FormPage &page, int spare);

private:
    lxw_worksheet *add(const QString &name);
    void putHead(const FormPage &page);
    void putColumns(lxw_worksheet *sheet, const FormPage &page, int lastRow);
    void putRow(lxw_worksheet *sheet, const FormPage &page, int n);
    void hideKeys(lxw_worksheet *sheet);

    lxw_workbook *m_book;
    Formats m_formats;
    const FormInstructions &m_instructions;
    QByteArray m_error;
    FormLanguage m_language;
};

lxw_worksheet *FormFile::add(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet == nullptr)
        throw Error(Failure::Invalid, u"a sheet cannot have this name"_s).at(name);
    return sheet;
}

void FormFile::putInstructions()
{
    lxw_worksheet *sheet = add(m_instructions.sheet);
    check(worksheet_set_column(sheet, 0, 0, instructionsWidth, nullptr));
    writeCell(sheet, {0, 0}, m_instructions.title, false, m_formats.title);
    int row = 2;
    for (const QString &line : m_instructions.lines) {
        const bool heading = line.startsWith(u'#');
        writeCell(sheet, {row, 0}, heading ? line.mid(1).trimmed() : line, false,
                  heading ? m_formats.heading : m_formats.paragraph);
        fitRow(sheet, row++, formLinesOf(line, instructionsWidth));
    }
    setPaper(sheet, 1);
    worksheet_activate(sheet);
}

void FormFile::hideKeys(lxw_worksheet *sheet)
{
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    check(worksheet_set_row_opt(sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
}

void FormFile::putHead(const FormPage &page)
{
    lxw_worksheet *sheet = add(formSheetName(FormSheet::Head, m_language));
    const bool chinese = m_language == FormLanguage::Chinese;
    const FormRow cells = page.rows.empty() ? FormRow() : page.rows.front();
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    check(worksheet_set_column_opt(sheet, 0, 0, 12, nullptr, &hidden));
    check(worksheet_set_column(sheet, 1, 1, settingWidth, nullptr));
    check(worksheet_set_column(sheet, 2, 2, valueWidth, nullptr));
    int column = 0;
    for (const QString &key : {u"key"_s, u"name"_s, u"value"_s})
        writeCell(sheet, {0, column++}, key, false, m_formats.key);
    hideKeys(sheet);
    writeCell(sheet, {1, 1}, chinese ? u"项目"_s : u"Setting"_s, false, m_formats.heading);
    writeCell(sheet, {1, 2}, chinese ? u"内容"_s : u"Value"_s, false, m_formats.heading);
    int row = formHeadRows;
    for (const FormColumn &setting : formColumns(FormSheet::Head)) {
        writeCell(sheet, {row, 0}, setting.key, false, m_formats.key);
        writeCell(sheet, {row, 1}, setting.heading(m_language), false, m_formats.text);
        check(worksheet_write_blank(sheet, static_cast<lxw_row_t>(row), 2, m_formats.of(setting)));
        writeCell(sheet, {row, 2}, cells.value(setting.key), isNumeric(setting),
                  m_formats.of(setting));
        fitRow(sheet, row, formLinesOf(cells.value(setting.key), valueWidth));
        WordList words(setting, m_language);
        if (!words.isEmpty())
            words.put(sheet, {row, 2}, row, m_error, true);
        ++row;
    }
    setPaper(sheet, 1);
    worksheet_freeze_panes(sheet, formHeadRows, 0);
}

void FormFile::putColumns(lxw_worksheet *sheet, const FormPage &page, int lastRow)
{
    int place = 0;
    int lines = 1;
    for (const FormColumn &column : formColumns(page.sheet)) {
        const auto at = static_cast<lxw_col_t>(place);
        lxw_row_col_options options{};
        options.level = column.rare ? 1 : 0; // folded away by one click
        check(
            worksheet_set_column_opt(sheet, at, at, column.width, m_formats.of(column), &options));
        writeCell(sheet, {0, place}, column.key, false, m_formats.key);
        writeCell(sheet, {1, place}, column.heading(m_language), false, m_formats.heading);
        lines = std::max(lines, formLinesOf(column.heading(m_language), column.width));
        WordList words(column, m_language);
        if (!words.isEmpty() && lastRow >= formHeadRows)
            words.put(sheet, {formHeadRows, place}, lastRow, m_error,
                      column.kind == CellKind::Word);
        ++place;
    }
    fitRow(sheet, 1, lines);
}

void FormFile::putRow(lxw_worksheet *sheet, const FormPage &page, int n)
{
    const FormRow &cells = page.rows[static_cast<std::size_t>(n)];
    int place = 0;
    int lines = 1;
    for (const FormColumn &column : formColumns(page.sheet)) {
        const QString cell = cells.value(column.key);
        writeCell(sheet, {formHeadRows + n, place++}, cell,
                  isNumeric(column) || column.key == u"rule.points", m_formats.of(column));
        lines = std::max(lines, formLinesOf(cell, column.width));
    }
    fitRow(sheet, formHeadRows + n, lines);
}

void FormFile::putPage(const FormPage &page, int spare)
{
    if (page.sheet == FormSheet::Head)
        return putHead(page);
    lxw_worksheet *sheet = add(formSheetName(page.sheet, m_language));
    const int rows = static_cast<int>(page.rows.size());
    putColumns(sheet, page, formHeadRows + rows + spare - 1);
    hideKeys(sheet);
    for (int n = 0; n < rows; ++n)
        putRow(sheet, page, n);
    setTablePaper(sheet, page.sheet == FormSheet::Clauses ? 2 : 1);
    worksheet_freeze_panes(sheet, formHeadRows, page.sheet == FormSheet::Clauses ? 4 : 0);
}

} // namespace

void writeForm(const QString &path, const FormBook &book, const FormInstructions &instructions,
               int spare)
{
    try {
        XlsxFile file(path);
        FormFile form(file.book(), instructions, book.language);
        form.putInstructions();
        for (const FormPage &page : book.pages)
            form.putPage(page, spare);
        file.commit();
    } catch (Error &error) {
        error.in(path);
        throw;
    }
}

} // namespace core::spreadsheets
