// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finding_words.h"
#include "ui/print/sentence_form.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct SchemaWords
{
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

/// A sentence as the readers of documents have it, and as people read it; %1 and %2 are the same.
constexpr Sentence faults[] = {
    {u"%1 is missing", QT_TRANSLATE_NOOP("SchemaWords", "“%1” is missing.")},
    {u"this key is not known here",
     QT_TRANSLATE_NOOP("SchemaWords", "This key is not known here.")},
    {u"this key stands twice", QT_TRANSLATE_NOOP("SchemaWords", "This key stands twice.")},
    {u"it must not be empty", QT_TRANSLATE_NOOP("SchemaWords", "It must not be empty.")},
    {u"an object is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "An object is expected here.")},
    {u"a list is expected here", QT_TRANSLATE_NOOP("SchemaWords", "A list is expected here.")},
    {u"a text is expected here", QT_TRANSLATE_NOOP("SchemaWords", "A text is expected here.")},
    {u"true or false is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "Yes or no is expected here.")},
    {u"only true may stand here", QT_TRANSLATE_NOOP("SchemaWords", "Only “true” may stand here.")},
    {u"points are expected here", QT_TRANSLATE_NOOP("SchemaWords", "Points are expected here.")},
    {u"points are expected here: a number with at most three decimals, at most 1000000",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "Points are expected here: a number with at most three decimals, at most "
                       "1,000,000.")},
    {u"a number with at most six decimals is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "A number with at most six decimals is expected here.")},
    {u"a whole number from %1 to %2 is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "A whole number from %1 to %2 is expected here.")},
    {u"a percentage such as \"30%\" is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "A percentage such as 30% is expected here.")},
    {u"one of these is expected here: %1",
     QT_TRANSLATE_NOOP("SchemaWords", "One of these is expected here: %1.")},
    {u"the format must be plumbline-standard/1",
     QT_TRANSLATE_NOOP("SchemaWords", "The format must be plumbline-standard/1.")},
    {u"%1 stands twice", QT_TRANSLATE_NOOP("SchemaWords", "“%1” stands twice.")},
    {u"a limit is above 0: it caps a magnitude",
     QT_TRANSLATE_NOOP("SchemaWords", "A limit is above 0: it caps a magnitude.")},
    {u"either points or a range from min to max",
     QT_TRANSLATE_NOOP("SchemaWords", "Either points or a range, not both.")},
    {u"min lies above max",
     QT_TRANSLATE_NOOP("SchemaWords", "The lower end lies above the upper one.")},
    {u"the floor lies above the ceiling",
     QT_TRANSLATE_NOOP("SchemaWords", "The floor lies above the ceiling.")},
    {u"a choice needs options", QT_TRANSLATE_NOOP("SchemaWords", "A choice needs options.")},
    {u"a step is above 0", QT_TRANSLATE_NOOP("SchemaWords", "The size of a step is above 0.")},
    {u"a tier has exactly one of below, atMost, atLeast, above",
     QT_TRANSLATE_NOOP("SchemaWords", "A tier has exactly one bound.")},
    {u"an object of words and numbers is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "Words with their worth are expected here.")},
    {u"\"count\" is taken by the plain occurrences",
     QT_TRANSLATE_NOOP("SchemaWords", "“count” is taken by the plain occurrences.")},
    {u"a record must say the type of its input",
     QT_TRANSLATE_NOOP("SchemaWords", "A record must say what is entered.")},
    {u"this rule cannot take such an input",
     QT_TRANSLATE_NOOP("SchemaWords", "This rule cannot take such an input.")},
    {u"answers use this word for something else",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "Answers use this word for something else; choose another id.")},
    {u"an item's id is 1 to 64 of the characters A-Z a-z 0-9 . _ -",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "An item's id has 1 to 64 of the characters A-Z a-z 0-9 . _ -")},
    {u"only a scored item starts full",
     QT_TRANSLATE_NOOP("SchemaWords", "Only a scored item starts full.")},
    {u"only a scored item has a start",
     QT_TRANSLATE_NOOP("SchemaWords", "Only a scored item has a start.")},
    {u"a weight is not below 0", QT_TRANSLATE_NOOP("SchemaWords", "A weight is not below 0.")},
    {u"a section holds items or sections",
     QT_TRANSLATE_NOOP("SchemaWords", "A section holds items or sections.")},
    {u"sections lie at most four deep",
     QT_TRANSLATE_NOOP("SchemaWords", "Sections lie at most four deep.")},
    {u"renormalise \"section\" knows no weights",
     QT_TRANSLATE_NOOP("SchemaWords", "Scaling within each section knows no weights.")},
    {u"renormalise \"section\" knows no aggregate but sum",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "Scaling within each section knows no aggregate but the sum.")},
    {u"an object of years and numbers is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "Years with their numbers are expected here.")},
    {u"a year and its number are expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "A year and its number are expected here.")},
    {u"\"total\" or {\"item\": …} is expected here",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "The total or an item of an earlier round is expected here.")},
    {u"this looks nothing up: byYear, attribute, input, previous or peer is expected",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "This looks nothing up: by year, an attribute, an input, an earlier round "
                       "or peers are expected.")},
    {u"this is no condition: nothing stands on its left side",
     QT_TRANSLATE_NOOP("SchemaWords", "This is no condition: nothing stands on its left side.")},
    {u"exactly one of is, atLeast, above, atMost, below is expected",
     QT_TRANSLATE_NOOP("SchemaWords", "Exactly one comparison is expected.")},
    {u"a number, a date or a lookup is expected here",
     QT_TRANSLATE_NOOP("SchemaWords",
                       "A number, a date or something to look up is expected here.")},
    {u"a number or a lookup is expected here",
     QT_TRANSLATE_NOOP("SchemaWords", "A number or something to look up is expected here.")},
    {u"a condition is expected here: an object, or true",
     QT_TRANSLATE_NOOP("SchemaWords", "A condition is expected here.")},
    {u"the input %1 cannot be compared so",
     QT_TRANSLATE_NOOP("SchemaWords", "What is entered in “%1” cannot be compared so.")},
    {u"the input %1 is no number",
     QT_TRANSLATE_NOOP("SchemaWords", "What is entered in “%1” is no number.")},
    {u"only a ratio is compared with percent",
     QT_TRANSLATE_NOOP("SchemaWords", "Only a ratio is compared with a percentage.")},
    {u"only a check is true or false",
     QT_TRANSLATE_NOOP("SchemaWords", "Only a check is yes or no.")},
    {u"only a check or an attribute is true or false",
     QT_TRANSLATE_NOOP("SchemaWords", "Only a check or an attribute is yes or no.")},
    {u"a word cannot be compared so",
     QT_TRANSLATE_NOOP("SchemaWords", "A word cannot be compared so.")},
    {u"percent is of possible points, or of a ratio",
     QT_TRANSLATE_NOOP("SchemaWords", "A percentage is of possible points, or of a ratio.")},
    {u"a held grade is compared with a grade",
     QT_TRANSLATE_NOOP("SchemaWords", "A grade that is held is compared with a grade.")},
    {u"%1 is no date", QT_TRANSLATE_NOOP("SchemaWords", "“%1” is no date.")},
    {u"the gate %1 has no clause to read",
     QT_TRANSLATE_NOOP("SchemaWords", "The gate “%1” has no clause to read.")},
    {u"a part of its own does not have this: its standards do",
     QT_TRANSLATE_NOOP("SchemaWords", "A part of its own does not have this: its standards do.")},
    {u"a part of its own holds one part",
     QT_TRANSLATE_NOOP("SchemaWords", "A part of its own holds one part.")},
    {u"a part of its own is not taken from another",
     QT_TRANSLATE_NOOP("SchemaWords", "A part of its own is not taken from another.")},
    {u"the step is not said: continuous, whole or up",
     QT_TRANSLATE_NOOP("SchemaWords", "It is not said how the slope steps.")},
    {u"the order is not said: descending or ascending",
     QT_TRANSLATE_NOOP("SchemaWords", "It is not said which end is better.")},
    {u"ties are not settled: competition, dense or average",
     QT_TRANSLATE_NOOP("SchemaWords", "Ties are not settled.")},
    {u"ties at the edge are not settled: out or in",
     QT_TRANSLATE_NOOP("SchemaWords", "Ties at the edge are not settled.")},
    {u"there must be a grade", QT_TRANSLATE_NOOP("SchemaWords", "There must be a grade.")},
    {u"a grade stands twice", QT_TRANSLATE_NOOP("SchemaWords", "A grade stands twice.")},
    {u"there must be a level",
     QT_TRANSLATE_NOOP("SchemaWords", "There must be a level of assessors.")},
    {u"a level stands twice",
     QT_TRANSLATE_NOOP("SchemaWords", "A level of assessors stands twice.")},
    {u"this level stands twice",
     QT_TRANSLATE_NOOP("SchemaWords", "This level of assessors stands twice.")},
};

} // namespace

QString schemaWords(const QString &text)
{
    for (const auto &[sentence, words] : faults)
        if (const auto places = placesIn(text, sentence))
            return filled(SchemaWords::tr(words), *places);
    return text;
}

} // namespace ui
