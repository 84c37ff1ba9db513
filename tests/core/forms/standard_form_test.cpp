// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/document/standard_words.h"
#include "core/forms/form_file.h"
#include "core/forms/form_reader.h"
#include "core/forms/standard_form.h"
#include "core/tables/table_reader.h"
#include "tests/support/random_standard.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

const FormInstructions instructions = {
    u"填写说明"_s, u"填写说明"_s, {u"# 一"_s, u"每行一条细则。"_s}, u"请从列表中选择。"_s};

std::string listed(const Findings &findings)
{
    std::string text;
    for (const Finding &one : findings) {
        text += one.code.toStdString() + ' ' + one.sheet.toStdString() + '!' +
                one.cell.toStdString() + ' ' + one.path.toStdString();
        for (const auto &[key, value] : one.values)
            text += ' ' + key.toStdString() + '=' + value.toStdString();
        text += '\n';
    }
    return text;
}

std::vector<QByteArray> sampleDocuments()
{
    std::vector<QByteArray> documents;
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/sample/standards"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        documents.push_back(file.readAll());
    }
    return documents;
}

void expectSame(const Json &document, const FormReading &again, const std::string &what)
{
    ASSERT_TRUE(again.isRead()) << what << '\n' << listed(again.findings);
    EXPECT_EQ(canonicalJson(again.document.root), canonicalJson(document)) << what;
}

class StandardForm : public testing::Test
{
protected:
    FormReading throughFile(const Json &document, FormLanguage language)
    {
        const QString path = m_folder.filePath(u"standard.xlsx"_s);
        writeForm(path, formOf(document, language), instructions, 20);
        return readForm(readTables(path));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

TEST_F(StandardForm, GivesRandomStandardsBack)
{
    Chance chance(21);
    for (int round = 0; round < 250; ++round) {
        Json document = randomStandard(chance);
        if (round % 2 == 1)
            extend(chance, document);
        const FormLanguage language =
            round % 3 == 0 ? FormLanguage::English : FormLanguage::Chinese;
        const FormReading again = readForm(formTables(formOf(document, language)));
        expectSame(document, again, std::to_string(round));
        if (HasFailure())
            return;
    }
}

/// What stands under `key` anywhere in a document.
void gather(const Json &json, QByteArrayView key, QStringList &words)
{
    for (const Json &element : json.elements)
        gather(element, key, words);
    for (const JsonMember &member : json.members) {
        if (member.key == key && member.value.isText())
            words.append(member.value.string());
        gather(member.value, key, words);
    }
}

TEST_F(StandardForm, TheRandomStandardsUseEveryRuleKindAndInput)
{
    Chance chance(21);
    QStringList types;
    QStringList kinds;
    for (int round = 0; round < 250; ++round) {
        const Json document = randomStandard(chance);
        gather(document, "type", types);
        gather(document, "kind", kinds);
    }
    for (const QStringList &words : {ruleWords(), inputWords()})
        for (const QString &word : words)
            EXPECT_TRUE(types.contains(word)) << word.toStdString();
    for (const QString &kind : kindWords())
        EXPECT_TRUE(kinds.contains(kind)) << kind.toStdString();
}

TEST_F(StandardForm, GivesRandomStandardsBackThroughAFile)
{
    Chance chance(22);
    for (int round = 0; round < 25; ++round) {
        Json document = randomStandard(chance);
        extend(chance, document);
        const FormLanguage language =
            round % 2 == 0 ? FormLanguage::English : FormLanguage::Chinese;
        expectSame(document, throughFile(document, language), std::to_string(round));
        if (HasFailure())
            return;
    }
}

TEST_F(StandardForm, GivesTheSamplesBackThroughAFileWithTheSameHash)
{
    for (const QByteArray &bytes : sampleDocuments()) {
        const Json document = parseJson(bytes).root;
        const FormReading again = throughFile(document, FormLanguage::Chinese);
        expectSame(document, again, "");
        EXPECT_TRUE(again.findings.empty()) << listed(again.findings);
        EXPECT_EQ(readStandard(again.document).hash, readStandard(bytes).hash);
    }
}

Json documentOfKind(const QString &kind)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/rules/") + kind + u"/standard.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return parseJson(file.readAll()).root;
}

/// Forms of those standards, opened and saved by LibreOffice 7.4.
TEST_F(StandardForm, IsTheSameAfterLibreOfficeSavedIt)
{
    const QDir forms(QStringLiteral(SOURCE_DIR "/tests/data/forms"));
    const QFileInfoList saved = forms.entryInfoList({u"*.xlsx"_s}, QDir::Files);
    EXPECT_FALSE(saved.isEmpty());
    for (const QFileInfo &form : saved) {
        const FormReading again = readForm(readTables(form.filePath()));
        expectSame(documentOfKind(form.completeBaseName()), again, form.fileName().toStdString());
        EXPECT_TRUE(again.findings.empty()) << listed(again.findings);
    }
}

TEST_F(StandardForm, GivesEachKindOfRuleThatRealSheetsUseBack)
{
    const QDir rules(QStringLiteral(SOURCE_DIR "/tests/data/rules"));
    const QStringList kinds = rules.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_FALSE(kinds.isEmpty());
    for (const QString &kind : kinds) {
        const Json document = documentOfKind(kind);
        expectSame(document, readForm(formTables(formOf(document, FormLanguage::Chinese))),
                   kind.toStdString());
    }
}

TEST_F(StandardForm, SamplesNeedNoJsonInTheirCells)
{
    for (const QByteArray &bytes : sampleDocuments()) {
        const FormBook book = formOf(parseJson(bytes).root, FormLanguage::Chinese);
        for (const FormPage &page : book.pages)
            for (const FormRow &row : page.rows)
                for (auto cell = row.begin(); cell != row.end(); ++cell)
                    EXPECT_FALSE(cell->startsWith(u'{'))
                        << cell.key().toStdString() << ' ' << cell->toStdString();
    }
}

TEST_F(StandardForm, NumbersThatABinaryNumberWouldChangeAreKept)
{
    Json document = parseJson(sampleDocuments().front()).root;
    setMember(document, "x-exact", parseJson("0.1234567890123456789").root);
    Json &total = *findMember(document, "total");
    setMember(total, "ceiling", parseJson("123456.789").root);
    setMember(total, "floor", parseJson("-0.001").root);
    Json &part = findMember(document, "parts")->elements.front();
    Json &section = findMember(part, "sections")->elements.front();
    setMember(section, "weight", parseJson("999999999999.999999").root);
    expectSame(document, throughFile(document, FormLanguage::Chinese), "");
}

TEST_F(StandardForm, TheEmptyFormIsAskedForItsHeadOnly)
{
    for (const FormLanguage language : {FormLanguage::Chinese, FormLanguage::English}) {
        writeForm(path(u"empty.xlsx"_s), emptyForm(language), instructions, 50);
        const FormReading form = readForm(readTables(path(u"empty.xlsx"_s)));
        ASSERT_TRUE(form.isRead()) << listed(form.findings);
        StandardReading reading = readStandard(form.document);
        for (const Finding &finding : reading.findings)
            EXPECT_TRUE(finding.severity == Severity::Warning || finding.path == u"$.id" ||
                        finding.path == u"$.title" || finding.path == u"$.year" ||
                        finding.path == u"$.revision" ||
                        finding.text == u"a section holds items or sections")
                << finding.path.toStdString() << finding.text.toStdString();
    }
}

TEST_F(StandardForm, OffersItsWordsInListsAndBeginsWithTheInstructions)
{
    for (const FormLanguage language : {FormLanguage::Chinese, FormLanguage::English}) {
        const QString file = path(u"empty.xlsx"_s);
        writeForm(file, emptyForm(language), instructions, 50);
        EXPECT_EQ(readTables(file).front().name, instructions.title);
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys,zipfile,re,html\n"
                      "z=zipfile.ZipFile(sys.argv[1])\n"
                      "t=''.join(z.read(n).decode() for n in z.namelist() if 'worksheets/' in n)\n"
                      "l=re.findall('<dataValidation type=\"list\".*?</dataValidation>',t,re.S)\n"
                      "sys.stdout.buffer.write(html.unescape('\\n'.join(l)).encode())"_s,
                      file});
        ASSERT_TRUE(python.waitForFinished());
        const QString lists = QString::fromUtf8(python.readAllStandardOutput());
        EXPECT_GT(lists.count(u"<dataValidation"_s), 10);
        EXPECT_TRUE(lists.contains(formWord(u"item.kind"_s, u"penalty"_s, language)));
        EXPECT_TRUE(lists.contains(formWord(u"rule.type"_s, u"shortfall"_s, language)));
    }
}

