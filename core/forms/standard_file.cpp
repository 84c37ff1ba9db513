// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/standard_file.h"

#include "core/base/error.h"
#include "core/document/json.h"
#include "core/forms/form_reader.h"
#include "core/forms/official_sheet.h"
#include "core/tables/file_kind.h"
#include "core/tables/table_reader.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

void putFirst(Findings &&first, Findings &findings)
{
    findings.insert(findings.begin(), first.begin(), first.end());
}

StandardFile fromForm(FormReading &&form)
{
    StandardFile file;
    if (form.isRead()) {
        file.reading = readStandard(form.document);
        placeFindings(form, file.reading.findings);
        file.document = std::move(form.document.root);
    }
    putFirst(std::move(form.findings), file.reading.findings);
    return file;
}

StandardFile fromOfficial(const std::vector<Table> &tables, const DraftHead &head)
{
    OfficialDraft official = draftFromOfficial(tables, head);
    StandardFile file;
    file.isOfficial = true;
    if (official.draft) {
        JsonDocument document;
        document.root = *official.draft;
        file.reading = readStandard(document);
        file.document = std::move(document.root);
    }
    putFirst(std::move(official.findings), file.reading.findings);
    return file;
}

StandardFile fromJson(const QByteArray &content)
{
    JsonDocument document = parseJson(content);
    StandardFile file;
    file.reading = readStandard(document);
    if (document.root.isObject() && document.duplicates.empty()) // else a value would be lost
        file.document = std::move(document.root);
    return file;
}
} // namespace

std::vector<Table> readStandardSheets(const QByteArray &content, const QString &name)
{
    if (fileKind(content) == FileKind::Ods)
        throw Error(
            Failure::Invalid,
            u"save the sheet as an .xlsx file: in an .ods file joined cells and hidden rows "
            "cannot be seen"_s);
    return readTables(content, name);
}

bool isSpreadsheet(const QByteArray &content)
{
    // A text is JSON, or says as JSON what is wrong with it.
    const FileKind kind = content.isEmpty() ? FileKind::Empty : fileKind(content);
    return kind != FileKind::Text && kind != FileKind::Empty;
}

StandardReading readStandardFile(const QByteArray &content, const QString &name)
{
    if (!isSpreadsheet(content))
        return readStandard(content);
    return fromForm(readForm(readStandardSheets(content, name))).reading;
}

StandardFile openStandardFile(const QByteArray &content, const QString &name, const DraftHead &head)
{
    if (!isSpreadsheet(content))
        return fromJson(content);
    const std::vector<Table> tables = readStandardSheets(content, name);
    FormReading form = readForm(tables);
    if (form.isForm)
        return fromForm(std::move(form));
    return fromOfficial(tables, head);
}

} // namespace core
