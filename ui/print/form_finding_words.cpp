// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finding_phrases.h"
#include "ui/print/standard_form_words.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString nothingMore(const core::Finding &)
{
    return {};
}

QString textReason(const core::Finding &finding)
{
    const QString text = findingValue(finding, u"text"_s);
    return text.isEmpty() ? QString() : FindingWords::tr("It says “%1”.").arg(text);
}

QString headingReason(const core::Finding &finding)
{
    const QString heading = findingValue(finding, u"heading"_s);
    return heading.isEmpty() ? QString() : FindingWords::tr("Its heading is “%1”.").arg(heading);
}

QString sheetReason(const core::Finding &finding)
{
    const bool chinese = formLanguage() == core::FormLanguage::Chinese;
    return FindingWords::tr("The sheet “%1” is not there; the file has: %2.")
        .arg(findingValue(finding, chinese ? u"sheet"_s : u"english"_s),
             findingValue(finding, u"there"_s));
}

QString mergeReason(const core::Finding &finding)
{
    return FindingWords::tr("It reaches to cell %1.").arg(findingValue(finding, u"to"_s));
}

QString cellReason(const core::Finding &finding)
{
    const QString column = findingValue(finding, u"column"_s);
    return FindingWords::tr("Column “%1” cannot hold “%2”.")
        .arg(formHeading(column), findingValue(finding, u"text"_s));
}

QString countReason(const core::Finding &finding)
{
    return FindingWords::tr("%1 sections, items or clauses had none.")
        .arg(findingValue(finding, u"count"_s));
}

QString moreReason(const core::Finding &finding)
{
    const FindingPhrases *phrases = formPhrases(findingValue(finding, u"code"_s));
    const QString count = findingValue(finding, u"count"_s);
    return phrases == nullptr
               ? QString()
               : FindingWords::tr("%1 more: %2").arg(count, FindingWords::tr(phrases->title));
}

using Table = std::map<QString, FindingPhrases>;

Table sheetTable()
{
    return {
        {u"missing-sheet"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "This is not the spreadsheet form of a standard."),
          sheetReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Start from the template, or import it as an official sheet.")}},
        {u"repeated-sheet"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Two sheets of the file hold the same."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Remove the one that does not count.")}},
        {u"merged-cells"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Cells are merged."), mergeReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Split them and write the content into each row that it holds for.")}},
        {u"formula"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A cell holds a formula."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Replace it by its value: paste special, values.")}},
        {u"date-cell"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The spreadsheet has made a date of a cell."),
          textReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Format the cell as text and type again what should stand there.")}},
        {u"hidden-row"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A row with content is hidden."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Show it, or delete it.")}},
        {u"repeated-column"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A column stands twice."), headingReason,
          QT_TRANSLATE_NOOP("FindingWords", "Delete one of the two.")}},
        {u"unknown-column"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A column is not read."), headingReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Use the headings of the template; notes of your own are left out.")}},
    };
}

Table rowTable()
{
    return {
        {u"unreadable-cell"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A cell cannot be read."), cellReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Write it as the instructions show, or choose from the list.")}},
        {u"misplaced-cell"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A cell says what its rule does not know."), cellReason,
          QT_TRANSLATE_NOOP("FindingWords", "Empty the cell, or choose another rule.")}},
        {u"said-twice"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Two cells say the same thing."), textReason,
          QT_TRANSLATE_NOOP("FindingWords", "Leave only one of the two.")}},
        {u"orphan-clause"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A clause belongs to no item."), nothingMore,
          QT_TRANSLATE_NOOP("FindingWords", "Fill in the item in this row or above it.")}},
        {u"unknown-section"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "An item names no section of the standard."),
          textReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Write the id of a section, as the sheet of sections has it.")}},
        {u"wrong-depth"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A section has no place."), textReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Depth 0 is a part, 1 to 4 are sections, each one deeper than what "
                            "holds it.")}},
        {u"full-width"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "Digits in full width were read as ordinary ones."),
          textReason, QT_TRANSLATE_NOOP("FindingWords", "Look whether the number is right.")}},
        {u"more-findings"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "There are more findings of a kind than are listed."),
          moreReason,
          QT_TRANSLATE_NOOP("FindingWords", "Mend those that are listed, then import again.")}},
        {u"ids-given"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "New ids were given."), countReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Nothing is to be done; from the first issue on they stay.")}},
    };
}

Table officialTable()
{
    return {
        {u"official-heading"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "No row of headings was understood."), nothingMore,
          QT_TRANSLATE_NOOP(
              "FindingWords",
              "Name the columns in one row: number, item, content, points, scoring.")}},
        {u"official-column"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A column was not taken over."), headingReason,
          QT_TRANSLATE_NOOP("FindingWords",
                            "Nothing is to be done if it is filled in when assessing.")}},
        {u"official-points"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "The points of an item cannot be read."), textReason,
          QT_TRANSLATE_NOOP("FindingWords", "Write the points into the item.")}},
        {u"official-total"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A row of sums is no item."), textReason,
          QT_TRANSLATE_NOOP("FindingWords", "Nothing is to be done.")}},
        {u"official-row"_s,
         {QT_TRANSLATE_NOOP("FindingWords", "A row was not taken over: it has no text."),
          nothingMore, QT_TRANSLATE_NOOP("FindingWords", "Look whether it belongs to an item.")}},
    };
}

} // namespace

const FindingPhrases *formPhrases(const QString &code)
{
    static const Table all = [] {
        Table table = sheetTable();
        for (const Table &more : {rowTable(), officialTable()})
            table.insert(more.begin(), more.end());
        return table;
    }();
    const auto found = all.find(code);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace ui
