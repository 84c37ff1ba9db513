// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/thing_forms.h"

#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "ui/drafting/condition_targets.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/fault_box.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/item_field.h"
#include "ui/drafting/json_field.h"
#include "ui/drafting/levels_field.h"
#include "ui/drafting/reading_order.h"
#include "ui/drafting/rows_field.h"
#include "ui/drafting/value_fields.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ThingForms
{
    Q_DECLARE_TR_FUNCTIONS(ThingForms)
};

NumberField *pointsField()
{
    return new NumberField(NumberField::points);
}

core::JsonPath total(const char *key)
{
    return core::JsonPath() / "total" / key;
}

core::JsonPath grading(const char *key)
{
    return core::JsonPath() / key;
}

QStringList gradesOf(const DraftEditor &editor)
{
    QStringList names;
    if (const core::Json *grades = editor.at(core::JsonPath() / "grading" / "grades"))
        for (const core::Json &grade : grades->elements)
            names.append(grade.string());
    return names;
}

/// The first veto item that no line names yet.
QString nextVeto(const core::Json &document, const core::Json &list)
{
    QStringList named;
    for (const core::Json &veto : list.elements)
        if (const core::Json *item = veto.find("item"))
            named.append(item->string());
    for (const ConditionTarget &item : vetoItems(document))
        if (!named.contains(item.name))
            return item.name;
    return {};
}

QStringList levelsOf(const DraftEditor &editor)
{
    QStringList keys;
    if (const core::Json *levels = editor.at(core::JsonPath() / "levels"))
        for (const core::Json &level : levels->elements)
            keys.append(level.string());
    return keys;
}

RowsField *mixField(DraftEditor &editor)
{
    return new RowsField(
        {{ThingForms::tr("Level"), "level",
          [&editor](QWidget *in) { return new WordField(levelNames(levelsOf(editor)), in); }, 2},
         {ThingForms::tr("Weight"), "weight",
          [](QWidget *in) { return new NumberField(NumberField::measure, in); }, 1}},
        [](const core::Json &) {
            return core::jsonObject(
                {{"level", core::jsonText(u"county"_s)}, {"weight", core::jsonDigits("0.5")}});
        },
        ThingForms::tr("Mix the levels by weight"));
}

RowsField *vetoesField(DraftEditor &editor)
{
    return new RowsField(
        {{ThingForms::tr("Veto item"), "item",
          [&editor](QWidget *in) {
              return new ItemField([&editor] { return vetoItems(editor.document()); }, in);
          },
          3},
         {ThingForms::tr("Gives"), "effect",
          [](QWidget *in) { return new WordField(effectNames(), in); }, 1},
         {ThingForms::tr("Grade"), "grade",
          [&editor](QWidget *in) {
              return new SuggestedField([&editor] { return gradesOf(editor); }, in);
          },
          1}},
        [&editor](const core::Json &list) {
            return core::jsonObject({{"item", core::jsonText(nextVeto(editor.document(), list))},
                                     {"effect", core::jsonText(u"worst"_s)}});
        },
        ThingForms::tr("Add a veto"));
}

RowsField *classesField()
{
    return new RowsField(
        {{ThingForms::tr("The best"), "top",
          [](QWidget *in) { return new TextField(TextField::Keeps::Empty, in); }, 1},
         {ThingForms::tr("Points"), "points",
          [](QWidget *in) { return new NumberField(NumberField::points, in); }, 1}},
        [](const core::Json &) {
            return core::jsonObject(
                {{"top", core::jsonText(u"10%"_s)}, {"points", core::jsonInteger(100)}});
        },
        ThingForms::tr("Points by class of place, in place of the total"));
}

