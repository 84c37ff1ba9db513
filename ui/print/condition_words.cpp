// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/phrases.h"
#include "ui/print/rule_words.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

const core::Item *itemWith(const core::Standard &standard, const QString &id)
{
    for (const core::Item *item : core::itemsOf(standard))
        if (item->id == id)
            return item;
    return nullptr;
}

QString inputCaption(const core::Standard &standard, const core::Item *item, const QString &id)
{
    if (item == nullptr)
        return id;
    for (const core::Clause &clause : item->clauses)
        if (clause.id == id) {
            const QString label =
                clause.inputLabel.isEmpty() ? captionText(clause.text) : clause.inputLabel;
            return label.isEmpty() ? itemCaption(standard, item->id) : label;
        }
    return id;
}

QString peerWords(const core::Standard &standard, const core::Reference &reference)
{
    Q_UNUSED(standard)
    QStringList within;
    for (const QString &name : reference.within)
        within += attributeName(name);
    const QString area = within.join(Phrases::tr(" and ", "between names"));
    if (reference.kind == core::Reference::Kind::PeerHighest)
        return Phrases::tr("the highest among peers (%1)").arg(area);
    if (reference.kind == core::Reference::Kind::PeerLowest)
        return Phrases::tr("the lowest among peers (%1)").arg(area);
    return Phrases::tr("the mean of peers (%1)").arg(area);
}

QString yearWords(const core::Reference &reference, const QString &unit)
{
    QStringList parts;
    for (const auto &[year, value] : reference.byYear)
        parts += Phrases::tr("%1 from %2 on").arg(measureText(value) + unit, QString::number(year));
    return parts.join(Phrases::tr(" and ", "between names"));
}

QString leftWords(const core::Standard &standard, const core::Condition &condition,
                  const core::Item *item)
{
    using Left = core::Condition::Left;
    switch (condition.left) {
    case Left::Input: {
        const core::Item *of = condition.name.isEmpty() ? item : itemWith(standard, condition.name);
        return inputCaption(standard, of, condition.input);
    }
    case Left::Attribute:
        return attributeName(condition.name);
    case Left::Year:
        return Phrases::tr("the year");
    case Left::Item:
        return Phrases::tr("item %1").arg(itemCaption(standard, condition.name));
    case Left::Section:
        return Phrases::tr("section %1").arg(sectionCaption(standard, condition.name));
    case Left::Total:
        return Phrases::tr("the total");
    case Left::Held:
        return Phrases::tr("the grade of the round before");
    }
    return {};
}

QString rightWords(const core::Standard &standard, const core::Condition &condition,
                   const core::Item *item)
{
    using Right = core::Condition::Right;
    if (condition.right == Right::Percent)
        return measureText(condition.percent) + u'%';
    if (condition.right == Right::Word)
        return standard.grading.grades.contains(condition.word) ? gradeName(condition.word)
                                                                : condition.word;
    return referenceWords(standard, condition.reference, item);
}

QString comparisonWords(const core::Standard &standard, const core::Condition &condition,
                        const core::Item *item)
{
    using Comparison = core::Condition::Comparison;
    const QString left = leftWords(standard, condition, item);
    if (condition.right == core::Condition::Right::Flag)
        return condition.flag ? Phrases::tr("“%1” holds").arg(left)
                              : Phrases::tr("“%1” does not hold").arg(left);
    const QString right = rightWords(standard, condition, item);
    switch (condition.comparison) {
    case Comparison::Is:
        return Phrases::tr("%1 is %2").arg(left, right);
    case Comparison::AtLeast:
        return Phrases::tr("%1 is at least %2").arg(left, right);
    case Comparison::Above:
        return Phrases::tr("%1 is above %2").arg(left, right);
    case Comparison::AtMost:
        return Phrases::tr("%1 is at most %2").arg(left, right);
    case Comparison::Below:
        return Phrases::tr("%1 is below %2").arg(left, right);
    }
    return {};
}

QString joined(const core::Standard &standard, const core::Condition &condition,
               const core::Item *item)
{
    QStringList parts;
    for (const core::Condition &part : condition.parts) {
        const bool nested = part.parts.size() > 1;
        const QString words = conditionWords(standard, part, item);
        parts += nested ? Phrases::tr("(%1)", "a condition inside another").arg(words) : words;
    }
    return parts.join(condition.kind == core::Condition::Kind::All
                          ? Phrases::tr(" and ", "between conditions")
                          : Phrases::tr(" or ", "between conditions"));
}

} // namespace

QString captionText(const QString &text)
{
    constexpr int most = 24;
    qsizetype end = 0;
    while (end < text.size() && end < most && !u"，。；：,;:"_s.contains(text[end]))
        ++end;
    return end < text.size() && end == most ? text.left(end) + u'…' : text.left(end);
}

QString boundWords(const core::Standard &standard, const core::Item &item,
                   const core::Clause &clause, const core::Reference &reference)
{
    const QString unit = clause.input == core::InputType::Ratio ? u"%"_s : clause.inputUnit;
    if (reference.kind == core::Reference::Kind::Number)
        return measureText(reference.number) + unit;
    if (reference.kind == core::Reference::Kind::ByYear)
        return yearWords(reference, unit);
    return referenceWords(standard, reference, &item);
}

QString itemCaption(const core::Standard &standard, const QString &id)
{
    const core::Item *item = itemWith(standard, id);
    if (item == nullptr)
        return id;
    const QString text = captionText(item->text);
    return item->number.isEmpty() ? text : item->number + u' ' + text;
}

QString sectionCaption(const core::Standard &standard, const QString &id)
{
    for (const core::Section *section : core::sectionsOf(standard))
        if (section->id == id)
            return section->number.isEmpty() ? section->title
                                             : section->number + u' ' + section->title;
    return id;
}

QString referenceWords(const core::Standard &standard, const core::Reference &reference,
                       const core::Item *item)
{
    using Kind = core::Reference::Kind;
    switch (reference.kind) {
    case Kind::None:
        return {};
    case Kind::Number:
        return measureText(reference.number);
    case Kind::Date:
        return dayText(QDate::fromJulianDay(reference.number.millionths));
    case Kind::ByYear:
        return yearWords(reference, {});
    case Kind::Attribute:
        return Phrases::tr("the organization's “%1”").arg(attributeName(reference.attribute));
    case Kind::Input: {
        const core::Item *of = reference.item.isEmpty() ? item : itemWith(standard, reference.item);
        return Phrases::tr("“%1”").arg(inputCaption(standard, of, reference.input));
    }
    case Kind::PreviousTotal:
        return Phrases::tr("the total of the earlier round");
    case Kind::PreviousItem:
        return Phrases::tr("the points of item %1 in the earlier round")
            .arg(itemCaption(standard, reference.item));
    case Kind::PeerMean:
    case Kind::PeerHighest:
    case Kind::PeerLowest:
        return peerWords(standard, reference);
    }
    return {};
}

QString conditionWords(const core::Standard &standard, const core::Condition &condition,
                       const core::Item *item)
{
    using Kind = core::Condition::Kind;
    switch (condition.kind) {
    case Kind::Always:
        return Phrases::tr("always");
    case Kind::All:
    case Kind::Any:
        return joined(standard, condition, item);
    case Kind::Not:
        return Phrases::tr("not (%1)")
            .arg(condition.parts.empty() ? QString()
                                         : conditionWords(standard, condition.parts.front(), item));
    case Kind::Compare:
        return comparisonWords(standard, condition, item);
    }
    return {};
}

} // namespace ui
