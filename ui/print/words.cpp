// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/words.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QStringList sectorKeys()
{
    return {u"village"_s, u"community"_s, u"office"_s,     u"soe"_s,     u"nonpublic"_s,
            u"school"_s,  u"hospital"_s,  u"university"_s, u"township"_s};
}

QString sectorName(const QString &key)
{
    const std::vector<std::pair<QString, QString>> names = {
        {u"village"_s, Words::tr("Village")},
        {u"community"_s, Words::tr("Community")},
        {u"office"_s, Words::tr("Office")},
        {u"soe"_s, Words::tr("State enterprise")},
        {u"nonpublic"_s, Words::tr("Non-public and social")},
        {u"school"_s, Words::tr("School")},
        {u"hospital"_s, Words::tr("Hospital")},
        {u"university"_s, Words::tr("University")},
        {u"township"_s, Words::tr("Township organ")},
    };
    for (const auto &[known, name] : names)
        if (known == key)
            return name;
    return key;
}

QString levelName(const QString &key)
{
    if (key == u"self")
        return Words::tr("Self-assessment");
    if (key == u"township")
        return Words::tr("Township review");
    if (key == u"county")
        return Words::tr("County assessment");
    if (key == u"city")
        return Words::tr("City re-check");
    return key;
}

QString gradeName(const QString &grade)
{
    return grade.isEmpty() ? Words::tr("Not assessed") : Words::tr("Grade %1").arg(grade);
}

QString stateName(core::VisitState state)
{
    switch (state) {
    case core::VisitState::Planned:
        return Words::tr("Planned");
    case core::VisitState::Draft:
        return Words::tr("Draft");
    case core::VisitState::HandedIn:
        return Words::tr("Handed in");
    case core::VisitState::Returned:
        return Words::tr("Returned");
    case core::VisitState::Superseded:
        return Words::tr("Superseded");
    }
    return {};
}

QString attributeName(const QString &key)
{
    const std::vector<std::pair<QString, QString>> names = {
        {u"members"_s, Words::tr("Members")},
        {u"households"_s, Words::tr("Households")},
        {u"population"_s, Words::tr("Inhabitants")},
        {u"collectiveIncome"_s, Words::tr("Collective income (yuan)")},
        {u"serviceArea"_s, Words::tr("Floor area of the service centre (m²)")},
        {u"staff"_s, Words::tr("Employees")},
        {u"newlyFounded"_s, Words::tr("Newly founded")},
        {u"hasOwnPremises"_s, Words::tr("Premises of its own")},
        {u"county"_s, Words::tr("County")},
        {u"township"_s, Words::tr("Township")},
        {u"sector"_s, Words::tr("Sector")},
        {u"affiliation"_s, Words::tr("Affiliation")},
        {u"department"_s, Words::tr("Department in charge")},
    };
    for (const auto &[known, name] : names)
        if (known == key)
            return name;
    return key;
}