RowsField *quotasField(DraftEditor &editor)
{
    const auto words = [](const QList<WordField::Word> &list) {
        return [list](QWidget *in) { return new WordField(list, in); };
    };
    return new RowsField(
        {{ThingForms::tr("Grade"), "grade",
          [&editor](QWidget *in) {
              return new SuggestedField([&editor] { return gradesOf(editor); }, in);
          },
          1},
         {ThingForms::tr("At most"), "share",
          [](QWidget *in) { return new TextField(TextField::Keeps::Empty, in); }, 1},
         {ThingForms::tr("Within"), "within",
          [](QWidget *in) { return new TextsField(peerGroupNames(), in); }, 1},
         {ThingForms::tr("Of"), "base", words(quotaBaseNames()), 1},
         {ThingForms::tr("Rounding"), "rounding", words(quotaRoundingNames()), 1},
         {ThingForms::tr("Ties"), "ties", words(quotaTiesNames()), 1}},
        [&editor](const core::Json &) {
            return core::jsonObject({{"grade", core::jsonText(gradesOf(editor).value(0))},
                                     {"share", core::jsonText(u"30%"_s)},
                                     {"within", core::jsonTexts({u"county"_s})},
                                     {"rounding", core::jsonText(u"down"_s)}});
        },
        ThingForms::tr("Add a quota"));
}

void addNames(DraftForm &form)
{
    form.add(new LongTextField, ThingForms::tr("Title"), "title");
    form.endLine();
    form.add(new TextField(TextField::Keeps::Empty), ThingForms::tr("Code"), "code");
    form.add(new WordField(sectorWords()), ThingForms::tr("Sector"), "sector");
    form.add(new NumberField(NumberField::whole), ThingForms::tr("Year"), "year");
    form.endLine();
}

} // namespace

ThingForm::ThingForm(DraftEditor &editor, DraftForm *form, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_faults(new FaultBox(this))
    , m_form(form)
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(3));
    column->addWidget(form);
    column->addWidget(m_hint);
    column->addStretch(1);
    m_hint->setWordWrap(true);
    setRole(m_hint, "muted");
    connect(&m_editor, &DraftEditor::checked, this, [this] {
        if (isVisible())
            showFaults();
    });
}

void ThingForm::show(const core::JsonPath &place)
{
    m_place = place;
    m_form->show(place);
    m_hint->setText(nextStep());
    m_hint->setVisible(!m_hint->text().isEmpty());
    tabInReadingOrder(this);
    showFaults();
}

QString ThingForm::nextStep() const
{
    if (!m_editor.mayEdit(m_place))
        return {};
    const core::Json *thing = m_editor.at(m_place);
    const auto isEmpty = [thing](const char *list) {
        const core::Json *found = thing != nullptr ? thing->find(list) : nullptr;
        return found == nullptr || found->elements.empty();
    };
    if (m_place.isRoot() && core::placedItems(m_editor.document()).empty())
        return tr("The sections stand in the tree: the arrow keys choose one, Enter leads into its "
                  "fields, Insert adds an item to it.");
    if (core::kindOf(m_place) == core::DraftPlace::Section && isEmpty("items") &&
        isEmpty("sections"))
        return tr("Insert adds its first item. Rows of an official sheet are pasted into the tree "
                  "with Ctrl+V.");
    return {};
}

// Its own findings, not those of what it holds.
void ThingForm::showFaults()
{
    std::vector<const core::Finding *> here;
    for (const core::Finding &finding : m_editor.findings()) {
        const core::JsonPath place = core::placeIn(m_editor.document(), finding.path);
        const bool isGrading = !place.isRoot() && place.steps.front().key == "grading";
        const bool isGradings = !m_place.isRoot() && m_place.steps.front().key == "grading";
        if (core::holderOf(place) == (isGradings ? core::JsonPath() : m_place) &&
            isGrading == isGradings)
            here.push_back(&finding);
    }
    m_faults->show(here);
}

void ThingForm::enter() const
{
    QWidget *title = m_form->editorOf("title"); // a number mostly stands there already
    if (QWidget *first = title != nullptr ? title : m_form->firstEditor())
        first->setFocus(Qt::TabFocusReason);
}

