// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reason_words.h"

#include "ui/print/finding_words.h"
#include "ui/print/sentence_form.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

/// A reason as core has it, and as people read it; what %1, %2 … stand for is the same. The first
/// that fits is taken, so the narrower ones stand before the wider.
constexpr Sentence reasons[] = {
    {u"%1@%2 (%3, process %4)",
     QT_TRANSLATE_NOOP("ReasonWords", "%1 has it open on the computer %2 (%3, process %4).")},
    {u"work in the background is still writing",
     QT_TRANSLATE_NOOP("ReasonWords", "Work in the background is still writing.")},
    {u"not a SQLite file", QT_TRANSLATE_NOOP("ReasonWords", "It is no workbook.")},
    {u"a SQLite file of another program",
     QT_TRANSLATE_NOOP("ReasonWords", "It is a database of another program.")},
    {u"the file is cut off", QT_TRANSLATE_NOOP("ReasonWords", "The file is cut off.")},
    {u"the workbook has lost its name",
     QT_TRANSLATE_NOOP("ReasonWords", "It no longer says whose workbook it is.")},
    {u"the workbook has no data set",
     QT_TRANSLATE_NOOP("ReasonWords", "It no longer says to which data set it belongs.")},
    {u"format %1, this program knows %2",
     QT_TRANSLATE_NOOP("ReasonWords", "Its format is %1; this program knows formats up to %2.")},
    {u"a newer format", QT_TRANSLATE_NOOP("ReasonWords", "Its format is newer than this program.")},
    {u"the file is read-only", QT_TRANSLATE_NOOP("ReasonWords", "The file is read-only.")},
    {u"the folder cannot be written",
     QT_TRANSLATE_NOOP("ReasonWords", "The folder in which it lies cannot be written.")},
    {u"there is no such folder", QT_TRANSLATE_NOOP("ReasonWords", "There is no such folder.")},
    {u"the folder cannot be made", QT_TRANSLATE_NOOP("ReasonWords", "The folder cannot be made.")},
    {u"the workbook has no round", QT_TRANSLATE_NOOP("ReasonWords", "The workbook has no round.")},
    {u"the workbook has no round of %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The workbook has no round of the year %1.")},
    {u"there is no round “%1”; there are: %2",
     QT_TRANSLATE_NOOP("ReasonWords", "There is no round “%1”. There are: %2.")},
    {u"no such round", QT_TRANSLATE_NOOP("ReasonWords", "There is no such round.")},
    {u"the round “%1” is frozen", QT_TRANSLATE_NOOP("ReasonWords", "The round “%1” is frozen.")},
    {u"the round “%1” has open conflicts: %2",
     QT_TRANSLATE_NOOP("ReasonWords", "In the round “%1” conflicts between offices are open "
                                      "(%2). Settle them before it is frozen.")},
    {u"the round “%1” has no standards",
     QT_TRANSLATE_NOOP("ReasonWords", "The round “%1” has no standards.")},
    {u"the workbook has no standard %1 revision %2",
     QT_TRANSLATE_NOOP("ReasonWords", "The workbook has no standard %1 of revision %2.")},
    {u"no organization has the code %1",
     QT_TRANSLATE_NOOP("ReasonWords", "No organization has the code %1.")},
    {u"%1 has no sheet with an answer",
     QT_TRANSLATE_NOOP("ReasonWords", "%1 has no sheet with an answer.")},
    {u"no sheet has an answer yet",
     QT_TRANSLATE_NOOP("ReasonWords", "No sheet has an answer yet.")},
    {u"there is no such sheet", QT_TRANSLATE_NOOP("ReasonWords", "There is no such sheet.")},
    {u"revision %1 of this standard was issued with another text",
     QT_TRANSLATE_NOOP("ReasonWords", "Revision %1 of this standard was issued with another "
                                      "text, and what is issued never changes.")},
    {u"revision %1 of standard %2 is issued; it never changes",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "Revision %1 of the standard %2 is issued, and what is issued never changes.")},
    {u"organizations were assessed by this standard; it stays issued",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "Organizations were assessed by this standard; it stays issued.")},
    {u"the document is not the one that its hash names",
     QT_TRANSLATE_NOOP("ReasonWords", "The document is not the one that its hash names.")},
    {u"the standard has errors", QT_TRANSLATE_NOOP("ReasonWords", "The standard has errors.")},
    {u"the standard has warnings, and no reason was given",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard has warnings, and no reason was given.")},
    {u"the standard has no such part",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard has no such part.")},
    {u"this document is no part of its own",
     QT_TRANSLATE_NOOP("ReasonWords", "This document is no part of its own.")},
    {u"the workbook has no such draft",
     QT_TRANSLATE_NOOP("ReasonWords", "The workbook has no such draft.")},
    {u"no key can be set here",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing of this kind can be set here.")},
    {u"this is no list", QT_TRANSLATE_NOOP("ReasonWords", "This is no list.")},
    {u"this is no place in a list",
     QT_TRANSLATE_NOOP("ReasonWords", "This is no place in a list.")},
    {u"the list is shorter than that",
     QT_TRANSLATE_NOOP("ReasonWords", "The list is shorter than that.")},
    {u"nothing can be moved into itself",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing can be moved into itself.")},
    {u"the draft has no such place",
     QT_TRANSLATE_NOOP("ReasonWords", "The draft has no such place.")},
    {u"the draft is larger than 16 MB",
     QT_TRANSLATE_NOOP("ReasonWords", "The draft is larger than 16 MB.")},
    {u"the standard needs the cohort rules, not available in this version",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "The standard compares organizations with each other, which this version cannot do.")},
    {u"the item %1 stands twice", QT_TRANSLATE_NOOP("ReasonWords", "The item “%1” stands twice.")},
    {u"the section %1 stands twice",
     QT_TRANSLATE_NOOP("ReasonWords", "The section “%1” stands twice.")},
    {u"the clause %1 stands twice in its item",
     QT_TRANSLATE_NOOP("ReasonWords", "The clause “%1” stands twice in its item.")},
    {u"no value can reach this tier",
     QT_TRANSLATE_NOOP("ReasonWords", "No value can reach this tier.")},
    {u"there is no grade %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no grade “%1”.")},
    {u"there is no item around the input %1",
     QT_TRANSLATE_NOOP("ReasonWords", "No item holds the input “%1”.")},
    {u"there is no item %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no item “%1”.")},
    {u"there is no input %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no input “%1”.")},
    {u"there is no section %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no section “%1”.")},
    {u"there is no option %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no option “%1”.")},
    {u"there is no group %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no group “%1”.")},
    {u"there is no level %1", QT_TRANSLATE_NOOP("ReasonWords", "There is no level “%1”.")},
    {u"it reads itself: %1", QT_TRANSLATE_NOOP("ReasonWords", "It reads itself: %1.")},
    {u"the format must be plumbline-answers/1",
     QT_TRANSLATE_NOOP("ReasonWords", "The format must be plumbline-answers/1.")},
    {u"the document names no year",
     QT_TRANSLATE_NOOP("ReasonWords", "The document names no year.")},
    {u"the document is larger than 256 MB",
     QT_TRANSLATE_NOOP("ReasonWords", "The document is larger than 256 MB.")},
    {u"the standard has no such item",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard has no such item.")},
    {u"the item has no such clause",
     QT_TRANSLATE_NOOP("ReasonWords", "The item has no such clause.")},
    {u"an answer to an item that the standard lacks",
     QT_TRANSLATE_NOOP("ReasonWords", "It answers an item that the standard does not have.")},
    {u"an answer to a clause that item %1 lacks",
     QT_TRANSLATE_NOOP("ReasonWords", "It answers a clause that the item %1 does not have.")},
    {u"the standard does not list the level %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard has no level “%1” of assessors.")},
    {u"the standard has no grade %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard has no grade “%1”.")},
    {u"there is an assessment of this organization at this level already",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "This organization stands at this level of assessors already.")},
    {u"the sheet was begun under another standard",
     QT_TRANSLATE_NOOP("ReasonWords", "Its sheet was begun under another standard.")},
    {u"the round has no standard for its sector",
     QT_TRANSLATE_NOOP("ReasonWords", "The round has no standard for its sector.")},
    {u"the workbook has no organization of this code",
     QT_TRANSLATE_NOOP("ReasonWords", "The workbook has no organization of this code.")},
    {u"this item may not be marked as not applicable",
     QT_TRANSLATE_NOOP("ReasonWords", "This item may not be marked as not applicable.")},
    {u"this is not known here", QT_TRANSLATE_NOOP("ReasonWords", "This is not known here.")},
    {u"this key is not known here",
     QT_TRANSLATE_NOOP("ReasonWords", "This key is not known here.")},
    {u"%1 is not known here", QT_TRANSLATE_NOOP("ReasonWords", "“%1” is not known here.")},
    {u"an object of answers is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "The answers to the item are expected here.")},
    {u"a list of assessments is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "A list of assessments is expected here.")},
    {u"a list of matters is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "A list of matters is expected here.")},
    {u"a matter needs a name", QT_TRANSLATE_NOOP("ReasonWords", "A matter needs a name.")},
    {u"a year is expected here", QT_TRANSLATE_NOOP("ReasonWords", "A year is expected here.")},
    {u"a date such as 2023-07-03 is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "A date such as 2023-07-03 is expected here.")},
    {u"a whole number from 0 is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "A whole number from 0 on is expected here.")},
    {u"points with at most three decimals are expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "Points with at most three decimals are expected here.")},
    {u"a number with at most six decimals, a text, true or false is expected",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "A number with at most six decimals, a text, true or false is expected here.")},
    {u"an option is expected here",
     QT_TRANSLATE_NOOP("ReasonWords", "An option is expected here.")},
    {u"%1 is no option of this rule",
     QT_TRANSLATE_NOOP("ReasonWords", "“%1” is no option of this rule.")},
    {u"%1 is no variant of this rule",
     QT_TRANSLATE_NOOP("ReasonWords", "“%1” is no variant of this rule.")},
    {u"there is no such option", QT_TRANSLATE_NOOP("ReasonWords", "There is no such option.")},
    {u"null is no answer", QT_TRANSLATE_NOOP("ReasonWords", "An empty value is no answer.")},
    {u"nothing is typed for this clause",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing is entered for this clause.")},
    {u"nothing is left of the whole: mark the item as not applicable",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "Nothing is left of the whole; mark the item as not applicable.")},
    {u"the points of this option are fixed",
     QT_TRANSLATE_NOOP("ReasonWords", "The points of this option are fixed.")},
    {u"the points are fixed here: %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The points are fixed here: %1.")},
    {u"the points must lie between %1 and %2, times the count",
     QT_TRANSLATE_NOOP("ReasonWords", "The points must lie between %1 and %2, times the count.")},
    {u"the points must lie between %1 and %2",
     QT_TRANSLATE_NOOP("ReasonWords", "The points must lie between %1 and %2.")},
    {u"the numbers are too large to be compared among peers",
     QT_TRANSLATE_NOOP("ReasonWords", "The numbers are too large to be compared among peers.")},
    {u"the standard looks at peers: its assessments are scored together",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard compares organizations with each other; "
                                      "they are scored together, a whole round at a time.")},
    {u"%1 must be above 0", QT_TRANSLATE_NOOP("ReasonWords", "“%1” must be above 0.")},
    {u"\"%1\" is no number", QT_TRANSLATE_NOOP("ReasonWords", "“%1” is no number.")},
    {u"the standard names no value for the year %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The standard names no value for the year %1.")},
    {u"the numbers are too large to be counted exactly",
     QT_TRANSLATE_NOOP("ReasonWords", "The numbers are too large to be counted exactly.")},
    {u"a sample has 1 to %1 organizations",
     QT_TRANSLATE_NOOP("ReasonWords", "A sample has 1 to %1 organizations.")},
    {u"a sample has 1 to %1 rounds",
     QT_TRANSLATE_NOOP("ReasonWords", "A sample has 1 to %1 rounds.")},
    {u"this is no readable JSON: a number has too many digits",
     QT_TRANSLATE_NOOP("ReasonWords", "A number has too many digits.")},
    {u"this is no readable JSON: it is nested more than %1 deep",
     QT_TRANSLATE_NOOP("ReasonWords", "It is nested more than %1 deep.")},
    {u"this is no readable JSON: %1",
     QT_TRANSLATE_NOOP("ReasonWords", "This is no readable JSON.")},
    {u"“%1” is not a UUID", QT_TRANSLATE_NOOP("ReasonWords", "“%1” is not a UUID.")},
    {u"neither a code nor a name column was found",
     QT_TRANSLATE_NOOP("ReasonWords", "Neither a column of codes nor one of names was found.")},
    {u"there is no such file", QT_TRANSLATE_NOOP("ReasonWords", "There is no such file.")},
    {u"the file is empty", QT_TRANSLATE_NOOP("ReasonWords", "The file is empty.")},
    {u"there is nothing in the file: every cell is blank",
     QT_TRANSLATE_NOOP("ReasonWords", "There is nothing in the file: every cell is blank.")},
    {u"there is nothing in what was pasted",
     QT_TRANSLATE_NOOP("ReasonWords", "There is nothing in what was pasted.")},
    {u"the file has %1 MiB; at most %2 MiB are read",
     QT_TRANSLATE_NOOP("ReasonWords", "The file has %1 MiB; at most %2 MiB are read.")},
    {u"unpacked it would take %1 MiB; at most %2 MiB are read",
     QT_TRANSLATE_NOOP("ReasonWords", "Unpacked it would take %1 MiB; at most %2 MiB are read.")},
    {u"more than %1 cells", QT_TRANSLATE_NOOP("ReasonWords", "It holds more than %1 cells.")},
    {u"the file is protected by a password: save it as .xlsx without one",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "The file is protected by a password; save it as .xlsx without one.")},
    {u"this is a binary workbook (.xlsb): save it as .xlsx",
     QT_TRANSLATE_NOOP("ReasonWords", "This is a binary spreadsheet (.xlsb); save it as .xlsx.")},
    {u"this is an old workbook (.xls or .et): save it as .xlsx",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "This is an old spreadsheet (.xls or .et); save it as .xlsx.")},
    {u"this is a web page or XML, whatever its name says: open it in a spreadsheet program and "
     u"save it as .xlsx",
     QT_TRANSLATE_NOOP("ReasonWords", "This is a web page or XML, whatever its name says; open "
                                      "it in a spreadsheet program and save it as .xlsx.")},
    {u"this is no spreadsheet: choose an .xlsx, .ods or .csv file",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "This is no spreadsheet; choose an .xlsx, .ods or .csv file.")},
    {u"this is neither a spreadsheet nor text: choose an .xlsx, .ods or .csv file",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "This is neither a spreadsheet nor text; choose an .xlsx, .ods or .csv file.")},
    {u"the text is broken UTF-16", QT_TRANSLATE_NOOP("ReasonWords", "The text is broken UTF-16.")},
    {u"the text is neither UTF-8 nor GB18030",
     QT_TRANSLATE_NOOP("ReasonWords", "The text is neither UTF-8 nor GB18030.")},
    {u"a quotation mark is never closed",
     QT_TRANSLATE_NOOP("ReasonWords", "A quotation mark is never closed.")},
    {u"this is no standard", QT_TRANSLATE_NOOP("ReasonWords", "This is no standard.")},
    {u"save the sheet as an .xlsx file: in an .ods file joined cells and hidden rows cannot be "
     "seen",
     QT_TRANSLATE_NOOP("ReasonWords", "Save the sheet as an .xlsx file: in an .ods file "
                                      "joined cells and hidden rows cannot be seen.")},
    {u"a section that holds items has no id",
     QT_TRANSLATE_NOOP("ReasonWords", "A section that holds items has no id.")},
    {u"a text is longer than the 32,767 characters that a cell holds",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "A text is longer than the 32,767 characters that a cell holds.")},
    {u"a sheet cannot have this name",
     QT_TRANSLATE_NOOP("ReasonWords", "A sheet cannot have this name.")},
    {u"a cell lies outside the sheet",
     QT_TRANSLATE_NOOP("ReasonWords", "A cell lies outside the sheet.")},
    {u"a cell names a text that is not there",
     QT_TRANSLATE_NOOP("ReasonWords", "A cell names a text that is not there.")},
    {u"the spreadsheet cannot be read: %1",
     QT_TRANSLATE_NOOP("ReasonWords", "The spreadsheet cannot be read.")},
    {u"the archive has no directory: the file was cut off",
     QT_TRANSLATE_NOOP("ReasonWords", "The file was cut off.")},
    {u"the output was closed",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing takes the output any more.")},
    {u"a number that is out of range",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"an operation that is too large",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a key that was not named",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"more bases than there is room for",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"an operation that replaces what cannot be before it",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"operations of no stream",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a piece of a log that holds nothing",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"something is left over behind the operations",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a number in the header is out of range",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a stream in the header does not add up",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a chunk says that it unpacks to more than is believed",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"the header does not add up",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"operations packed in a way of a newer version",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "A newer version of the program is needed to read this bundle.")},
    {u"a newer version is needed to read this bundle",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "A newer version of the program is needed to read this bundle.")},
    {u"this is no bundle", QT_TRANSLATE_NOOP("ReasonWords", "This is no bundle.")},
    {u"too many operations for one bundle",
     QT_TRANSLATE_NOOP("ReasonWords", "There are too many operations for one bundle.")},
    {u"the bundle is of another data set",
     QT_TRANSLATE_NOOP("ReasonWords", "The bundle is of another data set.")},
    {u"a site in the bundle is not certified by its installation",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "A part of the bundle is not vouched for by the office that it says it comes from.")},
    {u"a stream in the bundle is not vouched for by its installation",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "A part of the bundle is not vouched for by the office that it says it comes from.")},
    {u"an installation writes as a site that is another's",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "A part of the bundle is not vouched for by the office that it says it comes from.")},
    {u"the operations in the bundle are not those of its header",
     QT_TRANSLATE_NOOP("ReasonWords", "The operations in the bundle are not those that were "
                                      "signed: it was altered, or made wrongly.")},
    {u"the operations in the bundle are not those that were signed",
     QT_TRANSLATE_NOOP("ReasonWords", "The operations in the bundle are not those that were "
                                      "signed: it was altered, or made wrongly.")},
    {u"operations are not those that their chain says",
     QT_TRANSLATE_NOOP("ReasonWords", "The operations in the bundle are not those that were "
                                      "signed: it was altered, or made wrongly.")},
    {u"the workbook is part of a data set already",
     QT_TRANSLATE_NOOP("ReasonWords", "The workbook is part of a data set already.")},
    {u"the conflict is not what it was",
     QT_TRANSLATE_NOOP("ReasonWords", "Somebody has changed or settled the conflict meanwhile.")},
    {u"no such conflict is open", QT_TRANSLATE_NOOP("ReasonWords", "No such conflict is open.")},
    {u"this installation is not in the roster of offices",
     QT_TRANSLATE_NOOP("ReasonWords", "The roster of offices does not know this installation. Read "
                                      "its fingerprint to the city.")},
    {u"this installation was revoked",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "The key of this installation was taken out of the roster of offices.")},
    {u"this office may not write that",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "By the roster of offices that is for another office to write.")},
    {u"nobody entitled signed that",
     QT_TRANSLATE_NOOP("ReasonWords", "Who signed that may not, by the roster of offices.")},
    {u"its roster does not know this installation, %1",
     QT_TRANSLATE_NOOP(
         "ReasonWords",
         "Its roster of offices does not know this installation, so what was written here would no "
         "longer count. Read the fingerprint %1 to the city and ask for a new bundle.")},
    {u"the data set has a root key",
     QT_TRANSLATE_NOOP("ReasonWords", "The data set has a root key already.")},
    {u"the root key of the data set is another",
     QT_TRANSLATE_NOOP("ReasonWords", "The root key of the data set is another one.")},
    {u"the root key of the data set is not on this computer",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "The root key of the data set is not on this computer. The city has it.")},
    {u"no such key was seen here",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "No such key has come here yet. Ask for the key itself, or for a bundle.")},
    {u"there is a roster already",
     QT_TRANSLATE_NOOP("ReasonWords", "There is a roster of offices already.")},
    {u"no roster here is signed by that key",
     QT_TRANSLATE_NOOP("ReasonWords", "No roster of offices here is signed by that key.")},
    {u"the key is not in the roster",
     QT_TRANSLATE_NOOP("ReasonWords", "The key is not in the roster of offices.")},
    {u"nothing of that key waits",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing of that key is in quarantine.")},
    {u"the office has no part in it",
     QT_TRANSLATE_NOOP("ReasonWords", "This office has no part in the conflict.")},
};

} // namespace

Reason reasonWords(const QString &detail)
{
    for (const auto &[form, words] : reasons) {
        const auto places = placesIn(detail, form);
        if (!places)
            continue;
        Reason reason{ReasonWords::tr(words), true};
        for (qsizetype i = 0; i < places->size(); ++i) {
            const QString mark = u'%' + QString::number(i + 1);
            reason.isWhole = reason.isWhole && reason.words.contains(mark);
        }
        reason.words = filled(reason.words, *places);
        return reason;
    }
    const QString words = schemaWords(detail);
    return words == detail ? Reason{} : Reason{words, true};
}

QString reasonText(const QString &detail)
{
    const Reason reason = reasonWords(detail);
    return reason.words.isEmpty() ? detail : reason.words;
}

QString placeText(const QString &where)
{
    if (const auto places = placesIn(where, u"line %1, column %2"_s))
        return filled(ReasonWords::tr("line %1, column %2"), *places);
    if (const auto places = placesIn(where, u"line %1"_s))
        return filled(ReasonWords::tr("line %1"), *places);
    return where;
}

} // namespace ui
