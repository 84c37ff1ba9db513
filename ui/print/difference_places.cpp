// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/difference_places.h"

#include "core/document/json_text.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

using Names = QHash<QString, QString>;

Names fieldNames()
{
    return {{u"text"_s, Difference::tr("Text")},
            {u"title"_s, Difference::tr("Title")},
            {u"number"_s, Difference::tr("Number")},
            {u"code"_s, Difference::tr("Code")},
            {u"year"_s, Difference::tr("Year")},
            {u"sector"_s, Difference::tr("Sector")},
            {u"points"_s, Difference::tr("Points")},
            {u"kind"_s, Difference::tr("Kind")},
            {u"start"_s, Difference::tr("Starts at")},
            {u"floor"_s, Difference::tr("Floor")},
            {u"ceiling"_s, Difference::tr("Ceiling")},
            {u"method"_s, Difference::tr("Method of checking")},
            {u"evidence"_s, Difference::tr("Evidence")},
            {u"department"_s, Difference::tr("Department")},
            {u"appliesIf"_s, Difference::tr("Applies if")},
            {u"notApplicable"_s, Difference::tr("Where it does not apply")},
            {u"clauses"_s, Difference::tr("Order of the clauses")},
            {u"groups"_s, Difference::tr("Groups of clauses")},
            {u"levels"_s, Difference::tr("Levels")},
            {u"section"_s, Difference::tr("Section")},
            {u"group"_s, Difference::tr("Group")},
            {u"input.label"_s, Difference::tr("Name of what is typed")},
            {u"input.unit"_s, Difference::tr("Unit")},
            {u"input"_s, Difference::tr("What is typed")}};
}

Names headNames()
{
    return {{u"grading"_s, Difference::tr("Grading")},
            {u"grading.grades"_s, Difference::tr("Grades")},
            {u"grading.rules"_s, Difference::tr("Rules of grading")},
            {u"grading.weakest"_s, Difference::tr("Short board")},
            {u"grading.vetoes"_s, Difference::tr("Effect of vetoes")},
            {u"grading.quota"_s, Difference::tr("Quotas")},
            {u"grading.rankClasses"_s, Difference::tr("Rank classes")},
            {u"levels"_s, Difference::tr("Levels of assessors")},
            {u"mix"_s, Difference::tr("Mix of levels")},
            {u"total.of"_s, Difference::tr("Total: full score")},
            {u"total.floor"_s, Difference::tr("Total: floor")},
            {u"total.ceiling"_s, Difference::tr("Total: ceiling")},
            {u"total.rounding"_s, Difference::tr("Total: rounding")},
            {u"total.renormalise"_s, Difference::tr("Total: re-normalising")},
            {u"total"_s, Difference::tr("Total")},
            {u"parts"_s, Difference::tr("Parts")}};
}

Names wordNames()
{
    return {{u"scored"_s, Difference::tr("scored")},
            {u"bonus"_s, Difference::tr("bonus")},
            {u"penalty"_s, Difference::tr("penalty")},
            {u"veto"_s, Difference::tr("veto")},
            {u"gate"_s, Difference::tr("gate")},
            {u"information"_s, Difference::tr("information")},
            {u"full"_s, Difference::tr("full points")},
            {u"zero"_s, Difference::tr("no points")},
            {u"exclude"_s, Difference::tr("left out of the total")},
            {u"peer-mean"_s, Difference::tr("mean of the peers")},
            {u"forbidden"_s, Difference::tr("may not be marked so")},
            {u"optional"_s, Difference::tr("optional")},
            {u"required"_s, Difference::tr("required")}};
}

bool isKeyed(const QString &place)
{
    static const QStringList keyed = {u"kind"_s, u"start"_s, u"notApplicable"_s, u"evidence"_s};
    return keyed.contains(place);
}

QString valueWords(const core::Json &value, const QString &place)
{
    if (value.isText())
        return isKeyed(place) ? wordNames().value(value.string(), value.string()) : value.string();
    if (value.isNumber())
        return value.string();
    if (value.kind == core::Json::Kind::Flag)
        return value.flag ? Difference::tr("yes") : Difference::tr("no");
    QStringList texts;
    for (const core::Json &element : value.elements)
        if (element.isText() || element.isNumber())
            texts << (place.endsWith(u"levels"_s) ? levelName(element.string()) : element.string());
    if (value.isList() && texts.size() == static_cast<qsizetype>(value.elements.size()))
        return listText(texts);
    const core::Json *title = value.find("title");
    const core::Json *number = value.find("number");
    if (title != nullptr && title->isText()) // a section, or a part
        return (number != nullptr ? number->string() + u' ' : QString()) + title->string();
    return QString::fromUtf8(core::writtenJson(value));
}

} // namespace

QString fieldName(const QString &key)
{
    const Names names = fieldNames();
    for (QString known = key; !known.isEmpty();
         known = known.contains(u'.') ? known.left(known.lastIndexOf(u'.')) : QString())
        if (names.contains(known))
            return names.value(known);
    return key;
}

QString placeName(const QString &place, const core::Standard &older, const core::Standard &newer)
{
    static const QRegularExpression section(u"sections\\[([^\\]]*)\\](?!.*sections\\[)\\.?(.*)$"_s);
    const QRegularExpressionMatch match = section.match(place);
    if (match.hasMatch()) {
        const QString id = match.captured(1);
        const QString newCaption = sectionCaption(newer, id);
        const QString caption = newCaption == id ? sectionCaption(older, id) : newCaption;
        const QString field = match.captured(2);
        return field.isEmpty() ? Difference::tr("Section %1").arg(caption)
                               : Difference::tr("Section %1: %2", "section, field")
                                     .arg(caption, fieldName(field));
    }
    const Names names = headNames();
    for (QString known = place; !known.isEmpty();
         known = known.contains(u'.') ? known.left(known.lastIndexOf(u'.')) : QString())
        if (names.contains(known))
            return names.value(known);
    static const QRegularExpression part(u"^parts\\[([a-z]+)[0-9]*\\]\\.?(.*)$"_s);
    const QRegularExpressionMatch partly = part.match(place);
    if (!partly.hasMatch())
        return fieldName(place);
    const QString name = partly.captured(1) == u"common" ? Difference::tr("Common part")
                                                         : Difference::tr("Sector's part");
    return partly.captured(2).isEmpty()
               ? name
               : Difference::tr("%1: %2", "part, field").arg(name, fieldName(partly.captured(2)));
}

std::vector<core::TextPiece> valuePieces(const core::ValueChange &change)
{
    if (!change.pieces.empty() && !isKeyed(change.place))
        return change.pieces;
    std::vector<core::TextPiece> pieces;
    if (change.before)
        pieces.push_back({core::Side::Older, valueWords(*change.before, change.place)});
    if (change.after)
        pieces.push_back({core::Side::Newer, valueWords(*change.after, change.place)});
    return pieces;
}

} // namespace ui