DraftForm *makeStandardForm(DraftEditor &editor)
{
    auto *form = new DraftForm(editor);
    addNames(*form);
    form->add(pointsField(), ThingForms::tr("The total is of"), total("of"));
    form->add(pointsField(), ThingForms::tr("Never above"), total("ceiling"));
    form->add(pointsField(), ThingForms::tr("Never below"), total("floor"));
    form->add(new NumberField(NumberField::whole), ThingForms::tr("Decimal places"),
              total("rounding") / "places");
    form->endLine();
    form->add(new WordField(renormaliseNames()), ThingForms::tr("What is excluded is made up for"),
              total("renormalise"));
    form->add(new TextsField(levelNames({})), ThingForms::tr("Levels of assessors, low to high"),
              "levels", 2);
    form->endLine();
    form->add(mixField(editor), {}, "mix");
    form->endLine();
    return form;
}

DraftForm *makePartHeadForm(DraftEditor &editor)
{
    auto *form = new DraftForm(editor);
    addNames(*form);
    return form;
}

DraftForm *makePartForm(DraftEditor &editor)
{
    auto *form = new DraftForm(editor);
    form->add(new TextField(TextField::Keeps::Empty), ThingForms::tr("Title of the part"), "title",
              3);
    form->add(pointsField(), ThingForms::tr("Points"), "points");
    form->endLine();
    return form;
}

DraftForm *makeSectionForm(DraftEditor &editor)
{
    auto *form = new DraftForm(editor);
    form->add(new TextField(TextField::Keeps::Empty), ThingForms::tr("Number"), "number");
    form->add(pointsField(), ThingForms::tr("Points that are printed"), "points");
    form->endLine();
    form->add(new LongTextField, ThingForms::tr("Title, word for word"), "title");
    form->endLine();
    form->beginMore();
    form->add(new WordField(aggregateNames()), ThingForms::tr("It earns"), "aggregate");
    form->add(new WordField({{{}, ThingForms::tr("by points")},
                             {u"share"_s, ThingForms::tr("by the share earned")}}),
              ThingForms::tr("Compared"), "by");
    form->add(new NumberField(NumberField::measure), ThingForms::tr("Weight"), "weight");
    form->endLine();
    form->add(pointsField(), ThingForms::tr("Base, from which its items deduct"), "base");
    form->add(pointsField(), ThingForms::tr("No less than"), "floor");
    form->add(pointsField(), ThingForms::tr("No more than"), "ceiling");
    form->endLine();
    form->add(new LevelsField(editor), ThingForms::tr("Levels, for a short board"), "levels");
    form->endLine();
    form->add(new TextField(TextField::Keeps::Empty), ThingForms::tr("Id"), "id");
    form->endLine();
    return form;
}

DraftForm *makeGradingForm(DraftEditor &editor)
{
    auto *form = new DraftForm(editor);
    form->add(new TextsField, ThingForms::tr("Grades, best first"), grading("grades"));
    form->add(new WordField(weakestNames()), ThingForms::tr("Short board"), grading("weakest"));
    form->endLine();
    auto *rules = new LevelsField(editor);
    rules->keepWhenEmpty();
    form->add(rules, ThingForms::tr("The first condition that holds gives the grade"),
              grading("rules"));
    form->endLine();
    form->add(vetoesField(editor), ThingForms::tr("Vetoes"), grading("vetoes"));
    form->endLine();
    form->beginMore();
    form->add(quotasField(editor), ThingForms::tr("Quotas"), grading("quota"));
    form->endLine();
    form->add(classesField(), ThingForms::tr("Rank classes"), grading("rankClasses") / "classes");
    form->endLine();
    form->add(new TextsField(peerGroupNames()), ThingForms::tr("Rank classes within"),
              grading("rankClasses") / "within");
    form->endLine();
    return form;
}

} // namespace ui
