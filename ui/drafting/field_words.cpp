// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/field_words.h"

#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

using Words = QList<WordField::Word>;

} // namespace

Words ruleTypeWords()
{
    return {{u"each"_s, FieldWords::tr("for each occurrence")},
            {u"once"_s, FieldWords::tr("once, if found")},
            {u"require"_s, FieldWords::tr("required, else the item is 0")},
            {u"zero"_s, FieldWords::tr("if found, the item is 0")},
            {u"choice"_s, FieldWords::tr("one of several cases")},
            {u"judge"_s, FieldWords::tr("as the inspector judges")},
            {u"shortfall"_s, FieldWords::tr("short of a required number")},
            {u"slope"_s, FieldWords::tr("by the distance from a threshold")},
            {u"tiers"_s, FieldWords::tr("by tiers")},
            {u"share"_s, FieldWords::tr("by the share done")},
            {u"votes"_s, FieldWords::tr("by votes")},
            {u"convert"_s, FieldWords::tr("converted from another score")},
            {u"rank"_s, FieldWords::tr("by place among peers")},
            {u"record"_s, FieldWords::tr("recorded, no points")}};
}

QString ruleTypeName(const QString &key)
{
    for (const WordField::Word &word : ruleTypeWords())
        if (word.key == key)
            return word.name;
    return key;
}

Words itemKindWords()
{
    return {{{}, FieldWords::tr("scored")},
            {u"bonus"_s, FieldWords::tr("bonus")},
            {u"penalty"_s, FieldWords::tr("penalty")},
            {u"veto"_s, FieldWords::tr("veto")},
            {u"gate"_s, FieldWords::tr("gate")},
            {u"information"_s, FieldWords::tr("information")}};
}

Words absenceWords()
{
    return {{{}, FieldWords::tr("as usual")},
            {u"full"_s, FieldWords::tr("full points")},
            {u"zero"_s, FieldWords::tr("nothing")},
            {u"exclude"_s, FieldWords::tr("excluded")},
            {u"forbidden"_s, FieldWords::tr("must not be marked")}};
}

Words evidenceWords()
{
    return {{{}, FieldWords::tr("optional")},
            {u"required"_s, FieldWords::tr("required")},
            {u"none"_s, FieldWords::tr("none")}};
}

Words inputTypeWords()
{
    return {{{}, FieldWords::tr("as the rule asks")},
            {u"count"_s, FieldWords::tr("count")},
            {u"number"_s, FieldWords::tr("number")},
            {u"ratio"_s, FieldWords::tr("ratio (part of whole)")},
            {u"check"_s, FieldWords::tr("yes or no")},
            {u"choice"_s, FieldWords::tr("choice")},
            {u"points"_s, FieldWords::tr("points")},
            {u"votes"_s, FieldWords::tr("votes")},
            {u"matters"_s, FieldWords::tr("named matters")},
            {u"text"_s, FieldWords::tr("text")},
            {u"date"_s, FieldWords::tr("date")}};
}

Words aggregateNames()
{
    return {{{}, FieldWords::tr("the sum")},
            {u"average"_s, FieldWords::tr("the average")},
            {u"highest"_s, FieldWords::tr("the highest")},
            {u"lowest"_s, FieldWords::tr("the lowest")}};
}

Words slopeSideNames()
{
    return {{u"below"_s, FieldWords::tr("below it")}, {u"above"_s, FieldWords::tr("above it")}};
}

Words slopeStepNames()
{
    return {{u"continuous"_s, FieldWords::tr("in proportion")},
            {u"whole"_s, FieldWords::tr("each whole step")},
            {u"up"_s, FieldWords::tr("each step begun")}};
}

Words orderNames()
{
    return {{u"descending"_s, FieldWords::tr("the highest is first")},
            {u"ascending"_s, FieldWords::tr("the lowest is first")}};
}

Words tiesNames()
{
    return {{u"competition"_s, FieldWords::tr("1, 2, 2, 4")},
            {u"dense"_s, FieldWords::tr("1, 2, 2, 3")},
            {u"average"_s, FieldWords::tr("the mean of the places")}};
}

Words renormaliseNames()
{
    return {{{}, FieldWords::tr("not at all")},
            {u"total"_s, FieldWords::tr("in the total")},
            {u"section"_s, FieldWords::tr("in each section")}};
}

Words weakestNames()
{
    return {{{}, FieldWords::tr("no short board")},
            {u"items"_s, FieldWords::tr("of the items")},
            {u"sections"_s, FieldWords::tr("of the sections")}};
}

Words effectNames()
{
    return {{u"worst"_s, FieldWords::tr("the worst grade")},
            {u"cap"_s, FieldWords::tr("no better than")},
            {u"suspend"_s, FieldWords::tr("no grade this round")}};
}

Words quotaBaseNames()
{
    return {{{}, FieldWords::tr("of the complete sheets")},
            {u"organizations"_s, FieldWords::tr("of all organizations")}};
}

Words quotaRoundingNames()
{
    return {{u"down"_s, FieldWords::tr("rounded down")},
            {u"up"_s, FieldWords::tr("rounded up")},
            {u"half"_s, FieldWords::tr("rounded to the nearest")}};
}

Words quotaTiesNames()
{
    return {{u"out"_s, FieldWords::tr("ties lose it")}, {u"in"_s, FieldWords::tr("ties keep it")}};
}

Words sectorWords()
{
    Words words;
    for (const QString &key : sectorKeys())
        words.append({key, sectorName(key)});
    return words;
}

Words comparisonNames()
{
    return {{u"atLeast"_s, FieldWords::tr("at least")},
            {u"above"_s, FieldWords::tr("above")},
            {u"atMost"_s, FieldWords::tr("at most")},
            {u"below"_s, FieldWords::tr("below")},
            {u"is"_s, FieldWords::tr("is")}};
}

QList<WordField::Word> levelNames(const QStringList &others)
{
    QStringList keys = {u"self"_s, u"township"_s, u"county"_s, u"city"_s};
    for (const QString &other : others)
        if (!keys.contains(other))
            keys.append(other);
    QList<WordField::Word> names;
    for (const QString &key : std::as_const(keys))
        names.append({key, levelName(key)});
    return names;
}

QList<WordField::Word> peerGroupNames()
{
    QList<WordField::Word> names;
    for (const QString &key :
         {u"county"_s, u"township"_s, u"sector"_s, u"affiliation"_s, u"department"_s})
        names.append({key, attributeName(key)});
    return names;
}

QStringList usualMethods()
{
    return {u"查阅资料"_s, u"实地查看"_s,       u"走访座谈"_s,          u"抽查"_s,
            u"询问"_s,     u"查阅资料、询问"_s, u"查阅资料、实地查看"_s};
}

} // namespace ui