TEST_F(StandardForm, AFileThatCannotBeWrittenLeavesTheOldOne)
{
    const auto content = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString file = path(u"kept.xlsx"_s);
    writeForm(file, emptyForm(FormLanguage::Chinese), instructions);
    const QByteArray before = content(file);
    ASSERT_FALSE(before.isEmpty());
    FormInstructions tooLong = instructions;
    tooLong.title = QString(40'000, u'长'); // no cell holds that
    EXPECT_THROW(writeForm(file, emptyForm(FormLanguage::English), tooLong), Error);
    EXPECT_EQ(content(file), before);
    EXPECT_EQ(QFileInfo(file).dir().entryList(QDir::Files), QStringList{u"kept.xlsx"_s});
    EXPECT_THROW(
        writeForm(path(u"nowhere/x.xlsx"_s), emptyForm(FormLanguage::Chinese), instructions),
        Error);
}

TEST_F(StandardForm, TenThousandItemsAreAnsweredFor)
{
    Json document = parseJson(sampleDocuments().front()).root;
    Json &part = findMember(document, "parts")->elements.front();
    Json &items = *findMember(findMember(part, "sections")->elements.front(), "items");
    const Json item = items.elements.front();
    for (int n = 0; n < 10'000; ++n) {
        Json copy = item;
        setMember(copy, "id", jsonText(u"copy%1"_s.arg(n)));
        items.elements.push_back(std::move(copy));
    }
    const FormReading again = readForm(formTables(formOf(document, FormLanguage::Chinese)));
    expectSame(document, again, "");
}
} // namespace
} // namespace core::test
