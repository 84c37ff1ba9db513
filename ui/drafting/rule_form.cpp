// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/rule_form.h"

#include "core/document/json_text.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/json_field.h"
#include "ui/drafting/reference_field.h"
#include "ui/drafting/rows_field.h"
#include "ui/drafting/value_fields.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct RuleForm
{
    Q_DECLARE_TR_FUNCTIONS(RuleForm)
};

core::JsonPath rule(const char *key)
{
    return core::JsonPath() / "rule" / key;
}

NumberField *pointsField()
{
    return new NumberField(NumberField::points);
}

/// "o3" behind o1 and o2: ids of options and variants are the program's business.
QString nextId(const core::Json &list, QChar letter)
{
    for (std::size_t n = list.elements.size() + 1;; ++n) {
        QString id = letter + QString::number(n);
        const bool isTaken =
            std::any_of(list.elements.begin(), list.elements.end(), [&](const core::Json &one) {
                const core::Json *known = one.find("id");
                return known && known->string() == id;
            });
        if (!isTaken)
            return id;
    }
}

DraftField *makeText(QWidget *parent)
{
    return new TextField(TextField::Keeps::Empty, parent);
}

RowsField *optionsField(bool worth)
{
    std::vector<RowsField::Column> columns = {{RuleForm::tr("Case"), "label", makeText, 3}};
    if (worth)
        columns.push_back({RuleForm::tr("Points"),
                           {},
                           [](QWidget *parent) { return new WorthField(parent); },
                           1});
    auto *rows = new RowsField(
        columns,
        [worth](const core::Json &list) {
            core::Json option = core::jsonObject(
                {{"id", core::jsonText(nextId(list, u'o'))}, {"label", core::jsonText({})}});
            if (worth)
                core::setMember(option, "points", core::jsonInteger(0));
            return option;
        },
        RuleForm::tr("Add a case"));
    rows->keepWhenEmpty();
    return rows;
}

RowsField *tiersField()
{
    auto *rows = new RowsField(
        {{RuleForm::tr("Value"), {}, [](QWidget *parent) { return new TierBoundField(parent); }, 3},
         {RuleForm::tr("Points"), {}, [](QWidget *parent) { return new WorthField(parent); }, 1}},
        [](const core::Json &) {
            return core::jsonObject(
                {{"atLeast", core::jsonInteger(0)}, {"points", core::jsonInteger(0)}});
        },
        RuleForm::tr("Add a tier"));
    rows->keepWhenEmpty();
    return rows;
}

RowsField *variantsField()
{
    return new RowsField(
        {{RuleForm::tr("Counted apart"), "label", makeText, 3},
         {RuleForm::tr("Factor"), "factor",
          [](QWidget *parent) { return new NumberField(NumberField::measure, parent); }, 1}},
        [](const core::Json &list) {
            return core::jsonObject({{"id", core::jsonText(nextId(list, u'v'))},
                                     {"label", core::jsonText({})},
                                     {"factor", core::jsonInteger(2)}});
        },
        RuleForm::tr("Count some doubled or halved"));
}

void addInput(DraftForm &form)
{
    const core::JsonPath input = core::JsonPath() / "input";
    form.add(new TextField(TextField::Keeps::Nothing), RuleForm::tr("What is asked for"),
             input / "label", 2);
    form.add(new SuggestedField([] {
                 return QStringList{u"次"_s, u"人"_s, u"项"_s, u"件"_s, u"%"_s};
             }),
             RuleForm::tr("Unit"), input / "unit", 1);
}

void addInputType(DraftForm &form)
{
    form.add(new WordField(inputTypeWords()), RuleForm::tr("Kind of input"),
             core::JsonPath() / "input" / "type", 1);
    form.endLine();
}

void addLimits(DraftForm &form)
{
    form.add(pointsField(), RuleForm::tr("At most (points)"), rule("limit"));
    form.add(new ReferenceField, RuleForm::tr("Divided by"), rule("dividedBy"), 2);
    form.endLine();
}

void fillEach(DraftForm &form)
{
    form.add(pointsField(), RuleForm::tr("Points each"), rule("points"));
    addInput(form);
    form.beginMore();
    addLimits(form);
    form.add(new NumberField(NumberField::whole), RuleForm::tr("So many are free"), rule("free"));
    form.add(new NumberField(NumberField::whole), RuleForm::tr("The item is 0 from"),
             rule("zeroFrom"));
    form.endLine();
    form.add(new FlagField(RuleForm::tr("Each named matter once, by its greatest"),
                           core::jsonText(u"highest"_s)),
             {}, rule("perMatter"));
    form.endLine();
    form.add(variantsField(), {}, rule("variants"));
    form.endLine();
    addInputType(form);
}

void fillOnce(DraftForm &form)
{
    form.add(pointsField(), RuleForm::tr("Points"), rule("points"), 0);
}

void fillNothing(DraftForm &)
{
}

void fillChoice(DraftForm &form)
{
    form.add(optionsField(true), {}, rule("options"));
}

