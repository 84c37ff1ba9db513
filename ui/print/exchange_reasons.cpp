// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exchange_reasons.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Sentence reasons[] = {
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
    {u"a piece of evidence in the header does not add up",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"the parts in the header do not add up",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a value that was taken out in no way that there is",
     QT_TRANSLATE_NOOP("ReasonWords", "What is in the bundle is not well formed.")},
    {u"a newer version is needed to open this bundle",
     QT_TRANSLATE_NOOP("ReasonWords",
                       "A newer version of the program is needed to read this bundle.")},
    {u"the bundle is sealed",
     QT_TRANSLATE_NOOP("ReasonWords", "The bundle is sealed for another office.")},
    {u"no key of this installation opens the sealed bundle",
     QT_TRANSLATE_NOOP("ReasonWords", "The bundle is sealed for another office: no key of this "
                                      "installation opens it. Ask for one that is made for you.")},
    {u"no key of the office is known",
     QT_TRANSLATE_NOOP("ReasonWords", "No key of this office is known here, so nothing can be "
                                      "sealed for it. Take in a bundle of its first.")},
    {u"too much for one file: export it in parts",
     QT_TRANSLATE_NOOP("ReasonWords", "It is too much for one file. Make it in parts.")},
    {u"parts of %1 bytes are too small",
     QT_TRANSLATE_NOOP("ReasonWords", "Parts of %1 bytes are too small.")},
    {u"no one attached file has this hash",
     QT_TRANSLATE_NOOP("ReasonWords", "No attached file has a hash that begins so, or several "
                                      "have: give more of its letters.")},
    {u"no attached file of this item has this hash",
     QT_TRANSLATE_NOOP("ReasonWords", "No file that is attached to this item has such a hash.")},
    {u"it is not attached to this item",
     QT_TRANSLATE_NOOP("ReasonWords", "The file is not attached to this item.")},
    {u"the file is not attached anywhere",
     QT_TRANSLATE_NOOP("ReasonWords", "The file is not attached to any item.")},
    {u"the file has not come yet",
     QT_TRANSLATE_NOOP("ReasonWords", "The file has not come here yet. The next bundle for the "
                                      "office that has it asks for it.")},
    {u"no remark was ever written there",
     QT_TRANSLATE_NOOP("ReasonWords", "No remark was ever written there.")},
    {u"this belongs to another area",
     QT_TRANSLATE_NOOP("ReasonWords", "This belongs to the area of another office.")},
    {u"no such entry of the code",
     QT_TRANSLATE_NOOP("ReasonWords", "There is no such entry of that code.")},
    {u"no two organizations bear that code",
     QT_TRANSLATE_NOOP("ReasonWords", "No two organizations have that code.")},
    {u"nothing was merged into that organization",
     QT_TRANSLATE_NOOP("ReasonWords", "Nothing was merged into that organization.")},
    {u"no organization has this code",
     QT_TRANSLATE_NOOP("ReasonWords", "No organization has this code.")},
    {u"the organization has no such sheet in “%1”",
     QT_TRANSLATE_NOOP("ReasonWords", "The organization has no such sheet in the round “%1”.")},
    {u"it has several sheets; name one with --level: %1",
     QT_TRANSLATE_NOOP("ReasonWords", "It has several sheets. Name one with --level: %1.")},
};

} // namespace

std::span<const Sentence> exchangeReasons()
{
    return reasons;
}

} // namespace ui
