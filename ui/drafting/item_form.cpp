// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/item_form.h"

#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "ui/drafting/clause_card.h"
#include "ui/drafting/condition_field.h"
#include "ui/drafting/condition_targets.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/fault_box.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/levels_field.h"
#include "ui/drafting/reading_order.h"
#include "ui/drafting/rows_field.h"
#include "ui/drafting/value_fields.h"
#include "ui/print/attribute_words.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the other items say under a key, most frequent first, then what sheets usually have.
QStringList saidElsewhere(const core::Json &document, const char *key, const QStringList &usual)
{
    std::map<QString, int> counts;
    for (const core::PlacedItem &placed : core::placedItems(document))
        if (const core::Json *said = placed.item->find(key); said && !said->text.isEmpty())
            ++counts[said->string()];
    QStringList words;
    for (const auto &[word, count] : counts)
        words.append(word);
    std::stable_sort(words.begin(), words.end(),
                     [&counts](const QString &one, const QString &other) {
                         return counts[one] > counts[other];
                     });
    for (const QString &word : usual)
        if (!words.contains(word))
            words.append(word);
    return words;
}

} // namespace

ItemForm::ItemForm(DraftEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_faults(new FaultBox(this))
    , m_head(new DraftForm(editor, this))
    , m_more(new DraftForm(editor, this))
    , m_cardLines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a clause"), this))
    , m_lineage(new QPushButton(tr("Where it comes from…"), this))
    , m_outcome(new QLabel(this))
    , m_attributes(new NumbersField(NumbersField::Form::Object, this))
    , m_attributeLine(new QWidget(this))
{
    buildHead();
    buildMore();
    buildTrial();
    setRole(m_add, "link");
    setRole(m_lineage, "link");
    m_cardLines->setSpacing(space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(3));
    column->addWidget(m_head);
    column->addLayout(m_cardLines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_outcome);
    column->addWidget(m_attributeLine);
    column->addWidget(m_more);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &ItemForm::clauseWanted);
    connect(m_lineage, &QPushButton::clicked, this, &ItemForm::lineageWanted);
    connect(&m_editor, &DraftEditor::edited, this, [this](const core::JsonPath &place) {
        if (!isVisible() || !place.startsWith(m_item))
            return;
        showStart();
        showWords();
    });
    connect(&m_editor, &DraftEditor::checked, this, [this] {
        if (isVisible())
            showFaults();
    });
}

// In the order in which a sheet is read and typed.
void ItemForm::buildHead()
{
    m_head->add(new TextField(TextField::Keeps::Empty), tr("Number"), "number", 1);
    m_head->add(new LongTextField, tr("Text, word for word as the sheet has it"), "text", 6);
    m_head->endLine();
    m_head->add(new NumberField(NumberField::points), tr("Points"), "points", 2);
    m_head->add(new SuggestedField([this] {
                    return saidElsewhere(m_editor.document(), "method", usualMethods());
                }),
                tr("Method of checking"), "method", 5);
    m_head->add(new WordField(itemKindWords()), tr("Kind"), "kind", 0);
    m_start = m_head->add(new StartField, tr("Starts at"), "start", 0);
    m_head->endLine();
}

void ItemForm::buildMore()
{
    m_more->beginMore();
    m_more->nameMore(tr("More of the item"));
    m_more->add(
        new SuggestedField([this] { return saidElsewhere(m_editor.document(), "department", {}); }),
        tr("Department"), "department", 1);
    m_more->endLine();
    m_more->add(new NumberField(NumberField::points), tr("No less than"), "floor");
    m_more->add(new NumberField(NumberField::points), tr("No more than"), "ceiling");
    m_more->add(new WordField(evidenceWords()), tr("Evidence"), "evidence");
    m_more->add(new WordField(absenceWords()), tr("Not applicable earns"), "notApplicable");
    m_more->endLine();
    m_applies = m_more->add(new ConditionField(m_editor, ConditionField::Absent::TakesKeyOut),
                            tr("Applies only if"), "appliesIf");
    m_more->endLine();
    m_more->add(new GroupsField, tr("Groups of clauses"), "groups");
    m_more->endLine();
    m_more->add(new LevelsField(m_editor), tr("Levels, for a short board"), "levels");
    m_more->endLine();
    m_more->add(new TextField(TextField::Keeps::Empty), tr("Id, the same for ever"), "id");
    m_more->endLine();
    m_more->addWidget(m_lineage);
}

void ItemForm::buildTrial()
{
    m_outcome->setWordWrap(true);
    auto *line = new QHBoxLayout(m_attributeLine);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Attributes of the organization that is tried"), m_attributeLine);
    setRole(label, "muted");
    setTextSize(label, TextSize::Small);
    label->setBuddy(m_attributes);
    m_attributes->focusProxy()->setAccessibleName(label->text());
    line->addWidget(label);
    line->addWidget(m_attributes, 1);
    m_attributeLine->hide();
    connect(m_attributes, &DraftField::edited, this, &ItemForm::takeAttributes);
}

void ItemForm::show(const core::JsonPath &focus)
{
    core::JsonPath item = focus;
    while (!item.isRoot() && core::kindOf(item) != core::DraftPlace::Item)
        item = item.parent();
    const bool isOther = item != m_item;
    m_item = item;
    m_chosen = core::holderOf(focus);
    m_head->show(item);
    showStart();
    m_applies->setItem(item);
    m_more->show(item);
    m_add->setVisible(m_editor.mayEdit(item));
    m_lineage->setVisible(m_editor.mayEdit(item));
    if (isOther)
        m_attributeLine->hide();
    fillCards();
    showWords();
    showFaults();
}

