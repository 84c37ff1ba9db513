// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/clause_card.h"

#include "core/drafting/rule_change.h"
#include "ui/drafting/condition_field.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/rule_form.h"
#include "ui/drafting/value_fields.h"
#include "ui/models/answer_text.h"
#include "ui/print/phrases.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString typeOf(const core::Json *rule)
{
    const core::Json *type = rule ? rule->find("type") : nullptr;
    return type && type->isText() ? type->string() : QString();
}

/// Whether the office has yet to choose what has no default; until then its words would say too
/// much.
bool isOpen(const core::Json *rule)
{
    const QString type = typeOf(rule);
    const auto lacks = [rule](const char *key) { return rule->find(key) == nullptr; };
    return (type == u"slope" && lacks("step")) ||
           (type == u"rank" && (lacks("order") || lacks("ties")));
}

} // namespace

ClauseCard::ClauseCard(DraftEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_head(new DraftForm(editor, this))
    , m_ruleSlot(new QVBoxLayout)
    , m_more(new DraftForm(editor, this))
    , m_words(new QLabel(this))
    , m_try(new QLineEdit(this))
    , m_outcome(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setRole(this, "card");
    m_remove->setIcon(icon(u"remove"_s));
    m_remove->setAccessibleName(tr("Remove this clause"));
    m_remove->setToolTip(m_remove->accessibleName());
    connect(m_remove, &QToolButton::clicked, this, &ClauseCard::removeWanted);
    buildHead();
    buildMore();
    m_words->setWordWrap(true);
    setRole(m_words, "muted");
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(2), space(2));
    column->setSpacing(space(2));
    column->addLayout(top);
    column->addLayout(m_ruleSlot);
    column->addWidget(m_words);
    buildTrial(column);
    column->addWidget(m_more);
}

void ClauseCard::buildHead()
{
    m_head->add(new LongTextField, tr("Clause"), "text");
    m_head->endLine();
    m_rule = new WordField(ruleTypeWords(), m_head);
    m_head->addWidget(m_rule);
    m_rule->box()->setAccessibleName(tr("Rule"));
    m_rule->box()->setPlaceholderText(tr("Choose the rule"));
    connect(m_rule, &DraftField::edited, this, [this](const std::optional<core::Json> &type) {
        if (type)
            m_editor.change(
                core::Action::EditDraft,
                [this, &type](const core::Json &draft) {
                    return core::withRuleType(draft, m_place, type->string());
                },
                m_place);
    });
}

void ClauseCard::buildMore()
{
    m_more->beginMore();
    m_more->nameMore(tr("More of the clause"));
    m_more->add(new TextField(TextField::Keeps::Nothing), tr("Group"), "group");
    m_more->add(new TextField(TextField::Keeps::Nothing), tr("Department"), "department");
    m_more->add(new TextField(TextField::Keeps::Empty), tr("Id"), "id");
    m_more->endLine();
    m_when = m_more->add(new ConditionField(m_editor, ConditionField::Absent::TakesKeyOut),
                         tr("Only when"), "when");
    m_more->endLine();
}

void ClauseCard::buildTrial(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("Try it"), this);
    setRole(label, "muted");
    setTextSize(label, TextSize::Small);
    label->setBuddy(m_try);
    m_try->setAccessibleName(tr("Input to try the clause with"));
    m_outcome->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(label);
    line->addWidget(m_try, 1);
    line->addWidget(m_outcome, 1);
    column->addLayout(line);
    connect(m_try, &QLineEdit::textEdited, this, &ClauseCard::tried);
}

void ClauseCard::show(const core::JsonPath &clause)
{
    m_place = clause;
    const core::Json *rule = m_editor.at(clause / "rule");
    const bool isWritable = m_editor.mayEdit(clause);
    m_head->show(clause);
    m_rule->setWritable(isWritable);
    m_rule->show(rule ? rule->find("type") : nullptr);
    m_remove->setVisible(isWritable);
    m_when->setItem(clause.parent().parent());
    m_more->show(clause);
    showRule(typeOf(rule));
}

void ClauseCard::showRule(const QString &type)
{
    if (m_ruleForm == nullptr || m_type != type) {
        delete m_ruleForm;
        m_ruleForm = makeRuleForm(m_editor, type, this);
        m_ruleSlot->addWidget(m_ruleForm);
        m_type = type;
    }
    m_ruleForm->show(m_place);
}

void ClauseCard::showWords(const core::Standard &standard, const core::Item *item,
                           const core::Clause *clause)
{
    const bool isRead = item != nullptr && clause != nullptr && !m_type.isEmpty();
    if (isOpen(m_editor.at(m_place / "rule")))
        m_words->setText(tr("The rule is not whole yet: something is still to be chosen."));
    else
        m_words->setText(isRead ? ruleWords(standard, *item, *clause) : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_try->setVisible(isRead && takesAnswer(*clause));
    m_try->setPlaceholderText(isRead ? answerHint(*clause) : QString());
    m_try->setToolTip(m_try->placeholderText());
    const int words = m_try->fontMetrics().horizontalAdvance(m_try->placeholderText());
    m_try->setMaximumWidth(qMax(space(36), words + space(8)));
}

void ClauseCard::showTrial(const QString &typed, const QString &outcome, bool isRefused)
{
    if (m_try->text() != typed)
        m_try->setText(typed);
    m_outcome->setText(m_type.isEmpty() ? QString() : outcome);
    m_outcome->setProperty("role", isRefused ? u"error"_s : QString());
    m_outcome->setStyleSheet({}); // polishes the role anew
}

void ClauseCard::enter()
{
    m_head->firstEditor()->setFocus(Qt::TabFocusReason);
}

} // namespace ui
