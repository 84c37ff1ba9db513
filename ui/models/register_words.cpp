// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/register_words.h"

#include "core/model/organization_event.h"
#include "ui/print/words.h"

#include <QCoreApplication>
#include <QDate>

#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Register;

struct RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

struct FieldRow
{
    Register reg = Register::OrganizationIdentity;
    int key = 0;
    const char *name = nullptr;
};

// In the order of FORMAT.md.
constexpr FieldRow fieldRows[] = {
    {Register::OrganizationIdentity, 1, QT_TRANSLATE_NOOP("RegisterWords", "Code")},
    {Register::OrganizationIdentity, 2, QT_TRANSLATE_NOOP("RegisterWords", "Name")},
    {Register::OrganizationIdentity, 3, QT_TRANSLATE_NOOP("RegisterWords", "Sector")},
    {Register::OrganizationIdentity, 4, QT_TRANSLATE_NOOP("RegisterWords", "County")},
    {Register::OrganizationIdentity, 5, QT_TRANSLATE_NOOP("RegisterWords", "Township")},
    {Register::OrganizationIdentity, 6, QT_TRANSLATE_NOOP("RegisterWords", "Affiliation")},
    {Register::OrganizationIdentity, 7, QT_TRANSLATE_NOOP("RegisterWords", "Department in charge")},
    {Register::OrganizationIdentity, 8, QT_TRANSLATE_NOOP("RegisterWords", "Credit code")},
    {Register::OrganizationIdentity, 9, QT_TRANSLATE_NOOP("RegisterWords", "Founded")},
    {Register::OrganizationIdentity, 10, QT_TRANSLATE_NOOP("RegisterWords", "Dissolved")},
    {Register::OrganizationStanding, 1, QT_TRANSLATE_NOOP("RegisterWords", "Exempt")},
    {Register::OrganizationStanding, 2, QT_TRANSLATE_NOOP("RegisterWords", "Ground")},
    {Register::OrganizationEvent, 2, QT_TRANSLATE_NOOP("RegisterWords", "Kind")},
    {Register::OrganizationEvent, 3, QT_TRANSLATE_NOOP("RegisterWords", "Day")},
    {Register::OrganizationEvent, 4, QT_TRANSLATE_NOOP("RegisterWords", "Document")},
    {Register::OrganizationEvent, 5, QT_TRANSLATE_NOOP("RegisterWords", "Before")},
    {Register::OrganizationEvent, 6, QT_TRANSLATE_NOOP("RegisterWords", "After")},
    {Register::Round, 1, QT_TRANSLATE_NOOP("RegisterWords", "Year")},
    {Register::Round, 2, QT_TRANSLATE_NOOP("RegisterWords", "Name")},
    {Register::Round, 3, QT_TRANSLATE_NOOP("RegisterWords", "Document")},
    {Register::Round, 4, QT_TRANSLATE_NOOP("RegisterWords", "Begins")},
    {Register::Round, 5, QT_TRANSLATE_NOOP("RegisterWords", "Ends")},
    {Register::Round, 6, QT_TRANSLATE_NOOP("RegisterWords", "Levels")},
    {Register::Draft, 2, QT_TRANSLATE_NOOP("RegisterWords", "Code")},
    {Register::Draft, 3, QT_TRANSLATE_NOOP("RegisterWords", "Title")},
    {Register::Draft, 6, QT_TRANSLATE_NOOP("RegisterWords", "Items")},
    {Register::Assessment, 3, QT_TRANSLATE_NOOP("RegisterWords", "Level")},
    {Register::Assessment, 5, QT_TRANSLATE_NOOP("RegisterWords", "Standard")},
    {Register::Decision, 3, QT_TRANSLATE_NOOP("RegisterWords", "Grade decided")},
    {Register::Decision, 4, QT_TRANSLATE_NOOP("RegisterWords", "Grade by the points")},
    {Register::Decision, 5, QT_TRANSLATE_NOOP("RegisterWords", "Day")},
    {Register::Decision, 6, QT_TRANSLATE_NOOP("RegisterWords", "Document")},
    {Register::Decision, 7, QT_TRANSLATE_NOOP("RegisterWords", "Reason")},
};

struct RegisterRow
{
    Register reg = Register::OrganizationIdentity;
    const char *name = nullptr;
};

