// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/forms/standard_file.h"
#include "core/tables/table_reader.h"
#include "tests/support/sample_form.h"
#include "tests/support/zip_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <functional>
#include <xlsxwriter.h>

namespace core {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr int clauses = 2;

/// A form that a person spoilt in a spreadsheet program.
class SpoiltFile : public testing::Test
{
protected:
    QByteArray content()
    {
        const QString path = m_folder.filePath(u"spoilt.xlsx"_s);
        lxw_workbook *book = workbook_new(path.toUtf8().constData());
        for (const Table &table : sampleForm()) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                    worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                           static_cast<lxw_col_t>(column),
                                           table.rows[row][column].toUtf8().constData(), nullptr);
            if (table.name == u"评分细则")
                spoil(book, sheet, table);
        }
        workbook_close(book);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void expectCode(const QString &code, const QString &where)
    {
        const StandardReading reading = readStandardFile(content(), u"spoilt.xlsx"_s);
        EXPECT_FALSE(reading.isUsable());
        EXPECT_TRUE(reading.canonical.isEmpty());
        bool found = false;
        for (const Finding &one : reading.findings)
            found = found || (one.code == code && one.cell == where);
        EXPECT_TRUE(found) << listed(reading.findings);
    }

    std::function<void(lxw_workbook *, lxw_worksheet *, const Table &)> spoil;

private:
    QTemporaryDir m_folder;
};

TEST_F(SpoiltFile, AFormulaIsNamed)
{
    spoil = [](lxw_workbook *, lxw_worksheet *sheet, const Table &table) {
        worksheet_write_formula_num(sheet, 2,
                                    static_cast<lxw_col_t>(columnOf(table, u"item.points"_s)),
                                    "=2+3", nullptr, 5);
    };
    expectCode(u"formula"_s, cellAt(sampleForm()[clauses], 0, u"item.points"_s));
}

TEST_F(SpoiltFile, ADateIsNamed)
{
    spoil = [](lxw_workbook *book, lxw_worksheet *sheet, const Table &table) {
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "m/d");
        worksheet_write_number(sheet, 2, static_cast<lxw_col_t>(columnOf(table, u"item.number"_s)),
                               45000, day);
    };
    expectCode(u"date-cell"_s, cellAt(sampleForm()[clauses], 0, u"item.number"_s));
}

TEST_F(SpoiltFile, MergedCellsAreNamed)
{
    spoil = [](lxw_workbook *, lxw_worksheet *sheet, const Table &table) {
        const auto column = static_cast<lxw_col_t>(columnOf(table, u"item.text"_s));
        worksheet_merge_range(sheet, 2, column, 3, column, "甲", nullptr);
    };
    expectCode(u"merged-cells"_s, cellAt(sampleForm()[clauses], 0, u"item.text"_s));
}

TEST_F(SpoiltFile, AHiddenRowIsNamed)
{
    spoil = [](lxw_workbook *, lxw_worksheet *sheet, const Table &) {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        worksheet_set_row_opt(sheet, 3, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    };
    expectCode(u"hidden-row"_s, u"A4"_s);
}

TEST(StandardFile, AFormatThatHidesJoinedCellsIsRefused)
{
    const QByteArray ods = odsBytes("<table:table-row><table:table-cell "
                                    "office:value-type=\"string\"><text:p>分值</text:p>"
                                    "</table:table-cell></table:table-row>");
    EXPECT_THROW(readStandardFile(ods, u"x.ods"_s), Error);
    EXPECT_THROW(openStandardFile(ods, u"x.ods"_s, {}), Error);
}

TEST(StandardFile, IsWhatItsContentSays)
{
    EXPECT_TRUE(readStandardFile(sampleDocument, u"x.xlsx"_s).isUsable());
    EXPECT_THROW(readStandardFile("", u"x.xlsx"_s), Error);
    EXPECT_THROW(readStandardFile("PK\x03\x04", u"x.json"_s), Error);
}

} // namespace
} // namespace core
