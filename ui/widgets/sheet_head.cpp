// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_head.h"

#include "ui/models/sheet_editor.h"
#include "ui/print/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

SheetHead::SheetHead(SheetEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_name(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_closed(new QLabel(this))
    , m_handIn(addButton(tr("Hand in"), &SheetHead::handInAsked))
    , m_return(addButton(tr("Return for completion"), &SheetHead::returnAsked))
    , m_decide(addButton(tr("Decide grade…"), &SheetHead::decideAsked))
    , m_print(addButton(tr("Print report…"), &SheetHead::printAsked))
    , m_levels(addButton(tr("Levels…"), &SheetHead::levelsAsked))
    , m_conflicts(addButton({}, &SheetHead::conflictsAsked))
{
    setTextSize(m_name, TextSize::Title);
    setRole(m_facts, "muted");
    m_closed->setWordWrap(true);
    setRole(m_handIn, "primary");
    setRole(m_conflicts, "link");
    m_conflicts->setIcon(icon(u"warning"_s));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addLayout(words, 1);
    for (QPushButton *button : {m_levels, m_print, m_return, m_decide, m_handIn})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(2), space(2), space(2), space(2));
    layout->setSpacing(space(1));
    layout->addLayout(row);
    layout->addWidget(m_closed);
    layout->addWidget(m_conflicts, 0, Qt::AlignLeft);
    connect(&editor, &SheetEditor::opened, this, &SheetHead::show);
    connect(&editor, &SheetEditor::reread, this, &SheetHead::show);
    connect(&editor, &SheetEditor::settled, this, &SheetHead::show);
    show();
}

QPushButton *SheetHead::addButton(const QString &word, void (SheetHead::*asked)())
{
    auto *button = new QPushButton(word, this);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QString SheetHead::closedWords() const
{
    switch (m_editor.closed()) {
    case SheetEditor::Closed::Frozen:
        return m_editor.hasLateAnswers()
                   ? tr("The round is frozen: its results stay as they are. Answers that came "
                        "later are shown and do not count.")
                   : tr("The round is frozen: its results stay as they are.");
    case SheetEditor::Closed::Decided:
        return tr("The grade was decided as %1: the sheet is only shown.")
            .arg(gradeName(m_editor.entry().decided));
    case SheetEditor::Closed::HandedIn:
        return tr("The sheet was handed in. To change it, return it for completion.");
    case SheetEditor::Closed::Superseded:
        return tr("The sheet was begun under another sector's standard and is only shown.");
    case SheetEditor::Closed::Open:
        break;
    }
    return {};
}

QString SheetHead::conflictWords() const
{
    QStringList numbers;
    for (const std::uint32_t ordinal : m_editor.conflicts()) {
        const core::Item &item = *m_editor.standard().items.at(ordinal);
        numbers << (item.number.isEmpty() ? QString::number(ordinal + 1) : item.number);
    }
    return tr("Offices gave different answers to %n item(s): %1. Choose which stands.", nullptr,
              static_cast<int>(numbers.size()))
        .arg(listText(numbers));
}

void SheetHead::show()
{
    setVisible(m_editor.isOpen());
    if (!m_editor.isOpen())
        return;
    const core::AssessmentEntry &entry = m_editor.entry();
    const core::Standard &standard = m_editor.standard().standard;
    using Closed = SheetEditor::Closed;
    const Closed closed = m_editor.closed();
    m_name->setText(entry.organizationName);
    QStringList facts{entry.organizationCode};
    if (!entry.township.isEmpty())
        facts << entry.township;
    facts << sectorName(entry.sector) << levelName(entry.name.level) << stateName(entry.state)
          << tr("%1, revision %2").arg(standard.title).arg(standard.revision);
    m_facts->setText(facts.join(u" · "_s));
    m_closed->setText(closedWords());
    m_closed->setVisible(closed != Closed::Open);
    m_conflicts->setText(conflictWords());
    m_conflicts->setVisible(!m_editor.conflicts().empty());
    m_levels->setVisible(standard.levels.size() > 1);
    m_handIn->setVisible(closed == Closed::Open);
    m_return->setVisible(closed == Closed::HandedIn);
    m_decide->setVisible(closed == Closed::HandedIn || closed == Closed::Decided ||
                         (closed == Closed::Frozen && entry.complete));
}

} // namespace ui
