// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/tables/delimited_text.h"
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"
#include "tests/support/zip_bytes.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <gmock/gmock.h>
#include <optional>

using namespace Qt::StringLiterals;
using core::Failure;
using testing::ElementsAre;
using Row = std::vector<QString>;

namespace {

core::Table only(const QByteArray &content)
{
    std::vector<core::Table> tables = core::readTables(content, u"list.csv"_s);
    EXPECT_EQ(tables.size(), 1U);
    return tables.front();
}

/// What reading throws; nothing when it succeeds.
std::optional<core::Error> refusal(const QByteArray &content)
{
    try {
        core::readTables(content, u"list.csv"_s);
    } catch (const core::Error &error) {
        return error;
    }
    return std::nullopt;
}

void expectRefused(const QByteArray &content, Failure kind, const QString &word)
{
    const auto error = refusal(content);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), kind) << error->what();
    EXPECT_TRUE(error->detail().contains(word)) << error->what();
    EXPECT_EQ(error->file(), u"list.csv"_s);
}

TEST(CsvReaderTest, Utf8IsReadWithAndWithoutItsMark)
{
    const QByteArray text = u"代码,名称\r\nA1,浭阳村\r\n"_s.toUtf8();
    EXPECT_THAT(only(text).rows, ElementsAre(Row{u"代码"_s, u"名称"_s}, Row{u"A1"_s, u"浭阳村"_s}));
    EXPECT_EQ(only("\xef\xbb\xbf" + text).rows, only(text).rows);
    EXPECT_EQ(only(text).name, u"list"_s);
}

TEST(CsvReaderTest, AFileForSpreadsheetsHasTheMarkAndReadsBackAsItWas)
{
    core::Table table;
    table.rows = {Row{u"代码"_s, u"名称"_s}, Row{u"A,1"_s, u"浭阳\"村\""_s},
                  Row{u"a\r\nb"_s, u"=1"_s}};
    const QByteArray file = core::delimitedFile(table);
    EXPECT_TRUE(file.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(file.endsWith("\r\n"));
    EXPECT_THAT(only(file).rows,
                ElementsAre(table.rows[0], table.rows[1], Row{u"a\nb"_s, u"=1"_s}));
}

TEST(CsvReaderTest, Gb18030AndUtf16AreReadToo)
{
    const QString text = u"代码,名称\nA1,浭阳村𠀀\n"_s;
    QStringEncoder gb("GB18030");
    EXPECT_EQ(only(gb.encode(text)).rows, only(text.toUtf8()).rows);
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder wide(encoding, QStringEncoder::Flag::WriteBom);
        EXPECT_EQ(only(wide.encode(text)).rows, only(text.toUtf8()).rows);
    }
}

TEST(CsvReaderTest, TextInNoKnownEncodingIsRefusedWithItsLine)
{
    const auto error = refusal("code,name\nA1,\xff\xff\xff\n");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Failure::Invalid);
    EXPECT_EQ(error->where(), u"line 2"_s);
}

TEST(CsvReaderTest, RowsAfterAQuotedCellAndCrLfAreNotLost)
{
    EXPECT_THAT(only("a,b\r\n1,\"x\"\r\n2,\"y\"\r\n3,z\r\n").rows,
                ElementsAre(Row{u"a"_s, u"b"_s}, Row{u"1"_s, u"x"_s}, Row{u"2"_s, u"y"_s},
                            Row{u"3"_s, u"z"_s}));
}

TEST(CsvReaderTest, QuotedCellsHoldSeparatorsMarksAndLineBreaks)
{
    EXPECT_THAT(only("a,b\r\n\"x, \"\"y\"\"\r\nz\",2\r\n").rows,
                ElementsAre(Row{u"a"_s, u"b"_s}, Row{u"x, \"y\"\nz"_s, u"2"_s}));
}

TEST(CsvReaderTest, TheSeparatorIsFoundByTheLinesItDivides)
{
    const Row expected{u"a"_s, u"b, c"_s, u"d"_s};
    EXPECT_EQ(only("a;b, c;d\n1;2;3\n4;5;6\n").rows.front(), expected);
    EXPECT_EQ(only("a\tb, c\td\n1\t2\t3\n").rows.front(), expected);
    EXPECT_EQ(only("Title of the list\na,b\n1,2\n3,4\n").rows[1], (Row{u"a"_s, u"b"_s}));
    EXPECT_EQ(only("sep=;\r\na,1;b\r\n").rows.front(), (Row{u"a,1"_s, u"b"_s}));
}

TEST(CsvReaderTest, AMarkThatIsNeverClosedIsRefusedWithItsLine)
{
    const auto error = refusal("a,b\n1,2\n\"3,4\n5,6\n");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Failure::Invalid);
    EXPECT_EQ(error->where(), u"line 3"_s);
}

