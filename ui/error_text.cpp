// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <QCoreApplication>
#include <QDir>

namespace ui {

namespace {

using core::Failure;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString fileOf(const core::Error &error)
{
    if (error.file().isEmpty())
        return Text::tr("(unnamed)");
    return QDir::toNativeSeparators(error.file());
}

ErrorText fileTrouble(const core::Error &error)
{
    switch (error.kind()) {
    case Failure::FileMissing:
        return {Text::tr("There is no file “%1”.").arg(fileOf(error)),
                Text::tr("Check the name, or whether the medium it lies on is plugged in."),
                {}};
    case Failure::FileUnreadable:
        return {Text::tr("The file “%1” cannot be read.").arg(fileOf(error)),
                Text::tr("Ask for the right to read it, or copy it to a folder of your own."),
                {}};
    case Failure::FileUnwritable:
        return {
            Text::tr("The file “%1” cannot be written.").arg(fileOf(error)),
            Text::tr("Choose a folder in which you may write, or take off the write protection."),
            {}};
    case Failure::FileExists:
        return {Text::tr("There is already a file “%1”; it was left as it is.").arg(fileOf(error)),
                Text::tr("Choose another name, or move the old file away first."),
                {}};
    case Failure::FileForeign:
        return {
            Text::tr("The file “%1” is not of a kind that can be read here.").arg(fileOf(error)),
            Text::tr("Choose a workbook (.plumb) or, when importing, a file of the kind named."),
            {}};
    case Failure::FileTooNew:
        return {Text::tr("The file “%1” was made by a newer version of the program; it was left "
                         "untouched.")
                    .arg(fileOf(error)),
                Text::tr("Install the newer version on this machine."),
                {}};
    case Failure::FileDamaged:
        return {Text::tr("The file “%1” is damaged; it was left untouched.").arg(fileOf(error)),
                Text::tr("Take the last backup, or the copy with “.before-” in its name that lies "
                         "beside it."),
                {}};
    default:
        return {};
    }
}

ErrorText otherTrouble(const core::Error &error)
{
    switch (error.kind()) {
    case Failure::DiskFull:
        return {Text::tr("The disk is full; nothing was changed."),
                Text::tr("Delete files that are not needed, then try again."),
                {}};
    case Failure::Busy:
        return {Text::tr("The workbook “%1” is in use: %2.").arg(fileOf(error), error.detail()),
                Text::tr("Close it there, then open it here."),
                {}};
    case Failure::Invalid:
        return {Text::tr("The input breaks a rule: %1.").arg(error.detail()),
                Text::tr("Correct the place named and try again; nothing was changed."),
                {}};
    case Failure::Missing:
        return {Text::tr("What was asked for does not exist: %1.").arg(error.detail()),
                Text::tr("Check the code or the name."),
                {}};
    case Failure::Refused:
        return {Text::tr("This was refused for safety: %1.").arg(error.detail()),
                Text::tr("Nothing was changed. Ask the office that is in charge."),
                {}};
    case Failure::Cancelled:
        return {Text::tr("The work was cancelled; nothing was changed."), {}, {}};
    default:
        return {Text::tr("The program found a fault of its own; nothing was changed."),
                Text::tr("Copy the details and send them to those who maintain the program."),
                {}};
    }
}

} // namespace

ErrorText errorText(const core::Error &error)
{
    ErrorText text = fileTrouble(error);
    if (text.sentence.isEmpty())
        text = otherTrouble(error);
    const bool needsFile = error.kind() == Failure::Invalid || error.kind() == Failure::DiskFull;
    if (needsFile && !error.file().isEmpty())
        text.sentence += Text::tr(" File: %1.").arg(QDir::toNativeSeparators(error.file()));
    if (!error.where().isEmpty())
        text.sentence += Text::tr(" Place: %1.").arg(error.where());
    text.details = error.detail();
    return text;
}

} // namespace ui
