// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace core::spreadsheets {

/// A new .xlsx file, written by libxlsxwriter, that stands at its path whole or not at all, also
/// when the program is killed; what stood there before stays until then.
///
///     XlsxFile file(path);
///     … workbook_add_worksheet(file.book(), …) …
///     file.commit();
class XlsxFile
{
public:
    explicit XlsxFile(const QString &path); ///< throws Error(FileUnwritable)
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    lxw_workbook *book() const { return m_book; }

    void commit(); ///< throws Error(FileUnwritable, DiskFull, Invalid)

private:
    QString m_path;
    QTemporaryFile m_draft;
    lxw_workbook *m_book = nullptr;
};

/// Throws Error(FileUnwritable) or Error(Invalid) unless it went well.
void check(lxw_error error);

} // namespace core::spreadsheets
