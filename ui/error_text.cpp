// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "core/sync/sealed_bundle.h"
#include "ui/print/reason_words.h"
#include "ui/print/words.h"

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

/// Copies are kept of workbooks only; another file has an author who can give it again.
QString adviceForDamage(const QString &file)
{
    if (file.endsWith(u".plumb", Qt::CaseInsensitive))
        return Text::tr("Take the last backup, or the copy with “.before-” in its name that lies "
                        "beside it.");
    return Text::tr(
        "Ask for the file again, or save it anew in the program that it was made with.");
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
                adviceForDamage(error.file()),
                {}};
    default:
        return {};
    }
}

ErrorText diskTrouble(const core::Error &error)
{
    switch (error.kind()) {
    case Failure::DiskFull:
        return {Text::tr("The disk is full; nothing was changed."),
                Text::tr("Delete files that are not needed, then try again."),
                {}};
    case Failure::MediumFailed:
        return {
            Text::tr("The medium that holds “%1” failed; nothing was changed.").arg(fileOf(error)),
            Text::tr("Check whether it is plugged in firmly, or copy the file to another one."),
            {}};
    case Failure::Busy:
        return {Text::tr("The workbook “%1” is in use.").arg(fileOf(error)),
                Text::tr("Close it there, then open it here."),
                {}};
    default:
        return {};
    }
}

ErrorText otherTrouble(const core::Error &error)
{
    switch (error.kind()) {
    case Failure::Invalid:
        return {Text::tr("The input breaks a rule."),
                Text::tr("Correct the place named and try again; nothing was changed."),
                {}};
    case Failure::Missing:
        return {Text::tr("What was asked for does not exist."),
                Text::tr("Check the code or the name."),
                {}};
    case Failure::Refused:
        if (error.where() == core::sealedPlace)
            return {Text::tr("The bundle is sealed for another office; it cannot be opened here."),
                    Text::tr("Ask the sender to seal it for this office."),
                    {}};
        return {Text::tr("This was refused for safety."),
                Text::tr("Nothing was changed. Ask the office that is in charge."),
                {}};
    case Failure::Cancelled:
        return {Text::tr("The work was cancelled; nothing was changed."), {}, {}};
    case Failure::NotInstalled:
        return {Text::tr("A part of the program, “%1”, is missing or does not load; nothing was "
                         "changed.")
                    .arg(fileOf(error)),
                Text::tr("Install the program again."),
                {}};
    default:
        return {Text::tr("The program found a fault of its own; nothing was changed."),
                Text::tr("Copy the details and send them to those who maintain the program."),
                {}};
    }
}

/// What is said already by the kind alone, and would only be said twice.
bool addsNothing(Failure kind)
{
    return kind == Failure::FileMissing || kind == Failure::FileExists ||
           kind == Failure::Cancelled;
}

} // namespace

ErrorText errorText(const core::Error &error)
{
    ErrorText text = fileTrouble(error);
    if (text.sentence.isEmpty())
        text = diskTrouble(error);
    if (text.sentence.isEmpty())
        text = otherTrouble(error);
    const Reason reason =
        addsNothing(error.kind()) ? Reason{{}, true} : reasonWords(error.detail());
    QStringList said{text.sentence};
    if (!reason.words.isEmpty())
        said << reason.words;
    const bool needsFile = error.kind() == Failure::Invalid || error.kind() == Failure::DiskFull;
    if (needsFile && !error.file().isEmpty())
        said << Text::tr("File: %1.").arg(QDir::toNativeSeparators(error.file()));
    if (!error.where().isEmpty())
        said << Text::tr("Place: %1.").arg(placeText(error.where()));
    text.sentence = sentencesText(said);
    text.details = error.detail();
    text.isWhole = reason.isWhole;
    return text;
}

} // namespace ui
