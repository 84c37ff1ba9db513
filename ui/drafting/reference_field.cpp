// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/reference_field.h"

#include "core/document/json_text.h"
#include "ui/drafting/json_field.h"
#include "ui/drafting/value_fields.h"
#include "ui/print/attribute_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace ui {

ReferenceField::ReferenceField(QWidget *parent)
    : DraftField(parent)
    , m_kind(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    m_fields = {new NumberField(NumberField::measure, m_stack),
                new NumbersField(NumbersField::Form::Object, m_stack),
                new SuggestedField(attributeNames, m_stack),
                new JsonField(core::typedReference, m_stack)};
    for (DraftField *field : m_fields)
        m_stack->addWidget(field);
    m_kind->addItem(tr("number"));
    m_kind->addItem(tr("by year"));
    m_kind->addItem(tr("attribute"));
    m_kind->addItem(tr("other (JSON)"));
    m_kind->setAccessibleName(tr("What it is compared with"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    line->addWidget(m_stack, 1);
    line->addWidget(m_kind);
    line->setAlignment(m_kind, Qt::AlignTop);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusProxy(m_fields[Number]->focusProxy());
    watch(m_kind);
    connect(m_kind, &QComboBox::activated, this, &ReferenceField::choose);
    for (const Kind kind : {Number, ByYear, Attribute, Other}) {
        connect(m_fields[kind], &DraftField::edited, this,
                [this, kind](const auto &value) { pass(kind, value); });
        connect(m_fields[kind], &DraftField::left, this, &DraftField::left);
    }
    choose(Number);
}

void ReferenceField::pass(Kind kind, const std::optional<core::Json> &value)
{
    if (!value || kind == Number || kind == Other)
        Q_EMIT edited(value);
    else if (kind == ByYear)
        Q_EMIT edited(core::jsonObject({{"byYear", *value}}));
    else
        Q_EMIT edited(core::jsonObject(
            {{"attribute", core::jsonText(attributeKey(value->string().trimmed()))}}));
}

void ReferenceField::choose(int kind)
{
    m_kind->setCurrentIndex(kind);
    for (int n = 0; n < m_stack->count(); ++n) // as tall as the one that is shown
        m_stack->widget(n)->setSizePolicy(QSizePolicy::Expanding, n == kind ? QSizePolicy::Preferred
                                                                            : QSizePolicy::Ignored);
    for (const DraftField *field : m_fields) // the form names the first
        if (QWidget *editor = field->focusProxy())
            editor->setAccessibleName(m_fields[Number]->focusProxy()->accessibleName());
    m_stack->setCurrentIndex(kind);
    m_stack->updateGeometry(); // its size is the line's business: it shares it with the kind
}

ReferenceField::Kind ReferenceField::kindOf(const core::Json *value)
{
    if (value == nullptr || value->isNumber())
        return Number;
    const bool isAlone = value->members.size() == 1;
    if (isAlone && value->find("byYear"))
        return ByYear;
    return isAlone && value->find("attribute") ? Attribute : Other;
}

void ReferenceField::show(const core::Json *value)
{
    const Kind kind = kindOf(value);
    const bool isChosen = value == nullptr && !m_kind->hasFocus();
    if (value != nullptr || isChosen)
        choose(kind);
    if (value == nullptr)
        return;
    if (kind == Attribute) {
        const core::Json name = core::jsonText(attributeName(value->find("attribute")->string()));
        m_fields[kind]->show(&name);
    } else {
        m_fields[kind]->show(kind == ByYear ? value->find("byYear") : value);
    }
}

void ReferenceField::setWritable(bool writable)
{
    m_kind->setEnabled(writable);
    for (DraftField *field : m_fields)
        field->setWritable(writable);
}

} // namespace ui