TEST(CsvReaderTest, BlanksAtTheEndsAreNotKept)
{
    EXPECT_THAT(only("a,b,,\n1,,,\n,,,\n\n").rows, ElementsAre(Row{u"a"_s, u"b"_s}, Row{u"1"_s}));
}

TEST(PastedBlockTest, TabsDivideCellsAndALoneMarkStaysAsItIs)
{
    EXPECT_THAT(core::readPastedBlock(u"a\tb\r\n1\t\"x\ny\"\r\n"_s).rows,
                ElementsAre(Row{u"a"_s, u"b"_s}, Row{u"1"_s, u"x\ny"_s}));
    EXPECT_THAT(core::readPastedBlock(u"\"5 inch\tb\n1\t2"_s).rows,
                ElementsAre(Row{u"\"5 inch"_s, u"b"_s}, Row{u"1"_s, u"2"_s}));
    EXPECT_THROW(core::readPastedBlock(u" \n\t\n"_s), core::Error);
}

TEST(XlsxReaderTest, WhatEndsInZeroIsANumberWhereItsColumnHasItSoAndATextElsewhere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"变化.xlsx"_s);
    core::Table table;
    table.name = u"变化"_s;
    table.rows = {{u"编号"_s, u"得分率"_s, u"代码"_s},
                  {u"1.1"_s, u"77.0"_s, u"0012"_s},
                  {u"1.10"_s, u"83.3"_s, u"12"_s}};
    core::writeTables(path, {table});
    table.rows[1][1] = u"77"_s; // it shows as 77.0 and is the number 77
    EXPECT_EQ(core::readTables(path)[0].rows, table.rows);
}

TEST(XlsxReaderTest, WhatWasWrittenIsReadBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"组织.xlsx"_s);
    core::Table table;
    table.name = u"组织"_s;
    table.rows = {
        {u"名册"_s}, {u"代码"_s, u"名称"_s, u"党员"_s}, {u"007"_s, u"浭阳村"_s, u"38.5"_s}};
    table.merges = {{0, 0, 1, 3}};
    table.hiddenRows = {2};
    core::Table second;
    second.name = u"a/b"_s;
    second.rows = {{u"x"_s}};
    core::writeTables(path, {table, second});

    const std::vector<core::Table> read = core::readTables(path);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].name, table.name);
    EXPECT_EQ(read[0].rows, table.rows);
    ASSERT_EQ(read[0].merges.size(), 1U);
    EXPECT_EQ(read[0].merges[0].columns, 3);
    EXPECT_EQ(read[0].hiddenRows, table.hiddenRows);
    EXPECT_THAT(read[0].notes, testing::Contains(core::TableNote::HiddenRows));
    EXPECT_EQ(read[1].name, u"a_b"_s);
}

TEST(XlsxReaderTest, StringsThatStandInTheirCellsAreRead)
{
    const core::Table table = only(xlsxBytes(
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1" t="inlineStr"><is><r><t>Na</t></r><r><t>me</t></r><rPh sb="0" eb="1"><t>NO</t></rPh></is></c></row>)"
        R"(<row><c><v>7</v></c><c t="str"><v>Seven</v></c><c t="d"><v>2023-07-03T00:00:00</v></c></row>)"
        R"(<row r="3"><c r="A3" t="str"><f>"x"</f><v>x</v></c><c r="C3" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c></row>)"));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0], (Row{u"Code"_s, u"Name"_s}));
    EXPECT_EQ(table.rows[1], (Row{u"7"_s, u"Seven"_s, u"2023-07-03"_s}));
    EXPECT_EQ(table.rows[2], (Row{u"x"_s, QString(), u"a & b"_s}));
}

TEST(OdsReaderTest, TextNumbersDaysAndRepeatedCellsAreRead)
{
    const core::Table table = only(odsBytes(
        u"<table:table-row><table:table-cell "
        u"office:value-type=\"string\"><text:p>代码</text:p></table:table-cell><table:table-cell "
        u"office:value-type=\"string\"><text:p>成立</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell office:value-type=\"float\" "
        "office:value=\"0.1\"><text:p>0.1</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"date\" "
        "office:date-value=\"2023-07-03\"><text:p>3.7.23</text:p></table:table-cell></"
        "table:table-row>"
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2\" "
        "office:value-type=\"float\" "
        "office:value=\"5\"><text:p>5</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"_s
            .toUtf8()));
    EXPECT_EQ(table.name, u"组织"_s);
    EXPECT_THAT(table.rows, ElementsAre(Row{u"代码"_s, u"成立"_s}, Row{u"0.1"_s, u"2023-07-03"_s},
                                        Row{u"5"_s, u"5"_s}));
    EXPECT_THAT(table.notes, testing::Contains(core::TableNote::HiddenUnknown));
}

