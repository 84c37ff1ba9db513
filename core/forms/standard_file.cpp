// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/standard_file.h"

#include "core/document/json.h"
#include "core/forms/form_reader.h"
#include "core/tables/file_kind.h"
#include "core/tables/table_reader.h"

namespace core {

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
    const FormReading form = readForm(readTables(content, name));
    StandardReading reading;
    if (form.isRead()) {
        reading = readStandard(form.document);
        placeFindings(form, reading.findings);
    }
    reading.findings.insert(reading.findings.begin(), form.findings.begin(), form.findings.end());
    return reading;
}

} // namespace core
