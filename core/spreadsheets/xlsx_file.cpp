// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/xlsx_file.h"

#include "core/base/error.h"
#include "core/base/file_error.h"

#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

void check(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return;
    const bool cannotWrite = error == LXW_ERROR_CREATING_XLSX_FILE ||
                             error == LXW_ERROR_CREATING_TMPFILE ||
                             error == LXW_ERROR_ZIP_FILE_OPERATION;
    throw Error(cannotWrite ? Failure::FileUnwritable : Failure::Invalid,
                QString::fromUtf8(lxw_strerror(error)));
}

XlsxFile::XlsxFile(const QString &path) : m_path(path)
{
    if (!m_draft.open())
        throw writeError(m_draft);
    m_book = workbook_new(QFile::encodeName(m_draft.fileName()).constData());
    if (m_book == nullptr)
        throw Error(Failure::FileUnwritable, u"no memory for a workbook"_s);
}

XlsxFile::~XlsxFile()
{
    if (m_book != nullptr)
        workbook_close(m_book); // nothing else frees it; what it writes is thrown away
}

void XlsxFile::commit()
{
    check(workbook_close(std::exchange(m_book, nullptr)));
    QFile written(m_draft.fileName()); // libxlsxwriter may have made the file anew
    if (!written.open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, written.errorString());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        throw writeError(file);
    file.write(written.readAll());
    if (!file.commit())
        throw writeError(file);
}

} // namespace core::spreadsheets
