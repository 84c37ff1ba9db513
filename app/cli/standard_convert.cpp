// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/standard_file.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "core/document/json_build.h"
#include "core/forms/form_file.h"
#include "core/forms/form_reader.h"
#include "core/forms/official_sheet.h"
#include "core/forms/standard_file.h"
#include "core/forms/standard_form.h"
#include "ui/print/standard_form_words.h"

#include <QDate>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

bool isForm(const QString &file)
{
    return file.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

/// What was read: the document and what is to be said of it.
struct Converted
{
    core::Json document;
    core::Findings findings;
};

Converted official(const QByteArray &content, const QString &file)
{
    core::DraftHead head;
    head.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    head.title = QFileInfo(file).completeBaseName();
    head.year = QDate::currentDate().year();
    const core::OfficialDraft draft =
        core::draftFromOfficial(core::readStandardSheets(content, file), head);
    return {draft.draft.value_or(core::Json{}), draft.findings};
}

/// A document, or the spreadsheet form of one; what keeps it from being used, or was done to it.
Converted converted(const QByteArray &content, const QString &file)
{
    core::FormReading form;
    if (core::isSpreadsheet(content))
        form = core::readForm(core::readStandardSheets(content, file));
    else
        form.document = core::parseJson(content);
    if (!form.isRead())
        return {{}, form.findings};
    core::Findings findings = core::readStandard(form.document).findings;
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [](const core::Finding &finding) {
                                      return finding.severity == core::Severity::Warning;
                                  }),
                   findings.end());
    core::placeFindings(form, findings);
    if (!findings.empty())
        return {{}, findings};
    return {form.document.root, form.findings};
}

void write(const core::Json &document, const QString &out)
{
    if (isForm(out))
        core::writeForm(out, core::formOf(document, ui::formLanguage()), ui::formInstructions(),
                        50);
    else
        writeAll(out, core::indentedJson(document));
}

Exit convert(const Call &call, Console &console)
{
    const QString file = call.operands[0];
    const QString out = call.operands[1];
    if (!isForm(out) && !out.endsWith(u".json"_s, Qt::CaseInsensitive) && out != u"-")
        return console.wrongUsage(
            Text::tr("The second file ends in .json or .xlsx, or is - for JSON."));
    const QByteArray content = readAll(file);
    Converted result;
    try {
        result = call.has(u"official"_s) ? official(content, file) : converted(content, file);
    } catch (core::Error &error) {
        throw error.file().isEmpty() ? error.in(file) : error;
    }
    sayFindings(result.findings, console);
    if (!result.document.isObject()) {
        console.say(Text::tr("Nothing was written: %1 cannot be used as it is.").arg(file));
        return Exit::BadInput;
    }
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    else
        write(result.document, out);
    return Exit::Done;
}

Exit writeTemplate(const Call &call, Console &console)
{
    const QString out = call.operands[0];
    if (!isForm(out))
        return console.wrongUsage(Text::tr("The template is an .xlsx file."));
    if (call.isDry())
        console.say(Text::tr("Nothing was written: this was a preview."));
    else
        core::writeForm(out, core::emptyForm(ui::formLanguage()), ui::formInstructions(), 200);
    return Exit::Done;
}

} // namespace

Verb standardConvertVerb()
{
    return {u"standard convert"_s,
            u"standard convert FILE OUT [--official] [--dry-run]"_s,
            Text::tr("A standard from JSON to its spreadsheet form (.xlsx) or back, nothing lost. "
                     "--official: a draft from an official sheet, rules left to choose."),
            2,
            2,
            {{u"official"_s, Value::None, {}, {}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            convert,
            {u"standard convert village.json village.xlsx"_s,
             u"standard convert official.xlsx draft.xlsx --official"_s}};
}

Verb standardTemplateVerb()
{
    return {
        u"standard template"_s,
        u"standard template OUT.xlsx [--dry-run]"_s,
        Text::tr("An empty spreadsheet form of a standard, with instructions and lists."),
        1,
        1,
        {{u"dry-run"_s, Value::None, {}, {}, false}, {u"preview"_s, Value::None, {}, {}, false}},
        writeTemplate,
        {u"standard template standard.xlsx"_s}};
}

} // namespace cli