void fillJudge(DraftForm &form)
{
    form.add(pointsField(), RuleForm::tr("From (points)"), rule("min"));
    form.add(pointsField(), RuleForm::tr("To (points)"), rule("max"));
    form.endLine();
    form.add(new FlagField(RuleForm::tr("0 is always allowed"), core::jsonFlag(true)), {},
             rule("optional"));
    form.add(new FlagField(RuleForm::tr("For each occurrence"), core::jsonFlag(true)), {},
             rule("each"));
}

void fillShortfall(DraftForm &form)
{
    form.add(new ReferenceField, RuleForm::tr("Required"), rule("required"), 2);
    form.add(pointsField(), RuleForm::tr("Points for each short"), rule("points"));
    form.endLine();
    addInput(form);
    form.beginMore();
    addLimits(form);
    addInputType(form);
}

void fillSlope(DraftForm &form)
{
    form.add(new ReferenceField, RuleForm::tr("Threshold"), rule("threshold"), 2);
    form.add(new WordField(slopeSideNames()), RuleForm::tr("Bad is"), rule("side"), 0);
    form.endLine();
    form.add(new NumberField(NumberField::measure), RuleForm::tr("For each"), rule("per"));
    form.add(pointsField(), RuleForm::tr("Points"), rule("points"));
    form.add(new WordField(slopeStepNames()), RuleForm::tr("Counted"), rule("step"), 0);
    form.endLine();
    addInput(form);
    form.beginMore();
    addLimits(form);
    addInputType(form);
}

void fillTiers(DraftForm &form)
{
    form.add(tiersField(), {}, rule("tiers"));
    form.endLine();
    form.add(pointsField(), RuleForm::tr("Otherwise (points)"), rule("otherwise"));
    addInput(form);
    form.beginMore();
    addInputType(form);
}

void fillShare(DraftForm &form)
{
    form.add(pointsField(), RuleForm::tr("Full points"), rule("points"));
    form.add(new ReferenceField, RuleForm::tr("Reached at"), rule("target"), 2);
    form.endLine();
    addInput(form);
    form.beginMore();
    addInputType(form);
}

void fillVotes(DraftForm &form)
{
    form.add(new NumbersField(NumbersField::Form::Object), RuleForm::tr("What each vote is worth"),
             rule("worth"), 3);
    form.add(pointsField(), RuleForm::tr("Points"), rule("points"));
}

void fillConvert(DraftForm &form)
{
    form.add(new NumberField(NumberField::measure), RuleForm::tr("Factor"), rule("factor"));
    form.add(pointsField(), RuleForm::tr("Plus (points)"), rule("offset"));
    form.endLine();
    addInput(form);
    form.beginMore();
    addInputType(form);
}

void fillRank(DraftForm &form)
{
    form.add(new TextsField(peerGroupNames()),
             RuleForm::tr("Peers within (county, sector, township …)"), rule("within"));
    form.endLine();
    form.add(new WordField(orderNames()), RuleForm::tr("Order"), rule("order"));
    form.add(new WordField(tiesNames()), RuleForm::tr("Ties"), rule("ties"));
    form.endLine();
    form.add(new NumbersField(NumbersField::Form::List), RuleForm::tr("Points of places 1, 2, 3 …"),
             rule("table"), 3);
    form.endLine();
    form.add(pointsField(), RuleForm::tr("Then each place"), rule("after") / "step");
    form.add(pointsField(), RuleForm::tr("Down to"), rule("after") / "floor");
    form.endLine();
    addInput(form);
    form.beginMore();
    form.add(new TextsField, RuleForm::tr("By the points of these items instead of an input (ids)"),
             rule("of") / "items");
    form.endLine();
    form.add(new FlagField(RuleForm::tr("By the total instead of an input"), core::jsonFlag(true)),
             {}, rule("of") / "total");
    form.endLine();
    addInputType(form);
}

void fillRecord(DraftForm &form)
{
    addInputType(form);
    addInput(form);
    form.beginMore();
    form.add(optionsField(false), RuleForm::tr("Of a choice"), rule("options"));
    form.endLine();
    form.add(new NumbersField(NumbersField::Form::Object), RuleForm::tr("Of votes"), rule("worth"));
    form.endLine();
    form.add(variantsField(), {}, rule("variants"));
}

} // namespace

DraftForm *makeRuleForm(DraftEditor &editor, const QString &type, QWidget *parent)
{
    static const std::map<QString, void (*)(DraftForm &)> fillers = {
        {u"each"_s, fillEach},           {u"once"_s, fillOnce},     {u"require"_s, fillNothing},
        {u"zero"_s, fillNothing},        {u"choice"_s, fillChoice}, {u"judge"_s, fillJudge},
        {u"shortfall"_s, fillShortfall}, {u"slope"_s, fillSlope},   {u"tiers"_s, fillTiers},
        {u"share"_s, fillShare},         {u"votes"_s, fillVotes},   {u"convert"_s, fillConvert},
        {u"rank"_s, fillRank},           {u"record"_s, fillRecord}};
    auto *form = new DraftForm(editor, parent);
    if (const auto filler = fillers.find(type); filler != fillers.end())
        filler->second(*form);
    form->endLine();
    form->nameMore(RuleForm::tr("More of the rule"));
    return form;
}

} // namespace ui