void ItemForm::showStart()
{
    m_start->setScored(m_editor.at(m_item / "kind") == nullptr);
}

void ItemForm::fillCards()
{
    const core::Json *clauses = m_editor.at(m_item / "clauses");
    const std::size_t count = clauses ? clauses->elements.size() : 0;
    while (m_cards.size() > count) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto *card = new ClauseCard(m_editor, this);
        m_cards.push_back(card);
        m_cardLines->addWidget(card);
        connect(card, &ClauseCard::removeWanted, this,
                [this, card] { Q_EMIT removeWanted(card->place()); });
        connect(card, &ClauseCard::tried, this, [this, card](const QString &typed) {
            const core::Json *item = m_editor.at(m_item / "id");
            const core::Json *clause = m_editor.at(card->place() / "id");
            if (item && clause)
                m_sheet.type(item->string(), clause->string(), typed);
            showTrial();
        });
    }
    for (std::size_t n = 0; n < count; ++n)
        m_cards[n]->show(m_item / "clauses" / static_cast<int>(n));
    tabInReadingOrder(this);
}

void ItemForm::showWords()
{
    const core::Standard &standard = m_editor.standard();
    const core::Item *item = itemAt(m_editor, m_item);
    for (std::size_t n = 0; n < m_cards.size(); ++n) {
        const bool isRead = item != nullptr && n < item->clauses.size();
        m_cards[n]->showWords(standard, item, isRead ? &item->clauses[n] : nullptr);
    }
    showTrial();
}

void ItemForm::showTrial()
{
    const core::Item *item = itemAt(m_editor, m_item);
    if (item == nullptr || item->clauses.size() != m_cards.size()) {
        m_outcome->clear();
        return;
    }
    const TrialSheet::Outcome outcome = m_sheet.score(m_editor.standard(), *item);
    for (std::size_t n = 0; n < m_cards.size(); ++n) {
        const QString id = item->clauses[n].id;
        const auto refused = outcome.refused.find(id);
        QStringList lines;
        if (outcome.trial.result)
            for (const core::Line &line : outcome.trial.result->lines)
                if (line.clause == static_cast<std::int32_t>(n))
                    lines.append(lineWords(m_editor.standard(), *item, line));
        const bool isRefused = refused != outcome.refused.end();
        m_cards[n]->showTrial(m_sheet.typed(item->id, id),
                              isRefused ? refused->second : sentencesText(lines), isRefused);
    }
    m_outcome->setText(outcomeWords(*item, outcome.trial));
    const QStringList &missing = outcome.trial.missingAttributes;
    if (auto *line = qobject_cast<QLineEdit *>(m_attributes->focusProxy()); !missing.isEmpty())
        line->setPlaceholderText(tr("For example: %1 100").arg(attributeName(missing.first())));
    m_attributeLine->setVisible(m_attributeLine->isVisible() || !missing.isEmpty());
}

QString ItemForm::outcomeWords(const core::Item &item, const core::Trial &trial) const
{
    if (!trial.result)
        return tr("It cannot be tried yet: %1").arg(trial.why);
    QStringList missing;
    for (const QString &key : trial.missingAttributes)
        missing.append(attributeName(key));
    if (!missing.isEmpty())
        return tr("It reads what the tried organization does not have: %1.").arg(listText(missing));
    QStringList whole;
    for (const core::Line &line : trial.result->lines)
        if (line.clause < 0)
            whole.append(lineWords(m_editor.standard(), item, line));
    const QString points =
        tr("With these inputs the item earns %1 of %2.")
            .arg(pointsText(trial.result->earned), pointsText(trial.result->possible));
    const QString gap = trial.result->unanswered ? tr("Something is not answered yet.") : QString();
    whole.prepend(gap.isEmpty() ? points : sentencesText({points, gap}));
    return whole.join(u'\n');
}

void ItemForm::takeAttributes(const std::optional<core::Json> &value)
{
    core::Attributes attributes;
    if (value)
        for (const core::JsonMember &member : value->members)
            if (const auto number = core::measureFrom(member.value.string()))
                attributes[attributeKey(QString::fromUtf8(member.key))] =
                    core::AttributeValue::ofNumber(number->millionths);
    m_sheet.setAttributes(std::move(attributes));
    showTrial();
}

void ItemForm::showFaults()
{
    std::vector<const core::Finding *> here;
    for (const core::Finding &finding : m_editor.findings())
        if (core::placeIn(m_editor.document(), finding.path).startsWith(m_item))
            here.push_back(&finding);
    m_faults->show(here);
}

ClauseCard *ItemForm::cardAt(const core::JsonPath &place) const
{
    for (ClauseCard *card : m_cards)
        if (place.startsWith(card->place()))
            return card;
    return nullptr;
}

QWidget *ItemForm::chosenCard() const
{
    return cardAt(m_chosen);
}

void ItemForm::enter()
{
    if (ClauseCard *card = cardAt(m_chosen))
        card->enter();
    else if (QWidget *text = m_head->editorOf("text"))
        text->setFocus(Qt::TabFocusReason);
}

} // namespace ui
