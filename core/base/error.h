// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace core {

/// What went wrong, as far as a person can act on it. `ui/error_text` turns each kind into a
/// sentence with advice; `app/cli` turns it into an exit status.
enum class Failure
{
    FileMissing,    ///< there is no such file
    FileUnreadable, ///< it cannot be read: rights, a folder, a medium taken out
    FileUnwritable, ///< it or its folder cannot be written: read-only, rights
    FileExists,     ///< something is already where a new file was to be made
    FileForeign,    ///< it is no workbook (or no spreadsheet, no JSON …) at all
    FileTooNew,     ///< made by a newer version; left untouched
    FileDamaged,    ///< it is ours, but its content is broken
    DiskFull,
    MediumFailed, ///< reading or writing broke off: the disk, the stick, the network
    Busy,         ///< another program or person has it open; `detail` names them
    Invalid,      ///< input that breaks a rule: `where` says at which place
    Missing,      ///< something named in the call does not exist (a code, a round)
    Refused,      ///< refused for safety: signature, authority, frozen results
    Cancelled,
    NotInstalled, ///< a part of the program is not where it was installed, or does not load
    Defect,       ///< a rule of our own is broken: a bug
};

/// The only exception that core throws.
///
///     throw Error(Failure::Invalid, u"points must be a number"_s).at(u"$.parts[0].points"_s);
///
/// It is thrown where work cannot go on. An outcome that users meet in ordinary work (an
/// unanswered item, a finding, a conflict) is a return value instead. `detail` is English, for
/// the log and as the technical part of a message; `where` is a place inside the input (a JSON
/// path, a sheet and cell, an item); `file` is the file concerned.
class Error : public std::exception
{
public:
    Error(Failure kind, const QString &detail);

    Error &at(const QString &where) &;
    Error at(const QString &where) &&;
    Error &in(const QString &file) &;
    Error in(const QString &file) &&;

    Failure kind() const noexcept { return m_kind; }

    QString detail() const { return QString::fromUtf8(m_detail); }

    QString where() const { return m_where; }

    QString file() const { return m_file; }

    const char *what() const noexcept override { return m_detail.constData(); }

private:
    Failure m_kind;
    QByteArray m_detail;
    QString m_where;
    QString m_file;
};

} // namespace core
