// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/condition_field.h"

#include "core/document/condition_reader.h"
#include "core/document/json_text.h"
#include "ui/drafting/condition_targets.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/field_words.h"
#include "ui/drafting/json_field.h"
#include "ui/drafting/reading_order.h"
#include "ui/models/answer_text.h"
#include "ui/print/attribute_words.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

using Comparison = core::SimpleCondition::Comparison;
using Left = core::SimpleCondition::Left;

namespace {

QPushButton *linkButton(const QString &words, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    setRole(button, "link");
    button->setAutoDefault(false);
    return button;
}

/// "80％" and "９０" as they are compared.
QString typedValue(const QString &typed)
{
    return narrowed(typed).replace(QChar(0x2212), u'-');
}

} // namespace

ConditionField::ConditionField(DraftEditor &editor, Absent absent, QWidget *parent)
    : DraftField(parent)
    , m_editor(editor)
    , m_absent(absent)
    , m_lines(new QVBoxLayout)
    , m_join(new QComboBox(this))
    , m_add(linkButton(tr("Add a condition"), this))
    , m_toggle(linkButton(tr("As JSON"), this))
    , m_json(new JsonField(core::typedCondition, this))
    , m_words(new QLabel(this))
{
    m_join->addItems({tr("all of these hold"), tr("any of these holds")});
    m_join->setAccessibleName(tr("How the conditions go together"));
    m_toggle->setCheckable(true);
    m_words->setWordWrap(true);
    setRole(m_words, "muted");
    setTextSize(m_words, TextSize::Small);
    m_lines->setSpacing(space(1));
    auto *below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addStretch();
    below->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_join);
    column->addLayout(m_lines);
    column->addWidget(m_json);
    column->addLayout(below);
    column->addWidget(m_words);
    watch(m_join);
    watch(m_add);
    setFocusProxy(m_add);
    connect(m_join, &QComboBox::activated, this, [this](int index) {
        m_condition.isAny = index == 1;
        tell();
    });
    connect(m_add, &QPushButton::clicked, this, &ConditionField::append);
    connect(m_toggle, &QPushButton::clicked, this, &ConditionField::showAsJson);
    connect(m_json, &DraftField::edited, this, [this](const auto &value) {
        m_shown = !value && m_absent == Absent::IsAlways ? core::jsonFlag(true) : value;
        const auto simple = m_shown ? core::simpleConditionFrom(*m_shown) : core::SimpleCondition();
        m_condition = simple.value_or(core::SimpleCondition());
        Q_EMIT edited(m_shown);
        showWords();
    });
    connect(m_json, &DraftField::left, this, &DraftField::left);
    show(nullptr);
}

void ConditionField::show(const core::Json *value)
{
    const bool isSame = value ? m_shown && *m_shown == *value : !m_shown;
    if (!isSame || !m_isBuilt) {
        m_isBuilt = true;
        m_shown = value ? std::optional(*value) : std::nullopt;
        const auto simple = value ? core::simpleConditionFrom(*value) : core::SimpleCondition();
        m_condition = simple.value_or(core::SimpleCondition());
        m_json->show(value);
        m_isJson = !simple;
        m_toggle->setChecked(m_isJson);
        rebuild();
    }
    showWords();
}

void ConditionField::showAsJson(bool asJson)
{
    const bool isSimple = !m_shown || core::simpleConditionFrom(*m_shown);
    m_isJson = asJson || !isSimple;
    m_toggle->setChecked(m_isJson);
    m_json->show(m_shown ? &*m_shown : nullptr);
    rebuild();
}