namespace {

QString itemActionName(core::Action action)
{
    switch (action) {
    case core::Action::ScoreItem:
        return Words::tr("score");
    case core::Action::MarkClean:
        return Words::tr("mark as clean");
    case core::Action::MarkNotApplicable:
        return Words::tr("mark as not applicable");
    case core::Action::ClearItem:
        return Words::tr("clear the answer");
    case core::Action::WriteReason:
        return Words::tr("write the reason");
    case core::Action::WriteRemark:
        return Words::tr("write the remark");
    case core::Action::FillSheet:
        return Words::tr("fill in the sheet");
    default:
        return {};
    }
}

QString draftActionName(core::Action action)
{
    switch (action) {
    case core::Action::EditDraft:
        return Words::tr("change", "something in a draft standard");
    case core::Action::InsertInDraft:
        return Words::tr("insert", "something into a draft standard");
    case core::Action::RemoveFromDraft:
        return Words::tr("remove", "something from a draft standard");
    case core::Action::MoveInDraft:
        return Words::tr("move", "something in a draft standard");
    case core::Action::PasteIntoDraft:
        return Words::tr("paste items from", "… the first one pasted");
    default:
        return {};
    }
}

QString standardActionName(core::Action action)
{
    switch (action) {
    case core::Action::IssueStandard:
        return Words::tr("issue the standard");
    case core::Action::NewDraft:
        return Words::tr("begin the draft");
    case core::Action::DiscardDraft:
        return Words::tr("throw the draft away");
    case core::Action::RenewParts:
        return Words::tr("lay the part into standards");
    case core::Action::RetireStandard:
        return Words::tr("retire the standard");
    case core::Action::ReinstateStandard:
        return Words::tr("put the standard back in force");
    case core::Action::GiveStandard:
        return Words::tr("use the standard in the round");
    default:
        return {};
    }
}

QString rosterActionName(core::Action action)
{
    switch (action) {
    case core::Action::BeginRoster:
        return Words::tr("begin the roster of offices");
    case core::Action::AddOffice:
    case core::Action::AddInstallation:
        return Words::tr("add to the roster of offices");
    case core::Action::RevokeInstallation:
        return Words::tr("revoke an installation");
    case core::Action::ReleaseOperations:
        return Words::tr("release from quarantine");
    default:
        return {};
    }
}

QString sheetActionName(core::Action action)
{
    switch (action) {
    case core::Action::PlanVisit:
        return Words::tr("plan the visit");
    case core::Action::HandIn:
        return Words::tr("hand in the sheet");
    case core::Action::ReturnSheet:
        return Words::tr("return the sheet");
    case core::Action::AttachEvidence:
        return Words::tr("attach evidence");
    case core::Action::RemoveEvidence:
        return Words::tr("remove evidence");
    case core::Action::Redact:
        return Words::tr("redact");
    case core::Action::DecideGrade:
        return Words::tr("decide the grade");
    default:
        return {};
    }
}

QString officeActionName(core::Action action)
{
    switch (action) {
    case core::Action::ImportOrganizations:
        return Words::tr("import organizations");
    case core::Action::EditOrganization:
        return Words::tr("edit the organization");
    case core::Action::AddOrganization:
        return Words::tr("add the organization");
    case core::Action::MergeDuplicates:
        return Words::tr("merge entries of one code");
    case core::Action::SeparateDuplicates:
        return Words::tr("separate merged entries");
    case core::Action::AddRound:
        return Words::tr("add the round");
    case core::Action::FreezeRound:
        return Words::tr("freeze the round");
    case core::Action::ChangeSetting:
        return Words::tr("change the setting");
    case core::Action::ResolveConflict:
        return Words::tr("settle conflicts");
    case core::Action::MakeWorkbook:
        return Words::tr("make the workbook");
    case core::Action::MakeSample:
        return Words::tr("make the sample city");
    default:
        return {};
    }
}

} // namespace

QString actionName(core::Action action, const QString &number)
{
    QString name = itemActionName(action);
    if (name.isEmpty())
        name = draftActionName(action);
    if (!name.isEmpty())
        return number.isEmpty() ? name : name + u' ' + number;
    name = sheetActionName(action);
    if (name.isEmpty())
        name = standardActionName(action);
    if (name.isEmpty())
        name = officeActionName(action);
    if (name.isEmpty())
        name = rosterActionName(action);
    return name.isEmpty() ? Words::tr("change") : name;
}

QString undoName(const core::UndoStep &step, const QString &number)
{
    return Words::tr("Undo: %1").arg(actionName(step.action, number));
}

QString redoName(const core::UndoStep &step, const QString &number)
{
    return Words::tr("Redo: %1").arg(actionName(step.action, number));
}

QString pointsText(std::int64_t thousandths)
{
    const bool negative = thousandths < 0;
    const std::int64_t size = negative ? -thousandths : thousandths;
    QString text = QString::number(size / 1000);
    QString rest = u"%1"_s.arg(size % 1000, 3, 10, QLatin1Char('0'));
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!rest.isEmpty())
        text += u'.' + rest;
    return negative ? QChar(0x2212) + text : text;
}

QString dayText(const QDate &day)
{
    if (!day.isValid())
        return {};
    //: The form of a day; in Chinese yyyy年M月d日.
    return day.toString(Words::tr("yyyy-MM-dd"));
}

QString momentText(std::int64_t milliseconds)
{
    if (milliseconds == 0)
        return {};
    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, core::civilOffsetSeconds);
    return dayText(moment.date()) + moment.toString(u" HH:mm"_s);
}

QString listText(const QStringList &names)
{
    return names.join(Words::tr(", "));
}

QString sentencesText(const QStringList &sentences)
{
    return sentences.join(u' ').replace(u"\u3002 "_s, u"\u3002"_s);
}

} // namespace ui