constexpr RegisterRow registerRows[] = {
    {Register::OrganizationIdentity, QT_TRANSLATE_NOOP("RegisterWords", "name, sector and areas")},
    {Register::OrganizationContact,
     QT_TRANSLATE_NOOP("RegisterWords", "secretary, office and telephone")},
    {Register::OrganizationAttributes, QT_TRANSLATE_NOOP("RegisterWords", "attributes")},
    {Register::OrganizationStanding, QT_TRANSLATE_NOOP("RegisterWords", "exemption")},
    {Register::OrganizationEvent, QT_TRANSLATE_NOOP("RegisterWords", "what happened to it")},
    {Register::Duplicate, QT_TRANSLATE_NOOP("RegisterWords", "that it was entered twice")},
    {Register::Round, QT_TRANSLATE_NOOP("RegisterWords", "the round")},
    {Register::Draft, QT_TRANSLATE_NOOP("RegisterWords", "a draft standard")},
    {Register::Freezing, QT_TRANSLATE_NOOP("RegisterWords", "the freezing of the round")},
    {Register::Assessment, QT_TRANSLATE_NOOP("RegisterWords", "which sheet it is")},
    {Register::Visit, QT_TRANSLATE_NOOP("RegisterWords", "visit and state of the sheet")},
    {Register::Answers, QT_TRANSLATE_NOOP("RegisterWords", "an answer")},
    {Register::Remarks, QT_TRANSLATE_NOOP("RegisterWords", "a remark")},
    {Register::Decision, QT_TRANSLATE_NOOP("RegisterWords", "the decided grade")},
    {Register::Author, QT_TRANSLATE_NOOP("RegisterWords", "who works with the program")},
    {Register::Target, QT_TRANSLATE_NOOP("RegisterWords", "a target")},
    {Register::Setting, QT_TRANSLATE_NOOP("RegisterWords", "a setting")},
};

// In the order of core::EventKind, which begins with 1.
constexpr const char *eventKinds[] = {
    QT_TRANSLATE_NOOP("RegisterWords", "founded"),
    QT_TRANSLATE_NOOP("RegisterWords", "dissolved"),
    QT_TRANSLATE_NOOP("RegisterWords", "merged into another"),
    QT_TRANSLATE_NOOP("RegisterWords", "split"),
    QT_TRANSLATE_NOOP("RegisterWords", "renamed"),
    QT_TRANSLATE_NOOP("RegisterWords", "affiliated elsewhere"),
    QT_TRANSLATE_NOOP("RegisterWords", "sector changed"),
    QT_TRANSLATE_NOOP("RegisterWords", "secretary changed"),
    QT_TRANSLATE_NOOP("RegisterWords", "code changed"),
    QT_TRANSLATE_NOOP("RegisterWords", "place changed"),
    QT_TRANSLATE_NOOP("RegisterWords", "exempted"),
    QT_TRANSLATE_NOOP("RegisterWords", "to be assessed again"),
};
static_assert(std::size(eventKinds) == static_cast<std::size_t>(core::EventKind::Readmitted));

QString eventKindName(const QString &number)
{
    const int place = number.toInt() - 1;
    return place >= 0 && place < static_cast<int>(std::size(eventKinds))
               ? RegisterWords::tr(eventKinds[place])
               : number; // of a newer version
}

constexpr std::int64_t millionth = 1'000'000;

QString numberWords(const QString &text)
{
    bool isNumber = false;
    const qint64 millionths = text.toLongLong(&isNumber);
    return isNumber ? QString::number(static_cast<double>(millionths) / millionth, 'g', 15) : text;
}

} // namespace

QString registerName(Register reg)
{
    for (const RegisterRow &row : registerRows)
        if (row.reg == reg)
            return RegisterWords::tr(row.name);
    return RegisterWords::tr("an entry of another kind");
}

QString fieldName(Register reg, const QString &key)
{
    if (reg == Register::OrganizationAttributes)
        return attributeName(key);
    for (const FieldRow &row : fieldRows)
        if (row.reg == reg && QString::number(row.key) == key)
            return RegisterWords::tr(row.name);
    return key;
}

QString fieldWords(Register reg, const QString &key, const QString &text)
{
    if (reg == Register::OrganizationAttributes)
        return numberWords(text);
    if (reg == Register::OrganizationIdentity && key == u"3")
        return sectorName(text);
    if (reg == Register::OrganizationEvent && key == u"2")
        return eventKindName(text);
    if (reg == Register::Assessment && key == u"3")
        return levelName(text);
    if (reg == Register::OrganizationStanding && key == u"1")
        return RegisterWords::tr("yes");
    if (reg == Register::Decision && (key == u"3" || key == u"4"))
        return gradeName(text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? dayText(day) : text;
}

} // namespace ui
