// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_form.h"

#include "ui/drafting/draft_editor.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What every sheet has tells nobody that "More" is worth opening.
bool isTelling(const core::JsonPath &key)
{
    const QByteArray &last = key.steps.back().key;
    return last != "id" && last != "type" && last != "department";
}

} // namespace

DraftForm::DraftForm(DraftEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space(2));
}

void DraftForm::place(DraftField *field, const QString &name, const core::JsonPath &key,
                      int stretch)
{
    if (m_line == nullptr) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(space(2));
        target()->addLayout(m_line);
    }
    auto *cell = new QVBoxLayout;
    cell->setSpacing(1);
    if (!name.isEmpty()) {
        auto *label = new QLabel(name, this);
        setRole(label, "muted");
        setTextSize(label, TextSize::Small);
        label->setBuddy(field);
        cell->addWidget(label);
    }
    if (QWidget *editor = field->focusProxy(); editor != nullptr && !name.isEmpty())
        editor->setAccessibleName(name);
    cell->addWidget(field);
    cell->addStretch();
    m_line->addLayout(cell, stretch);
    m_fields.push_back({field, key, m_more != nullptr});
    connect(field, &DraftField::edited, this, [this, key](const auto &value) {
        core::JsonPath place = m_thing;
        place.steps.insert(place.steps.end(), key.steps.begin(), key.steps.end());
        m_editor.set(place, value);
    });
    connect(field, &DraftField::left, &m_editor, &DraftEditor::leaveField);
}

void DraftForm::endLine()
{
    m_line = nullptr;
}

void DraftForm::addWidget(QWidget *widget)
{
    endLine();
    target()->addWidget(widget);
}

void DraftForm::beginMore()
{
    endLine();
    m_moreWords = tr("More");
    m_moreButton = new QPushButton(m_moreWords, this);
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    setRole(m_moreButton, "link");
    m_lines->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more = new QWidget(this);
    m_more->hide();
    m_moreLines = new QVBoxLayout(m_more);
    m_moreLines->setContentsMargins(0, 0, 0, 0);
    m_moreLines->setSpacing(space(2));
    m_lines->addWidget(m_more);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setText(open ? tr("Less") : m_moreWords);
    });
}

void DraftForm::nameMore(const QString &words)
{
    if (m_moreButton == nullptr)
        return;
    m_moreWords = words;
    m_moreButton->setText(words);
}

void DraftForm::show(const core::JsonPath &place)
{
    const bool isOther = place != m_thing;
    m_thing = place;
    bool isMoreUsed = false;
    const bool isWritable = m_editor.mayEdit(place);
    for (const Bound &bound : m_fields) {
        core::JsonPath at = place;
        at.steps.insert(at.steps.end(), bound.key.steps.begin(), bound.key.steps.end());
        const core::Json *value = m_editor.at(at);
        bound.field->setWritable(isWritable);
        bound.field->show(value);
        isMoreUsed = isMoreUsed || (bound.isMore && value != nullptr && isTelling(bound.key));
    }
    if (m_moreButton != nullptr && (isOther || isMoreUsed))
        m_moreButton->setChecked(isMoreUsed);
}

QWidget *DraftForm::editorOf(const char *key) const
{
    for (const Bound &bound : m_fields)
        if (bound.key == core::JsonPath() / key)
            return bound.field->focusProxy();
    return nullptr;
}

QWidget *DraftForm::firstEditor() const
{
    return m_fields.empty() ? nullptr : m_fields.front().field->focusProxy();
}

} // namespace ui