void ConditionField::rebuild()
{
    for (const Row &row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    if (!m_isJson)
        for (const Comparison &comparison : m_condition.comparisons)
            addRow(comparison);
    m_json->setVisible(m_isJson);
    m_add->setVisible(!m_isJson && m_isWritable);
    m_join->setVisible(!m_isJson && m_condition.comparisons.size() > 1);
    m_join->setCurrentIndex(m_condition.isAny ? 1 : 0);
    m_join->setEnabled(m_isWritable);
}

ConditionField::Row ConditionField::makeRow(const Comparison &comparison)
{
    Row row;
    row.widget = new QWidget(this);
    row.left = new QComboBox(row.widget);
    row.target = new QComboBox(row.widget);
    row.comparison = new QComboBox(row.widget);
    row.value = new QLineEdit(comparison.value, row.widget);
    row.remove = new QToolButton(row.widget);
    for (const auto &[left, name] : conditionLefts())
        row.left->addItem(name, static_cast<int>(left));
    row.left->setCurrentIndex(row.left->findData(static_cast<int>(comparison.left)));
    for (const WordField::Word &word : comparisonNames())
        row.comparison->addItem(word.name, word.key);
    row.comparison->setCurrentIndex(row.comparison->findData(comparison.comparison));
    row.target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.target->setMinimumContentsLength(6);
    row.value->setMaximumWidth(space(16));
    row.value->setReadOnly(!m_isWritable);
    row.remove->setIcon(icon(u"remove"_s));
    row.left->setAccessibleName(tr("What is compared"));
    row.target->setAccessibleName(tr("Which one"));
    row.comparison->setAccessibleName(tr("How it is compared"));
    row.value->setAccessibleName(tr("With what"));
    row.remove->setAccessibleName(tr("Remove this condition"));
    row.remove->setToolTip(row.remove->accessibleName());
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    line->addWidget(row.left);
    line->addWidget(row.target, 1);
    line->addWidget(row.comparison);
    line->addWidget(row.value);
    line->addWidget(row.remove);
    return row;
}

void ConditionField::addRow(const Comparison &comparison)
{
    const Row row = makeRow(comparison);
    m_lines->addWidget(row.widget);
    fillTargets(row, comparison);
    const std::size_t n = m_rows.size();
    for (QComboBox *box : {row.left, row.target, row.comparison}) {
        watch(box);
        box->setEnabled(m_isWritable);
    }
    watch(row.value);
    row.remove->setEnabled(m_isWritable);
    connect(row.left, &QComboBox::activated, this, [this, n] {
        fillTargets(m_rows[n], {});
        tell();
    });
    connect(row.target, &QComboBox::currentTextChanged, this, &ConditionField::tell);
    connect(row.comparison, &QComboBox::activated, this, &ConditionField::tell);
    connect(row.value, &QLineEdit::textEdited, this, &ConditionField::tell);
    connect(row.remove, &QToolButton::clicked, this, [this, n] { removeRow(n); });
    m_rows.push_back(row);
}

void ConditionField::fillTargets(const Row &row, const Comparison &now)
{
    const QSignalBlocker quiet(row.target);
    const auto left = static_cast<Left>(row.left->currentData().toInt());
    row.target->clear();
    row.target->setEditable(left == Left::Attribute);
    const auto targets = conditionTargets(m_editor.document(), left, m_item);
    for (const ConditionTarget &target : targets)
        row.target->addItem(target.caption, QStringList{target.name, target.input});
    row.target->setVisible(!targets.empty() || left == Left::Attribute);
    const QStringList wanted = {now.name, now.input};
    int found = row.target->findData(wanted);
    if (found < 0 && wanted != QStringList{{}, {}} && left == now.left) {
        row.target->addItem(now.name + now.input, wanted); // a name that the document lacks
        found = row.target->count() - 1;
    }
    row.target->setCurrentIndex(qMax(0, found));
    if (left == Left::Attribute)
        row.target->setEditText(attributeName(now.name));
}

Comparison ConditionField::comparisonOf(const Row &row) const
{
    Comparison comparison;
    comparison.left = static_cast<Left>(row.left->currentData().toInt());
    const QStringList target = row.target->currentData().toStringList();
    if (comparison.left == Left::Attribute) {
        comparison.name = attributeKey(row.target->currentText().trimmed());
    } else if (target.size() == 2) {
        comparison.name = target[0];
        comparison.input = target[1];
    }
    comparison.comparison = row.comparison->currentData().toString();
    comparison.value = typedValue(row.value->text());
    return comparison;
}

void ConditionField::tell()
{
    m_condition.comparisons.clear();
    for (const Row &row : m_rows)
        m_condition.comparisons.push_back(comparisonOf(row));
    const bool isGone = m_condition.comparisons.empty() && m_absent == Absent::TakesKeyOut;
    m_shown = isGone ? std::nullopt : std::optional(core::conditionJson(m_condition));
    m_join->setVisible(m_condition.comparisons.size() > 1);
    Q_EMIT edited(m_shown);
    showWords();
}

void ConditionField::append()
{
    addRow({Left::Total, {}, {}, u"atLeast"_s, u"60"_s});
    tell();
    tabAgainAround(this);
    m_rows.back().left->setFocus(Qt::TabFocusReason);
}

void ConditionField::removeRow(std::size_t n)
{
    m_condition.comparisons.erase(m_condition.comparisons.begin() + static_cast<std::ptrdiff_t>(n));
    rebuild();
    tell();
    tabAgainAround(this);
    m_add->setFocus(Qt::TabFocusReason);
}

void ConditionField::showWords()
{
    if (!m_shown) {
        m_words->setText(m_absent == Absent::IsAlways ? tr("always") : tr("no condition"));
        return;
    }
    core::Breaches breaches;
    const core::Condition condition = core::readCondition(breaches, *m_shown, u"$"_s);
    m_words->setText(breaches.findings.empty()
                         ? conditionWords(m_editor.standard(), condition, itemAt(m_editor, m_item))
                         : QString());
}

void ConditionField::setWritable(bool writable)
{
    if (m_isWritable == writable)
        return;
    m_isWritable = writable;
    m_json->setWritable(writable);
    m_toggle->setEnabled(writable);
    rebuild();
}

} // namespace ui