TEST(TableReaderTest, OldAndProtectedWorkbooksAreToldToBeSavedAsXlsx)
{
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    const QByteArray workbook("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    expectRefused(ole + workbook, Failure::FileForeign, u"save it as .xlsx"_s);
    expectRefused(ole + encrypted, Failure::FileForeign, u"password"_s);
    expectRefused(ole, Failure::FileForeign, u"no spreadsheet"_s);
    expectRefused("<html><table><tr><td>1</td></tr></table>", Failure::FileForeign,
                  u"save it as .xlsx"_s);
    expectRefused(zipBytes({{"word/document.xml", "<x/>"}}), Failure::FileForeign,
                  u"no spreadsheet"_s);
    expectRefused(zipBytes({{"xl/workbook.bin", "x"}}), Failure::FileForeign, u"xlsb"_s);
    expectRefused(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), Failure::FileForeign, u"neither"_s);
    expectRefused("%PDF-1.7", Failure::FileForeign, u"no spreadsheet"_s);
}

TEST(TableReaderTest, AnEmptyFileAndABlankOneAreRefused)
{
    expectRefused({}, Failure::Invalid, u"empty"_s);
    expectRefused(" , ,\n\n", Failure::Invalid, u"nothing in the file"_s);
    expectRefused(xlsxBytes({}), Failure::Invalid, u"nothing in the file"_s);
}

TEST(TableReaderTest, AMissingFileAndAFolderAreNamed)
{
    const QTemporaryDir folder;
    try {
        core::readTables(folder.filePath(u"none.xlsx"_s));
        FAIL();
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), Failure::FileMissing);
        EXPECT_TRUE(error.file().endsWith(u"none.xlsx"_s));
    }
    try {
        core::readTables(folder.path());
        FAIL();
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), Failure::FileUnreadable);
    }
}

TEST(TableReaderTest, DeclaredSizesAreJudgedBeforeUnpacking)
{
    QByteArray bomb = zipBytes({{"xl/workbook.xml", QByteArray(100, 'x')}});
    const qsizetype entry = bomb.indexOf(QByteArray("PK\x01\x02", 4));
    bomb.replace(entry + 24, 4, QByteArray("\xff\xff\xff\x7f", 4)); // says 2 GiB
    expectRefused(bomb, Failure::FileDamaged, u"declared size"_s);
}

TEST(TableReaderTest, ACellFarOutsideTakesNoMemory)
{
    QByteArray rows;
    for (int row = 1; row <= 400; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>1</v></c></row>";
    }
    expectRefused(xlsxBytes(rows), Failure::Invalid, u"more than 5000000 cells"_s);
    expectRefused(xlsxBytes("<row r=\"9999999\"><c r=\"A9999999\"><v>1</v></c></row>"),
                  Failure::FileDamaged, u"outside"_s);
}

TEST(TableReaderTest, AFileCutAnywhereIsRefusedAsDamaged)
{
    const QByteArray whole = xlsxBytes("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    for (qsizetype length = 4; length < whole.size(); length += 7) {
        const auto error = refusal(whole.first(length));
        ASSERT_TRUE(error) << length;
        EXPECT_EQ(error->kind(), Failure::FileDamaged) << length;
    }
}

TEST(TableReaderTest, AnyChangedByteIsReadOrRefusedButNeverCrashes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    core::Table table;
    for (int row = 0; row < 30; ++row)
        table.rows.push_back({QString::number(row), u"组织"_s + QString::number(row), u"0.5"_s});
    core::writeTables(path, {table});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();

    std::uint32_t state = 7;
    const auto next = [&](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>((state >> 8) % static_cast<std::uint32_t>(below));
    };
    int refused = 0;
    for (int round = 0; round < 500; ++round) {
        QByteArray changed = whole;
        for (qsizetype bytes = 1 + next(4); bytes > 0; --bytes)
            changed[next(changed.size())] = static_cast<char>(next(256));
        if (round % 5 == 0)
            changed.remove(next(changed.size()), 1 + next(40));
        refused += refusal(changed) ? 1 : 0;
    }
    EXPECT_GT(refused, 250);
}

TEST(TableReaderTest, BrokenXmlInsideAWholeArchiveIsRefusedOrRead)
{
    for (const char *rows :
         {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row>", "<row><c>",
          "<row r=\"-1\"><c r=\"A0\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
          "<row r=\"1\"><c r=\"$$$$\" t=\"b\"><v>x</v></c></row>", "\x01\x02<"})
        refusal(xlsxBytes(rows));
    refusal(odsBytes("<table:table-row table:number-rows-repeated=\"-5\"><table:table-cell "
                     "table:number-columns-repeated=\"99999999\" office:value-type=\"float\" "
                     "office:value=\"x\"/></table:table-row>"));
    expectRefused(zipBytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"content.xml", "<a><b></a>"}}),
                  Failure::FileDamaged, u"cannot be read"_s);
}

} // namespace
